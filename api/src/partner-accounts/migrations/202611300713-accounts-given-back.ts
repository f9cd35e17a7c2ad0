import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * An ecosystem can be without a partner again (PA4): its account is removed, lists and counts follow, and what its
 * administrator decided on the access of partners is kept for the next one (AD15).
 */
export class AccountsGivenBack2026113007130 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table ecosystems_closed_to_partners (ecosystem_id uuid primary key references ecosystems);
comment on table ecosystems_closed_to_partners is
  'Ecosystems without a partner whose administrator had kept the team of the last one out: they keep the next one out too.';
select audit_changes_of(array['ecosystems_closed_to_partners']);

create function forget_account() returns trigger language plpgsql as $$
begin
  delete from findable_accounts where ecosystem_id = old.ecosystem_id;
  perform find_by_partner(old.ecosystem_id, null);
  return old;
end $$;
create trigger forgotten before delete on partner_accounts for each row execute function forget_account();

create function count_account_less() returns trigger language plpgsql as $$
begin
  update account_counts set accounts = accounts - 1
  where partner_id = old.partner_id and situation = old.situation and plan = old.plan;
  update plan_account_counts set accounts = accounts - 1
  where plan_id = old.plan_id and situation = old.situation and plan = old.plan;
  return null;
end $$;
create trigger counted_less after delete on findable_accounts for each row execute function count_account_less();
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
