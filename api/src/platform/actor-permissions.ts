import type { PersonActor } from './actor.ts'
import { effectivePermissions, type Holding, type Permission } from './permissions.ts'
import type { Platform } from './platform.ts'
import { defineStrategies } from './strategies.ts'

type ForActor<Answer> = (actor: PersonActor, platform: Pick<Platform, 'settings'>) => Answer

/** What the effective user of an actor holds, as far as a room knows. */
export const holdings = defineStrategies<ForActor<readonly Holding[]>>('holdings')

/**
 * A limit on what the effective user holds, such as what their controller may do: nothing goes beyond the
 * permissions of these holdings. Null where the limit does not concern the actor.
 */
export const permissionLimits =
  defineStrategies<ForActor<readonly Holding[] | null>>('permission limits')

/**
 * What can be done in a place at present, whoever does it: the names of those permissions. Null where everything can, or
 * where the place is none that the room knows of this actor.
 */
export const placeLimits =
  defineStrategies<(actor: PersonActor, place: string) => ReadonlySet<string> | null>(
    'limits of places',
  )

/** What the permission check needs of the platform. */
export type WithPermissions = Pick<Platform, 'settings' | 'strategies' | 'permissions'>

/** The permissions of an actor, by their place (null for everywhere), as they were worked out for one platform. */
interface Known {
  readonly platform: WithPermissions
  readonly byPlace: Map<string | null, ReadonlySet<string>>
}

/** An actor is made anew for each operation and never changes, so that an answer is good for as long as the actor. */
const known = new WeakMap<PersonActor, Known>()

/**
 * The names of the permissions of an actor: in the place with that id, or everywhere. Under control they are
 * those of the subject that the controller may use too, and that the environment of the tab opens.
 */
export function permissionsOf(
  platform: WithPermissions,
  actor: PersonActor,
  place: string | null = null,
): ReadonlySet<string> {
  let ofActor = known.get(actor)
  if (ofActor?.platform !== platform) {
    ofActor = { platform, byPlace: new Map() }
    known.set(actor, ofActor)
  }
  let names = ofActor.byPlace.get(place)
  if (!names) {
    names = workedOut(platform, actor, place)
    ofActor.byPlace.set(place, names)
  }
  return names
}

function workedOut(
  platform: WithPermissions,
  actor: PersonActor,
  place: string | null,
): ReadonlySet<string> {
  const { permissions, strategies } = platform
  const held = [...strategies(holdings).values()].flatMap((held) => held(actor, platform))
  const limitedTo = [...strategies(permissionLimits).values()].flatMap((limit) => {
    const allowed = limit(actor, platform)
    return allowed ? [allowed] : []
  })
  const effective = effectivePermissions(permissions, { held, limitedTo }, place)
  if (place === null) return effective
  const open = [...strategies(placeLimits).values()].flatMap((limit) => limit(actor, place) ?? [])
  return new Set([...effective].filter((name) => open.every((names) => names.has(name))))
}

/** Whether an actor may use a permission: in the place with that id, or everywhere. */
export const may = (
  platform: WithPermissions,
  actor: PersonActor,
  { name }: Permission,
  place: string | null = null,
): boolean => permissionsOf(platform, actor, place).has(name)
