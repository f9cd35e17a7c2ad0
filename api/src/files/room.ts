import type { Room } from '../platform/room.ts'

export const files: Room = { name: 'files' }
