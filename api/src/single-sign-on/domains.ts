import { requireMfaCode } from '../identity/mfa-codes.ts'
import type { PersonActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { found, Refusal, refuse } from '../platform/errors.ts'
import { isId, newId } from '../platform/ids.ts'
import type { Platform } from '../platform/platform.ts'
import { newToken } from '../platform/secrets.ts'
import { signOnActions } from './actions.ts'
import { domainOf } from './claimed-emails.ts'
import { lockConnectionOf } from './connections.ts'
import { SignOnConnection, SignOnDomain } from './entities.ts'
import { isProven, recordNameOf } from './rules.ts'

/** What the text of a TXT record begins with, so that whoever finds it knows what it is for. */
const PROOF_BEGINS = 'single-sign-on='

/** A domain of the connection of an ecosystem, or of that of the installation (null). */
export interface NamedDomain {
  readonly ecosystemId: string | null
  readonly domainId: string
}

const placeOf = (ecosystemId: string | null) => (ecosystemId === null ? {} : { ecosystemId })

/**
 * Adds a domain. It counts once the DNS has shown whose it is. No-op if the connection has it.
 *
 * @throws DOMAIN_INVALID, DOMAINS_FULL, NOT_FOUND where there is no connection
 */
export async function addDomain(
  platform: Platform,
  actor: PersonActor,
  given: { readonly ecosystemId: string | null; readonly domain: string },
): Promise<void> {
  const domain = domainOf(given.domain)
  if (domain === null) throw new Refusal('DOMAIN_INVALID')
  const { ecosystemId } = given
  const { SIGN_ON_DOMAINS: most } = platform.settings
  await platform.inChange(actor, async (change) => {
    const { id: connectionId } = await lockConnectionOf(change, ecosystemId)
    const domains = await change.manager.findBy(SignOnDomain, { connectionId })
    if (domains.some((one) => one.domain === domain)) return
    refuse(domains.length < most ? null : 'DOMAINS_FULL', { most })
    await change.manager.insert(SignOnDomain, {
      id: newId(),
      connectionId,
      forStaff: ecosystemId === null,
      domain,
      proof: PROOF_BEGINS + newToken(),
      addedAt: change.now,
      provenAt: null,
    })
    change.record(signOnActions.domainAdded, {
      targetId: connectionId,
      ...placeOf(ecosystemId),
      after: { domain },
    })
  })
}

/**
 * Looks into the DNS whether a domain's TXT record is there. No-op if that was seen before.
 *
 * @throws NOT_FOUND, DOMAIN_UNPROVEN, DOMAIN_TAKEN if another ecosystem has proven it
 */
export async function verifyDomain(
  platform: Platform,
  actor: PersonActor,
  named: NamedDomain,
): Promise<void> {
  const { manager } = platform.database.source
  const { domain, proof, provenAt } = await domainIn({ manager }, named)
  if (provenAt) return
  if (!isProven(await recordsAt(platform, recordNameOf(domain)), proof))
    throw new Refusal('DOMAIN_UNPROVEN')
  await platform.inChange(actor, async (change) => {
    const { id: connectionId } = await lockConnectionOf(change, named.ecosystemId)
    // Whoever proves it at the same instant waits here.
    await change.manager.query(
      "select pg_advisory_xact_lock(hashtextextended('sign-on-domain:' || $1, 0))",
      [domain],
    )
    const row = await domainIn(change, named)
    if (row.provenAt) return
    const { forStaff } = row
    const others = await change.manager.findBy(SignOnDomain, { domain, forStaff })
    refuse(others.some((other) => other.provenAt) ? 'DOMAIN_TAKEN' : null)
    await change.manager.update(SignOnDomain, { id: row.id }, { provenAt: change.now })
    change.record(signOnActions.domainProven, {
      targetId: connectionId,
      ...placeOf(named.ecosystemId),
      after: { domain },
    })
  })
}

async function recordsAt({ textRecords, log }: Platform, name: string): Promise<readonly string[]> {
  try {
    return await textRecords(name)
  } catch (error) {
    log.warn({ err: error }, 'the DNS gave no TXT records')
    return []
  }
}

/**
 * Takes a domain away: its people sign in by password again. Without any proven domain the connection is off.
 *
 * @throws NOT_FOUND, those of `requireMfaCode`
 */
export async function removeDomain(
  platform: Platform,
  actor: PersonActor,
  { code, ...named }: NamedDomain & { readonly code: string },
): Promise<void> {
  await domainIn({ manager: platform.database.source.manager }, named)
  await requireMfaCode(platform, actor, code)
  await platform.inChange(actor, async (change) => {
    const connection = await lockConnectionOf(change, named.ecosystemId)
    const { id, domain } = await domainIn(change, named)
    await change.manager.delete(SignOnDomain, { id })
    const entry = { targetId: connection.id, ...placeOf(named.ecosystemId) }
    change.record(signOnActions.domainRemoved, { ...entry, before: { domain } })
    const left = await change.manager.findBy(SignOnDomain, { connectionId: connection.id })
    if (!connection.enabled || left.some(({ provenAt }) => provenAt)) return
    const off = { enabled: false, passwordsOff: false }
    await change.manager.update(SignOnConnection, { id: connection.id }, off)
    if (connection.passwordsOff) change.record(signOnActions.passwordsAllowed, entry)
    change.record(signOnActions.switchedOff, entry)
  })
}

/** A domain of that connection; one of another is answered like one that does not exist. @throws NOT_FOUND */
async function domainIn(
  { manager }: Pick<Change, 'manager'>,
  { ecosystemId, domainId }: NamedDomain,
): Promise<SignOnDomain> {
  if (!isId(domainId)) throw new Refusal('NOT_FOUND')
  return found(
    await manager
      .createQueryBuilder(SignOnDomain, 'd')
      .innerJoin('sign_on_connections', 'c', 'c.id = d.connection_id')
      .where('d.id = :domainId and c.ecosystem_id is not distinct from :ecosystemId', {
        domainId,
        ecosystemId,
      })
      .getOne(),
  )
}
