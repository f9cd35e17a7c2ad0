import { describe, expect, it } from 'vitest'
import {
  entered,
  type InSession,
  inSession,
  newScene,
  operations,
  type Scene,
  waiting,
} from '../../test/harness/assistance.ts'
import { brokenInvariants } from '../../test/harness/invariants.ts'
import { signedIn } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { testAction } from '../../test/harness/test-actions.ts'
import { manySends } from '../../test/harness/test-settings.ts'
import { systemActor } from '../platform/actor.ts'

const VIEWER = '{ viewer { user { id } } }'

/** What takes the analyst away without anybody signing anything out: only asking can find it. */
const silently = {
  'was idle too long': `update device_activity set last_seen_at = app_now() - interval '900 seconds'
    where device_id = any($1) and $2::uuid is not null`,
  'came to the absolute end of the sign-in':
    'update devices set ends_at = app_now() where id = any($1) and $2::uuid is not null',
  'lost the role':
    "update users set staff_roles = '{REVIEWER}' where id = $2 and $1::uuid[] is not null",
} as const

describe('AS13: an analyst who is not there any more', () => {
  const product = useProduct(manySends)

  const takeAway = async ({ analyst }: Scene, how: keyof typeof silently) => {
    const devices = await product.rows<{ id: string }>(
      'select id from devices where user_id = $1',
      [analyst.id],
    )
    await product.platform.inChange(systemActor('test'), async (change) => {
      await change.manager.query(silently[how], [devices.map(({ id }) => id), analyst.id])
      change.record(testAction('test.takenAway', 'user'), { targetId: analyst.id })
    })
  }
  /** The analyst's first sign-in was last active so many seconds ago. */
  const idleFor = ({ analyst }: Scene, seconds: number) =>
    product.rows(
      `update device_activity set last_seen_at = app_now() - $2 * interval '1 second'
       where device_id = (select id from devices where user_id = $1 order by id limit 1)`,
      [analyst.id, seconds],
    )
  const requestOf = async (id: string) =>
    (
      await product.rows<{ state: string; by: string | null; session: string | null }>(
        'select state, closed_by as by, access_session_id as session from assistance_requests where id = $1',
        [id],
      )
    )[0]
  const sessionOf = async ({ accessSessionId }: InSession) =>
    (
      await product.rows<{ by: string | null; at: Date | null; left: number }>(
        `select end_cause as by, ended_at as at, extract(epoch from ends_at - ended_at)::float as left
         from access_sessions where id = $1`,
        [accessSessionId],
      )
    )[0]
  const seenByClient = async ({ clientBrowser }: Scene, { token }: { token: string }) =>
    (
      await clientBrowser.ask(
        'web',
        'query ($token: String) { clientAssistance(token: $token) { state closedBy accessSession { endedAt endedBy } } }',
        { token },
      )
    ).clientAssistance
  const afterwards = () => brokenInvariants(product.platform.database.pool)

  for (const how of Object.keys(silently) as (keyof typeof silently)[]) {
    it(`who ${how} opens no session by the client's entry: the request is withdrawn, and the client told`, async () => {
      const scene = await newScene(product)
      const { id, code, token } = await waiting(scene)
      await scene.backoffice.ask('backoffice', operations.enterAsAnalyst, { id, code })
      await takeAway(scene, how)
      expect(
        await scene.clientBrowser.refusal('web', operations.enterAsClient, { token, code }),
      ).toBe('REQUEST_CLOSED')
      expect(await requestOf(id)).toEqual({ state: 'CANCELLED', by: 'REVOKED', session: null })
      expect(await seenByClient(scene, { token })).toMatchObject({ state: 'CANCELLED' })
      await product.settle()
      expect(product.mailbox.lastTo(scene.client.email).text).toContain(scene.analyst.name)
      if (how !== 'lost the role') expect(await afterwards()).toEqual([])
    })

    it(`who ${how} redeems no ticket; the session ends, and nobody sees it as running`, async () => {
      const scene = await newScene(product)
      const session = await inSession(scene)
      const { openEnvironment } = await scene.backoffice.ask('backoffice', operations.open, {
        id: session.accessSessionId,
        environment: 'APP',
      })
      const ticket = new URL(openEnvironment.url).hash.slice(1)
      await takeAway(scene, how)
      expect(await product.browser().refusal('web', operations.redeem, { ticket })).toBe(
        'ACCESS_SESSION_ENDED',
      )
      expect(await sessionOf(session)).toMatchObject({ by: 'REVOKED' })
      expect(await seenByClient(scene, session)).toMatchObject({
        state: 'COMPLETED',
        closedBy: 'REVOKED',
      })
      expect(await afterwards()).toEqual([])
    })
  }

  it('who proved themself on a browser that is idle by now opens no session from another one either', async () => {
    const scene = await newScene(product)
    const { id, code, token } = await waiting(scene)
    await scene.clientBrowser.ask('web', operations.enterAsClient, { token, code })
    const other = await signedIn(product, scene.analyst, 'BACKOFFICE')
    await idleFor(scene, 900)
    expect(await other.refusal('backoffice', operations.enterAsAnalyst, { id, code })).toBe(
      'REQUEST_CLOSED',
    )
    expect(await requestOf(id)).toEqual({ state: 'CANCELLED', by: 'REVOKED', session: null })
  })

  /** A session whose controller's sign-in is over, by idleness, so soon after its start. */
  async function overIn(seconds: number) {
    const scene = await newScene(product)
    const mail = await waiting(scene)
    const { id, code, token } = mail
    await scene.backoffice.ask('backoffice', operations.enterAsAnalyst, { id, code })
    await idleFor(scene, 900 - seconds)
    await scene.clientBrowser.ask('web', operations.enterAsClient, { token, code })
    const row = await requestOf(id)
    const session: InSession = { ...mail, accessSessionId: row?.session ?? '' }
    return { scene, session }
  }

  it('ID10: the idle end of the sign-in is the end of the session, to the millisecond and without a timer', async () => {
    const { scene, session } = await overIn(4)
    const live = scene.clientBrowser.subscribe('web', operations.clientChanged, {
      token: session.token,
    })
    expect((await live.next()).clientAssistanceChanged.state).toBe('IN_SESSION')
    await live.until((event) => event.clientAssistanceChanged.state === 'COMPLETED')
    expect(await seenByClient(scene, session)).toMatchObject({
      state: 'COMPLETED',
      closedBy: 'REVOKED',
    })
    expect(await sessionOf(session)).toMatchObject({ by: null })
    await product.settle()
    const ended = await sessionOf(session)
    expect(ended).toMatchObject({ by: 'REVOKED' })
    expect(ended?.left).toBeGreaterThan(290)
    expect(await afterwards()).toEqual([])
    expect(product.mailbox.lastTo(scene.client.email).text).toContain(scene.analyst.name)
  })

  it('ID10: activity puts that end off, and the session runs for its own time', async () => {
    const { scene, session } = await overIn(100)
    const tab = await entered(scene, session, 'STORE')
    await product.pass(120)
    expect((await tab.ask('store', VIEWER)).viewer.user.id).toBe(scene.client.id)
    expect(await sessionOf(session)).toMatchObject({ by: null })
    expect(await afterwards()).toEqual([])
    await product.pass(200)
    expect(await sessionOf(session)).toMatchObject({ by: 'TIME', left: 0 })
  })

  it('ID10: an end that is put off is waited for anew, and comes', async () => {
    const { scene, session } = await overIn(100)
    await idleFor(scene, 750)
    await product.pass(110)
    expect(await sessionOf(session)).toMatchObject({ by: null })
    expect(await afterwards()).toEqual([])
    await product.pass(45)
    expect(await sessionOf(session)).toMatchObject({ by: 'REVOKED' })
  })
})
