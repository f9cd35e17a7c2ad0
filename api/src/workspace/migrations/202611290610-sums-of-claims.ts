import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * How many claims there are, and their amounts, by month, payer and status: dashboards and totals read these few
 * rows, however many claims there are. Written by triggers, so that processes of an earlier version count too.
 */
export class SumsOfClaims2026112906100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table rcm_claim_sums (
  ecosystem_id uuid not null references ecosystems,
  month date not null,
  payer text not null,
  status text not null,
  claims integer not null check (claims >= 0),
  cents bigint not null check (cents >= 0),
  primary key (ecosystem_id, month, payer, status)
);
comment on table rcm_claim_sums is 'Sums of rcm_claims, written by triggers.';

create function add_claims() returns trigger language plpgsql as $$
begin
  -- In one order, so that two changes of the same sums never wait for each other.
  insert into rcm_claim_sums as known (ecosystem_id, month, payer, status, claims, cents)
    select ecosystem_id, month, payer, status, count(*), sum(amount_cents) from fresh
    group by ecosystem_id, month, payer, status order by ecosystem_id, month, payer, status
    on conflict (ecosystem_id, month, payer, status) do update
      set claims = known.claims + excluded.claims, cents = known.cents + excluded.cents;
  return null;
end $$;

create function take_claims_away() returns trigger language plpgsql as $$
begin
  perform 1 from rcm_claim_sums where (ecosystem_id, month, payer, status) in (
    select ecosystem_id, month, payer, status from stale)
    order by ecosystem_id, month, payer, status for update;
  update rcm_claim_sums known set claims = known.claims - gone.claims, cents = known.cents - gone.cents
    from (select ecosystem_id, month, payer, status, count(*) as claims, sum(amount_cents) as cents from stale
      group by ecosystem_id, month, payer, status) gone
    where (known.ecosystem_id, known.month, known.payer, known.status)
      = (gone.ecosystem_id, gone.month, gone.payer, gone.status);
  return null;
end $$;

create trigger summed_new after insert on rcm_claims
  referencing new table as fresh for each statement execute function add_claims();
create trigger summed_gone after delete on rcm_claims
  referencing old table as stale for each statement execute function take_claims_away();
-- By their names: what was is taken away before what is comes.
create trigger summed_changed_1 after update on rcm_claims
  referencing old table as stale for each statement execute function take_claims_away();
create trigger summed_changed_2 after update on rcm_claims
  referencing new table as fresh for each statement execute function add_claims();

insert into rcm_claim_sums
  select ecosystem_id, month, payer, status, count(*), sum(amount_cents) from rcm_claims
  group by ecosystem_id, month, payer, status;

-- A page is one range of this index, also where a single month has a million claims.
create index rcm_claims_by_month on rcm_claims (ecosystem_id, month desc, id desc);
drop index rcm_claims_ecosystem_id_month_idx;
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
