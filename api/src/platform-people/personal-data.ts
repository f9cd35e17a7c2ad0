import type { PersonalData } from '../platform/personal-data.ts'

/** When operators looked a person up, kept for an hour. */
export const platformPeoplePersonalData: PersonalData = {
  rows: [
    {
      table: 'person_looks',
      of: 't.user_id = :person',
      erasure: { rows: 'REMOVED' },
      exported: null,
    },
  ],
}
