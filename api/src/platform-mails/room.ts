import type { Room } from '../platform/room.ts'
import { mailActions, refusedAddressActions } from './actions.ts'
import { platformMailPermissions } from './permissions.ts'
import { PlatformMailResolver } from './resolvers.ts'

export const platformMails: Room = {
  name: 'platform-mails',
  resolvers: [PlatformMailResolver],
  permissions: platformMailPermissions,
  actions: [mailActions, refusedAddressActions],
}
