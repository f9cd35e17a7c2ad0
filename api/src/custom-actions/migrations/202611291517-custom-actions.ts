import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Menus and actions that a partner adds to the pages of its accounts, and for which of its accounts. An account that goes to
 * another partner is taken out of them in the same transaction: until its commit the key to the account may point nowhere.
 */
export class CustomActions2026112915170 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table custom_actions (
  id uuid primary key,
  partner_id uuid not null references partners,
  kind text not null check (kind in ('MENU', 'ACTION')),
  label text not null check (char_length(label) between 1 and 100),
  category text check (char_length(category) between 1 and 100),
  place text check (place in ('CONTACT', 'HEADER', 'FOOTER', 'PANEL')),
  opens text not null check (opens in ('TAB', 'POPUP', 'REDIRECT')),
  icon text not null check (icon ~ '^[A-Z_]{1,40}$'),
  roles text[] not null
    check (cardinality(roles) > 0 and roles <@ array['ADMINISTRATOR', 'ATTENDANT', 'USER']),
  address text not null check (address ~ '^https://' and char_length(address) <= 2000),
  position int not null check (position between 0 and 9999),
  active boolean not null,
  account_count int check (account_count >= 0),
  version int not null check (version > 0),
  created_at timestamptz not null,
  check (case kind when 'MENU' then place is null and opens <> 'POPUP' else place is not null and category is null end),
  unique (partner_id, id)
);
comment on table custom_actions is 'Menus and actions that a partner adds to the pages of its accounts.';
comment on column custom_actions.address is 'With variables as they were written, which are filled in for whoever opens it.';
comment on column custom_actions.position is 'The order in which they are shown.';
comment on column custom_actions.account_count is 'How many accounts are chosen; null for all of the partner.';
create index custom_actions_in_order on custom_actions (partner_id, position, id);

create table custom_action_accounts (
  partner_id uuid not null,
  custom_action_id uuid not null,
  ecosystem_id uuid not null,
  primary key (custom_action_id, ecosystem_id),
  foreign key (partner_id, custom_action_id) references custom_actions (partner_id, id) on delete cascade,
  foreign key (partner_id, ecosystem_id) references partner_accounts (partner_id, ecosystem_id)
    deferrable initially deferred
);
comment on table custom_action_accounts is 'The accounts chosen for a custom action; none where it is for all.';
create index custom_action_accounts_of_account on custom_action_accounts (ecosystem_id);

select audit_changes_of(array['custom_actions', 'custom_action_accounts']);
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
