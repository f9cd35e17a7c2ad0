import type { PersonalData } from '../platform/personal-data.ts'

/** When operators looked a person up, kept for an hour, and which e-mails they looked for in vain. */
export const platformPeoplePersonalData: PersonalData = {
  rows: [
    {
      table: 'person_looks',
      of: 't.user_id = :person',
      erasure: { rows: 'REMOVED' },
      exported: null,
    },
    {
      table: 'sought_emails',
      of: 't.email = any (:emails) and t.at <= :until',
      erasure: { rows: 'REMOVED' },
      exported: null,
    },
  ],
  targets: ['select s.id from sought_emails s where s.email = any (:emails) and s.at <= :until'],
}
