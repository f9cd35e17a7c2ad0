import type { Environment, MembershipRole, Module, Plan } from 'shared-schema/enums'

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

/** The table of AS7 without its conditions on the RCM module, which `environmentsFor` adds (R1, R3). */
export const environmentTable: readonly EnvironmentRow[] = [
  { plan: 'PREMIUM', administrator: ['STORE', 'WEB', 'APP', 'RCM'], member: ['WEB', 'APP', 'RCM'] },
  { plan: 'PLUS', administrator: ['STORE', 'WEB', 'APP'], member: ['WEB', 'APP'] },
]

/** The setting RCM_FOR_MEMBERS opens the table's RCM to members who are not administrators (R1). */
export type RcmForMembers = 'OPEN' | 'CLOSED'

/** The environments of a person, in the order in which they are offered (AS7, R1, R3). */
export function environmentsFor(standing: Standing, rcmForMembers: RcmForMembers): Environment[] {
  const row = environmentTable.find(({ plan }) => plan === standing.plan)
  if (!row) return []
  const administrator = standing.role === 'ADMINISTRATOR'
  return (administrator ? row.administrator : row.member).filter((environment) => {
    if (environment !== 'RCM') return true
    return standing.modules.includes('RCM') && (administrator || rcmForMembers === 'OPEN')
  })
}

/** The names that an ecosystem or a person may have: 1 to 100 characters, none of them a control. */
export const isName = (name: string): boolean =>
  name.length >= 1 && name.length <= 100 && !/[\p{Cc}\p{Cs}]/u.test(name)
