import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The logo of an account, as its partner set it. One that is removed has housekeeping look whether its content is needed any more. */
export class LogosOfAccounts2026112922050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table account_logos (
  id uuid primary key,
  ecosystem_id uuid not null unique references partner_accounts (ecosystem_id),
  name text not null,
  media_type text not null check (media_type in ('image/png', 'image/jpeg', 'image/webp')),
  bytes int not null check (bytes > 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  width int not null check (width > 0),
  height int not null check (height > 0),
  uploaded_at timestamptz not null
);
comment on table account_logos is 'The logo of an account, as its partner set it; another one is another row.';
create index account_logos_by_content on account_logos (sha256);

create trigger content_given_up after delete on account_logos for each row execute function give_content_up();

select audit_changes_of(array['account_logos']);
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
