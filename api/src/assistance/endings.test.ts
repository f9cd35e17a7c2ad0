import { describe, expect, it } from 'vitest'
import {
  entered,
  inSession,
  newKey,
  newScene,
  operations,
  type Scene,
  started,
  waiting,
} from '../../test/harness/assistance.ts'
import { newMembership, newPerson, signedIn } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { manySends } from '../../test/harness/test-settings.ts'
import { signOutEverywhere } from '../identity/devices.ts'
import { systemActor } from '../platform/actor.ts'

const CLIENT_PAGE = `query ($token: String) { clientAssistance(token: $token) {
  closedBy accessSession { endedAt } } }`
const ACCESS = 'subscription ($id: ID!) { ecosystemAccessChanged(ecosystemId: $id) { id } }'

describe('how requests end, besides by what people do', () => {
  const product = useProduct(manySends)

  const signOut = ({ analyst }: Scene) =>
    product.platform.inChange(systemActor('test'), (change) =>
      signOutEverywhere(change, analyst.id),
    )
  const ending = async (id: string) =>
    (
      await product.rows('select state, closed_by as by from assistance_requests where id = $1', [
        id,
      ])
    )[0]
  const endingsOf = (id: string) =>
    product.rows(
      `select action from audit_events where target_id = $1 and action in ('assistance.completed',
        'assistance.cancelled', 'assistance.refused', 'assistance.expired')`,
      [id],
    )

  it('AS13: the analyst signs out, and the request that led to no session yet is withdrawn', async () => {
    const scene = await newScene(product)
    const { id, token } = await waiting(scene)
    await signOut(scene)
    expect(await ending(id)).toEqual({ state: 'CANCELLED', by: 'REVOKED' })
    expect(
      await scene.clientBrowser.refusal('web', operations.enterAsClient, { token, code: '123456' }),
    ).toBe('REQUEST_CLOSED')
  })

  it('AS10: what ran out before its timer ran ended by time, whatever comes to write it down', async () => {
    const scene = await newScene(product)
    const id = await started(scene)
    await product.platform.clock.move(900)
    await signOut(scene)
    await product.settle()
    expect(await ending(id)).toEqual({ state: 'EXPIRED', by: 'TIME' })
    expect(await endingsOf(id)).toHaveLength(1)
  })

  it('AS12: a session that ran out, and the next request before its timer: both ends are written once', async () => {
    const scene = await newScene(product)
    const session = await inSession(scene)
    const { id } = session
    const tab = await entered(scene, session, 'STORE')
    const administrator = await signedIn(product, scene.ecosystem.administrator, 'STORE')
    await product.platform.clock.move(300)
    const { startAssistance } = await scene.backoffice.ask('backoffice', operations.start, {
      email: scene.client.email,
      ecosystemId: scene.ecosystem.id,
      key: newKey(),
    })
    expect(startAssistance.state).toBe('STARTED')
    // The end of the request is written, that of its session is not: everybody sees both, at the same instant.
    expect(await ending(id)).toEqual({ state: 'COMPLETED', by: 'TIME' })
    expect(
      await product.rows('select ended_at from access_sessions where id = $1', [
        session.accessSessionId,
      ]),
    ).toEqual([{ ended_at: null }])
    const { assistanceRequest } = await scene.backoffice.ask('backoffice', operations.request, {
      id,
    })
    const { accessSession } = assistanceRequest
    expect(accessSession).toMatchObject({ endedAt: accessSession.endsAt, endedBy: 'TIME' })
    expect(assistanceRequest.closedAt).toBe(accessSession.endsAt)
    const { clientAssistance } = await scene.clientBrowser.ask('web', CLIENT_PAGE, {
      token: session.token,
    })
    expect(clientAssistance).toMatchObject({
      closedBy: 'TIME',
      accessSession: { endedAt: accessSession.endsAt },
    })
    expect(await tab.refusal('store', '{ viewer { user { id } } }')).toBe('ACCESS_SESSION_ENDED')
    const access = administrator.subscribe('store', ACCESS, { id: scene.ecosystem.id })
    expect((await access.next()).ecosystemAccessChanged).toEqual([])
    await product.settle()
    expect(await ending(id)).toEqual({ state: 'COMPLETED', by: 'TIME' })
    expect(await endingsOf(id)).toHaveLength(1)
    const summaries = await product.rows(
      "select 1 from outbox_mails where recipient = $1 and template = 'assistanceSummary'",
      [scene.client.email],
    )
    expect(summaries).toHaveLength(1)
    await scene.backoffice.ask('backoffice', operations.cancel, {
      id: startAssistance.id,
      reason: 'Tried the next one',
    })
    expect((await inSession(scene)).id).not.toBe(id)
  })

  it('an analyst helps two clients of one ecosystem side by side', async () => {
    const scene = await newScene(product)
    const member = await newPerson(product)
    await newMembership(product, scene.ecosystem.id, member)
    await inSession(scene)
    const second = { ...scene, client: member, clientBrowser: product.browser() }
    await product.pass(2)
    expect((await inSession(second)).accessSessionId).toBeTruthy()
  })
})
