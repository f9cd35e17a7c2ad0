import { ERASED_NAME } from 'shared-schema/erased-person'
import type { PersonalData } from '../platform/personal-data.ts'

/** What is held of members and of who is invited. */
export const ecosystemsPersonalData: PersonalData = {
  rows: [
    {
      table: 'member_invitations',
      of: `(t.email = any (:emails) or exists (select from memberships m where m.id = t.membership_id and m.user_id = :person))
        and t.invited_at <= :until`,
      erasure: {
        values: {
          email: "'erased-' || t.id || '@erased.invalid'",
          name: `'${ERASED_NAME}'`,
        },
      },
      exported: {
        columns: ['ecosystem_id', 'email', 'name', 'role', 'invited_at', 'ended_at', 'outcome'],
        key: ['id'],
      },
    },
    {
      table: 'memberships',
      of: 't.user_id = :person',
      erasure: {
        kept: ['role', 'status'],
        because:
          'says that somebody was there, and holds nothing by which they are known; it is ended',
      },
      exported: {
        columns: ['ecosystem_id', 'role', 'status', 'joined_at', 'removed_at'],
        key: ['id'],
      },
    },
    {
      table: 'ecosystems',
      of: 'false',
      erasure: {
        kept: ['name', 'legal_name', 'tax_kind', 'tax_number', 'situation_reason'],
        because: 'who the client is for the law and for bills; nobody is erased who administers it',
      },
      exported: null,
    },
    {
      table: 'mail_fan_outs',
      of: 'false',
      erasure: {
        kept: ['sealed_parameters'],
        because: 'what all members are told alike, sealed, until the last of them is told',
      },
      exported: null,
    },
  ],
  impersonal: {
    ecosystems: ['plan', 'modules', 'situation'],
    mail_fan_outs: ['template'],
    member_invitations: ['role', 'outcome'],
  },
  derived: {
    findable_ecosystems: ['name', 'found_by', 'plan', 'situation'],
    findable_members: ['name', 'found_by'],
    members_to_find: ['name', 'found_by'],
  },
  targets: [
    'select m.id from memberships m where m.user_id = :person',
    `select i.id from member_invitations i where i.email = any (:emails) and i.invited_at <= :until
        union all select i.id from member_invitations i join memberships m on m.id = i.membership_id where m.user_id = :person`,
  ],
  chains: [
    {
      kind: 'ECOSYSTEM',
      ids: 'select m.ecosystem_id from memberships m where m.user_id = :person',
    },
  ],
}
