import type { PersonalData } from '../platform/personal-data.ts'

/** What is held of who gets codes and links, and of tries at them. */
export const codesPersonalData: PersonalData = {
  rows: [
    {
      table: 'caused_mails',
      of: 't.receiver = any (:emails) and t.at <= :until',
      erasure: { rows: 'REMOVED' },
      exported: null,
    },
    {
      table: 'failed_attempts',
      of: 't.user_id = :person',
      erasure: { rows: 'REMOVED' },
      exported: { columns: ['factor', 'at'], key: ['id'] },
    },
    {
      table: 'factor_locks',
      of: 't.user_id = :person',
      erasure: { rows: 'REMOVED' },
      exported: { columns: ['factor', 'locked_until', 'known_locked_until'], key: ['factor'] },
    },
  ],
  impersonal: {
    one_time_links: ['purpose'],
    verification_code_attempts: ['purpose', 'party'],
    verification_code_uses: ['party'],
    verification_codes: ['purpose'],
  },
}
