import { ERASED_NAME, ERASED_TEXT } from 'shared-schema/erased-person'
import type { PersonalData } from '../platform/personal-data.ts'

/** What is held of members of staff beside their user: how they were invited, and resets of their MFA. */
export const staffPersonalData: PersonalData = {
  rows: [
    {
      table: 'staff_mfa_setups',
      of: `t.invitation_id in (select i.id from staff_invitations i
        where i.user_id = :person or (i.email = any (:emails) and i.sent_at <= :until))`,
      erasure: { rows: 'REMOVED' },
      exported: null,
    },
    {
      table: 'staff_invitations',
      of: 't.user_id = :person or (t.email = any (:emails) and t.sent_at <= :until)',
      erasure: {
        values: {
          email: "'erased-' || t.id || '@erased.invalid'",
          name: `'${ERASED_NAME}'`,
        },
      },
      exported: { columns: ['email', 'name', 'roles', 'sent_at', 'used_at'], key: ['id'] },
    },
    {
      table: 'staff_mfa_resets',
      of: 't.user_id = :person',
      erasure: { values: { reason: `'${ERASED_TEXT}'` } },
      exported: { columns: ['reason', 'asked_at', 'ended_at', 'ended_by'], key: ['id'] },
    },
  ],
  impersonal: { staff_invitations: ['roles'], staff_mfa_resets: ['ended_by'] },
  targets: [
    `select i.id from staff_invitations i
        where i.user_id = :person or (i.email = any (:emails) and i.sent_at <= :until)`,
  ],
}
