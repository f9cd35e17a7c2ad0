import type { Environment } from 'shared-schema/enums'
import type { ErrorCode } from 'shared-schema/error-codes'
import type { ActorMembership, PersonActor } from '../platform/actor.ts'
import type { Rule } from '../platform/authority.ts'
import { isId } from '../platform/ids.ts'
import type { Platform } from '../platform/platform.ts'
import { environmentsFor, rcmForMembers } from './rules.ts'

type Args = Readonly<Record<string, unknown>>

/** The id that stands at a path of the arguments, such as `input.ecosystemId`; empty where none does. */
function idAt(args: Args, path: string): string {
  const value = path
    .split('.')
    .reduce<unknown>((inner, key) => (inner as Args | null | undefined)?.[key], args)
  return typeof value === 'string' && isId(value) ? value.toLowerCase() : ''
}

/** The actor's own place in an ecosystem: under control only in that of the access session. */
const placeIn = (actor: PersonActor, ecosystemId: string): ActorMembership | undefined =>
  actor.memberships.find((membership) => membership.ecosystemId === ecosystemId)

const administers = (place: ActorMembership | undefined): ErrorCode | null => {
  if (!place) return 'NOT_FOUND'
  return place.role === 'ADMINISTRATOR' ? null : 'FORBIDDEN'
}

/** An active member of the ecosystem named in the arguments; to others it does not exist (R2). */
export const memberOf = (path: string): Rule => ({
  name: `memberOf(${path})`,
  refusal: (actor, args) => {
    if (!actor) return 'UNAUTHENTICATED'
    return placeIn(actor, idAt(args, path)) ? null : 'NOT_FOUND'
  },
})

/** The administrator of the ecosystem named in the arguments. */
export const administratorOf = (path: string): Rule => ({
  name: `administratorOf(${path})`,
  refusal: (actor, args) => {
    if (!actor) return 'UNAUTHENTICATED'
    return administers(placeIn(actor, idAt(args, path)))
  },
})

/** The administrator of the ecosystem to which the membership named in the arguments belongs. */
export const administratorOfMembership = (path: string): Rule => ({
  name: `administratorOfMembership(${path})`,
  refusal: async (actor, args, { platform }) => {
    if (!actor) return 'UNAUTHENTICATED'
    const ecosystemId = await ecosystemOfMembership(platform, idAt(args, path))
    return ecosystemId === null ? 'NOT_FOUND' : administers(placeIn(actor, ecosystemId))
  },
})

/** A member to whom plan, role and modules open an environment of the ecosystem named (AS7, ruling R1). */
export const worksIn = (environment: Environment, path: string): Rule => ({
  name: `worksIn(${environment}, ${path})`,
  refusal: (actor, args, { platform: { settings } }) => {
    if (!actor) return 'UNAUTHENTICATED'
    const place = placeIn(actor, idAt(args, path))
    if (!place) return 'NOT_FOUND'
    const open = environmentsFor(place, rcmForMembers(settings))
    return open.includes(environment) ? null : 'ENVIRONMENT_NOT_ALLOWED'
  },
})

/** The administrator of the ecosystem to which the invitation named in the arguments belongs. */
export const administratorOfInvitation = (path: string): Rule => ({
  name: `administratorOfInvitation(${path})`,
  refusal: async (actor, args, { platform }) => {
    if (!actor) return 'UNAUTHENTICATED'
    const ecosystemId = await ecosystemOfInvitation(platform, idAt(args, path))
    return ecosystemId === null ? 'NOT_FOUND' : administers(placeIn(actor, ecosystemId))
  },
})

async function ecosystemOfInvitation(platform: Platform, id: string): Promise<string | null> {
  if (!id) return null
  const { rows } = await platform.database.pool.query<{ ecosystem_id: string }>({
    name: 'ecosystem-of-invitation',
    text: 'select ecosystem_id from member_invitations where id = $1',
    values: [id],
  })
  return rows[0]?.ecosystem_id ?? null
}

async function ecosystemOfMembership(platform: Platform, id: string): Promise<string | null> {
  if (!id) return null
  const { rows } = await platform.database.pool.query<{ ecosystem_id: string }>({
    name: 'ecosystem-of-membership',
    text: 'select ecosystem_id from memberships where id = $1 and removed_at is null',
    values: [id],
  })
  return rows[0]?.ecosystem_id ?? null
}
