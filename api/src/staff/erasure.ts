import { IsNull } from 'typeorm'
import { userActions } from '../identity/actions.ts'
import { User } from '../identity/entities.ts'
import type { Departure } from '../identity/erasure/erase-user.ts'
import { staffInvitationActions } from './actions.ts'
import { StaffInvitation } from './entities.ts'
import { endStaffInvitation } from './invite-staff.ts'
import { lockAddress } from './send-staff-link.ts'
import { staffTopics } from './topics.ts'

/** Whoever is erased is no member of staff, and invited to be none (PA11). */
export const departFromStaff: Departure = async (_platform, change, { id, email, staffRoles }) => {
  const { manager } = change
  if (staffRoles.length > 0) {
    await manager.update(User, { id }, { staffRoles: [] })
    change.record(userActions.staffRolesChanged, {
      targetId: id,
      subjectId: id,
      before: { staffRoles },
      after: { staffRoles: [] },
    })
  }
  await lockAddress(change, email)
  const open = await manager.findBy(StaffInvitation, { email, usedAt: IsNull() })
  for (const invitation of open) {
    const { name, roles } = invitation
    await endStaffInvitation(change, invitation)
    change.record(staffInvitationActions.withdrawn, {
      targetId: invitation.id,
      before: { email, name, roles },
    })
  }
  change.announce(staffTopics.staff())
}
