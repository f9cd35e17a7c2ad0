import type { Room } from '../platform/room.ts'
import { staffInvitationActions } from './actions.ts'
import { StaffInvitation } from './entities.ts'
import { staffMails } from './mails/mails.ts'
import { InvitationsOfStaff2026112922130 } from './migrations/202611292213-invitations-of-staff.ts'
import { staffPermissions } from './permissions.ts'
import { StaffLinkResolver } from './resolvers.ts'

export const staff: Room = {
  name: 'staff',
  entities: [StaffInvitation],
  migrations: [InvitationsOfStaff2026112922130],
  resolvers: [StaffLinkResolver],
  permissions: staffPermissions,
  actions: [staffInvitationActions],
  mails: staffMails,
}
