import { createHash, randomBytes } from 'node:crypto'
import type pg from 'pg'
import type { App } from '../../api/src/app.ts'
import type { User } from '../../api/src/identity/entities.ts'
import { asActorUser, enterAccount, newActor, systemActor } from './built.ts'

const OPEN = `mutation ($id: ID!, $challenge: String!) {
  openEnvironment(input: { accessSessionId: $id, environment: WEB, challenge: $challenge }) { url } }`
const REDEEM = `mutation ($ticket: String!, $verifier: String!) {
  redeemTicket(input: { ticket: $ticket, verifier: $verifier }) { accessContext } }`

/** A tab of user Web that shows an account as one of its members. */
export interface TabUnderControl {
  readonly cookie: string
  readonly accessContext: string
}

interface Entering {
  /** Somebody of the partner's team, and the cookie of their sign-in to the backoffice. */
  readonly controller: User
  readonly cookie: string
  readonly ecosystemId: string
  readonly membershipId: string
}

/** Enters an account as the backoffice does, but without the MFA code, and opens user Web. */
export async function tabUnderControl(
  app: App,
  sql: pg.Client,
  { controller, cookie, ecosystemId, membershipId }: Entering,
): Promise<TabUnderControl> {
  const { platform } = app
  const { rows } = await sql.query<{ id: string; endsAt: Date; idleSeconds: number }>(
    `select id, ends_at as "endsAt", idle_seconds as "idleSeconds" from devices
     where user_id = $1 and app = 'BACKOFFICE' and signed_out_at is null order by signed_in_at desc limit 1`,
    [controller.id],
  )
  const [device] = rows
  if (!device) throw new Error('the controller is not signed in to the backoffice')
  const { origin } = systemActor('bench')
  const actor = newActor({ via: 'DEVICE', user: asActorUser(controller), device, origin })
  const entry = { ecosystemId, membershipId, reason: 'The queue of the invoices stays empty' }
  const id = await platform.inChange(actor, (change) =>
    enterAccount(platform, change, actor, entry),
  )
  const verifier = randomBytes(32).toString('base64url')
  const challenge = createHash('sha256').update(verifier).digest('base64url')
  const opened = await ask(app, 'backoffice', cookie, OPEN, { id, challenge })
  const ticket = new URL(opened.data.openEnvironment.url).hash.slice(1)
  const redeemed = await ask(app, 'web', '', REDEEM, { ticket, verifier })
  return { cookie: redeemed.cookie, accessContext: redeemed.data.redeemTicket.accessContext }
}

async function ask(app: App, surface: string, cookie: string, query: string, variables: object) {
  const response = await fetch(`http://127.0.0.1:${app.ports.api}/${surface}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'user-agent': 'bench', cookie },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await response.json()) as {
    data: { openEnvironment: { url: string }; redeemTicket: { accessContext: string } }
    errors?: unknown
  }
  if (errors) throw new Error(JSON.stringify(errors))
  const set = response.headers.getSetCookie().map((header) => header.split(';')[0])
  return { data, cookie: set.join('; ') }
}
