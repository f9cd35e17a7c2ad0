import type { MembershipRole } from 'shared-schema/enums'
import type { Platform } from '../platform/platform.ts'
import { type ClientEcosystemView, clientById } from '../support-requests/find-client.ts'
import type { EcosystemAdminRow } from './request-row.ts'
import { isFinal } from './rules.ts'

/** The ecosystems of which the user is an active member; none before the user's code was right (EA2). */
export async function ecosystemsOf(
  platform: Platform,
  { state, user }: EcosystemAdminRow,
): Promise<readonly ClientEcosystemView[]> {
  if (state === 'USER_CODE_SENT' || isFinal(state)) return []
  return (await clientById(platform, user.id))?.ecosystems ?? []
}

/** The chosen ecosystem, with the user's role in it. */
export interface ChosenEcosystemView {
  readonly id: string
  readonly name: string
  /** Null if the user has left it since, or was blocked in it. */
  readonly role: MembershipRole | null
}

/** The chosen ecosystem, with the user's role in it now (EA3). */
export async function chosenEcosystem(
  { database }: Platform,
  { ecosystemId, user }: EcosystemAdminRow,
): Promise<ChosenEcosystemView | null> {
  if (ecosystemId === null) return null
  const { rows } = await database.pool.query<ChosenEcosystemView>({
    name: 'chosen-ecosystem',
    text: `select e.id, e.name, m.role from ecosystems e
      left join memberships m on m.ecosystem_id = e.id and m.user_id = $2 and m.removed_at is null
        and m.status = 'ACTIVE'
      where e.id = $1`,
    values: [ecosystemId, user.id],
  })
  return rows[0] ?? null
}
