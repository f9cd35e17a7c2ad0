import { expect, it } from 'vitest'
import { challenge, newKey, newScene, verifier } from './harness/assistance.ts'
import type { Browser } from './harness/browser.ts'
import { useProduct } from './harness/product.ts'
import { statementsOf } from './harness/statements.ts'

/** The most SQL statements of a whole assistance, over all its operations. Raise it only for something that is worth it. */
const MOST = 110

const product = useProduct()

it(`P2: a whole assistance, from the e-mail address to the closed session, takes at most ${MOST} statements`, async () => {
  const scene = await newScene(product)
  const { analyst, backoffice, client, clientBrowser, ecosystem, product: of } = scene
  const counted: [string, readonly string[]][] = []
  const ask = async (
    browser: Browser,
    app: string,
    query: string,
    variables: Record<string, unknown>,
  ) => {
    let data: Awaited<ReturnType<Browser['ask']>> = {}
    const sent = await statementsOf(async () => {
      data = await browser.ask(app as never, query, variables)
    })
    counted.push([/(\w+)\(input/.exec(query)?.[1] ?? query, sent])
    return data
  }
  const byAnalyst = (query: string, variables: Record<string, unknown>) =>
    ask(backoffice, 'backoffice', query, variables)

  const { startAssistance } = await byAnalyst(
    `mutation ($email: String!, $ecosystemId: ID!, $key: String!) {
      startAssistance(input: { email: $email, ecosystemId: $ecosystemId, idempotencyKey: $key }) { id } }`,
    { email: client.email, ecosystemId: ecosystem.id, key: newKey() },
  )
  const { id } = startAssistance
  await byAnalyst('mutation ($id: ID!) { sendAnalystCode(input: { requestId: $id }) { state } }', {
    id,
  })
  await of.settle()
  await byAnalyst(
    'mutation ($id: ID!, $code: String!) { enterAnalystCode(input: { requestId: $id, code: $code }) { state } }',
    { id, code: of.mailbox.codeTo(analyst.email) },
  )
  await byAnalyst(
    'mutation ($id: ID!, $reason: String!) { sendClientCode(input: { requestId: $id, reason: $reason }) { state } }',
    { id, reason: 'The invoices page stays empty for you' },
  )
  await of.settle()
  const code = of.mailbox.codeTo(client.email)
  await ask(
    clientBrowser,
    'web',
    'mutation ($token: String, $code: String!) { enterClientCode(input: { token: $token, code: $code }) { state } }',
    { token: of.mailbox.linkTokenTo(client.email), code },
  )
  const opened = await byAnalyst(
    `mutation ($id: ID!, $code: String!) {
      enterClientCodeAsAnalyst(input: { requestId: $id, code: $code }) { accessSession { id } } }`,
    { id, code },
  )
  const ticket = await byAnalyst(
    `mutation ($id: ID!, $challenge: String) {
      openEnvironment(input: { accessSessionId: $id, environment: STORE, challenge: $challenge }) { url } }`,
    { id: opened.enterClientCodeAsAnalyst.accessSession.id, challenge },
  )
  const tab = product.browser()
  const { redeemTicket } = await ask(
    tab,
    'store',
    `mutation ($ticket: String!, $verifier: String) {
      redeemTicket(input: { ticket: $ticket, verifier: $verifier }) { accessContext } }`,
    { ticket: new URL(ticket.openEnvironment.url).hash.slice(1), verifier },
  )
  tab.accessContext = redeemTicket.accessContext
  await ask(
    tab,
    'store',
    'mutation ($id: ID!, $name: String!) { renameEcosystem(input: { ecosystemId: $id, name: $name }) { name } }',
    { id: ecosystem.id, name: 'Renamed by the analyst' },
  )
  await byAnalyst('mutation ($id: ID!) { endAssistance(input: { requestId: $id }) { state } }', {
    id,
  })

  const all = counted.flatMap(([, sent]) => sent)
  const list = counted
    .map(([operation, sent]) =>
      [`${operation}: ${sent.length}`, ...sent.map((text) => `  ${text.slice(0, 110)}`)].join('\n'),
    )
    .join('\n')
  expect(counted).toHaveLength(10)
  expect(all.length, `${all.length} statements\n${list}`).toBeLessThanOrEqual(MOST)
})
