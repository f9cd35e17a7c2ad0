import type { Room } from '../platform/room.ts'
import { supportTopics } from './topics.ts'

export const supportRequests: Room = {
  name: 'support-requests',
  topics: supportTopics,
}
