import type { Room } from '../platform/room.ts'
import { rcmClaimsActions } from './actions.ts'
import { SumsOfClaims2026112906100 } from './migrations/202611290610-sums-of-claims.ts'
import { MoveClaimsInOneOrder2026112909390 } from './migrations/202611290939-move-claims-in-one-order.ts'
import { workspacePermissions } from './permissions.ts'
import { workspacePersonalData } from './personal-data.ts'
import { RcmResolver } from './resolvers.ts'
import { rcmPages } from './shown-pages.ts'

export const workspace: Room = {
  name: 'workspace',
  personalData: workspacePersonalData,
  migrations: [SumsOfClaims2026112906100, MoveClaimsInOneOrder2026112909390],
  resolvers: [RcmResolver],
  permissions: workspacePermissions,
  actions: [rcmClaimsActions, rcmPages],
}
