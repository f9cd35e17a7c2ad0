import type { App } from 'shared-schema/enums'
import type { Cookies } from '../platform/http/cookies.ts'
import type { Platform } from '../platform/platform.ts'
import type { Bound } from './provider.ts'

/** What a browser keeps on its way to a provider and back, and what it opens there. */
export interface WayTicket extends Bound {
  readonly app: App
  readonly connectionId: string
  /** The provider to which the browser was sent, and as whose client. */
  readonly issuer: string
  readonly clientId: string
  /** The last segment of the address at which its answer is taken. */
  readonly place: string
  /** TEST: the answer shows the administrator that the provider works, and signs nobody in. */
  readonly purpose: 'SIGN_IN' | 'TEST'
  /** Of a test: who has begun it. */
  readonly testerId: string | null
  readonly timeZone: string | null
  /** When it is over, in milliseconds. */
  readonly end: number
}

/** An account at a provider that waits for its person's proof of the earlier way in. */
export interface LinkTicket {
  readonly app: App
  readonly connectionId: string
  readonly issuer: string
  readonly subject: string
  readonly userId: string
  /** When the provider has vouched, in milliseconds: the proof must be later. */
  readonly begun: number
  readonly end: number
}

/**
 * Each kind of ticket has a cookie and a key of its own: encrypted, so that neither a person nor a program in the browser reads
 * or makes one.
 */
const kinds = { way: 'sign-on-way', link: 'sign-on-link' } as const
interface Tickets {
  readonly way: WayTicket
  readonly link: LinkTicket
}

/** Gives the browser a ticket; the one before it, of the same kind, is gone. */
export function keepTicket<Kind extends keyof Tickets>(
  { secrets }: Pick<Platform, 'secrets'>,
  cookies: Pick<Cookies, 'set'>,
  kind: Kind,
  ticket: Tickets[Kind],
  seconds: number,
): void {
  const name = kinds[kind]
  cookies.set(name, secrets.seal(name, JSON.stringify(ticket)), seconds)
}

/** Takes the ticket back. */
export const dropTicket = (cookies: Pick<Cookies, 'clear'>, kind: keyof Tickets): void =>
  cookies.clear(kinds[kind])

/** The ticket of the browser for this app; null where it has none, another one, or its time is over. */
export async function ticketIn<Kind extends keyof Tickets>(
  { secrets, clock }: Pick<Platform, 'secrets' | 'clock'>,
  cookies: Pick<Cookies, 'get'>,
  app: App,
  kind: Kind,
): Promise<Tickets[Kind] | null> {
  const sealed = cookies.get(kinds[kind])
  if (!sealed) return null
  let ticket: Tickets[Kind]
  try {
    ticket = JSON.parse(secrets.open(kinds[kind], sealed)) as Tickets[Kind]
  } catch {
    return null
  }
  const now = (await clock.now()).getTime()
  return ticket.app === app && ticket.end > now ? ticket : null
}

const STATE = 'sign-on-state'

/**
 * Uses the way's state up, in a statement that commits on its own, whatever becomes of the answer: none is looked at twice.
 *
 * @returns false if it was used before
 */
export async function spendState(
  { database, secrets }: Pick<Platform, 'database' | 'secrets'>,
  { state, end }: Pick<WayTicket, 'state' | 'end'>,
): Promise<boolean> {
  const { rowCount } = await database.pool.query({
    name: 'spend-sign-on-state',
    text: `insert into spent_sign_on_states (state_hash, expires_at) values ($1, $2) on conflict do nothing`,
    values: [secrets.hash(STATE, state), new Date(end)],
  })
  return rowCount === 1
}
