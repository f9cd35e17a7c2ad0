import { controllingStaff } from '../access/permissions.ts'
import { controlledEnvironments } from '../ecosystems/permissions.ts'
import { everybody, staff } from '../identity/permissions.ts'
import { definePermissions, grantsTo, type RoomPermissions } from '../platform/permissions.ts'

const defines = definePermissions({
  giveAssistance: {
    name: 'assistance.give',
    meaning: 'Find clients and carry out requests for assistance.',
  },
  readPastAssistance: {
    name: 'past-assistance.read',
    meaning: 'See the assistance that the viewer was given.',
  },
})

export const { giveAssistance, readPastAssistance } = defines

export const assistancePermissions: RoomPermissions = {
  defines,
  grants: [
    grantsTo(staff, { ANALYST: [giveAssistance] }),
    grantsTo(everybody, { SIGNED_IN: [readPastAssistance] }),
    grantsTo(controllingStaff, { ANALYST: [readPastAssistance] }),
    grantsTo(controlledEnvironments, {
      STORE: [readPastAssistance],
      WEB: [readPastAssistance],
      APP: [readPastAssistance],
    }),
  ],
}
