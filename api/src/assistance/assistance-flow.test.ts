import { describe, expect, it } from 'vitest'
import {
  entered,
  inSession,
  newKey,
  newScene,
  operations,
  proven,
  started,
  waiting,
} from '../../test/harness/assistance.ts'
import { newPerson, signedIn } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { manySends } from '../../test/harness/test-settings.ts'

describe('technical assistance, from an e-mail address to a closed session', () => {
  const product = useProduct(manySends)

  it('AS2: tells whether a user exists, and shows who it is', async () => {
    const { backoffice, client, ecosystem } = await newScene(product)
    const find =
      'query ($email: String!) { findClient(email: $email) { name status ecosystems { id plan role modules environments } openRequest { mine } } }'
    expect(
      await backoffice.ask('backoffice', find, { email: ` ${client.email.toUpperCase()} ` }),
    ).toEqual({
      findClient: {
        name: client.name,
        status: 'ACTIVE',
        ecosystems: [
          {
            id: ecosystem.id,
            plan: 'PREMIUM',
            role: 'ADMINISTRATOR',
            modules: ['RCM'],
            environments: ['STORE', 'WEB', 'APP', 'RCM'],
          },
        ],
        openRequest: null,
      },
    })
    expect(await backoffice.ask('backoffice', find, { email: 'nobody@test.example' })).toEqual({
      findClient: null,
    })
    expect(await backoffice.refusal('backoffice', find, { email: 'not an address' })).toBe(
      'EMAIL_MALFORMED',
    )
  })

  it('AS1: only an analyst, signed in to the backoffice, reaches it', async () => {
    const { client, analyst } = await newScene(product)
    const find = 'query { findClient(email: "a@b.example") { id } }'
    expect(await product.browser().refusal('backoffice', find)).toBe('UNAUTHENTICATED')
    const asClient = await signedIn(product, client, 'WEB')
    expect(await asClient.refusal('web', find)).toBe('FORBIDDEN')
    const inWeb = await signedIn(product, analyst, 'WEB')
    expect(await inWeb.refusal('web', find)).toBe('FORBIDDEN')
    const reviewer = await newPerson(product, { staffRole: 'REVIEWER' })
    expect(
      await (await signedIn(product, reviewer, 'BACKOFFICE')).refusal('backoffice', find),
    ).toBe('FORBIDDEN')
  })

  it('AS3–AS6: both sides see live what the other does, and access opens when both codes are in', async () => {
    const scene = await newScene(product)
    const { backoffice, clientBrowser } = scene
    const { id, code, token } = await waiting(scene)
    const analystSees = backoffice.subscribe('backoffice', operations.changed, { id })
    const clientSees = clientBrowser.subscribe('web', operations.clientChanged, { token })
    const first = (await analystSees.next()).assistanceRequestChanged
    const mirrored = (await clientSees.next()).clientAssistanceChanged
    expect(first).toMatchObject({ state: 'AWAITING_CODES', clientEnteredAt: null })
    expect(mirrored).toMatchObject({
      state: 'AWAITING_CODES',
      phrase: first.phrase,
      reason: 'The invoices page stays empty for you',
      analystName: scene.analyst.name,
      allowedActions: ['ENTER_CLIENT_CODE', 'REFUSE'],
    })
    expect(product.mailbox.lastTo(scene.client.email).text).toContain(first.phrase)

    await clientBrowser.ask('web', operations.enterAsClient, {
      token,
      code: `${code.slice(0, 3)} ${code.slice(3)}`,
    })
    const half = await analystSees.until((data) => data.assistanceRequestChanged.clientEnteredAt)
    expect(half.assistanceRequestChanged).toMatchObject({
      state: 'AWAITING_CODES',
      accessSession: null,
    })

    await backoffice.ask('backoffice', operations.enterAsAnalyst, { id, code })
    const open = await clientSees.until(
      (data) => data.clientAssistanceChanged.state === 'IN_SESSION',
    )
    const { accessSession } = open.clientAssistanceChanged
    expect(accessSession.endedAt).toBeNull()
    const onAnalystsSide = await analystSees.until(
      (data) => data.assistanceRequestChanged.accessSession,
    )
    expect(Date.parse(onAnalystsSide.assistanceRequestChanged.accessSession.endsAt)).toBe(
      Date.parse(accessSession.endsAt),
    )
    const { startedAt, endsAt } = onAnalystsSide.assistanceRequestChanged.accessSession
    expect(Date.parse(endsAt) - Date.parse(startedAt)).toBe(300_000)
  })

  it('AS5, C5: the analyst typing the code twice, or the client alone, opens nothing', async () => {
    const scene = await newScene(product)
    const { id, code, token } = await waiting(scene)
    await scene.backoffice.ask('backoffice', operations.enterAsAnalyst, { id, code })
    expect(
      await scene.backoffice.refusal('backoffice', operations.enterAsAnalyst, { id, code }),
    ).toBe('CODE_USED')
    const state = await scene.backoffice.ask('backoffice', operations.request, { id })
    expect(state.assistanceRequest).toMatchObject({ state: 'AWAITING_CODES', accessSession: null })
    await scene.clientBrowser.ask('web', operations.enterAsClient, { token, code })
    expect(
      (await scene.backoffice.ask('backoffice', operations.request, { id })).assistanceRequest
        .state,
    ).toBe('IN_SESSION')
  })

  it('AS6: at zero the session is closed by the system, on both sides, and refuses everything', async () => {
    const scene = await newScene(product)
    const session = await inSession(scene)
    const tab = await entered(scene, session, 'STORE')
    const analystSees = scene.backoffice.subscribe('backoffice', operations.changed, {
      id: session.id,
    })
    await analystSees.next()
    const tabSees = tab.subscribe('store', 'subscription { accessSessionChanged { id endsAt } }')
    await tabSees.next()
    expect(await tab.ask('store', '{ viewer { user { email } controller { email } } }')).toEqual({
      viewer: { user: { email: scene.client.email }, controller: { email: scene.analyst.email } },
    })
    await product.platform.clock.move(300)
    // No timer has run yet: the row decides.
    expect(await tab.refusal('store', '{ viewer { user { email } } }')).toBe('ACCESS_SESSION_ENDED')
    await product.settle()
    const over = await analystSees.until((data) => data.assistanceRequestChanged.closedAt)
    expect(over.assistanceRequestChanged).toMatchObject({ state: 'COMPLETED', closedBy: 'TIME' })
    expect(await tabSees.closeCode()).toBe(4403)
    const summary = product.mailbox.lastTo(scene.client.email)
    expect(summary.text).toContain(scene.analyst.name)
  })

  it('AS6: either side can end it earlier, and only once', async () => {
    for (const by of ['analyst', 'client'] as const) {
      const scene = await newScene(product)
      const { id, token } = await inSession(scene)
      if (by === 'analyst') await scene.backoffice.ask('backoffice', operations.end, { id })
      else await scene.clientBrowser.ask('web', operations.endAsClient, { token })
      const { assistanceRequest } = await scene.backoffice.ask('backoffice', operations.request, {
        id,
      })
      expect(assistanceRequest).toMatchObject({
        state: 'COMPLETED',
        closedBy: by.toUpperCase(),
        accessSession: { endedBy: by === 'analyst' ? 'CONTROLLER' : 'ACCOUNT' },
      })
      expect(await scene.backoffice.refusal('backoffice', operations.end, { id })).toBe(
        'ACCESS_SESSION_ENDED',
      )
      expect(await scene.clientBrowser.refusal('web', operations.endAsClient, { token })).toBe(
        'ACCESS_SESSION_ENDED',
      )
    }
  })

  it('AS9: cancelling needs a real reason, at every step, and the client is told', async () => {
    for (const until of [
      started,
      proven,
      async (scene: Parameters<typeof waiting>[0]) => (await waiting(scene)).id,
      async (scene: Parameters<typeof waiting>[0]) => (await inSession(scene)).id,
    ]) {
      const scene = await newScene(product)
      const id = await until(scene)
      for (const [reason, code] of [
        ['   ', 'REASON_REQUIRED'],
        ['abc', 'REASON_TOO_SHORT'],
        ['......', 'REASON_FILLER'],
        ['x y z'.repeat(101), 'REASON_TOO_LONG'],
      ])
        expect(
          await scene.backoffice.refusal('backoffice', operations.cancel, { id, reason }),
        ).toBe(code)
      const { cancelAssistance } = await scene.backoffice.ask('backoffice', operations.cancel, {
        id,
        reason: 'Wrong account',
      })
      expect(cancelAssistance).toMatchObject({
        state: 'CANCELLED',
        closedBy: 'ANALYST',
        closeReason: 'Wrong account',
        allowedActions: [],
      })
      await product.settle()
      const told = product.mailbox.mails.filter(({ to }) => to === scene.client.email)
      expect(told.some(({ text }) => text.includes('Wrong account'))).toBe(true)
      const recorded = await product.rows(
        'select 1 from audit_events where target_id = $1 and action = $2',
        [id, 'assistance.cancelled'],
      )
      expect(recorded).toHaveLength(1)
    }
  })

  it('AS5, AS14: the client refuses; it is on the record and nothing opens', async () => {
    const scene = await newScene(product)
    const { id, code, token } = await waiting(scene)
    await scene.clientBrowser.ask('web', operations.refuse, { token })
    expect(
      await scene.backoffice.refusal('backoffice', operations.enterAsAnalyst, { id, code }),
    ).toBe('REQUEST_CLOSED')
    expect(
      await product.rows(
        "select 1 from audit_events where target_id = $1 and action = 'assistance.refused'",
        [id],
      ),
    ).toHaveLength(1)
  })

  it('AS10: without an answer for 15 minutes it closes itself, and a new one can begin', async () => {
    const scene = await newScene(product)
    const { id, code, token } = await waiting(scene)
    await product.platform.clock.move(900)
    expect(
      await scene.clientBrowser.refusal('web', operations.enterAsClient, { token, code }),
    ).toBe('REQUEST_CLOSED')
    await scene.backoffice.close()
    const again = await signedIn(product, scene.analyst, 'BACKOFFICE')
    const { startAssistance } = await again.ask('backoffice', operations.start, {
      email: scene.client.email,
      ecosystemId: scene.ecosystem.id,
      key: newKey(),
    })
    expect(startAssistance.state).toBe('STARTED')
    await product.settle()
    expect(
      await product.rows('select state, closed_by from assistance_requests where id = $1', [id]),
    ).toEqual([{ state: 'EXPIRED', closed_by: 'TIME' }])
  })
})
