import {
  type Environment,
  type MembershipRole,
  type MembershipStatus,
  type Module,
  membershipRoles,
  type Plan,
} from 'shared-schema/enums'
import type { ErrorCode } from 'shared-schema/error-codes'
import type { membershipActions } from './actions.ts'

/** What decides which environments a person may work in (AS7). */
export interface Standing {
  readonly plan: Plan
  readonly role: MembershipRole
  readonly modules: readonly Module[]
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

/** The environments of a person, in the order in which they are offered (AS7, ruling R1, ruling R3). */
export function environmentsFor(standing: Standing, rcm: RcmForMembers): Environment[] {
  const row = environmentTable.find(({ plan }) => plan === standing.plan)
  if (!row) return []
  const administrator = standing.role === 'ADMINISTRATOR'
  return (administrator ? row.administrator : row.member).filter((environment) => {
    if (environment !== 'RCM') return true
    return standing.modules.includes('RCM') && (administrator || rcm === 'OPEN')
  })
}

/** What each role may open in an ecosystem of such a plan and modules (AS7, ruling R1). */
export const environmentsByRole = (
  { plan, modules }: Omit<Standing, 'role'>,
  rcm: RcmForMembers,
): { role: MembershipRole; environments: Environment[] }[] =>
  membershipRoles.map((role) => ({
    role,
    environments: environmentsFor({ plan, role, modules }, rcm),
  }))

/** The roles that can be given to somebody who is added; there is one administrator, always. */
export const assignableRoles: readonly MembershipRole[] = ['ATTENDANT', 'USER']

/** Why somebody may not be added in a role, or null. */
export const roleRefusal = (role: MembershipRole): ErrorCode | null =>
  assignableRoles.includes(role) ? null : 'ROLE_NOT_ASSIGNABLE'

/** Somebody who would get a right in an ecosystem, as far as it decides whether a controller may give it. */
export interface Receiver {
  /** Whether the person at the keyboard owns the mailbox, whichever of their addresses was typed. */
  readonly isController: boolean
  /** Whether somebody of the platform's staff owns the mailbox. */
  readonly isStaff: boolean
  /** The role in which they were in the ecosystem last; null for somebody who never was. */
  readonly formerRole: MembershipRole | null
}

/**
 * Why a controller may not give somebody a right that outlasts the access session, or null. Neither they nor
 * a colleague of theirs can get one; and who was there before comes back in the role of then, since no role
 * is changed under control (AS11).
 */
export function lastingRightRefusal(
  { isController, isStaff, formerRole }: Receiver,
  role: MembershipRole | null,
): ErrorCode | null {
  if (isController || isStaff) return 'STAFF_NOT_ADMITTED'
  const changesRole = role !== null && formerRole !== null && role !== formerRole
  return changesRole ? 'REFUSED_UNDER_CONTROL' : null
}

/** What can be done to a member, with the status that it leads to; null ends the membership. */
export const memberActs = {
  block: { to: 'BLOCKED', recordedAs: 'blocked' },
  unblock: { to: 'ACTIVE', recordedAs: 'unblocked' },
  remove: { to: null, recordedAs: 'removed' },
} as const satisfies Record<
  string,
  { to: MembershipStatus | null; recordedAs: keyof typeof membershipActions }
>

export type MemberAct = keyof typeof memberActs

/** Why an act on a member is refused, or null: the one administrator stays and stays active. */
export const memberActRefusal = (role: MembershipRole): ErrorCode | null =>
  role === 'ADMINISTRATOR' ? 'ADMINISTRATOR_PROTECTED' : null

/** Longest text that members are searched by, in characters. */
export const SEARCH_MAXIMUM = 100

/** A text to search by: trimmed, null for an empty one. Undefined where it can't be one. */
export function searchText(given: string | null | undefined): string | null | undefined {
  const text = (given ?? '').trim()
  if (text.length > SEARCH_MAXIMUM || /[\p{Cc}\p{Cs}]/u.test(text)) return undefined
  return text === '' ? null : text
}
