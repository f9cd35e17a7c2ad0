import type { StaffRole } from 'shared-schema/enums'
import { userActions } from '../identity/actions.ts'
import { User } from '../identity/entities.ts'
import { identityTopics } from '../identity/topics.ts'
import type { Change } from '../platform/change.ts'
import { mailTo } from '../platform/mail/mail-to.ts'
import { staffMails } from './mails/mails.ts'

/**
 * Gives a member of staff other roles within a change, and mails them. What they opened by a role that they have no more
 * ends in the same transaction; everything else counts from their next operation on.
 */
export async function storeRoles(
  change: Change,
  user: User,
  roles: readonly StaffRole[],
): Promise<void> {
  const { id, name, staffRoles } = user
  await change.manager.update(User, { id }, { staffRoles: [...roles] })
  change.record(userActions.staffRolesChanged, {
    targetId: id,
    subjectId: id,
    before: { staffRoles },
    after: { staffRoles: [...roles] },
  })
  change.announce(identityTopics.user(id))
  change.mail(mailTo(user, staffMails.staffRolesChanged, { name, roles, at: change.now }))
}
