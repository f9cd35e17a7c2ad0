import type { App } from 'shared-schema/enums'
import { IsNull } from 'typeorm'
import type { Change } from '../platform/change.ts'
import { found } from '../platform/errors.ts'
import type { Platform } from '../platform/platform.ts'
import { SignOnConnection } from './entities.ts'
import { type SpeaksFor, speaksForIn } from './rules.ts'

/** A connection as it is looked up for an address, with the domains for which it speaks. */
export interface SpeakingConnection {
  readonly id: string
  readonly ecosystemId: string | null
  readonly name: string
  readonly passwordsOff: boolean
}

const STAFF: SpeaksFor = 'STAFF'

/** Whether the domain's connection is in use. What a closed ecosystem has set up binds nobody. */
const IN_USE = `c.enabled and not exists (select from ecosystems e where e.id = c.ecosystem_id and e.situation = 'CLOSED')`

/** The connection that speaks for the addresses of a domain in an app; null if none does. */
export async function connectionFor(
  { database }: Pick<Platform, 'database'>,
  app: App,
  domain: string,
): Promise<SpeakingConnection | null> {
  const speaksFor = speaksForIn[app]
  if (speaksFor === null) return null
  const { rows } = await database.pool.query<SpeakingConnection>({
    name: 'sign-on-of-domain',
    text: `select c.id, c.ecosystem_id as "ecosystemId", c.name, c.passwords_off as "passwordsOff"
      from sign_on_domains d join sign_on_connections c on c.id = d.connection_id
      where d.domain = $1 and d.for_staff = $2 and d.proven_at is not null and ${IN_USE}`,
    values: [domain, speaksFor === STAFF],
  })
  return rows[0] ?? null
}

/**
 * Whether nobody signs in to an app by a password with an address of a domain. On the developers' surface, which all have in
 * common, that is so where it is so for members or for staff.
 */
export async function arePasswordsOff(
  { database }: Pick<Platform, 'database'>,
  app: App,
  domain: string,
): Promise<boolean> {
  const speaksFor = speaksForIn[app]
  const { rowCount } = await database.pool.query({
    name: 'passwords-off',
    text: `select from sign_on_domains d join sign_on_connections c on c.id = d.connection_id
      where d.domain = $1 and ($2::boolean is null or d.for_staff = $2) and d.proven_at is not null
        and c.passwords_off and ${IN_USE} limit 1`,
    values: [domain, speaksFor === null ? null : speaksFor === STAFF],
  })
  return rowCount === 1
}

/** The connection with an id. @throws NOT_FOUND */
export const connectionById = async (
  { database }: Pick<Platform, 'database'>,
  id: string,
): Promise<SignOnConnection> =>
  found(await database.source.manager.findOneBy(SignOnConnection, { id }))

/** The connection of an ecosystem, or that of the installation (null); null if there is none. */
export const connectionOf = (
  { database }: Pick<Platform, 'database'>,
  ecosystemId: string | null,
): Promise<SignOnConnection | null> =>
  database.source.manager.findOneBy(SignOnConnection, { ecosystemId: ecosystemId ?? IsNull() })

/** The same, locked until the commit. @throws NOT_FOUND */
export const lockConnectionOf = async (
  { manager }: Pick<Change, 'manager'>,
  ecosystemId: string | null,
): Promise<SignOnConnection> =>
  found(
    await manager.findOne(SignOnConnection, {
      where: { ecosystemId: ecosystemId ?? IsNull() },
      lock: { mode: 'pessimistic_write' },
    }),
  )

/** For whom a connection speaks. */
export const speaksForOf = ({ ecosystemId }: Pick<SignOnConnection, 'ecosystemId'>): SpeaksFor =>
  ecosystemId === null ? STAFF : 'MEMBERS'

/** The proven domains of a connection; empty while it is switched off or its ecosystem is closed. */
export async function domainsSpokenFor(
  asking: Pick<Change, 'manager'>,
  connectionId: string,
): Promise<readonly string[]> {
  const rows = (await asking.manager.query(
    `select d.domain from sign_on_domains d join sign_on_connections c on c.id = d.connection_id
     where c.id = $1 and d.proven_at is not null and ${IN_USE}`,
    [connectionId],
  )) as { domain: string }[]
  return rows.map(({ domain }) => domain)
}

/** The proven domains of a connection, whether it is on or not. */
export async function provenDomains(
  asking: Pick<Change, 'manager'>,
  connectionId: string,
): Promise<readonly string[]> {
  const rows = (await asking.manager.query(
    'select domain from sign_on_domains where connection_id = $1 and proven_at is not null',
    [connectionId],
  )) as { domain: string }[]
  return rows.map(({ domain }) => domain)
}
