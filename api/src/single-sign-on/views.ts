import type { MembershipRole } from 'shared-schema/enums'
import { emailOf } from '../identity/email-addresses.ts'
import type { Origin } from '../platform/actor.ts'
import { type Page, type PageRequest, pageOf } from '../platform/graphql/connections.ts'
import type { Platform } from '../platform/platform.ts'
import { redirectAddress, signOutAddress } from './begin-way.ts'
import { connectionFor, connectionOf, speaksForOf } from './connections.ts'
import { SignOnDomain } from './entities.ts'
import { appsOf, countsAsMfa, domainOfEmail, recordNameOf } from './rules.ts'

/** What the sign-in page says of an address: what its domain's sign-in is called. */
export interface SignOnOffer {
  readonly name: string
  readonly passwordsOff: boolean
}

/** The sign-in that the domain of an address has; null where it has none. The address itself is not looked up. */
export async function offerFor(
  platform: Platform,
  { app }: Origin,
  typed: string,
): Promise<SignOnOffer | null> {
  const email = emailOf(typed)
  return email === null ? null : connectionFor(platform, app, domainOfEmail(email))
}

/** A connection as those who set it up see it: everything but the secret. */
export interface ConnectionView {
  readonly id: string
  readonly name: string
  readonly issuer: string
  readonly clientId: string
  readonly mfaValues: readonly string[]
  readonly role: MembershipRole | null
  readonly enabled: boolean
  readonly passwordsOff: boolean
  readonly test: TestView | null
  readonly domains: readonly DomainView[]
}

/** What the latest test has shown. */
export interface TestView {
  readonly at: Date
  readonly email: string
  readonly acr: string | null
  readonly amr: readonly string[]
  /** Whether that would count as MFA. */
  readonly mfa: boolean
}

export interface DomainView {
  readonly id: string
  readonly domain: string
  readonly recordName: string
  readonly recordValue: string
  readonly provenAt: Date | null
}

/** The connection of an ecosystem, or that of the installation (null); null while there is none. */
export async function connectionView(
  platform: Platform,
  ecosystemId: string | null,
): Promise<ConnectionView | null> {
  const connection = await connectionOf(platform, ecosystemId)
  if (!connection) return null
  const domains = await platform.database.source.manager.find(SignOnDomain, {
    where: { connectionId: connection.id },
    order: { domain: 'asc' },
  })
  const { testedAt, testedEmail, testedAcr, testedAmr, joiningRole, ...row } = connection
  const word = { acr: testedAcr, amr: testedAmr ?? [] }
  return {
    ...row,
    role: joiningRole,
    test:
      testedAt && testedEmail
        ? { at: testedAt, email: testedEmail, ...word, mfa: countsAsMfa(row.mfaValues, word) }
        : null,
    domains: domains.map(({ id, domain, proof, provenAt }) => ({
      id,
      domain,
      recordName: recordNameOf(domain),
      recordValue: proof,
      provenAt,
    })),
  }
}

/** What a provider must know of this installation before a connection works. */
export interface AddressesView {
  readonly redirect: readonly string[]
  readonly signOut: string
}

/** The addresses for the provider of an ecosystem, or of the installation (null). */
export function addressesFor({ settings }: Platform, ecosystemId: string | null): AddressesView {
  const apps = appsOf(speaksForOf({ ecosystemId }))
  const [first = 'WEB'] = apps
  return {
    redirect: apps.map((app) => redirectAddress(settings, app, { ecosystemId })),
    signOut: signOutAddress(settings, first),
  }
}

/** A connection of an ecosystem as operators see it in their list. */
export interface ListedConnection {
  readonly id: string
  readonly ecosystemId: string
  readonly ecosystemName: string
  readonly name: string
  readonly enabled: boolean
  readonly passwordsOff: boolean
  /** Proven ones. */
  readonly domains: readonly string[]
}

/** The connections of all ecosystems, the newest first. */
export async function listConnections(
  { database }: Platform,
  { limit, afterId }: PageRequest,
): Promise<Page<ListedConnection>> {
  const { rows } = await database.pool.query<ListedConnection>({
    name: 'sign-on-connections',
    text: `select c.id, c.ecosystem_id as "ecosystemId", e.name as "ecosystemName", c.name, c.enabled,
        c.passwords_off as "passwordsOff",
        array(select d.domain from sign_on_domains d where d.connection_id = c.id and d.proven_at is not null
          order by d.domain) as domains
      from sign_on_connections c join ecosystems e on e.id = c.ecosystem_id
      where $1::uuid is null or c.id < $1
      order by c.id desc limit $2`,
    values: [afterId, limit + 1],
  })
  return pageOf(rows, limit)
}
