import { createHash } from 'node:crypto'
import type { MembershipRole, Module, Plan } from 'shared-schema/enums'
import { vi } from 'vitest'
import type { User } from '../../src/identity/entities.ts'
import type { Browser } from './browser.ts'
import { newEcosystem, newMembership, newPerson, signedIn, type TestEcosystem } from './people.ts'
import type { Product } from './product.ts'

const REQUEST = `id state reason phrase expiresAt clientEnteredAt analystEnteredAt closedAt closedBy closeReason
  allowedActions serverTime clientCode { attemptsLeft resendAt } analystCode { attemptsLeft }
  accessSession { id startedAt endsAt endedAt endedBy environments connections { id environment endedAt } }
  changes { action before after }`

/** The operations of assistance, as the apps send them. */
export const operations = {
  start: `mutation ($email: String!, $ecosystemId: ID!, $key: String!) {
    startAssistance(input: { email: $email, ecosystemId: $ecosystemId, idempotencyKey: $key }) { ${REQUEST} } }`,
  sendAnalystCode: `mutation ($id: ID!) { sendAnalystCode(input: { requestId: $id }) { ${REQUEST} } }`,
  enterAnalystCode: `mutation ($id: ID!, $code: String!) {
    enterAnalystCode(input: { requestId: $id, code: $code }) { ${REQUEST} } }`,
  sendClientCode: `mutation ($id: ID!, $reason: String!) {
    sendClientCode(input: { requestId: $id, reason: $reason }) { ${REQUEST} } }`,
  resendClientCode: `mutation ($id: ID!) { resendClientCode(input: { requestId: $id }) { ${REQUEST} } }`,
  enterAsAnalyst: `mutation ($id: ID!, $code: String!) {
    enterClientCodeAsAnalyst(input: { requestId: $id, code: $code }) { ${REQUEST} } }`,
  enterAsClient: `mutation ($token: String, $id: ID, $code: String!) {
    enterClientCode(input: { token: $token, requestId: $id, code: $code }) { requestId state clientEnteredAt allowedActions } }`,
  refuse: `mutation ($token: String, $id: ID) {
    refuseAssistance(input: { token: $token, requestId: $id }) { state closedBy } }`,
  endAsClient: `mutation ($token: String, $id: ID) {
    endAssistanceAsClient(input: { token: $token, requestId: $id }) { state closedBy } }`,
  cancel: `mutation ($id: ID!, $reason: String!) {
    cancelAssistance(input: { requestId: $id, reason: $reason }) { ${REQUEST} } }`,
  end: `mutation ($id: ID!) { endAssistance(input: { requestId: $id }) { ${REQUEST} } }`,
  request: `query ($id: ID!) { assistanceRequest(id: $id) { ${REQUEST} } }`,
  changed: `subscription ($id: ID!) { assistanceRequestChanged(id: $id) { ${REQUEST} } }`,
  clientChanged: `subscription ($token: String) { clientAssistanceChanged(token: $token) {
    requestId state reason phrase analystName clientEnteredAt analystEnteredAt closedBy allowedActions
    accessSession { id endsAt endedAt openedEnvironments } changes { action } } }`,
  open: `mutation ($id: ID!, $environment: Environment!, $challenge: String) {
    openEnvironment(input: { accessSessionId: $id, environment: $environment, challenge: $challenge }) { environment url qrSvg expiresAt } }`,
  redeem: `mutation ($ticket: String!, $verifier: String) {
    redeemTicket(input: { ticket: $ticket, verifier: $verifier }) { accessContext environment path } }`,
} as const

/** The verifier of the tabs in tests, and the challenge that is its SHA-256 (S10). */
export const verifier = 'the-verifier-of-the-tabs-that-are-opened-in-tests'
export const challenge = createHash('sha256').update(verifier).digest('base64url')

/** Analyst, client and the client's ecosystem, with a browser for each person. */
export interface Scene {
  readonly product: Product
  readonly analyst: User
  readonly client: User
  readonly ecosystem: TestEcosystem
  readonly backoffice: Browser
  /** The client's browser, without a sign-in: the client only has the e-mail. */
  readonly clientBrowser: Browser
}

let keys = 0

/** A new idempotency key. */
export const newKey = (): string => {
  keys += 1
  return `key-${keys}`
}

/** An analyst signed in to the backoffice, and a client in an ecosystem. */
export async function newScene(
  product: Product,
  given: { plan?: Plan; modules?: Module[]; role?: MembershipRole } = {},
): Promise<Scene> {
  const { role = 'ADMINISTRATOR', ...ofEcosystem } = given
  const analyst = await newPerson(product, { staffRole: 'ANALYST' })
  const ecosystem = await newEcosystem(product, ofEcosystem)
  const client = role === 'ADMINISTRATOR' ? ecosystem.administrator : await newPerson(product)
  if (role !== 'ADMINISTRATOR') await newMembership(product, ecosystem.id, client, role)
  return {
    product,
    analyst,
    client,
    ecosystem,
    backoffice: await signedIn(product, analyst, 'BACKOFFICE'),
    clientBrowser: product.browser(),
  }
}

/** Starts a request. Returns its id. */
export async function started({ backoffice, client, ecosystem }: Scene): Promise<string> {
  const { startAssistance } = await backoffice.ask('backoffice', operations.start, {
    email: client.email,
    ecosystemId: ecosystem.id,
    key: newKey(),
  })
  return startAssistance.id
}

/** Repeats `read` until it succeeds: an e-mail may be sent by another process. */
export const arrived = <T>(read: () => T): Promise<T> => vi.waitFor(read, { timeout: 20_000 })

/** Goes on until the analyst has proven themself. Returns the request's id. */
export async function proven(scene: Scene): Promise<string> {
  const { backoffice, product, analyst } = scene
  const id = await started(scene)
  await backoffice.ask('backoffice', operations.sendAnalystCode, { id })
  await product.settle()
  const code = await arrived(() => product.mailbox.codeTo(analyst.email))
  await backoffice.ask('backoffice', operations.enterAnalystCode, { id, code })
  return id
}

/** What the client's e-mail contains. */
export interface Waiting {
  readonly id: string
  readonly code: string
  readonly token: string
}

/** Goes on until the client has the code. */
export async function waiting(scene: Scene): Promise<Waiting> {
  const { backoffice, product, client } = scene
  const id = await proven(scene)
  await backoffice.ask('backoffice', operations.sendClientCode, {
    id,
    reason: 'The invoices page stays empty for you',
  })
  await product.settle()
  return {
    id,
    code: await arrived(() => product.mailbox.codeTo(client.email)),
    token: product.mailbox.linkTokenTo(client.email),
  }
}

/** A request whose session runs. */
export interface InSession extends Waiting {
  readonly accessSessionId: string
}

/** Goes on until both codes are entered and the session runs. */
export async function inSession(scene: Scene): Promise<InSession> {
  const { backoffice, clientBrowser } = scene
  const mail = await waiting(scene)
  await clientBrowser.ask('web', operations.enterAsClient, { token: mail.token, code: mail.code })
  const { enterClientCodeAsAnalyst } = await backoffice.ask(
    'backoffice',
    operations.enterAsAnalyst,
    {
      id: mail.id,
      code: mail.code,
    },
  )
  return { ...mail, accessSessionId: enterClientCodeAsAnalyst.accessSession.id }
}

/** Enters an environment in a new tab of the analyst's browser, or of the given one. Returns that tab. */
export async function entered(
  { product, backoffice }: Scene,
  { accessSessionId }: InSession,
  environment: 'STORE' | 'WEB' | 'RCM',
  browser = product.browser(),
): Promise<Browser> {
  const { openEnvironment } = await backoffice.ask('backoffice', operations.open, {
    id: accessSessionId,
    environment,
    challenge,
  })
  const tab = browser.newTab()
  for (const [name, value] of backoffice.cookies) tab.cookies.set(name, value)
  const { redeemTicket } = await tab.ask(
    environment === 'STORE' ? 'store' : 'web',
    operations.redeem,
    {
      ticket: new URL(openEnvironment.url).hash.slice(1),
      verifier,
    },
  )
  tab.accessContext = redeemTicket.accessContext
  return tab
}
