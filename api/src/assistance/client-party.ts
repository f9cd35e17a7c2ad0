import { apps } from 'shared-schema/enums'
import { peekLink } from '../codes/one-time-links.ts'
import { DEVICE_COOKIE, DEVICE_TOKEN } from '../identity/device-cookie.ts'
import { linkActor, type PersonActor } from '../platform/actor.ts'
import { Refusal } from '../platform/errors.ts'
import type { RequestContext } from '../platform/graphql/context.ts'
import { clientPageLink } from './purposes.ts'
import { assistanceReader, type RequestRow } from './request-row.ts'

/** How a client shows which request is theirs: by the secret of the e-mailed link, or by being signed in. */
export interface ClientProof {
  readonly token?: string | null | undefined
  readonly requestId?: string | null | undefined
}

/** The client's side of a request, proven. */
export interface ClientParty {
  readonly actor: PersonActor
  readonly request: RequestRow
}

/**
 * Works out who acts on the client's side (AS5): the holder of the link, signed in or not, or the signed-in
 * client. Never the analyst, whatever cookies the browser has (AS16).
 *
 * @throws LINK_INVALID, NOT_FOUND, UNAUTHENTICATED, PARTY_CONFLICT
 */
export async function clientParty(
  context: RequestContext,
  { token, requestId }: ClientProof,
): Promise<ClientParty> {
  const party = token ? await byLink(context, token) : await bySignIn(context, requestId ?? null)
  await refuseAnalystsBrowser(context, party.request.analyst.id)
  return party
}

async function byLink({ platform, origin }: RequestContext, token: string): Promise<ClientParty> {
  const link = await peekLink(platform, clientPageLink, token)
  if (link?.state !== 'LIVE') throw new Refusal('LINK_INVALID')
  // The link goes to the client of its request.
  const request = await assistanceReader.byId(platform, link.processId)
  if (request.client.id !== link.userId) throw new Refusal('LINK_INVALID')
  return { actor: linkActor(request.client, origin), request }
}

async function bySignIn(context: RequestContext, requestId: string | null): Promise<ClientParty> {
  const { platform, person } = context
  if (person.controller) throw new Refusal('REFUSED_UNDER_CONTROL')
  const request = requestId
    ? await assistanceReader.byId(platform, requestId)
    : await assistanceReader.openOfClient(platform, person.user.id)
  // A request of which the client was not told yet is answered as not found.
  if (request?.client.id !== person.user.id || request.reason === null)
    throw new Refusal('NOT_FOUND')
  return { actor: person, request }
}

async function refuseAnalystsBrowser(
  { platform, cookies }: RequestContext,
  analystId: string,
): Promise<void> {
  const hashes = apps.flatMap((app) => {
    const token = cookies.getOf(app, DEVICE_COOKIE)
    return token ? [platform.secrets.hash(DEVICE_TOKEN, token)] : []
  })
  if (hashes.length === 0) return
  const { rows } = await platform.database.pool.query(
    `select 1 from devices where user_id = $1 and signed_out_at is null and id in (
       select id from devices where token_hash = any($2)
       union select device_id from earlier_device_secrets where token_hash = any($2)) limit 1`,
    [analystId, hashes],
  )
  if (rows.length > 0) throw new Refusal('PARTY_CONFLICT')
}
