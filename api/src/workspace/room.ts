import type { Room } from '../platform/room.ts'
import { rcmClaimsActions } from './actions.ts'
import { workspacePermissions } from './permissions.ts'
import { RcmResolver } from './resolvers.ts'

export const workspace: Room = {
  name: 'workspace',
  resolvers: [RcmResolver],
  permissions: workspacePermissions,
  actions: [rcmClaimsActions],
}
