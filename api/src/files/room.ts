import type { Room } from '../platform/room.ts'
import { contentActions } from './actions.ts'
import { removeUnneededContents } from './contents.ts'
import { serveFiles } from './routes.ts'

export const files: Room = {
  name: 'files',
  actions: [contentActions],
  housekeeping: [removeUnneededContents],
  routes: [serveFiles],
}
