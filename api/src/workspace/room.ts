import type { Room } from '../platform/room.ts'
import { rcmClaimsActions } from './actions.ts'
import { RcmResolver } from './resolvers.ts'

export const workspace: Room = {
  name: 'workspace',
  resolvers: [RcmResolver],
  actions: [rcmClaimsActions],
}
