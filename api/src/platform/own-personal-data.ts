import type { PersonalData } from './personal-data.ts'

/** What the mechanisms themselves hold of people. */
export const ownPersonalData: PersonalData = {
  rows: [
    {
      table: 'outbox_mails',
      of: 't.recipient = any (:emails) and t.created_at <= :until',
      erasure: { rows: 'REMOVED' },
      exported: {
        columns: ['template', 'recipient', 'language', 'created_at', 'sent_at', 'failed_at'],
        key: ['id'],
      },
    },
    {
      table: 'refused_addresses',
      of: 't.email = any (:emails) and t.first_refused_at <= :until',
      erasure: { rows: 'REMOVED' },
      exported: { columns: ['email', 'refusals', 'last_refused_at', 'reply_text'], key: ['id'] },
    },
    {
      table: 'idempotency_keys',
      of: 't.user_id = :person',
      erasure: { rows: 'REMOVED' },
      exported: null,
    },
    {
      table: 'idempotency_claims',
      of: 't.user_id = :person',
      erasure: { rows: 'REMOVED' },
      exported: null,
    },
    {
      table: 'audit_events',
      of: 'false',
      erasure: {
        kept: ['payload', 'disclosed'],
        because:
          'the record is append-only: its hashed text has commitments alone, and what they commit to is removed by recorded redactions',
      },
      exported: null,
    },
    {
      table: 'rate_limits',
      of: 'false',
      erasure: {
        kept: ['key'],
        because: 'counts requests of an address for minutes; housekeeping removes it',
      },
      exported: null,
    },
  ],
  impersonal: {
    announcements: ['topics'],
    audit_chains: ['kind'],
    migrations: ['name'],
  },
}
