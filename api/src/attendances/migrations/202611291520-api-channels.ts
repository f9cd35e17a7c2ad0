import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Channels of kind API have a token with which messages are handed over, and a channel that somebody else than its
 * administrator disconnects says why (AD12).
 */
export class ApiChannels2026112915200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table channels
  add column token_hash bytea,
  add column state_reason text check (state_reason <> ''),
  add constraint channels_token check (token_hash is null or kind = 'API'),
  add constraint channels_reason check (state_reason is null or state = 'DISCONNECTED');
comment on column channels.token_hash is 'Keyed hash of the token with which messages are handed over to a channel of kind API.';
comment on column channels.state_reason is 'Why the channel is disconnected, where whoever looks after the ecosystem did it.';
`)
  }

  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}
