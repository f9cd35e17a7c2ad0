import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { App } from 'shared-schema/enums'
import type { ErrorCode } from 'shared-schema/error-codes'
import { appAddress } from '../identity/app-address.ts'
import { keepChallenge, keepSignIn, requestOf } from '../identity/sign-in-answer.ts'
import { Refusal } from '../platform/errors.ts'
import { RequestContext, type WorkOutActor } from '../platform/graphql/context.ts'
import { presentedBy } from '../platform/http/presented.ts'
import type { Platform } from '../platform/platform.ts'
import { endWay, enterByProvider } from './end-way.ts'
import { noteTest } from './note-test.ts'
import { signOutThere } from './sign-out-there.ts'
import { dropTicket, ticketIn, type WayTicket } from './tickets.ts'

type ReturnedRequest = FastifyRequest<{ Params: { place: string } }>

/** Where a browser has come back, and what the provider has put into the address. */
interface Returned {
  readonly place: string
  readonly search: string
}

/** A token of a sign-out is some kilobytes long at most. */
const LOGOUT_BODY_BYTES = 65_536

/**
 * Serves what providers call: the address to which they send a browser back, on each app's origin, and the one at which they say
 * that a person has signed out there. Both prove themselves: by the browser's own ticket, and by the provider's signature.
 */
export async function serveSingleSignOn(
  server: FastifyInstance,
  platform: Platform,
  workOutActor: WorkOutActor,
): Promise<void> {
  const { settings, rateLimits } = platform
  server.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: LOGOUT_BODY_BYTES },
    (_request, body, done) => done(null, new URLSearchParams(String(body))),
  )
  const callback = (app: App) => async (request: ReturnedRequest, reply: FastifyReply) => {
    const presented = presentedBy(request.raw, app, settings)
    const context = new RequestContext(platform, presented, workOutActor)
    const { search } = new URL(request.url, settings.API_URL)
    const path = await pathAfter(context, { place: request.params.place, search })
    for (const header of presented.cookies.headers) reply.header('set-cookie', header)
    return landAt(reply, appAddress(settings, app) + path)
  }
  const signOut = (app: App) => async (request: FastifyRequest, reply: FastifyReply) => {
    const { origin } = presentedBy(request.raw, app, settings)
    reply.header('cache-control', 'no-store')
    const token = request.body instanceof URLSearchParams ? request.body.get('logout_token') : null
    try {
      await rateLimits.request(origin.ipAddress)
      await signOutThere(platform, origin, token ?? '')
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      // As the standard says: the provider reads that its token was not accepted.
      return reply.code(400).send({ error: 'invalid_request' })
    }
    return reply.code(200).send()
  }
  server.get('/store/sign-on/callback/:place', callback('STORE'))
  server.post('/store/sign-on/sign-out', signOut('STORE'))
  server.get('/backoffice/sign-on/callback/:place', callback('BACKOFFICE'))
  server.post('/backoffice/sign-on/sign-out', signOut('BACKOFFICE'))
  server.get('/web/sign-on/callback/:place', callback('WEB'))
  server.post('/web/sign-on/sign-out', signOut('WEB'))
}

/** The page is gone to anew, without what the provider has put into the address. */
const landAt = (reply: FastifyReply, address: string): FastifyReply =>
  reply.header('cache-control', 'no-store').redirect(address, 303)

const signInPage = (parameters: Record<string, string> = {}): string => {
  const search = new URLSearchParams(parameters).toString()
  return search ? `/sign-in?${search}` : '/sign-in'
}

/** The page on which an administrator, or an operator, has begun a test. */
const setUpPage = (ecosystemId: string | null, parameters: Record<string, string>): string =>
  `${ecosystemId === null ? '/platform' : `/ecosystems/${ecosystemId}/settings`}/single-sign-on?${new URLSearchParams(parameters)}`

/** Takes what the provider says, and gives the path of the app at which the browser goes on. */
async function pathAfter(context: RequestContext, { place, search }: Returned): Promise<string> {
  const { platform, origin, cookies } = context
  let ticket: WayTicket | null = null
  try {
    await platform.rateLimits.request(origin.ipAddress)
    ticket = await ticketIn(platform, cookies, origin.app, 'way')
    // Another browser's answer, one of an earlier way or another provider: this browser's own way goes on.
    const isOwn =
      ticket?.place === place && ticket.state === new URLSearchParams(search).get('state')
    if (!ticket || !isOwn) {
      ticket = null
      throw new Refusal('SINGLE_SIGN_ON_TOO_LATE')
    }
    dropTicket(cookies, 'way')
    const end = await endWay(platform, ticket, search)
    if (ticket.purpose === 'TEST') {
      const actor = await context.workOutActor()
      return setUpPage(await noteTest(platform, actor, ticket, end), { tested: '1' })
    }
    const entry = await enterByProvider(platform, requestOf(context), cookies, ticket, end)
    if (entry.step === 'LINK_FIRST') return signInPage({ link: '1' })
    if (entry.step === 'SIGNED_IN') {
      keepSignIn(context, entry)
      return signInPage()
    }
    keepChallenge(context, entry.challengeToken)
    const { authenticator, passkey } = entry.asked
    const factors = [...(authenticator ? ['app'] : []), ...(passkey ? ['passkey'] : [])]
    return signInPage({ factors: factors.join(' ') })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return refusedAt(platform, ticket, error.code)
  }
}

async function refusedAt(
  { database }: Platform,
  ticket: WayTicket | null,
  code: ErrorCode,
): Promise<string> {
  if (ticket?.purpose !== 'TEST') return signInPage({ refused: code })
  const { rows } = await database.pool.query<{ ecosystemId: string | null }>(
    'select ecosystem_id as "ecosystemId" from sign_on_connections where id = $1',
    [ticket.connectionId],
  )
  return setUpPage(rows[0]?.ecosystemId ?? null, { refused: code })
}
