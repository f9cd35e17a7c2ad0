import type { Environment, MembershipRole } from 'shared-schema/enums'
import { changeProfile } from '../identity/permissions.ts'
import type { PersonActor } from '../platform/actor.ts'
import {
  defineHolderKind,
  definePermissions,
  grantsTo,
  type Holding,
  holding,
  type RoomPermissions,
} from '../platform/permissions.ts'
import type { Platform } from '../platform/platform.ts'
import { controlledPlace, memberships } from './places.ts'
import { environmentsFor, rcmForMembers } from './rules.ts'

const defines = definePermissions({
  readEcosystem: { name: 'ecosystem.read', meaning: 'See an ecosystem and what it opens.' },
  rename: { name: 'ecosystem.rename', meaning: 'Give an ecosystem another name.' },
  readMembers: { name: 'members.read', meaning: 'See members and who is invited.' },
  manageMembers: {
    name: 'members.manage',
    meaning: 'Invite, block, let in again and remove members.',
  },
  readRecord: { name: 'record.read', meaning: 'Read the record of an ecosystem.' },
})

export const { readEcosystem, rename, readMembers, manageMembers, readRecord } = defines

/** The roles of members. */
export const members = defineHolderKind<MembershipRole>('member role')

/** The environments that plan, role and modules open to a member. */
export const openedEnvironments = defineHolderKind<Environment>('environment opened to a member')

/** The environment in which a controller works; nothing that it has no row for can be done under control. */
export const controlledEnvironments = defineHolderKind<Environment>('environment under control')

/** What somebody holds by their places, each in its ecosystem. */
export const holdingsOfMember = (
  actor: PersonActor,
  { settings }: Pick<Platform, 'settings'>,
): readonly Holding[] =>
  memberships
    .of(actor)
    .flatMap((place) => [
      holding(members, place.role, place.ecosystemId),
      ...environmentsFor(place, rcmForMembers(settings)).map((environment) =>
        holding(openedEnvironments, environment, place.ecosystemId),
      ),
    ])

/** Under control nothing goes beyond what the environment of the tab opens. */
export const limitOfEnvironment = (actor: PersonActor): readonly Holding[] | null => {
  const place = controlledPlace.of(actor)
  return place && [holding(controlledEnvironments, place.environment)]
}

export const ecosystemPermissions: RoomPermissions = {
  defines,
  grants: [
    grantsTo(members, {
      ADMINISTRATOR: [readEcosystem, rename, readMembers, manageMembers, readRecord],
      ATTENDANT: [readEcosystem],
      USER: [readEcosystem],
    }),
    grantsTo(controlledEnvironments, {
      STORE: [readEcosystem, rename, readMembers, manageMembers],
      WEB: [readEcosystem, changeProfile],
      APP: [readEcosystem, changeProfile],
      RCM: [readEcosystem],
    }),
  ],
}
