import { type ClientEcosystemView, clientById } from '../ecosystems/find-client.ts'
import type { Platform } from '../platform/platform.ts'
import type { AdministrationRow } from './request-row.ts'
import { isFinal } from './rules.ts'

/** The ecosystems of which the user is an active member; none before their code was right (EA2). */
export async function ecosystemsOf(
  platform: Platform,
  { state, user }: AdministrationRow,
): Promise<readonly ClientEcosystemView[]> {
  if (state === 'USER_CODE_SENT' || isFinal(state)) return []
  return (await clientById(platform, user.id))?.ecosystems ?? []
}

/** The ecosystem that was chosen, as the user stands in it now (EA3). */
export async function chosenEcosystem(
  platform: Platform,
  { ecosystemId, user }: AdministrationRow,
): Promise<ClientEcosystemView | null> {
  if (ecosystemId === null) return null
  const client = await clientById(platform, user.id)
  const known = client?.ecosystems.find(({ id }) => id === ecosystemId)
  if (known) return known
  const { rows } = await platform.database.pool.query<{ name: string }>({
    name: 'name-of-chosen-ecosystem',
    text: 'select name from ecosystems where id = $1',
    values: [ecosystemId],
  })
  // A user who has left it since is shown without any right in it.
  const name = rows[0]?.name ?? ''
  return { id: ecosystemId, name, plan: 'PLUS', role: 'USER', modules: [], environments: [] }
}
