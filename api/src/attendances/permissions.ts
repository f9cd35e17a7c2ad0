import { controlledEnvironments, members } from '../ecosystems/permissions.ts'
import { definePermissions, grantsTo, type RoomPermissions } from '../platform/permissions.ts'

const defines = definePermissions({
  readQueues: {
    name: 'queues.read',
    meaning: 'See the queues of an ecosystem and who works in them.',
  },
  manageQueues: {
    name: 'queues.manage',
    meaning: 'Create, change and delete queues, and say who works in them, and how.',
  },
  manageChannels: {
    name: 'channels.manage',
    meaning: 'See, create, name, connect and disconnect the channels of an ecosystem.',
  },
  readAttendances: {
    name: 'attendances.read',
    meaning: 'See attendances, as far as the own queues give them.',
  },
  replyToAttendances: {
    name: 'attendances.reply',
    meaning: 'Start, answer, transfer, conclude and reopen attendances that one sees.',
  },
})

export const { readQueues, manageQueues, manageChannels, readAttendances, replyToAttendances } =
  defines

/** The work areas of an ecosystem: in the Store what is set up, in Web and App the work itself. */
export const attendancePermissions: RoomPermissions = {
  defines,
  grants: [
    grantsTo(members, {
      ADMINISTRATOR: [
        readQueues,
        manageQueues,
        manageChannels,
        readAttendances,
        replyToAttendances,
      ],
      ATTENDANT: [readQueues, readAttendances, replyToAttendances],
    }),
    grantsTo(controlledEnvironments, {
      STORE: [readQueues, manageQueues, manageChannels],
      WEB: [readQueues, readAttendances, replyToAttendances],
      APP: [readQueues, readAttendances, replyToAttendances],
    }),
  ],
}
