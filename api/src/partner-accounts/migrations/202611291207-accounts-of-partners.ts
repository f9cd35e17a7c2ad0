import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Which partner looks after an ecosystem, and how the account stands with it. An ecosystem without a row here is looked after
 * by nobody.
 */
export class AccountsOfPartners2026112912070 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table partner_accounts (
  ecosystem_id uuid primary key references ecosystems,
  partner_id uuid not null references partners,
  since timestamptz not null,
  situation text not null check (situation in ('DEMO', 'DEPLOYING', 'PRODUCTION', 'LATE', 'SUSPENDED', 'CANCELLED')),
  situation_since timestamptz not null,
  demo_ends_at timestamptz check ((situation = 'DEMO') = (demo_ends_at is not null)),
  partner_access boolean not null default true,
  legal_name text check (char_length(legal_name) between 1 and 200),
  tax_kind text check (tax_kind in ('CNPJ', 'CPF', 'OTHER')),
  tax_number text check (char_length(tax_number) between 1 and 40),
  billed_from date,
  billed_to date check (billed_to >= billed_from),
  check ((tax_kind is null) = (tax_number is null)),
  unique (partner_id, ecosystem_id)
);
comment on table partner_accounts is 'Ecosystems that a partner looks after: the accounts of the partner.';
comment on column partner_accounts.since is 'Since when this partner looks after it.';
comment on column partner_accounts.demo_ends_at is 'From this instant on a demo is over, whether or not the row says so yet.';
comment on column partner_accounts.partner_access is 'False: the administrator of the account keeps the team of the partner out.';
comment on column partner_accounts.billed_from is 'First day that is billed, in the zone of the partner.';
comment on column partner_accounts.billed_to is 'Last day that is billed.';

select audit_changes_of(array['partner_accounts']);
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
