import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Ways in stand on the device that asked for them; a change under an access session commits before its end. */
export class EndsOfAccess1000000000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create function sign_in_end(device uuid) returns timestamptz language sql stable as $$
  select least(d.ends_at, a.last_seen_at + interval '1 second' * d.idle_seconds)
  from devices d join device_activity a on a.device_id = d.id where d.id = device
$$;
comment on function sign_in_end is
  'When a device that nobody signs out is signed out by time, as things stand: activity moves it.';

alter table access_tickets add column device_id uuid references devices;
alter table access_connections add column device_id uuid references devices;
comment on column access_tickets.device_id is 'The sign-in that asked for it; its end voids the ticket.';
comment on column access_connections.device_id is 'The sign-in that asked for its ticket; its end ends this way in.';

-- A column is filled in here, nobody changes anything: there is nothing to record.
alter table access_tickets disable trigger audited;
alter table access_connections disable trigger audited;
update access_tickets t set device_id = s.controller_device_id
  from access_sessions s where s.id = t.access_session_id;
update access_connections c set device_id = s.controller_device_id
  from access_sessions s where s.id = c.access_session_id;
alter table access_tickets enable trigger audited;
alter table access_connections enable trigger audited;
alter table access_tickets alter column device_id set not null;
alter table access_connections alter column device_id set not null;

create index on access_tickets (device_id) where used_at is null and voided_at is null;
create index on access_connections (device_id) where ended_at is null;
create index on access_sessions (controller_device_id) where ended_at is null;

create function refuse_after_the_end() returns trigger language plpgsql as $$
declare
  moment timestamptz := clock_timestamp();
  session_end timestamptz;
  left_over interval;
begin
  select least(ends_at, sign_in_end(controller_device_id)) into session_end
    from access_sessions where id = new.access_session_id and ended_at is null for share;
  -- app_now() is cut to the millisecond: what was cut off counts too.
  left_over := session_end - app_now() - (moment - date_trunc('milliseconds', moment));
  -- Between this check and the commit itself the server still has some work to do.
  if left_over is null or left_over < interval '50 milliseconds' then
    raise exception 'AFTER_THE_END: access session %', new.access_session_id using errcode = 'ZA001';
  end if;
  -- The one thing for which a commit may wait from here on is its turn to notify listeners.
  perform set_config('lock_timeout',
    floor(extract(epoch from left_over - interval '25 milliseconds') * 1000)::text, true);
  return null;
end $$;
comment on function refuse_after_the_end is
  'Runs within the commit: a change under an access session is committed before the end of the session, or not at all.';
create constraint trigger before_the_end after insert on audit_events
  deferrable initially deferred for each row when (new.access_session_id is not null)
  execute function refuse_after_the_end();
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
