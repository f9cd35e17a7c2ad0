import type { PersonalData } from '../platform/personal-data.ts'

/** What analysts wrote about the people whom they helped; what an analyst wrote stays with the client whom it is about. */
export const assistancePersonalData: PersonalData = {
  rows: [
    {
      table: 'assistance_requests',
      of: 't.client_id = :person',
      erasure: { values: { reason: 'null', close_reason: 'null', phrase: 'null' } },
      exported: {
        columns: ['ecosystem_id', 'state', 'reason', 'close_reason', 'created_at', 'closed_at'],
        key: ['id'],
      },
    },
    {
      table: 'assistance_requests',
      of: 't.analyst_id = :person',
      erasure: {
        kept: ['reason', 'close_reason'],
        because: 'about the client, who reads it; the analyst is called an erased person',
      },
      exported: {
        columns: ['ecosystem_id', 'state', 'created_at', 'closed_at'],
        key: ['id'],
      },
    },
  ],
  impersonal: { assistance_requests: ['state', 'closed_by'] },
  // Each by an index of its own.
  targets: [
    'select r.id from assistance_requests r where r.client_id = :person and r.closed_at is null',
    'select r.id from assistance_requests r where r.client_id = :person and r.closed_at is not null',
  ],
}
