import type { Room } from '../platform/room.ts'
import { recordActions } from './actions.ts'

export const audit: Room = {
  name: 'audit',
  actions: [recordActions],
}
