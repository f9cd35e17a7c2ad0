import { describe, expect, it } from 'vitest'
import {
  challenge,
  inSession,
  newKey,
  newScene,
  operations,
  proven,
  type Scene,
  started,
  verifier,
  waiting,
} from '../../test/harness/assistance.ts'
import { useProduct } from '../../test/harness/product.ts'
import { testAction } from '../../test/harness/test-actions.ts'
import { manySends } from '../../test/harness/test-settings.ts'
import { systemActor } from '../platform/actor.ts'

const REASON = 'The invoices page stays empty for you'

describe('a step out of its turn is refused, and the request stays as it is', () => {
  const product = useProduct(manySends)

  const asAnalyst = ({ backoffice }: Scene, step: keyof typeof operations, id: string) =>
    backoffice.refusal('backoffice', operations[step], { id, code: '123456', reason: REASON })
  const asClient = ({ clientBrowser }: Scene, step: keyof typeof operations, token: string) =>
    clientBrowser.refusal('web', operations[step], { token, code: '123456' })
  const stateOf = async (id: string) =>
    (await product.rows('select state from assistance_requests where id = $1', [id]))[0]

  /** Changes a row in a way to which no room reacts: the step itself must look. */
  const changed = (sql: string, id: string): Promise<void> =>
    product.platform.inChange(systemActor('test'), async (change) => {
      await change.manager.query(sql, [id])
      change.record(testAction('row.changed', 'row'), { targetId: id })
    })

  it('before the analyst has proven themself', async () => {
    const scene = await newScene(product)
    const id = await started(scene)
    for (const step of ['resendClientCode', 'enterAsAnalyst', 'end'] as const)
      expect([step, await asAnalyst(scene, step, id)]).toEqual([step, 'ILLEGAL_TRANSITION'])
    expect(await stateOf(id)).toEqual({ state: 'STARTED' })
  })

  it('while both codes are awaited', async () => {
    const scene = await newScene(product)
    const { id, token } = await waiting(scene)
    expect(await asAnalyst(scene, 'sendAnalystCode', id)).toBe('ILLEGAL_TRANSITION')
    expect(await asClient(scene, 'endAsClient', token)).toBe('ILLEGAL_TRANSITION')
    expect(await stateOf(id)).toEqual({ state: 'AWAITING_CODES' })
  })

  it('in session', async () => {
    const scene = await newScene(product)
    const { id, token } = await inSession(scene)
    for (const step of ['enterAsClient', 'refuse'] as const)
      expect([step, await asClient(scene, step, token)]).toEqual([step, 'ILLEGAL_TRANSITION'])
    expect(await stateOf(id)).toEqual({ state: 'IN_SESSION' })
    await scene.backoffice.ask('backoffice', operations.end, { id })
    expect(await asAnalyst(scene, 'cancel', id)).toBe('ACCESS_SESSION_ENDED')
    expect(await stateOf(id)).toEqual({ state: 'COMPLETED' })
  })

  it('after it was cancelled', async () => {
    const scene = await newScene(product)
    const { id, token } = await waiting(scene)
    await scene.backoffice.ask('backoffice', operations.cancel, { id, reason: 'Wrong account' })
    for (const step of [
      'sendAnalystCode',
      'enterAnalystCode',
      'sendClientCode',
      'resendClientCode',
      'enterAsAnalyst',
      'cancel',
    ] as const)
      expect([step, await asAnalyst(scene, step, id)]).toEqual([step, 'REQUEST_CLOSED'])
    for (const step of ['enterAsClient', 'refuse', 'endAsClient'] as const)
      expect([step, await asClient(scene, step, token)]).toEqual([step, 'REQUEST_CLOSED'])
    expect(await stateOf(id)).toEqual({ state: 'CANCELLED' })
  })

  it('AS4: a client who is blocked by then, in a way to which no room reacts, is sent no code', async () => {
    const scene = await newScene(product)
    const id = await proven(scene)
    await changed("update users set status = 'BLOCKED' where id = $1", scene.client.id)
    expect(await asAnalyst(scene, 'sendClientCode', id)).toBe('CLIENT_BLOCKED')
  })

  it('AS7: an environment that is closed by then is not entered, though its ticket is good', async () => {
    const scene = await newScene(product, { plan: 'PREMIUM', modules: ['RCM'] })
    const { accessSessionId: id } = await inSession(scene)
    const { openEnvironment } = await scene.backoffice.ask('backoffice', operations.open, {
      id,
      environment: 'RCM',
      challenge,
    })
    await changed("update ecosystems set modules = '{}' where id = $1", scene.ecosystem.id)
    const ticket = new URL(openEnvironment.url).hash.slice(1)
    expect(await product.browser().refusal('web', operations.redeem, { ticket, verifier })).toBe(
      'ENVIRONMENT_NOT_ALLOWED',
    )
  })

  it('AS5: a link that nobody was sent opens no request and answers none', async () => {
    const browser = product.browser()
    const page = 'query ($token: String) { clientAssistance(token: $token) { state } }'
    for (const operation of [
      page,
      operations.enterAsClient,
      operations.refuse,
      operations.endAsClient,
    ])
      expect(await browser.refusal('web', operation, { token: 'of-nobody', code: '123456' })).toBe(
        'LINK_INVALID',
      )
    const live = browser.subscribe('web', operations.clientChanged, { token: 'of-nobody' })
    expect(await live.refusal()).toBe('LINK_INVALID')
  })
})

describe('C10: how often clients can be asked', () => {
  const product = useProduct({ MAILS_CAUSED_PER_HOUR: '1' })

  it('an analyst who has begun as many requests within the hour as they may begins no other', async () => {
    const scene = await newScene(product)
    await started(scene)
    const { client, ecosystem } = await newScene(product)
    expect(
      await scene.backoffice.refusal('backoffice', operations.start, {
        email: client.email,
        ecosystemId: ecosystem.id,
        key: newKey(),
      }),
    ).toBe('MAIL_LIMIT_REACHED')
  })
})
