import { describe, expect, it, onTestFinished } from 'vitest'
import type { Browser } from '../../test/harness/browser.ts'
import { newPersonWithPassword, signedInByPassword } from '../../test/harness/identity.ts'
import { newEcosystem, signedIn, underControl } from '../../test/harness/people.ts'
import { startProduct, useProduct } from '../../test/harness/product.ts'

type Surface = 'web' | 'backoffice'

interface End {
  at: string
  cause: 'IDLE' | 'LIMIT'
  warningSeconds: number
  serverTime: string
}

const END = 'viewer { signInEnd { at cause warningSeconds serverTime } }'
const endChanged = 'subscription { viewerChanged { signInEnd { at cause serverTime } } }'

const endOf = async (browser: Browser, surface: Surface = 'web'): Promise<End> =>
  (await browser.ask(surface, `{ ${END} }`)).viewer.signInEnd
const secondsLeft = ({ at, serverTime }: Pick<End, 'at' | 'serverTime'>): number =>
  (Date.parse(at) - Date.parse(serverTime)) / 1000

/** What an app asks by itself: no activity. */
const inBackground = async <T>(browser: Browser, ask: () => Promise<T>): Promise<T> => {
  browser.activity = 'BACKGROUND'
  const answer = await ask()
  browser.activity = 'ACTIVE'
  return answer
}

describe('the end of a sign-in, as its person is told of it', () => {
  const product = useProduct()

  it('ID10: clients are told of the end an hour after their last activity, a minute before it', async () => {
    const browser = await signedInByPassword(product, await newPersonWithPassword(product))
    const end = await endOf(browser)
    expect(end).toMatchObject({ cause: 'IDLE', warningSeconds: 60 })
    expect(secondsLeft(end)).toBeGreaterThan(3595)
    expect(secondsLeft(end)).toBeLessThanOrEqual(3600)
  })

  it('ID10: what no activity moves is told as such: staff, in the last quarter of their eight hours', async () => {
    const analyst = await newPersonWithPassword(product, { staffRole: 'ANALYST' })
    const browser = await signedInByPassword(product, analyst, 'backoffice')
    const signedInAt = Date.parse((await endOf(browser, 'backoffice')).serverTime)
    for (let passed = 0; passed < 28_000; passed += 800) {
      expect(await endOf(browser, 'backoffice')).toMatchObject({ cause: 'IDLE' })
      await product.pass(800)
    }
    const end = await endOf(browser, 'backoffice')
    expect(end).toMatchObject({ cause: 'LIMIT' })
    expect((Date.parse(end.at) - signedInAt) / 1000).toBeCloseTo(28_800, -1)
    expect(await endOf(browser, 'backoffice')).toMatchObject({ at: end.at })
  })

  it('S15: asking in the background tells the end and does not move it; staying moves it', async () => {
    const browser = await signedInByPassword(product, await newPersonWithPassword(product))
    await product.pass(3550)
    const warned = await inBackground(browser, () => endOf(browser))
    expect(secondsLeft(warned)).toBeLessThanOrEqual(50)
    expect(await inBackground(browser, () => endOf(browser))).toMatchObject({ at: warned.at })
    const stayed = await endOf(browser)
    expect(secondsLeft(stayed)).toBeGreaterThan(3599)
    await product.pass(60)
    expect(await inBackground(browser, () => endOf(browser))).toMatchObject({ at: stayed.at })
  })

  it('ID10: a browser is told that it idled out, until its next sign-in, and of no other end', async () => {
    const user = await newPersonWithPassword(product)
    const browser = await signedInByPassword(product, user)
    const told = async (asking = browser): Promise<boolean> =>
      (await inBackground(asking, () => asking.ask('web', '{ signedOutForInactivity }')))
        .signedOutForInactivity
    expect(await told(product.browser())).toBe(false)
    await product.pass(3590)
    expect(await told()).toBe(false)
    await product.pass(11)
    expect(await told()).toBe(true)
    await signedInByPassword(product, user, 'web', browser)
    expect(await told()).toBe(false)
    const kept = product.browser()
    await signedInByPassword(product, user, 'web', kept)
    await browser.ask('web', 'mutation { signOutAllDevices }')
    await product.pass(3700)
    expect(await told(kept)).toBe(false)
  })

  it('S15: who only asked in the background is signed out at the told instant', async () => {
    const browser = await signedInByPassword(product, await newPersonWithPassword(product))
    await product.pass(3550)
    const { viewer } = await inBackground(browser, async () => {
      await endOf(browser)
      await product.pass(51)
      return browser.ask('web', `{ ${END} }`)
    })
    expect(viewer).toBeNull()
  })

  it('ID10: who stays in one tab is told so at once in the others', async () => {
    const browser = await signedInByPassword(product, await newPersonWithPassword(product))
    const otherTab = browser.subscribe('web', endChanged)
    const { viewerChanged: before } = await otherTab.next()
    await product.pass(3550)
    const stayed = await endOf(browser)
    const told = await otherTab.until(
      ({ viewerChanged: { signInEnd } }) => signInEnd.at !== before.signInEnd.at,
    )
    expect(told.viewerChanged.signInEnd.at).toBe(stayed.at)
  })

  it('ID10: a tab hears of the warning and of the end when they come, not at the next push', async () => {
    const browser = await signedInByPassword(product, await newPersonWithPassword(product))
    const untilNearly = async (left: number): Promise<void> => {
      const end = await inBackground(browser, () => endOf(browser))
      await product.platform.clock.move(secondsLeft(end) - left - 0.3)
    }
    await untilNearly(60)
    const warned = browser.subscribe('web', endChanged)
    await warned.until(({ viewerChanged: { signInEnd } }) => secondsLeft(signInEnd) <= 60)
    await untilNearly(0)
    const ended = browser.subscribe('web', endChanged)
    await ended.next()
    expect(await ended.closeCode()).toBe(4401)
  })

  it('ID10: under a standing warning every activity counts, however short ago the last one was', async () => {
    const early = await startProduct({ SIGN_OUT_WARNING_SECONDS: '899' })
    onTestFinished(() => early.close())
    const browser = await signedInByPassword(
      early,
      await newPersonWithPassword(early, { staffRole: 'ANALYST' }),
      'backoffice',
    )
    await early.pass(2)
    expect(secondsLeft(await endOf(browser, 'backoffice'))).toBeGreaterThan(899)
  })

  it('AS11: under control it is the controller’s own sign-in that is told of and prolonged', async () => {
    const { id, administrator } = await newEcosystem(product)
    const owner = await signedIn(product, administrator, 'WEB')
    const ownersEnd = await endOf(owner)
    const { browser } = await underControl(product, {
      subject: administrator,
      ecosystemId: id,
      environment: 'WEB',
    })
    expect(secondsLeft(await inBackground(browser, () => endOf(browser)))).toBeLessThanOrEqual(900)
    await product.pass(200)
    await product.rows(
      `update device_activity set last_seen_at = app_now() - interval '850 seconds' where device_id in
         (select controller_device_id from access_sessions where subject_id = '${administrator.id}')`,
    )
    const before = await product.rows('select * from user_activity where user_id = $1', [
      administrator.id,
    ])
    expect(secondsLeft(await inBackground(browser, () => endOf(browser)))).toBeLessThanOrEqual(50)
    expect(secondsLeft(await endOf(browser))).toBeGreaterThan(899)
    expect(
      await product.rows('select * from user_activity where user_id = $1', [administrator.id]),
    ).toEqual(before)
    expect(await inBackground(owner, () => endOf(owner))).toMatchObject({ at: ownersEnd.at })
  })
})
