import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Devices that a person signed in on before, and failures counted by who may have made them (ID4, ID7). */
export class KnownDevices1000000000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table known_devices (
  token_hash bytea primary key,
  user_id uuid not null references users,
  device_id uuid references devices,
  expires_at timestamptz not null
);
comment on table known_devices is 'One row per person and browser: its cookie holds the secret, renewed at each sign-in.';
comment on column known_devices.device_id is
  'The latest sign-in there; null where the person has only proven their mailbox there.';
create index on known_devices (user_id, device_id);
create index on known_devices (expires_at);

alter table failed_attempts
  add column guesser text not null default 'STRANGER' check (guesser in ('STRANGER', 'KNOWN'));
comment on column failed_attempts.guesser is
  'KNOWN: the person, as a session, a known device or a link from their mailbox shows. Else STRANGER.';

alter table factor_locks
  alter column locked_until set default '-infinity',
  add column known_locked_until timestamptz not null default '-infinity';
comment on column factor_locks.locked_until is 'For strangers.';
comment on column factor_locks.known_locked_until is 'For the person: sessions, known devices, links from their mailbox.';
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
