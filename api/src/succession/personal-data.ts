import { ERASED_TEXT } from 'shared-schema/erased-person'
import type { PersonalData } from '../platform/personal-data.ts'

/** What the parties of successions wrote, and their evidence. Nobody is erased who is part of an open one. */
export const successionPersonalData: PersonalData = {
  rows: [
    {
      // A file of which the row is discarded is removed by housekeeping, unless another one has the same content.
      table: 'evidence_files',
      of: 't.owner_id = :person',
      erasure: {
        values: {
          name: `'${ERASED_TEXT}'`,
          discarded_at: 'coalesce(t.discarded_at, :until)',
        },
      },
      exported: {
        columns: ['name', 'media_type', 'bytes', 'sha256', 'uploaded_at', 'submitted_at'],
        key: ['id'],
      },
    },
    {
      table: 'successions',
      of: 't.successor_id = :person',
      erasure: { values: { claim_explanation: 'null', decline_reason: 'null' } },
      exported: {
        columns: [
          'ecosystem_id',
          'state',
          'claim_reason',
          'claim_explanation',
          'decline_reason',
          'created_at',
          'closed_at',
        ],
        key: ['id'],
      },
    },
    {
      table: 'successions',
      of: 't.administrator_id = :person',
      erasure: {
        values: {
          contest_reason: 'null',
          claim_explanation: 'null',
          claim_reason: 'null',
        },
      },
      exported: {
        columns: ['ecosystem_id', 'state', 'contest_reason', 'created_at', 'closed_at'],
        key: ['id'],
      },
    },
  ],
  impersonal: {
    evidence_files: ['media_type', 'sha256'],
    successions: ['state', 'handover_kind', 'previous_administrator_fate', 'restrictions'],
  },
  targets: ['select e.id from evidence_files e where e.owner_id = :person'],
}
