import type { ErrorCode } from 'shared-schema/error-codes'
import { may } from '../platform/actor-permissions.ts'
import type { Rule } from '../platform/authority.ts'
import { isId } from '../platform/ids.ts'
import type { Permission } from '../platform/permissions.ts'
import type { Platform } from '../platform/platform.ts'
import { memberships } from './places.ts'

type Args = Readonly<Record<string, unknown>>

/** Which ecosystem an operation is about, from its arguments. */
export interface EcosystemOfArguments {
  /** As the table of declarations names it. */
  readonly name: string
  /** Its id; null where the arguments name nothing that is there. */
  readonly id: (args: Args, platform: Platform) => string | null | Promise<string | null>
}

/** The id that stands at a path of the arguments, such as `input.ecosystemId`; null where none does. */
function idAt(args: Args, path: string): string | null {
  const value = path
    .split('.')
    .reduce<unknown>((inner, key) => (inner as Args | null | undefined)?.[key], args)
  return typeof value === 'string' && isId(value) ? value.toLowerCase() : null
}

/** The ecosystem that the arguments name themselves. */
export const ecosystemAt = (path: string): EcosystemOfArguments => ({
  name: path,
  id: (args) => idAt(args, path),
})

/** The ecosystem to which the membership named in the arguments belongs. */
export const ecosystemOfMembership = (path: string): EcosystemOfArguments => ({
  name: `ecosystem of ${path}`,
  id: (args, platform) => ecosystemOf(platform, 'ofMembership', idAt(args, path)),
})

/** The ecosystem into which the invitation named in the arguments invites. */
export const ecosystemOfInvitation = (path: string): EcosystemOfArguments => ({
  name: `ecosystem of ${path}`,
  id: (args, platform) => ecosystemOf(platform, 'ofInvitation', idAt(args, path)),
})

/**
 * Whoever has a permission in the ecosystem. To whoever is no member it does not exist: NOT_FOUND (R2). Under
 * control only the ecosystem of the access session does.
 *
 * @param otherwise the refusal of members who have not the permission; ECOSYSTEM_NOT_OPEN while it is suspended or closed
 */
export const havingIn = (
  permission: Permission,
  ecosystem: EcosystemOfArguments,
  otherwise: ErrorCode = 'FORBIDDEN',
): Rule => ({
  name: `${permission.name} in ${ecosystem.name}`,
  permission,
  refusal: async (actor, args, { platform }) => {
    if (!actor) return 'UNAUTHENTICATED'
    const id = await ecosystem.id(args, platform)
    const place = memberships.of(actor).find(({ ecosystemId }) => ecosystemId === id)
    if (!place) return 'NOT_FOUND'
    if (may(platform, actor, permission, place.ecosystemId)) return null
    return place.situation === 'OPEN' ? otherwise : 'ECOSYSTEM_NOT_OPEN'
  },
})

const QUERIES = {
  ofInvitation: {
    name: 'ecosystem-of-invitation',
    text: 'select ecosystem_id from member_invitations where id = $1',
  },
  ofMembership: {
    name: 'ecosystem-of-membership',
    text: 'select ecosystem_id from memberships where id = $1 and removed_at is null',
  },
} as const

async function ecosystemOf(
  { database }: Platform,
  query: keyof typeof QUERIES,
  id: string | null,
): Promise<string | null> {
  if (id === null) return null
  const { rows } = await database.pool.query<{ ecosystem_id: string }>({
    ...QUERIES[query],
    values: [id],
  })
  return rows[0]?.ecosystem_id ?? null
}
