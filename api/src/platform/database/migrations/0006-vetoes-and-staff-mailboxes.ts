import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Vetoes under way against a succession; and finding staff by mailbox, and somebody's former places, by an index. */
export class VetoesAndStaffMailboxes1000000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table succession_vetoes (
  id uuid primary key,
  succession_id uuid not null,
  announced_at timestamptz not null default app_now()
);
comment on table succession_vetoes is
  'Vetoes whose request has arrived and is not decided yet: whatever else happens to the succession waits for them. Without a foreign key, which would make the announcement wait for the row that it is to be quicker than.';
create index on succession_vetoes (succession_id);

create function mailbox_of(email text) returns text language sql immutable strict parallel safe as $$
  select lower(regexp_replace(email, '[+][^@]*@', '@'))
$$;
comment on function mailbox_of is 'The mailbox that an address reaches: what stands behind a plus sign does not tell people apart.';
create index staff_mailboxes on users (mailbox_of(email::text)) where staff_role is not null;
create index on memberships (user_id, ecosystem_id, joined_at);
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
