import { type Environment, type MembershipRole, membershipRoles } from 'shared-schema/enums'
import { type AdmProfile, admProfiles } from 'shared-schema/partner-enums'
import { environmentsFor } from '../../src/ecosystems/rules.ts'
import { house } from '../../src/house.ts'
import { accessAccounts } from '../../src/partner-sessions/permissions.ts'
import { profiles } from '../../src/partners/permissions.ts'
import { isGranted } from '../../src/platform/permissions.ts'
import type { Place } from './matrix-world.ts'
import { type AtBackoffice, accessAtOnce, atWork, surfaceOf, tabOf } from './partner-sessions.ts'
import type { Product } from './product.ts'
import { newAdmUser, type TestTeam } from './team.ts'

/** A controller of a partner's team: with which profile, as a member of which role, and where. */
export interface TeamController {
  readonly profile: AdmProfile
  readonly role: MembershipRole
  readonly environment: Environment
}

/** The profiles that enter accounts. */
export const enteringProfiles: readonly AdmProfile[] = admProfiles.filter((profile) =>
  isGranted(house.permissions, profiles, profile, accessAccounts),
)

/** Each profile that enters accounts, as a member of each role, in each environment that is open to the role. */
export const teamControllers: readonly TeamController[] = enteringProfiles.flatMap((profile) =>
  membershipRoles.flatMap((role) =>
    environmentsFor({ plan: 'PREMIUM', modules: ['RCM'], situation: 'OPEN', role }, 'CLOSED').map(
      (environment) => ({
        profile,
        role,
        environment,
      }),
    ),
  ),
)

/** For example `SUPPORT as ATTENDANT in WEB`. */
export const nameOf = ({ profile, role, environment }: TeamController): string =>
  `${profile} as ${role} in ${environment}`

/** Where a controller sits, and in which session. */
export interface ControllerPlace extends Place {
  readonly sessionId: string
  readonly controllerId: string
  /** The membership in view. */
  readonly membershipId: string
}

/** The account, its team, and the member of each role in it. */
export interface ControlledAccount {
  readonly team: TestTeam
  readonly ecosystemId: string
  readonly members: Readonly<Record<MembershipRole, string>>
}

/** The controllers of one account. Each comes at its first use: one session for a profile and role, one tab for an environment. */
export class TeamControllers {
  readonly #product: Product
  readonly #account: ControlledAccount
  readonly #sessions = new Map<string, Promise<{ at: AtBackoffice; id: string }>>()
  readonly #places = new Map<string, Promise<ControllerPlace>>()

  constructor(product: Product, account: ControlledAccount) {
    this.#product = product
    this.#account = account
  }

  /** Where a controller sits. */
  at(controller: TeamController): Promise<ControllerPlace> {
    return kept(this.#places, nameOf(controller), () => this.#opened(controller))
  }

  /** Forgets a session with its tabs, which a test has ended or moved: the next use opens another one. */
  forget({ profile, role }: TeamController): void {
    const session = `${profile} as ${role}`
    this.#sessions.delete(session)
    for (const name of this.#places.keys())
      if (name.startsWith(`${session} `)) this.#places.delete(name)
  }

  async #opened({ profile, role, environment }: TeamController): Promise<ControllerPlace> {
    const { ecosystemId, members, team } = this.#account
    const membershipId = members[role]
    const { at, id } = await kept(this.#sessions, `${profile} as ${role}`, async () => {
      const member = await newAdmUser(this.#product, team, profile)
      const at = await atWork(this.#product, member)
      return { at, id: await accessAtOnce(this.#product, at, ecosystemId, membershipId) }
    })
    return {
      browser: await tabOf(at, id, environment),
      surface: surfaceOf(environment),
      sessionId: id,
      controllerId: at.member.user.id,
      membershipId,
    }
  }
}

function kept<T>(known: Map<string, Promise<T>>, name: string, make: () => Promise<T>): Promise<T> {
  const made = known.get(name) ?? make()
  known.set(name, made)
  return made
}
