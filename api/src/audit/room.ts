import type { Room } from '../platform/room.ts'
import { recordActions } from './actions.ts'
import { OwnRecordResolver } from './own-record-resolver.ts'
import { RecordedActionResolver, RecordedChangeFields, RecordedEventFields } from './resolvers.ts'

export const audit: Room = {
  name: 'audit',
  resolvers: [OwnRecordResolver, RecordedActionResolver, RecordedChangeFields, RecordedEventFields],
  actions: [recordActions],
}
