import { admit, type SignedIn, type SignInRequest } from '../identity/admit.ts'
import type { User } from '../identity/entities.ts'
import { challenge, type SignInOutcome } from '../identity/sign-in.ts'
import type { Origin } from '../platform/actor.ts'
import { found, Refusal } from '../platform/errors.ts'
import type { Cookies } from '../platform/http/cookies.ts'
import type { Platform } from '../platform/platform.ts'
import { redirectAddress } from './begin-way.ts'
import { connectionById } from './connections.ts'
import type { SignOnConnection, SignOnLink } from './entities.ts'
import { accessOf, answerOf, type ProviderAnswer, providerAt, refusalFor } from './provider.ts'
import { countsAsMfa } from './rules.ts'
import { keepTicket, spendState, type WayTicket } from './tickets.ts'
import { createVouched, joinVouched, whoIsVouchedFor } from './vouched.ts'

/** What a provider has said, and through which connection. */
export interface WayEnd {
  readonly connection: SignOnConnection
  readonly answer: ProviderAnswer
}

/**
 * Reads what the provider says of the person who was there. Once: whatever becomes of it, the way is over.
 *
 * @param search the provider's parameters, as they stand in the address
 * @throws SINGLE_SIGN_ON_TOO_LATE, SINGLE_SIGN_ON_AWAY, SINGLE_SIGN_ON_REFUSED
 */
export async function endWay(
  platform: Platform,
  ticket: WayTicket,
  search: string,
): Promise<WayEnd> {
  if (!(await spendState(platform, ticket))) throw new Refusal('SINGLE_SIGN_ON_TOO_LATE')
  const connection = await connectionById(platform, ticket.connectionId)
  // What one provider has said is never shown to another.
  const isSame = connection.issuer === ticket.issuer && connection.clientId === ticket.clientId
  if (!isSame) throw new Refusal('SINGLE_SIGN_ON_TOO_LATE')
  try {
    const provider = await providerAt(platform, accessOf(platform, connection))
    const returned = new URL(redirectAddress(platform.settings, ticket.app, connection) + search)
    return { connection, answer: await answerOf(provider, ticket, returned) }
  } catch (error) {
    throw refusalFor(platform, connection.id, error)
  }
}

/** What a provider's word leads to: in; to the MFA code; or to the proof of the earlier way in. */
export type Entry =
  | ({ readonly step: 'SIGNED_IN' } & SignedIn)
  | Extract<SignInOutcome, { step: 'MFA_CODE' }>
  | { readonly step: 'LINK_FIRST' }

/**
 * Signs in whom the provider has vouched for (PA9). Where the person has MFA on and the provider's word does not count as that,
 * the code is asked for as after a password.
 *
 * @throws SINGLE_SIGN_ON_EMAIL, SINGLE_SIGN_ON_NOT_ADMITTED, SINGLE_SIGN_ON_TOO_LATE, USER_BLOCKED, APP_NOT_ALLOWED,
 *   EMAIL_TAKEN, ECOSYSTEM_NOT_OPEN
 */
export async function enterByProvider(
  platform: Platform,
  request: SignInRequest,
  cookies: Cookies,
  { timeZone }: WayTicket,
  { connection, answer }: WayEnd,
): Promise<Entry> {
  const { origin } = request
  const vouched = await whoIsVouchedFor(platform, origin, connection, answer)
  if (vouched.verdict === 'LINK_FIRST') {
    await keepLinkTicket(platform, { origin, cookies }, connection, answer, found(vouched.user))
    return { step: 'LINK_FIRST' }
  }
  const { user, link } = await inPlace(platform, origin, { connection, answer }, vouched)
  const mfa = countsAsMfa(connection.mfaValues, answer)
  const vouchedBy = { linkId: link.id, session: answer.session }
  if (user.mfaTurnedOnAt && !mfa) {
    // Before a code is asked for: it would be in vain.
    if (user.status === 'BLOCKED') throw new Refusal('USER_BLOCKED')
    return challenge(platform, user, origin, timeZone, vouchedBy)
  }
  const by = { kind: 'PROVIDER', mfa } as const
  return {
    step: 'SIGNED_IN',
    ...(await admit(platform, request, { user, by, timeZone, vouchedBy })),
  }
}

/** The user and their link, once they have a place in the ecosystem. */
async function inPlace(
  platform: Platform,
  origin: Origin,
  { connection, answer }: WayEnd,
  { verdict, user, link, email }: Awaited<ReturnType<typeof whoIsVouchedFor>>,
): Promise<{ user: User; link: SignOnLink }> {
  if (verdict === 'CREATE') return createVouched(platform, origin, connection, answer, email)
  const known = { user: found(user), link: found(link) }
  if (verdict === 'JOIN' && known.user.status === 'ACTIVE')
    await joinVouched(platform, origin, connection, known.user)
  return known
}

async function keepLinkTicket(
  platform: Platform,
  { origin, cookies }: { readonly origin: Origin; readonly cookies: Cookies },
  { id: connectionId, issuer }: SignOnConnection,
  { subject }: ProviderAnswer,
  { id: userId }: User,
): Promise<void> {
  const seconds = platform.settings.SIGN_ON_LINK_SECONDS
  const begun = (await platform.clock.now()).getTime()
  const ticket = { app: origin.app, connectionId, issuer, subject, userId, begun }
  keepTicket(platform, cookies, 'link', { ...ticket, end: begun + seconds * 1000 }, seconds)
}
