import type { Room } from '../platform/room.ts'
import { staffPermissions } from './permissions.ts'

export const staff: Room = {
  name: 'staff',
  permissions: staffPermissions,
}
