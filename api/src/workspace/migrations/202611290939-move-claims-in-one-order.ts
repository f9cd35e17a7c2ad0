import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * An update of claims locks all sums that it changes in one order, those that it takes from and those that it adds to.
 * Two updates that move claims between the same sums in opposite directions took them in opposite orders, and one of them
 * was refused as a deadlock.
 */
export class MoveClaimsInOneOrder2026112909390 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create function move_claims() returns trigger language plpgsql as $$
begin
  -- In the one order of all that change sums. Those that are new are made here, and nothing is added yet: a sum may
  -- never be proposed that is less than nothing.
  insert into rcm_claim_sums as known (ecosystem_id, month, payer, status, claims, cents)
    select ecosystem_id, month, payer, status, 0, 0 from (
      select ecosystem_id, month, payer, status, 1 as claims, amount_cents::bigint as cents from fresh
      union all select ecosystem_id, month, payer, status, -1, -amount_cents::bigint from stale) moved
    group by ecosystem_id, month, payer, status having sum(claims) <> 0 or sum(cents) <> 0
    order by ecosystem_id, month, payer, status
    on conflict (ecosystem_id, month, payer, status) do update set claims = known.claims;
  update rcm_claim_sums known set claims = known.claims + moved.claims, cents = known.cents + moved.cents
    from (select ecosystem_id, month, payer, status, sum(claims) as claims, sum(cents) as cents from (
        select ecosystem_id, month, payer, status, 1 as claims, amount_cents::bigint as cents from fresh
        union all select ecosystem_id, month, payer, status, -1, -amount_cents::bigint from stale) both_sides
      group by ecosystem_id, month, payer, status having sum(claims) <> 0 or sum(cents) <> 0) moved
    where (known.ecosystem_id, known.month, known.payer, known.status)
      = (moved.ecosystem_id, moved.month, moved.payer, moved.status);
  return null;
end $$;
drop trigger summed_changed_1 on rcm_claims;
drop trigger summed_changed_2 on rcm_claims;
create trigger summed_changed after update on rcm_claims
  referencing old table as stale new table as fresh for each statement execute function move_claims();
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
