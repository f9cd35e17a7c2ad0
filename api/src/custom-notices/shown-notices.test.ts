import { beforeAll, describe, expect, it } from 'vitest'
import { giveTo, newAccount } from '../../test/harness/accounts.ts'
import type { Browser, Subscription } from '../../test/harness/browser.ts'
import {
  localIn,
  localInMinutes,
  newNotice,
  noticeContent,
  notices,
} from '../../test/harness/custom-notices.ts'
import { fingerprintOf } from '../../test/harness/fingerprint.ts'
import { accessAtOnce, atWork, tabOf } from '../../test/harness/partner-sessions.ts'
import {
  newMembership,
  newPerson,
  signedIn,
  type TestEcosystem,
} from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { atBackoffice, newTeam, type TestTeam } from '../../test/harness/team.ts'

const DAY = 86_400

describe('AD12: what people see of the notices of their partner', () => {
  const product = useProduct()
  let team: TestTeam
  let account: TestEcosystem
  let principal: Browser
  let store: Browser
  let web: Browser

  beforeAll(async () => {
    team = await newTeam(product)
    principal = await atBackoffice(product, team.principal)
    account = await newAccount(product, team)
    const member = await newPerson(product)
    await newMembership(product, account.id, member)
    store = await signedIn(product, account.administrator, 'STORE')
    web = await signedIn(product, member, 'WEB')
  })

  type Shown = { shownNoticesChanged: { id: string; noted: boolean }[] }
  const idsIn = ({ shownNoticesChanged }: Shown) => shownNoticesChanged.map(({ id }) => id)
  const seen = async (browser: Browser, app: 'store' | 'web' = 'web') =>
    idsIn((await browser.subscribe(app, notices.shown).next()) as Shown)
  const isSeen = (live: Subscription, ids: readonly string[]) =>
    live.until((data) => JSON.stringify(idsIn(data as Shown)) === JSON.stringify(ids))
  const remove = (id: string) => principal.ask('backoffice', notices.delete, { id })
  const reach = async (id: string) => {
    const { customNotice } = await principal.ask('backoffice', notices.one, { id })
    return [customNotice.shownTo, customNotice.dismissedBy]
  }

  it('appears on open pages in both apps as it is written, and goes as it is ended, changed or deleted', async () => {
    const [inStore, inWeb] = [
      store.subscribe('store', notices.shown),
      web.subscribe('web', notices.shown),
    ]
    await isSeen(inStore, [])
    await isSeen(inWeb, [])
    const id = await newNotice(principal, { severity: 'CRITICAL', dismissible: false })
    const data = (await isSeen(inWeb, [id])) as Shown
    expect(data.shownNoticesChanged).toEqual([
      {
        id,
        partner: team.name,
        severity: 'CRITICAL',
        texts: { es: 'Mantenimiento', ptBr: 'Manutenção', en: 'Maintenance' },
        dismissible: false,
        noted: false,
      },
    ])
    await isSeen(inStore, [id])
    const content = noticeContent({ roles: ['ADMINISTRATOR'] })
    await principal.ask('backoffice', notices.change, { id, content })
    await isSeen(inWeb, [])
    expect(await seen(store, 'store')).toEqual([id])
    await principal.ask('backoffice', notices.end, { id })
    await isSeen(inStore, [])
    await remove(id)
  })

  it('case 26: begins and ends on an open page by the clock, whether or not a timer has run', async () => {
    const id = await newNotice(principal, {
      startsLocal: await localInMinutes(product, 5),
      endsLocal: await localInMinutes(product, 10),
    })
    const live = web.subscribe('web', notices.shown)
    await isSeen(live, [])
    // The clock moves, and no timer runs: a page that asks is told by the row.
    await product.platform.clock.move(300)
    expect(await seen(web)).toEqual([id])
    await product.settle()
    await isSeen(live, [id])
    await product.platform.clock.move(300)
    expect(await seen(web)).toEqual([])
    await product.settle()
    await isSeen(live, [])
    await remove(id)
  })

  it('is for the chosen roles in the chosen accounts, once for whoever is in several', async () => {
    const other = await newAccount(product, team)
    const both = await newPerson(product)
    await newMembership(product, account.id, both)
    await newMembership(product, other.id, both, 'ATTENDANT')
    const inBoth = await signedIn(product, both, 'WEB')
    const forAll = await newNotice(principal, { roles: ['USER', 'ATTENDANT'] })
    const chosen = await newNotice(principal, {
      severity: 'WARNING',
      forAll: false,
      accountIds: [other.id],
      roles: ['ATTENDANT'],
    })
    expect(await seen(inBoth)).toEqual([chosen, forAll])
    expect(await seen(web)).toEqual([forAll])
    expect(await seen(store, 'store')).toEqual([])
    expect(await seen(await signedIn(product, await newPerson(product), 'WEB'))).toEqual([])
    for (const id of [forAll, chosen]) await remove(id)
  })

  it('is counted once for each person it was shown, and is gone for whoever dismisses it, on all devices', async () => {
    const id = await newNotice(principal)
    const elsewhere = web.newTab().subscribe('web', notices.shown)
    await isSeen(elsewhere, [id])
    expect(await reach(id)).toEqual([0, 0])
    for (let times = 0; times < 3; times += 1) await web.ask('web', notices.note, { ids: [id] })
    await store.ask('store', notices.note, { ids: [id, 'no id', account.id] })
    expect(await reach(id)).toEqual([2, 0])
    const noted = (await web.subscribe('web', notices.shown).next()) as Shown
    expect(noted.shownNoticesChanged[0]?.noted).toBe(true)
    await web.ask('web', notices.dismiss, { id })
    await isSeen(elsewhere, [])
    await web.ask('web', notices.dismiss, { id })
    expect(await reach(id)).toEqual([2, 1])
    expect(await seen(store, 'store')).toEqual([id])
    // What can be dismissed no more is shown again.
    const content = noticeContent({ dismissible: false })
    await principal.ask('backoffice', notices.change, { id, content })
    expect(await seen(web)).toEqual([id])
    expect(await web.refusal('web', notices.dismiss, { id })).toBe('NOTICE_NOT_DISMISSIBLE')
    await remove(id)
  })

  it('can neither be dismissed nor counted by whoever does not see it', async () => {
    const id = await newNotice(principal, { roles: ['ADMINISTRATOR'] })
    const planned = await newNotice(principal, { startsLocal: localIn(20), endsLocal: localIn(40) })
    for (const unseen of [id, planned, 'no id', account.id])
      expect(await web.refusal('web', notices.dismiss, { id: unseen })).toBe('NOT_FOUND')
    await web.ask('web', notices.note, { ids: [id, planned] })
    expect([await reach(id), await reach(planned)]).toEqual([
      [0, 0],
      [0, 0],
    ])
    for (const one of [id, planned]) await remove(one)
  })

  it('case 14: under control it is seen as the member sees it, and nothing is noted or dismissed for the member', async () => {
    const id = await newNotice(principal)
    const controller = await atWork(product, team.principal)
    const session = await accessAtOnce(product, controller, account.id, account.membershipId)
    const tab = await tabOf(controller, session, 'STORE')
    const fingerprint = await fingerprintOf(product)
    const before = await fingerprint()
    expect(await seen(tab, 'store')).toEqual([id])
    expect(await tab.refusal('store', notices.note, { ids: [id] })).toBe('REFUSED_UNDER_CONTROL')
    expect(await tab.refusal('store', notices.dismiss, { id })).toBe('REFUSED_UNDER_CONTROL')
    expect(await fingerprint()).toBe(before)
    expect(await seen(store, 'store')).toEqual([id])
    expect(await reach(id)).toEqual([0, 0])
    // What the member has dismissed, the controller does not see either.
    await store.ask('store', notices.dismiss, { id })
    expect(await seen(tab, 'store')).toEqual([])
    await remove(id)
  })

  it('case 13: an account that goes to another partner sees that one’s notices from then on, also on open pages', async () => {
    const moving = await newAccount(product, team)
    const member = await newPerson(product)
    await newMembership(product, moving.id, member)
    const page = (await signedIn(product, member, 'WEB')).subscribe('web', notices.shown)
    const ours = await newNotice(principal)
    await isSeen(page, [ours])
    const otherTeam = await newTeam(product)
    await giveTo(product, otherTeam, { ecosystemId: moving.id, situation: 'PRODUCTION' })
    await isSeen(page, [])
    const other = await atBackoffice(product, otherTeam.principal)
    const theirs = await newNotice(other)
    await isSeen(page, [theirs])
    await remove(ours)
  })

  it('a cancelled account sees none, and neither does a demo that is over', async () => {
    const demo = await newAccount(product, team, { situation: 'DEMO' })
    const cancelled = await newAccount(product, team, { situation: 'CANCELLED' })
    const id = await newNotice(principal)
    const inDemo = await signedIn(product, demo.administrator, 'STORE')
    expect(await seen(inDemo, 'store')).toEqual([id])
    expect(await seen(await signedIn(product, cancelled.administrator, 'STORE'), 'store')).toEqual(
      [],
    )
    await product.platform.clock.move(product.settings.DEMO_ACCOUNT_SECONDS)
    const later = await signedIn(product, demo.administrator, 'STORE')
    expect(await seen(later, 'store')).toEqual([])
    principal = await atBackoffice(product, team.principal)
    await remove(id)
  })

  it('a dismissal is forgotten once every notice of its time is over; how many there were is kept', async () => {
    const id = await newNotice(principal)
    await (await signedIn(product, account.administrator, 'STORE')).ask('store', notices.dismiss, {
      id,
    })
    await product.pass(product.settings.CUSTOM_NOTICE_LONGEST_SECONDS + DAY)
    await product.settle()
    expect(
      await product.rows('select 1 from custom_notice_people where notice_id = $1', [id]),
    ).toEqual([])
    const again = await atBackoffice(product, team.principal)
    const { customNotice } = await again.ask('backoffice', notices.one, { id })
    expect(customNotice).toMatchObject({ state: 'OVER', shownTo: 1, dismissedBy: 1 })
  })
})
