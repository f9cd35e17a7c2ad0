import type { App } from 'shared-schema/enums'
import type { AdmProfile } from 'shared-schema/partner-enums'
import type { PersonActor } from '../platform/actor.ts'
import {
  defineHolderKind,
  definePermissions,
  grantsTo,
  type Holding,
  holding,
  type RoomPermissions,
} from '../platform/permissions.ts'
import { teamPlace } from './team-place.ts'

const defines = definePermissions({
  readTeam: { name: 'team.read', meaning: "See the ADM users of the own partner's team." },
  manageTeam: {
    name: 'team.manage',
    meaning: 'Invite, change, block, delete and sign out ADM users of the own team.',
  },
  readPartnerRecord: {
    name: 'partner.record.read',
    meaning: 'Read the record of the own partner.',
  },
})

export const { readTeam, manageTeam, readPartnerRecord } = defines

/** The access profiles of ADM users: one table of rights for menus, operations and documents (AD2). */
export const profiles = defineHolderKind<AdmProfile>('profile of an ADM user')

/** Where ADM users may use what their profile lets them do. */
const teamApps: readonly App[] = ['BACKOFFICE', 'API']

/** What a signed-in person holds by their place in a partner's team. */
export const holdingsOfAdmUser = (actor: PersonActor): readonly Holding[] => {
  const place = teamPlace.of(actor)
  return place && teamApps.includes(actor.origin.app) ? [holding(profiles, place.profile)] : []
}

export const partnerPermissions: RoomPermissions = {
  defines,
  grants: [
    grantsTo(profiles, {
      SUPER_ADMIN: [readTeam, manageTeam, readPartnerRecord],
      SUPPORT: [readPartnerRecord],
      FINANCE: [],
    }),
  ],
}
