import type { Room } from '../platform/room.ts'
import { contentActions } from './actions.ts'
import { removeUnneededContents } from './contents.ts'
import { ContentsThatWait2026112909370 } from './migrations/202611290937-contents-that-wait.ts'
import { filesPersonalData } from './personal-data.ts'
import { serveFiles } from './routes.ts'

export const files: Room = {
  name: 'files',
  personalData: filesPersonalData,
  migrations: [ContentsThatWait2026112909370],
  actions: [contentActions],
  housekeeping: [removeUnneededContents],
  routes: [serveFiles],
}
