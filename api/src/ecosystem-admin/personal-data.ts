import type { PersonalData } from '../platform/personal-data.ts'

/** Why support for an ecosystem's administration was cancelled. */
export const ecosystemAdminPersonalData: PersonalData = {
  rows: [
    {
      table: 'administration_requests',
      of: 't.user_id = :person',
      erasure: { values: { close_reason: 'null' } },
      exported: {
        columns: ['ecosystem_id', 'state', 'close_reason', 'created_at', 'closed_at'],
        key: ['id'],
      },
    },
  ],
  impersonal: { administration_requests: ['state', 'closed_by'] },
  targets: ['select r.id from administration_requests r where r.user_id = :person'],
}
