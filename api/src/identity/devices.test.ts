import { Client } from 'pg'
import { closings, signOutReasonOf } from 'shared-schema/closings'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import type { Browser } from '../../test/harness/browser.ts'
import { identity, newPersonWithPassword, signedInByPassword } from '../../test/harness/identity.ts'
import { newEcosystem, signedIn, underControl } from '../../test/harness/people.ts'
import { startProduct, useProduct } from '../../test/harness/product.ts'
import { testAction } from '../../test/harness/test-actions.ts'
import { systemActor } from '../platform/actor.ts'
import { LIVE_CHANNEL } from '../platform/announcements.ts'
import { blockUser } from './users.ts'

interface ListedNode {
  id: string
  app: string
  userAgent: string
  ipAddress: string
  current: boolean
}

describe('devices', () => {
  const product = useProduct()

  const listed = async (browser: Browser, surface: 'web' | 'api' = 'web'): Promise<ListedNode[]> =>
    (await browser.ask(surface, identity.devices)).devices.edges.map(
      ({ node }: { node: ListedNode }) => node,
    )
  const viewerOf = async (browser: Browser, surface: 'web' | 'api' | 'backoffice' = 'web') =>
    (await browser.ask(surface, identity.viewer)).viewer

  it('ID4: the viewer’s own devices, newest first, the present one marked', async () => {
    const user = await newPersonWithPassword(product)
    const stranger = await newPersonWithPassword(product)
    await signedInByPassword(product, stranger)
    const phone = product.browser()
    phone.userAgent = 'Phone'
    phone.address = '198.51.100.4'
    await signedInByPassword(product, user, 'web', phone)
    const laptop = await signedInByPassword(product, user, 'api')
    const nodes = await listed(laptop, 'api')
    expect(nodes.map(({ app, current }) => ({ app, current }))).toEqual([
      { app: 'API', current: true },
      { app: 'WEB', current: false },
    ])
    expect(nodes[1]).toMatchObject({ userAgent: 'Phone', ipAddress: '198.51.100.4' })
  })

  it('ID4: a device that idled away is not listed', async () => {
    const user = await newPersonWithPassword(product)
    await signedInByPassword(product, user)
    const browser = await signedInByPassword(product, user)
    await product.pass(1800)
    expect(await listed(browser)).toHaveLength(2)
    await product.pass(1801)
    expect(await listed(browser)).toHaveLength(1)
  })

  it('API3: the list is a connection; each page begins after the one before', async () => {
    const user = await newPersonWithPassword(product)
    const browsers = []
    for (let device = 0; device < 5; device += 1)
      browsers.push(await signedIn(product, user, 'WEB'))
    const [browser] = browsers
    if (!browser) throw new Error('no browser')
    const seen: string[] = []
    for (let after: string | null = null; ; ) {
      const { devices } = await browser.ask('web', identity.devices, { first: 2, after })
      seen.push(...devices.edges.map(({ node }: { node: ListedNode }) => node.id))
      if (!devices.pageInfo.hasNextPage) break
      after = devices.pageInfo.endCursor
    }
    expect(new Set(seen).size).toBe(5)
    expect(seen).toEqual([...seen].sort().reverse())
    for (const wrong of [{ first: 0 }, { first: 101 }, { after: 'x' }])
      expect(await browser.refusal('web', identity.devices, wrong)).toBe('BAD_USER_INPUT')
  })

  it('ID4: signing one out closes its live connections within a second, and no other', async () => {
    const user = await newPersonWithPassword(product)
    const here = await signedInByPassword(product, user)
    const there = await signedInByPassword(product, user)
    const liveHere = here.subscribe('web', identity.viewerChanged)
    const liveThere = there.subscribe('web', identity.viewerChanged)
    await Promise.all([liveHere.next(), liveThere.next()])
    const other = (await listed(here)).find(({ current }) => !current)
    const started = performance.now()
    await here.ask('web', identity.signOutDevice, { id: other?.id })
    expect(await liveThere.closeCode()).toBe(closings.SIGNED_OUT)
    expect(signOutReasonOf(await liveThere.closeReason())).toBe('SIGNED_OUT')
    expect(performance.now() - started).toBeLessThan(1000)
    expect(await viewerOf(there)).toBeNull()
    expect(await viewerOf(here)).not.toBeNull()
    expect((await listed(here)).map(({ current }) => current)).toEqual([true])
    await liveHere.next()
  })

  it('ID4: signing all out closes every live connection, this browser’s too', async () => {
    const user = await newPersonWithPassword(product)
    const browsers = [
      await signedInByPassword(product, user),
      await signedInByPassword(product, user),
    ]
    const sockets = browsers.map((browser) => browser.subscribe('web', identity.viewerChanged))
    await Promise.all(sockets.map((socket) => socket.next()))
    await browsers[0]?.ask('web', identity.signOutAll)
    for (const socket of sockets) {
      expect(await socket.closeCode()).toBe(closings.SIGNED_OUT)
      expect(signOutReasonOf(await socket.closeReason())).toBe('SIGNED_OUT')
    }
    for (const browser of browsers) expect(await viewerOf(browser)).toBeNull()
    expect([...(browsers[0]?.cookies.keys() ?? [])]).toEqual(['web_known'])
  })

  it('P5: signing thousands of devices out is as many statements and notifications as signing one out', async () => {
    const listener = new Client({ connectionString: product.settings.DATABASE_URL })
    await listener.connect()
    await listener.query(`listen ${LIVE_CHANNEL}`)
    /** What one change asks of the database, and tells, that signs out so many devices of one user. */
    async function signingOut(count: number): Promise<{ statements: string[]; told: number }> {
      const user = await newPersonWithPassword(product)
      await product.platform.inChange(systemActor('test'), async (change) => {
        await change.manager.query(
          `with made as (
             insert into devices (id, user_id, app, token_hash, user_agent, ip_address, signed_in_at, idle_seconds, ends_at)
             select gen_random_uuid(), $1::uuid, 'WEB', sha256(convert_to(gen_random_uuid()::text, 'UTF8')), '', '', app_now(),
               900, app_now() + interval '1 hour'
             from generate_series(1, $2::int) returning id)
           insert into device_activity (device_id, last_seen_at) select id, app_now() from made`,
          [user.id, count],
        )
        change.record(testAction('test.signedIn', 'user'), { targetId: user.id })
      })
      let told = 0
      listener.on('notification', () => {
        told += 1
      })
      const asked = vi.spyOn(Client.prototype, 'query')
      await product.platform.inChange(systemActor('test'), (change) => blockUser(change, user))
      const statements = asked.mock.calls
        .map(([query]) => (typeof query === 'string' ? query : (query as { text: string }).text))
        .filter((text) => !text.includes('from announcements'))
      asked.mockRestore()
      await expect.poll(() => told).toBeGreaterThan(0)
      listener.removeAllListeners('notification')
      expect(
        await product.rows('select 1 from devices where user_id = $1 and signed_out_at is null', [
          user.id,
        ]),
      ).toEqual([])
      return { statements, told }
    }
    const [one, thousands] = [await signingOut(1), await signingOut(5000)]
    await listener.end()
    expect(thousands).toEqual(one)
    expect(one.told).toBe(1)
  })

  it('ID4: sign-ins that have ended by time are left as they are', async () => {
    const user = await newPersonWithPassword(product)
    await signedInByPassword(product, user)
    await product.platform.clock.move(product.settings.CLIENT_DEVICE_SECONDS)
    const browser = await signedInByPassword(product, user)
    await browser.ask('web', identity.signOutAll)
    expect(
      await product.rows<{ devices: number }>(
        "select (payload::jsonb -> 'after' ->> 'devices')::int as devices from audit_events where target_id = $1 and action = 'devices.allSignedOut'",
        [user.id],
      ),
    ).toEqual([{ devices: 1 }])
  })

  it('R2: another user’s device is not found, nor one that is none', async () => {
    const user = await newPersonWithPassword(product)
    const stranger = await newPersonWithPassword(product)
    const browser = await signedInByPassword(product, user)
    const theirs = await signedInByPassword(product, stranger)
    const [device] = await listed(theirs)
    for (const id of [device?.id, 'x', "'; drop table devices; --", user.id])
      expect(await browser.refusal('web', identity.signOutDevice, { id })).toBe('NOT_FOUND')
    expect(await viewerOf(theirs)).not.toBeNull()
  })

  it('ID10: a device is signed out after its idle time, and activity puts that off', async () => {
    const user = await newPersonWithPassword(product)
    const browser = await signedInByPassword(product, user)
    await product.pass(3599)
    expect(await viewerOf(browser)).not.toBeNull()
    await product.pass(3599)
    expect(await viewerOf(browser)).not.toBeNull()
    await product.pass(3601)
    expect(await viewerOf(browser)).toBeNull()
  })

  it('ID10: a device is signed out at its absolute end, however active', async () => {
    const analyst = await newPersonWithPassword(product, { staffRole: 'ANALYST' })
    const browser = await signedInByPassword(product, analyst, 'backoffice')
    for (let passed = 0; passed < 28_800 - 600; passed += 600) {
      await product.pass(600)
      expect(await viewerOf(browser, 'backoffice')).not.toBeNull()
    }
    await product.pass(600)
    expect(await viewerOf(browser, 'backoffice')).toBeNull()
  })

  it('S15: an open subscription and background polling are no activity', async () => {
    const brisk = await startProduct({ COUNTDOWN_PUSH_SECONDS: '1' })
    onTestFinished(() => brisk.close())
    const user = await newPersonWithPassword(brisk)
    const browser = await signedInByPassword(brisk, user)
    const live = browser.subscribe('web', identity.viewerChanged)
    await live.next()
    browser.activity = 'BACKGROUND'
    for (let passed = 0; passed < 3600; passed += 1200) {
      expect(await viewerOf(browser)).not.toBeNull()
      await brisk.platform.clock.move(1200)
    }
    await brisk.platform.clock.move(1)
    expect(await viewerOf(browser)).toBeNull()
    expect(await live.closeCode()).toBe(closings.SIGNED_OUT)
    expect(signOutReasonOf(await live.closeReason())).toBe('TIME')
  })

  it('AS11: under control neither devices nor sign-outs are to be had', async () => {
    const { id, administrator } = await newEcosystem(product)
    const owner = await signedIn(product, administrator, 'WEB')
    const { browser } = await underControl(product, {
      subject: administrator,
      ecosystemId: id,
      environment: 'WEB',
    })
    const [device] = await listed(owner)
    for (const [operation, variables] of [
      [identity.devices, {}],
      [identity.signOut, {}],
      [identity.signOutAll, {}],
      [identity.signOutDevice, { id: device?.id }],
    ] as const)
      expect(await browser.refusal('web', operation, variables)).toBe('REFUSED_UNDER_CONTROL')
    expect(await viewerOf(owner)).not.toBeNull()
    expect(await viewerOf(browser)).toMatchObject({ user: { id: administrator.id } })
  })
})
