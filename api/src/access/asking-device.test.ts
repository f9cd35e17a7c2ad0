import { Client } from 'pg'
import { describe, expect, it } from 'vitest'
import {
  entered,
  type InSession,
  inSession,
  newScene,
  operations,
  type Scene,
} from '../../test/harness/assistance.ts'
import type { Browser } from '../../test/harness/browser.ts'
import { brokenInvariants } from '../../test/harness/invariants.ts'
import { signedIn } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { testAction } from '../../test/harness/test-actions.ts'
import { manySends } from '../../test/harness/test-settings.ts'
import { systemActor } from '../platform/actor.ts'

const VIEWER = '{ viewer { user { id } } }'
const LIVE = 'subscription { accessSessionChanged { id } }'
const RENAME = `mutation ($id: ID!, $name: String!) {
  renameEcosystem(input: { ecosystemId: $id, name: $name }) { name } }`

describe('AS13, ID4: a connection ends with the sign-in that asked for it', () => {
  const product = useProduct(manySends)

  interface TwoBrowsers {
    readonly scene: Scene
    readonly session: InSession
    /** The analyst's other browser, in which the session was not opened. */
    readonly other: Browser
    /** A tab of each browser, in the same session. */
    readonly tabHere: Browser
    readonly tabThere: Browser
  }
  async function twoBrowsers(): Promise<TwoBrowsers> {
    const scene = await newScene(product)
    const session = await inSession(scene)
    const other = await signedIn(product, scene.analyst, 'BACKOFFICE')
    const tabHere = await entered(scene, session, 'STORE')
    const tabThere = await entered({ ...scene, backoffice: other }, session, 'STORE')
    return { scene, session, other, tabHere, tabThere }
  }
  const ticketOf = async (backoffice: Browser, { accessSessionId }: InSession) => {
    const { openEnvironment } = await backoffice.ask('backoffice', operations.open, {
      id: accessSessionId,
      environment: 'APP',
    })
    return new URL(openEnvironment.url).hash.slice(1)
  }
  const deviceOf = async (browser: Browser) => {
    const { devices } = await browser.ask(
      'backoffice',
      '{ devices { edges { node { id current } } } }',
    )
    return devices.edges.find(({ node }: { node: { current: boolean } }) => node.current).node
      .id as string
  }
  const connectionsOf = ({ accessSessionId }: InSession) =>
    product.rows<{ environment: string; open: boolean }>(
      `select environment, ended_at is null as open from access_connections
       where access_session_id = $1 order by id`,
      [accessSessionId],
    )

  it('the tab of a browser that signs out is out within a second; the session and its other tab go on', async () => {
    const { scene, session, other, tabHere, tabThere } = await twoBrowsers()
    const live = tabThere.subscribe('store', LIVE)
    await live.next()
    await other.ask('backoffice', 'mutation { signOut }')
    const began = performance.now()
    expect(await tabThere.refusal('store', VIEWER)).toBe('CONTEXT_CHANGED')
    expect(await live.closeCode()).toBe(4403)
    expect(performance.now() - began).toBeLessThan(1000)
    expect(await connectionsOf(session)).toEqual([
      { environment: 'STORE', open: true },
      { environment: 'STORE', open: false },
    ])
    const recorded = await product.rows(
      "select 1 from audit_events where target_id = $1 and action = 'accessSession.connectionEnded'",
      [session.accessSessionId],
    )
    expect(recorded).toHaveLength(1)
    expect((await tabHere.ask('store', VIEWER)).viewer.user.id).toBe(scene.client.id)
    expect(await brokenInvariants(product.platform.database.pool)).toEqual([])
  })

  it('C13: a phone goes with the browser whose QR it scanned, and a QR or ticket not used yet is void', async () => {
    const { session, other } = await twoBrowsers()
    const phone = product.browser()
    const { redeemTicket } = await phone.ask('web', operations.redeem, {
      ticket: await ticketOf(other, session),
    })
    phone.accessContext = redeemTicket.accessContext
    const live = phone.subscribe('web', LIVE)
    await live.next()
    const unused = await ticketOf(other, session)
    await other.ask('backoffice', 'mutation { signOut }')
    expect(await phone.refusal('web', VIEWER)).toBe('CONTEXT_CHANGED')
    expect(await live.closeCode()).toBe(4403)
    expect(await product.browser().refusal('web', operations.redeem, { ticket: unused })).toBe(
      'TICKET_INVALID',
    )
  })

  it('it is out too where another device of the analyst signs that browser out', async () => {
    const { scene, other, tabThere } = await twoBrowsers()
    const deviceId = await deviceOf(other)
    await scene.backoffice.ask(
      'backoffice',
      'mutation ($id: ID!) { signOutDevice(deviceId: $id) }',
      { id: deviceId },
    )
    expect(await tabThere.refusal('store', VIEWER)).toBe('CONTEXT_CHANGED')
  })

  it('the sign-out of the browser that opened the session ends it for the tabs of both', async () => {
    const { scene, tabHere, tabThere } = await twoBrowsers()
    const live = tabThere.subscribe('store', LIVE)
    await live.next()
    await scene.backoffice.ask('backoffice', 'mutation { signOut }')
    for (const tab of [tabHere, tabThere])
      expect(await tab.refusal('store', VIEWER)).toBe('ACCESS_SESSION_ENDED')
    expect(await live.closeCode()).toBe(4403)
  })

  it.each([
    [
      'idle',
      "update device_activity set last_seen_at = app_now() - interval '899 seconds' where device_id = $1",
    ],
    ['absolute', "update devices set ends_at = app_now() + interval '1 second' where id = $1"],
  ])(
    'ID10: the %s end of that browser is the end of its tab, of its ticket, and of what both sides see',
    async (_end, sql) => {
      const { scene, session, other, tabHere, tabThere } = await twoBrowsers()
      const deviceId = await deviceOf(other)
      const unused = await ticketOf(other, session)
      await product.platform.inChange(systemActor('test'), async (change) => {
        await change.manager.query(sql, [deviceId])
        change.record(testAction('test.aged', 'device'), { targetId: deviceId })
      })
      const live = tabThere.subscribe('store', LIVE)
      await live.next()
      // The socket closes at the very instant, though nobody does anything.
      expect(await live.closeCode()).toBe(4403)
      expect(await tabThere.refusal('store', VIEWER)).toBe('CONTEXT_CHANGED')
      expect(await product.browser().refusal('web', operations.redeem, { ticket: unused })).toBe(
        'TICKET_INVALID',
      )
      expect((await tabHere.ask('store', VIEWER)).viewer.user.id).toBe(scene.client.id)
      const { assistanceRequest } = await scene.backoffice.ask('backoffice', operations.request, {
        id: session.id,
      })
      expect(
        assistanceRequest.accessSession.connections.map(
          ({ endedAt }: { endedAt: string | null }) => endedAt === null,
        ),
      ).toEqual([true, false])
    },
  )

  it('work in a tab is activity of the browser that opened the tab, of no other', async () => {
    const { scene, session, tabHere, tabThere, other } = await twoBrowsers()
    const activity = async (deviceId: string) =>
      (
        await product.rows<{ at: Date }>(
          'select last_seen_at as at from device_activity where device_id = $1',
          [deviceId],
        )
      )[0]?.at.getTime() ?? 0
    const [here, there] = [await deviceOf(scene.backoffice), await deviceOf(other)]
    const before = await activity(here)
    await product.platform.clock.move(60)
    await tabThere.ask('store', VIEWER)
    expect(await activity(there)).toBeGreaterThan(before + 59_000)
    expect(await activity(here)).toBe(before)
    await tabHere.ask('store', VIEWER)
    expect(await activity(here)).toBeGreaterThan(before + 59_000)
    expect((await connectionsOf(session)).every(({ open }) => open)).toBe(true)
  })

  it('a change that is under way in the tab when its browser signs out is undone whole', async () => {
    const { scene, other, tabThere } = await twoBrowsers()
    const blocker = new Client({ connectionString: product.settings.DATABASE_URL })
    await blocker.connect()
    await blocker.query('begin')
    await blocker.query('select 1 from ecosystems where id = $1 for update', [scene.ecosystem.id])
    const answer = tabThere.send('store', RENAME, { id: scene.ecosystem.id, name: 'Too late' })
    await expect
      .poll(
        async () =>
          (
            await product.rows(
              "select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
            )
          ).length,
      )
      .toBeGreaterThan(0)
    await other.ask('backoffice', 'mutation { signOut }')
    await blocker.query('rollback')
    await blocker.end()
    expect((await answer).errors?.[0]?.extensions.code).toBe('CONTEXT_CHANGED')
    const [row] = await product.rows<{ name: string }>(
      'select name from ecosystems where id = $1',
      [scene.ecosystem.id],
    )
    expect(row?.name).toBe(scene.ecosystem.name)
  })
})
