import { type App, environments, membershipRoles, staffRoles } from 'shared-schema/enums'
import { accessKinds } from '../../src/access/access-kinds.ts'
import { actorAccess } from '../../src/access/controlled-actor.ts'
import { members } from '../../src/ecosystems/permissions.ts'
import { house } from '../../src/house.ts'
import { staff } from '../../src/identity/permissions.ts'
import { holdings, permissionLimits } from '../../src/platform/actor-permissions.ts'
import { workOutActorBy } from '../../src/platform/actor-strategies.ts'
import type { House } from '../../src/platform/house.ts'
import { cookiesOf } from '../../src/platform/http/cookies.ts'
import type { Place } from './matrix-world.ts'
import type { Product } from './product.ts'

const holder = ({ kind }: { readonly kind: string }, name: string): string => `${kind}: ${name}`
const session = (kind: string, environment: string): string =>
  `access session: ${kind} in ${environment}`

/**
 * Everybody who may call, as the rooms declare them: each holder in their tables of permissions, each role whether or not
 * it has any, and each kind of access sessions in each environment.
 */
export function declaredCallers({ permissions, strategies }: House): string[] {
  const holders = [...permissions.tables].flatMap(([kind, table]) =>
    [...table.keys()].map((name) => holder({ kind }, name)),
  )
  const roles = [
    ...membershipRoles.map((role) => holder(members, role)),
    ...staffRoles.map((role) => holder(staff, role)),
  ]
  const sessions = [...strategies(accessKinds).keys()].flatMap((kind) =>
    environments.map((environment) => session(kind, environment)),
  )
  return [...new Set([...holders, ...roles, ...sessions])]
}

/**
 * As whom of the declared callers somebody calls, worked out by the product itself from what their browser presents:
 * what they hold; under an access session its kind, and within which limits it holds.
 */
export async function calledAs(product: Product, { browser, surface }: Place): Promise<string[]> {
  const { platform, settings } = product
  const app = surface.toUpperCase() as App
  const header = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const actor = await workOutActorBy(
    house.actors,
    platform,
  )({
    origin: { app, ipAddress: browser.address, userAgent: browser.userAgent, requestId: 'test' },
    cookies: cookiesOf(settings, app, header),
    authorization: null,
    accessContext: browser.accessContext,
    activity: 'BACKGROUND',
    wire: 'HTTP',
    openedBy: null,
  })
  if (!actor) return []
  const accessSession = actorAccess.of(actor)
  if (!accessSession)
    return [...platform.strategies(holdings).values()]
      .flatMap((held) => held(actor, platform))
      .map((held) => holder(held, held.name))
  const limits = [...platform.strategies(permissionLimits).values()]
    .flatMap((limit) => limit(actor, platform) ?? [])
    .map((limit) => holder(limit, limit.name))
  const [row] = await product.rows<{ kind: string }>(
    'select kind from access_sessions where id = $1',
    [accessSession.id],
  )
  return [session(row?.kind ?? '', accessSession.environment), ...limits]
}
