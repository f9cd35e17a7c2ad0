import type { PersonalData } from '../platform/personal-data.ts'

/** What is held of the browsers in access sessions: they are of whoever controls. */
export const accessPersonalData: PersonalData = {
  rows: [
    {
      table: 'access_connections',
      of: 't.access_session_id in (select s.id from access_sessions s where s.controller_id = :person)',
      erasure: { values: { ip_address: "''", user_agent: "''" } },
      exported: {
        columns: [
          'access_session_id',
          'environment',
          'ip_address',
          'user_agent',
          'connected_at',
          'ended_at',
        ],
        key: ['id'],
      },
    },
    {
      table: 'access_sessions',
      of: 't.subject_id = :person or t.controller_id = :person',
      erasure: {
        kept: ['kind', 'ended_by', 'end_cause'],
        because: 'what became of a session stands for both of its people, and names neither',
      },
      exported: {
        columns: ['kind', 'ecosystem_id', 'started_at', 'ends_at', 'ended_at', 'end_cause'],
        key: ['id'],
      },
    },
  ],
  impersonal: { access_connections: ['app', 'environment'], access_tickets: ['environment'] },
}
