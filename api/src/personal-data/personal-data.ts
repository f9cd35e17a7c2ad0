import { ERASED_TEXT } from 'shared-schema/erased-person'
import type { PersonalData } from '../platform/personal-data.ts'

/** What this room itself holds of people: why somebody was to be erased. */
export const ownErasuresPersonalData: PersonalData = {
  rows: [
    {
      table: 'erasures',
      of: 't.user_id = :person',
      erasure: { values: { reason: `'${ERASED_TEXT}'` } },
      exported: {
        columns: ['state', 'reason', 'asked_at', 'confirmed_at', 'ended_at'],
        key: ['id'],
      },
    },
    {
      table: 'erasures',
      of: 't.user_id = :person',
      erasure: {
        kept: ['sealed_person', 'cursor', 'step'],
        because: 'by which the erasure finds what is left; emptied with its last step',
      },
      exported: null,
    },
  ],
  impersonal: { erasures: ['state', 'obstacles'] },
}
