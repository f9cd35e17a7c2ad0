import { describe, expect, it } from 'vitest'
import {
  challenge,
  inSession,
  newKey,
  newScene,
  operations,
  type Scene,
  started,
  verifier,
  waiting,
} from '../../test/harness/assistance.ts'
import { newMembership, newPerson, signedIn } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { testAction } from '../../test/harness/test-actions.ts'
import { manySends } from '../../test/harness/test-settings.ts'
import { blockUser } from '../identity/users.ts'
import { systemActor } from '../platform/actor.ts'
import { newId } from '../platform/ids.ts'

describe('the two parties of a request', () => {
  const product = useProduct(manySends)

  const start = ({ backoffice, client, ecosystem }: Scene, changed: Record<string, unknown> = {}) =>
    backoffice.send('backoffice', operations.start, {
      email: client.email,
      ecosystemId: ecosystem.id,
      key: newKey(),
      ...changed,
    })
  const refused = async (...given: Parameters<typeof start>) =>
    (await start(...given)).errors?.[0]?.extensions.code

  it('AS2: who can not be helped there, each with its code', async () => {
    const scene = await newScene(product, { role: 'USER' })
    expect(await refused(scene, { email: 'nobody@test.example' })).toBe('EMAIL_UNKNOWN')
    expect(await refused(scene, { email: 'no address' })).toBe('EMAIL_MALFORMED')
    expect(await refused(scene, { ecosystemId: newId() })).toBe('CLIENT_NOT_MEMBER')
    expect(await refused(scene, { ecosystemId: 'no id' })).toBe('CLIENT_NOT_MEMBER')
    const stranger = await newPerson(product)
    expect(await refused(scene, { email: stranger.email })).toBe('CLIENT_NOT_MEMBER')
    await blockMembership(scene)
    expect(await refused(scene)).toBe('CLIENT_BLOCKED')
    const blocked = await newScene(product)
    await product.platform.inChange(systemActor('test'), (now) => blockUser(now, blocked.client))
    expect(await refused(blocked)).toBe('CLIENT_BLOCKED')
  })

  async function blockMembership({ client }: Scene): Promise<void> {
    await product.platform.inChange(systemActor('test'), async (now) => {
      await now.manager.query("update memberships set status = 'BLOCKED' where user_id = $1", [
        client.id,
      ])
      now.record(testAction('test.happened', 'user'), { targetId: client.id })
    })
  }

  it('ruling R9: never oneself; a colleague only as anybody’s client, without an analyst’s rights', async () => {
    const scene = await newScene(product)
    await newMembership(product, scene.ecosystem.id, scene.analyst)
    expect(await refused(scene, { email: scene.analyst.email })).toBe('ASSISTING_ONESELF')
    const colleague = await newPerson(product, { staffRole: 'ANALYST' })
    await newMembership(product, scene.ecosystem.id, colleague)
    const session = await inSession({ ...scene, client: colleague })
    const { openEnvironment } = await scene.backoffice.ask('backoffice', operations.open, {
      id: session.accessSessionId,
      environment: 'WEB',
      challenge,
    })
    const tab = product.browser()
    const ticket = new URL(openEnvironment.url).hash.slice(1)
    tab.accessContext = (
      await tab.ask('web', operations.redeem, { ticket, verifier })
    ).redeemTicket.accessContext
    expect(await tab.refusal('web', '{ findClient(email: "a@test.example") { id } }')).toBe(
      'REFUSED_UNDER_CONTROL',
    )
  })

  it('AS16: the analyst is never the client, whatever cookies the browser holds', async () => {
    const scene = await newScene(product)
    const { id, code, token } = await waiting(scene)
    const inWeb = await signedIn(product, scene.analyst, 'WEB')
    for (const browser of [scene.backoffice, inWeb]) {
      for (const [operation, variables] of [
        ['query ($token: String) { clientAssistance(token: $token) { state } }', { token }],
        [operations.enterAsClient, { token, code }],
        [operations.refuse, { token }],
        [operations.endAsClient, { token }],
      ] as const)
        expect(await browser.refusal('web', operation, variables)).toBe('PARTY_CONFLICT')
      expect(await browser.subscribe('web', operations.clientChanged, { token }).refusal()).toBe(
        'PARTY_CONFLICT',
      )
    }
    expect(await inWeb.refusal('web', operations.enterAsClient, { id, code })).toBe('NOT_FOUND')
    const { assistanceRequest } = await scene.backoffice.ask('backoffice', operations.request, {
      id,
    })
    expect(assistanceRequest).toMatchObject({ state: 'AWAITING_CODES', clientEnteredAt: null })
  })

  it('C9: a link speaks for its own request, whatever else is put beside it', async () => {
    const scene = await newScene(product)
    const other = await newScene(product)
    const [mail, others] = [await waiting(scene), await waiting(other)]
    const stranger = await signedIn(product, other.client, 'WEB')
    const { refuseAssistance } = await stranger.ask(
      'web',
      `mutation ($token: String, $id: ID) { refuseAssistance(input: { token: $token, requestId: $id }) { requestId } }`,
      { token: mail.token, id: others.id },
    )
    expect(refuseAssistance.requestId).toBe(mail.id)
    const { assistanceRequest } = await other.backoffice.ask('backoffice', operations.request, {
      id: others.id,
    })
    expect(assistanceRequest.state).toBe('AWAITING_CODES')
  })

  it('AS5: a signed-in client sees the request appear, and answers there', async () => {
    const scene = await newScene(product)
    const browser = await signedIn(product, scene.client, 'WEB')
    const prompt = browser.subscribe('web', operations.clientChanged)
    expect(await prompt.next()).toEqual({ clientAssistanceChanged: null })
    const { id, code } = await waiting(scene)
    const shown = await prompt.until(({ clientAssistanceChanged }) => clientAssistanceChanged)
    expect(shown.clientAssistanceChanged).toMatchObject({ requestId: id, state: 'AWAITING_CODES' })
    await browser.ask('web', operations.enterAsClient, { id, code })
    await prompt.until((data) => data.clientAssistanceChanged.clientEnteredAt)
  })

  it('R2: another’s request does not exist, for analysts and clients alike', async () => {
    const scene = await newScene(product)
    const { id, code } = await waiting(scene)
    const other = await newScene(product)
    const reason = 'The invoices page stays empty'
    for (const [operation, variables] of [
      [operations.request, {}],
      [operations.sendAnalystCode, {}],
      [operations.enterAnalystCode, { code }],
      [operations.sendClientCode, { reason }],
      [operations.resendClientCode, {}],
      [operations.enterAsAnalyst, { code }],
      [operations.cancel, { reason }],
      [operations.end, {}],
    ] as const)
      for (const requestId of [id, newId(), 'x', '', `${id}'--`])
        expect(
          await other.backoffice.refusal('backoffice', operation, { id: requestId, ...variables }),
        ).toBe('NOT_FOUND')
    expect(
      await other.backoffice.subscribe('backoffice', operations.changed, { id }).refusal(),
    ).toBe('NOT_FOUND')
    const stranger = await signedIn(product, other.client, 'WEB')
    for (const operation of [operations.enterAsClient, operations.refuse, operations.endAsClient])
      for (const requestId of [id, newId(), 'x'])
        expect(await stranger.refusal('web', operation, { id: requestId, code })).toBe('NOT_FOUND')
    const list = await other.backoffice.ask(
      'backoffice',
      '{ assistanceRequests { edges { node { id } } } }',
    )
    expect(list.assistanceRequests.edges).toEqual([])
  })

  it('a second request for the same client is refused, and its own analyst is led to the first', async () => {
    const scene = await newScene(product)
    const id = await started(scene)
    const mine = (await start(scene)).errors?.[0]?.extensions
    expect(mine).toEqual({
      code: 'REQUEST_ALREADY_OPEN',
      parameters: { mine: true, analystName: scene.analyst.name, requestId: id },
    })
    const other = { ...(await newScene(product)), client: scene.client, ecosystem: scene.ecosystem }
    expect((await start(other)).errors?.[0]?.extensions).toEqual({
      code: 'REQUEST_ALREADY_OPEN',
      parameters: { mine: false, analystName: scene.analyst.name },
    })
    const find = `query ($email: String!) { findClient(email: $email) { openRequest { id mine analystName } } }`
    const seen = await other.backoffice.ask('backoffice', find, { email: scene.client.email })
    expect(seen.findClient.openRequest).toEqual({
      id: null,
      mine: false,
      analystName: scene.analyst.name,
    })
  })

  it('of twenty starts for one client at the same instant, by two analysts, one succeeds', async () => {
    const scene = await newScene(product)
    const other = { ...(await newScene(product)), client: scene.client, ecosystem: scene.ecosystem }
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => start(index % 2 ? scene : other)),
    )
    const codes = answers.map(({ errors }) => errors?.[0]?.extensions.code)
    expect(codes.filter((code) => code === undefined)).toHaveLength(1)
    expect(new Set(codes)).toEqual(new Set([undefined, 'REQUEST_ALREADY_OPEN']))
  })

  it('API3: one key makes one request, however often it is sent, and is good for that wish only', async () => {
    const scene = await newScene(product)
    const key = newKey()
    const answers = await Promise.all(Array.from({ length: 5 }, () => start(scene, { key })))
    const ids = answers.map(({ data }) => data?.startAssistance.id)
    expect(new Set(ids).size).toBe(1)
    expect(ids[0]).toBeTruthy()
    const others = await newScene(product)
    expect(await refused(scene, { key, email: others.client.email })).toBe('IDEMPOTENCY_KEY_REUSED')
    expect(await refused(scene, { key: '' })).toBe('BAD_USER_INPUT')
  })

  it('S7: who acts, with what role and until when is no input', async () => {
    const scene = await newScene(product)
    const before = await product.rows('select count(*) from assistance_requests')
    for (const field of ['actorId', 'analystId', 'controllerId', 'expiresAt', 'role', 'state']) {
      const inline = `mutation { startAssistance(input: { email: "${scene.client.email}", ecosystemId: "${scene.ecosystem.id}", idempotencyKey: "k", ${field}: "x" }) { id } }`
      expect(await scene.backoffice.refusal('backoffice', inline)).toBe('BAD_USER_INPUT')
      const byVariable =
        'mutation ($input: StartAssistanceInput!) { startAssistance(input: $input) { id } }'
      const input = {
        email: scene.client.email,
        ecosystemId: scene.ecosystem.id,
        idempotencyKey: 'k',
        [field]: scene.client.id,
      }
      expect(await scene.backoffice.refusal('backoffice', byVariable, { input })).toBe(
        'BAD_USER_INPUT',
      )
    }
    expect(await product.rows('select count(*) from assistance_requests')).toEqual(before)
  })

  it('S11: a cookie of one app is worth nothing in another', async () => {
    const { backoffice, analyst } = await newScene(product)
    const token = backoffice.cookies.get('backoffice_device') ?? ''
    for (const app of ['store', 'web', 'api'] as const) {
      const browser = product.browser()
      browser.cookies.set(`${app}_device`, token)
      expect(await browser.ask(app, '{ viewer { user { id } } }')).toEqual({ viewer: null })
    }
    expect(await backoffice.ask('backoffice', '{ viewer { user { id } } }')).toEqual({
      viewer: { user: { id: analyst.id } },
    })
  })
})
