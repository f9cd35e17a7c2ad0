import { controllingStaff } from '../access/permissions.ts'
import { controlledEnvironments, openedEnvironments } from '../ecosystems/permissions.ts'
import { definePermissions, grantsTo, type RoomPermissions } from '../platform/permissions.ts'

const defines = definePermissions({
  readRcm: { name: 'rcm.read', meaning: 'See the claims of an ecosystem and what they come to.' },
})

export const { readRcm } = defines

export const workspacePermissions: RoomPermissions = {
  defines,
  grants: [
    grantsTo(openedEnvironments, { RCM: [readRcm] }),
    grantsTo(controllingStaff, { ANALYST: [readRcm] }),
    grantsTo(controlledEnvironments, { RCM: [readRcm] }),
  ],
}
