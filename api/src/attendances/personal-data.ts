import type { PersonalData } from '../platform/personal-data.ts'

/**
 * What is held of who attends, and of the people who write to an ecosystem. What members wrote stays where it was said: it is
 * the ecosystem's own conversation with its customers. Its author is then called an erased person.
 */
export const attendancesPersonalData: PersonalData = {
  rows: [
    {
      table: 'attendants',
      of: 't.membership_id in (select m.id from memberships m where m.user_id = :person)',
      erasure: { values: { nickname: 'null' } },
      exported: {
        columns: ['ecosystem_id', 'nickname', 'restricted'],
        key: ['membership_id'],
      },
    },
    {
      table: 'messages',
      of: 't.author_id in (select m.id from memberships m where m.user_id = :person)',
      erasure: {
        kept: ['body', 'external_id'],
        because: "the ecosystem's conversation with its customers, to which others answered",
      },
      exported: {
        columns: ['ecosystem_id', 'attendance_id', 'direction', 'body', 'sent_at'],
        key: ['id'],
      },
    },
    {
      table: 'contacts',
      of: 'false',
      erasure: {
        kept: ['name', 'address'],
        because:
          'customers of the ecosystem, who have no account here: the ecosystem answers for what it holds of them',
      },
      exported: null,
    },
  ],
  impersonal: {
    attendances: ['state', 'outcome'],
    channels: ['address', 'kind', 'name', 'state', 'state_reason'],
    contacts: ['kind'],
    messages: ['direction', 'event'],
    queue_members: ['role'],
    queues: ['access', 'name', 'state'],
    work_areas: ['default_queue_state'],
  },
  names: [
    `select a.nickname from attendants a join memberships m on m.id = a.membership_id where m.user_id = :person`,
  ],
}
