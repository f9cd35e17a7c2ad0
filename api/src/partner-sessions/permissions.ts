import type { AdmProfile } from 'shared-schema/partner-enums'
import { control } from '../access/permissions.ts'
import { readPastAssistance } from '../assistance/permissions.ts'
import {
  manageChannels,
  manageQueues,
  readAttendances,
  readQueues,
  replyToAttendances,
} from '../attendances/permissions.ts'
import {
  manageMembers,
  members,
  readEcosystem,
  readMembers,
  rename,
} from '../ecosystems/permissions.ts'
import { changeProfile } from '../identity/permissions.ts'
import { profiles } from '../partners/permissions.ts'
import {
  defineHolderKind,
  definePermissions,
  grantsTo,
  type RoomPermissions,
} from '../platform/permissions.ts'
import { readRcm } from '../workspace/permissions.ts'

const defines = definePermissions({
  accessAccounts: {
    name: 'accounts.access',
    meaning: 'Enter an account of the own partner as one of its members, for a limited time.',
  },
  endAccess: {
    name: 'access.end',
    meaning: "End a session of the partner's team in the ecosystem.",
  },
})

export const { accessAccounts, endAccess } = defines

/**
 * What each profile may do at most in an account that it controls, whoever is in view (AD9, AD14). A profile
 * without a row may do nothing there. What is refused to every controller stands with each operation (AS11).
 */
export const controllingProfiles = defineHolderKind<AdmProfile>(
  'profile of an ADM user as controller',
)

export const partnerSessionPermissions: RoomPermissions = {
  defines,
  grants: [
    grantsTo(profiles, {
      SUPER_ADMIN: [control, accessAccounts],
      SUPPORT: [control, accessAccounts],
      FINANCE: [],
    }),
    grantsTo(members, { ADMINISTRATOR: [endAccess] }),
    grantsTo(controllingProfiles, {
      SUPER_ADMIN: [
        changeProfile,
        readEcosystem,
        rename,
        readMembers,
        manageMembers,
        readPastAssistance,
        readRcm,
        readQueues,
        manageQueues,
        manageChannels,
        readAttendances,
        replyToAttendances,
      ],
      SUPPORT: [
        readEcosystem,
        readMembers,
        readPastAssistance,
        readRcm,
        readQueues,
        readAttendances,
        replyToAttendances,
      ],
    }),
  ],
}
