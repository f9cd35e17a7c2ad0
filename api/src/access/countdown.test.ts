import { describe, expect, it, onTestFinished } from 'vitest'
import { entered, inSession, newScene, operations, waiting } from '../../test/harness/assistance.ts'
import { startProduct, useProduct } from '../../test/harness/product.ts'
import { manySends } from '../../test/harness/test-settings.ts'

const TAB = 'subscription { accessSessionChanged { id endsAt endedAt warningSeconds serverTime } }'

const FIELDS = {
  analyst: `subscription ($id: ID!) { assistanceRequestChanged(id: $id) {
    accessSession { endsAt endedAt warningSeconds serverTime } } }`,
  client: `subscription ($token: String) { clientAssistanceChanged(token: $token) {
    accessSession { endsAt endedAt warningSeconds serverTime } } }`,
} as const

describe('the countdown, pushed by the server to both sides', () => {
  const product = useProduct({
    ...manySends,
    COUNTDOWN_PUSH_SECONDS: '300',
  })

  interface Counted {
    readonly endsAt: string
    readonly serverTime: string
    readonly warningSeconds: number
  }
  /** Seconds left, as a browser counts them: from the server's own clock, whatever its own says (S13). */
  const left = ({ endsAt, serverTime }: Counted) =>
    Math.round((Date.parse(endsAt) - Date.parse(serverTime)) / 1000)

  it('AS6: at the start, at the warning 60 s before the end, and at the end, on each side', async () => {
    const scene = await newScene(product)
    const session = await inSession(scene)
    const tab = await entered(scene, session, 'WEB')
    const sides = [
      scene.backoffice.subscribe('backoffice', FIELDS.analyst, { id: session.id }),
      scene.clientBrowser.subscribe('web', FIELDS.client, { token: session.token }),
      tab.subscribe('web', TAB),
    ]
    const counted = async (index: number): Promise<Counted> => {
      const data = await sides[index]?.next()
      const [field] = Object.values(data as Record<string, unknown>) as [
        { accessSession?: Counted } & Counted,
      ]
      return field.accessSession ?? field
    }
    for (const side of sides.keys()) {
      const first = await counted(side)
      expect(first.warningSeconds).toBe(60)
      expect(left(first)).toBeGreaterThan(290)
    }
    await product.pass(240)
    for (const side of sides.keys()) {
      const warned = await counted(side)
      expect(left(warned)).toBeLessThanOrEqual(60)
      expect(left(warned)).toBeGreaterThan(50)
    }
    await product.pass(60)
    const over = await sides[0]?.until(
      (data) => data.assistanceRequestChanged.accessSession.endedAt,
    )
    expect(over.assistanceRequestChanged.accessSession.endedAt).toBe(
      over.assistanceRequestChanged.accessSession.endsAt,
    )
    await sides[1]?.until((data) => data.clientAssistanceChanged.accessSession.endedAt)
    expect(await sides[2]?.closeCode()).toBe(4403)
  })

  it('AS10: the time that is left for an answer is counted down on both sides too', async () => {
    const scene = await newScene(product)
    const { id, token } = await waiting(scene)
    const { assistanceRequest } = await scene.backoffice.ask('backoffice', operations.request, {
      id,
    })
    const remaining =
      Date.parse(assistanceRequest.expiresAt) - Date.parse(assistanceRequest.serverTime)
    expect(Math.round(remaining / 1000)).toBeGreaterThan(890)
    const page = scene.clientBrowser.subscribe(
      'web',
      'subscription ($token: String) { clientAssistanceChanged(token: $token) { state expiresAt closedBy } }',
      { token },
    )
    const { clientAssistanceChanged } = await page.next()
    expect(clientAssistanceChanged.expiresAt).toBe(assistanceRequest.expiresAt)
    await product.pass(900)
    const over = await page.until((data) => data.clientAssistanceChanged.closedBy)
    expect(over.clientAssistanceChanged).toMatchObject({ state: 'EXPIRED', closedBy: 'TIME' })
  })

  it('AS6: it is pushed again though nothing changes', async () => {
    const often = await startProduct({ COUNTDOWN_PUSH_SECONDS: '1' })
    onTestFinished(() => often.close())
    const scene = await newScene(often)
    const tab = await entered(scene, await inSession(scene), 'WEB')
    const live = tab.subscribe('web', TAB)
    const first = (await live.next()).accessSessionChanged
    const again = (await live.next()).accessSessionChanged
    expect(left(again)).toBeLessThanOrEqual(left(first))
    expect(again.endsAt).toBe(first.endsAt)
  })
})
