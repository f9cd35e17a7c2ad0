import { describe, expect, it } from 'vitest'
import {
  inSession,
  newScene,
  operations,
  type Scene,
  started,
  waiting,
} from '../../test/harness/assistance.ts'
import { useProduct } from '../../test/harness/product.ts'
import { manySends } from '../../test/harness/test-settings.ts'

const REASON = 'The invoices page stays empty for you'

describe('a step out of its turn is refused, and the request stays as it is', () => {
  const product = useProduct(manySends)

  const asAnalyst = ({ backoffice }: Scene, step: keyof typeof operations, id: string) =>
    backoffice.refusal('backoffice', operations[step], { id, code: '123456', reason: REASON })
  const asClient = ({ clientBrowser }: Scene, step: keyof typeof operations, token: string) =>
    clientBrowser.refusal('web', operations[step], { token, code: '123456' })
  const stateOf = async (id: string) =>
    (await product.rows('select state from assistance_requests where id = $1', [id]))[0]

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
