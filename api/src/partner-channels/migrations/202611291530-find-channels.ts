import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * The channels of a partner's accounts as they are listed and searched, so that no page reads more than it shows. Everything
 * in it stands in tables of other rooms: `index_partner_channels` takes it over for one ecosystem when it changes.
 */
export class FindChannels2026112915300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table partner_channels (
  channel_id uuid primary key references channels,
  partner_id uuid not null,
  ecosystem_id uuid not null,
  kind text not null,
  state text not null,
  account_name text not null,
  found_by text not null
);
comment on table partner_channels is 'Channels of the accounts of partners as they are looked for: written by index_partner_channels.';
create index partner_channels_by_name on partner_channels (partner_id, account_name, channel_id);
create index partner_channels_by_kind on partner_channels (partner_id, kind, account_name, channel_id);
create index partner_channels_by_state on partner_channels (partner_id, state, account_name, channel_id);
create index partner_channels_by_kind_and_state on partner_channels (partner_id, kind, state, account_name, channel_id);
create index partner_channels_of_account on partner_channels (ecosystem_id, account_name, channel_id);
create index partner_channels_by_part on partner_channels using gin (partner_id, found_by gin_trgm_ops);

create function index_partner_channels(which uuid) returns void language plpgsql as $$
begin
  -- Whoever waits here reads afterwards what the one before has committed.
  perform pg_advisory_xact_lock(hashtextextended('partner channels ' || which, 0));
  insert into partner_channels (channel_id, partner_id, ecosystem_id, kind, state, account_name, found_by)
  select c.id, a.partner_id, c.ecosystem_id, c.kind, c.state, left(searchable(e.name), 100),
    concat_ws(E'\\n', left(searchable(e.name), 100), left(searchable(c.name), 100), searchable(c.address))
  from channels c join partner_accounts a on a.ecosystem_id = c.ecosystem_id join ecosystems e on e.id = c.ecosystem_id
  where c.ecosystem_id = which
  on conflict (channel_id) do update set partner_id = excluded.partner_id, state = excluded.state,
    account_name = excluded.account_name, found_by = excluded.found_by;
end $$;

-- All at once, and without a lock for each account: nobody else is here.
insert into partner_channels (channel_id, partner_id, ecosystem_id, kind, state, account_name, found_by)
select c.id, a.partner_id, c.ecosystem_id, c.kind, c.state, left(searchable(e.name), 100),
  concat_ws(E'\\n', left(searchable(e.name), 100), left(searchable(c.name), 100), searchable(c.address))
from channels c join partner_accounts a on a.ecosystem_id = c.ecosystem_id join ecosystems e on e.id = c.ecosystem_id;
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
