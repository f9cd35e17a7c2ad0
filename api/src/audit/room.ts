import type { Room } from '../platform/room.ts'
import { recordActions } from './actions.ts'
import { RecordedActionResolver, RecordedChangeFields, RecordedEventFields } from './resolvers.ts'

export const audit: Room = {
  name: 'audit',
  resolvers: [RecordedActionResolver, RecordedChangeFields, RecordedEventFields],
  actions: [recordActions],
}
