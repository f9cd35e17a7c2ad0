import {
  type EcosystemSituation,
  type Environment,
  type MembershipRole,
  type MembershipStatus,
  type Module,
  membershipRoles,
  modules,
  type Plan,
} from 'shared-schema/enums'
import type { ErrorCode } from 'shared-schema/error-codes'
import type { membershipActions } from './actions.ts'

/** What decides in which environments a person may work (AS7). */
export interface Standing {
  readonly plan: Plan
  readonly role: MembershipRole
  readonly modules: readonly Module[]
  readonly situation: EcosystemSituation
}

interface EnvironmentRow {
  readonly plan: Plan
  readonly administrator: readonly Environment[]
  readonly member: readonly Environment[]
}

/** The table of AS7 without its conditions on the RCM module, which `environmentsFor` adds (ruling R1, ruling R3). */
export const environmentTable: readonly EnvironmentRow[] = [
  { plan: 'PREMIUM', administrator: ['STORE', 'WEB', 'APP', 'RCM'], member: ['WEB', 'APP', 'RCM'] },
  { plan: 'PLUS', administrator: ['STORE', 'WEB', 'APP'], member: ['WEB', 'APP'] },
]

/** The setting RCM_FOR_MEMBERS opens the table's RCM to members who are not administrators (ruling R1). */
export type RcmForMembers = 'OPEN' | 'CLOSED'

/** What the setting says of RCM for members (ruling R1). */
export const rcmForMembers = (settings: { readonly RCM_FOR_MEMBERS: boolean }): RcmForMembers =>
  settings.RCM_FOR_MEMBERS ? 'OPEN' : 'CLOSED'

/** What a situation means for an ecosystem. What its people may still do is in `platform-ecosystems/left-open.ts`. */
interface SituationMeaning {
  /** Into which situations the platform may bring it from here. Nothing is deleted, so that each leads back. */
  readonly to: readonly EcosystemSituation[]
  /** Whether its environments are open: to its people, and to access sessions. */
  readonly environments: boolean
  /** Whether anything goes out of it to its contacts. */
  readonly sends: boolean
  /** Whether it takes in what its contacts write. */
  readonly receives: boolean
  /** Whether bringing it here takes something away from its people, so that a reason is asked for. */
  readonly needsReason: boolean
}

/** The situations of an ecosystem, and which may follow which (PA3). */
export const situations: Readonly<Record<EcosystemSituation, SituationMeaning>> = {
  OPEN: {
    to: ['SUSPENDED', 'CLOSED'],
    environments: true,
    sends: true,
    receives: true,
    needsReason: false,
  },
  SUSPENDED: {
    to: ['OPEN', 'CLOSED'],
    environments: false,
    sends: false,
    receives: true,
    needsReason: true,
  },
  CLOSED: {
    to: ['OPEN'],
    environments: false,
    sends: false,
    receives: false,
    needsReason: true,
  },
}

/** The modules that a plan can have: those whose environment it opens. */
export const modulesOf = (plan: Plan): readonly Module[] => {
  const row = environmentTable.find((each) => each.plan === plan)
  return modules.filter((module) => row?.administrator.includes(module))
}

/** Why an ecosystem of a plan can't have these modules; null if it can. */
export const modulesRefusal = (plan: Plan, wanted: readonly Module[]): ErrorCode | null =>
  wanted.every((module) => modulesOf(plan).includes(module)) ? null : 'MODULE_NOT_IN_PLAN'

/** The environments of a person, in the order in which they are offered (AS7, ruling R1, ruling R3). */
export function environmentsFor(standing: Standing, rcm: RcmForMembers): Environment[] {
  const row = environmentTable.find(({ plan }) => plan === standing.plan)
  if (!row || !situations[standing.situation].environments) return []
  const administrator = standing.role === 'ADMINISTRATOR'
  return (administrator ? row.administrator : row.member).filter((environment) => {
    if (environment !== 'RCM') return true
    return standing.modules.includes('RCM') && (administrator || rcm === 'OPEN')
  })
}

/** What each role may open in an ecosystem of such a plan and modules (AS7, ruling R1). */
export const environmentsByRole = (
  ecosystem: Omit<Standing, 'role'>,
  rcm: RcmForMembers,
): { role: MembershipRole; environments: Environment[] }[] =>
  membershipRoles.map((role) => ({
    role,
    environments: environmentsFor({ ...ecosystem, role }, rcm),
  }))

/**
 * The roles that an invited person can get. ADMINISTRATOR is not among them: each ecosystem has exactly one,
 * always.
 */
export const assignableRoles: readonly MembershipRole[] = ['ATTENDANT', 'USER']

/** Why nobody may be invited in this role; null if they may. */
export const roleRefusal = (role: MembershipRole): ErrorCode | null =>
  assignableRoles.includes(role) ? null : 'ROLE_NOT_ASSIGNABLE'

/** The receiver of a right in an ecosystem, as far as it decides whether a controller may give it. */
export interface Receiver {
  /** Whether the mailbox belongs to the person at the keyboard, whichever of their addresses was typed. */
  readonly isController: boolean
  /** Whether the mailbox belongs to platform staff, or to others who enter ecosystems by access sessions. */
  readonly isStaff: boolean
  /** The role that they last had in the ecosystem; null if they never were a member. */
  readonly formerRole: MembershipRole | null
}

/**
 * Why a controller may not give somebody a right that lasts longer than the access session; null if they may.
 * Neither the controller nor a colleague of theirs can get one. A former member gets their former role, since
 * no role is changed under control (AS11).
 */
export function lastingRightRefusal(
  { isController, isStaff, formerRole }: Receiver,
  role: MembershipRole | null,
): ErrorCode | null {
  if (isController || isStaff) return 'STAFF_NOT_ADMITTED'
  const changesRole = role !== null && formerRole !== null && role !== formerRole
  return changesRole ? 'REFUSED_UNDER_CONTROL' : null
}

/** What can be done to a member, with the status that follows; null ends the membership. */
export const memberActs = {
  block: { to: 'BLOCKED', recordedAs: 'blocked' },
  unblock: { to: 'ACTIVE', recordedAs: 'unblocked' },
  remove: { to: null, recordedAs: 'removed' },
} as const satisfies Record<
  string,
  { to: MembershipStatus | null; recordedAs: keyof typeof membershipActions }
>

export type MemberAct = keyof typeof memberActs

/**
 * Why an act on a member is refused; null if it is allowed. The administrator can be neither blocked nor
 * removed.
 */
export const memberActRefusal = (role: MembershipRole): ErrorCode | null =>
  role === 'ADMINISTRATOR' ? 'ADMINISTRATOR_PROTECTED' : null

/** The longest search text, in characters. */
export const SEARCH_MAXIMUM = 100

/** A trimmed search text; null for an empty one, undefined for one that is not allowed. */
export function searchText(given: string | null | undefined): string | null | undefined {
  const text = (given ?? '').trim()
  if (text.length > SEARCH_MAXIMUM || /[\p{Cc}\p{Cs}]/u.test(text)) return undefined
  return text === '' ? null : text
}
