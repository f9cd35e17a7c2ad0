import { beforeAll, describe, expect, it } from 'vitest'
import { giveTo, newAccount } from '../../test/harness/accounts.ts'
import type { Browser, Subscription } from '../../test/harness/browser.ts'
import { fingerprintOf } from '../../test/harness/fingerprint.ts'
import {
  newPortalDocument,
  portal,
  portalContent,
  readPortalFile,
  sendPortalFile,
} from '../../test/harness/partner-portal.ts'
import { accessAtOnce, atWork, tabOf } from '../../test/harness/partner-sessions.ts'
import {
  newEcosystem,
  newMembership,
  newPerson,
  signedIn,
  type TestEcosystem,
} from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { atBackoffice, newTeam, type TestTeam } from '../../test/harness/team.ts'
import { systemActor } from '../platform/actor.ts'
import { partnerPortalActions } from './actions.ts'

type Own = { id: string; name: string; ecosystemIds: string[]; documents: { title: string }[] }

describe('AD12: what the people of accounts see of their provider', () => {
  const product = useProduct()
  let team: TestTeam
  let account: TestEcosystem
  let principal: Browser
  let store: Browser
  let web: Browser
  let documentId: string
  let logoId: string

  beforeAll(async () => {
    team = await newTeam(product)
    principal = await atBackoffice(product, team.principal)
    account = await newAccount(product, team)
    const member = await newPerson(product)
    await newMembership(product, account.id, member)
    store = await signedIn(product, account.administrator, 'STORE')
    web = await signedIn(product, member, 'WEB')
    await principal.ask('backoffice', portal.change, { input: portalContent() })
    documentId = await newPortalDocument(principal, team.partnerId)
    logoId = (await sendPortalFile(principal, 'portal-logo', { partnerId: team.partnerId })).id
  })

  const seen = async (browser: Browser, app: 'store' | 'web' = 'web') =>
    (await browser.ask(app, portal.own)).ownPartnerPortals as Own[]
  const reads = async (browser: Browser, app: 'store' | 'web', id = documentId) =>
    (await readPortalFile(browser, app, 'portal-document', id)).status
  const isSeen = (live: Subscription, names: readonly string[]) =>
    live.until(({ ownPartnerPortalsChanged: now }) => {
      return JSON.stringify(now.map(({ name }: Own) => name)) === JSON.stringify(names)
    })

  it('administrators in the Store and members in Web see all of it, and download', async () => {
    for (const [browser, app] of [
      [store, 'store'],
      [web, 'web'],
    ] as const) {
      expect(await seen(browser, app)).toMatchObject([
        {
          id: team.partnerId,
          ecosystemIds: [account.id],
          name: 'Northern Support',
          email: 'help@northern.example',
          phone: '+34912345678',
          hours: 'Mon–Fri 9–18\nSat 9–13',
          links: [{ label: 'Help' }, { label: 'Status' }],
          logo: { id: logoId },
          documents: [{ id: documentId, title: 'Contract' }],
        },
      ])
      expect(await reads(browser, app)).toBe(200)
      expect((await readPortalFile(browser, app, 'portal-logo', logoId)).status).toBe(200)
    }
  })

  it('an open page in both apps follows each change', async () => {
    const inStore = store.subscribe('store', portal.ownChanged)
    const inWeb = web.subscribe('web', portal.ownChanged)
    await isSeen(inStore, ['Northern Support'])
    await isSeen(inWeb, ['Northern Support'])
    const renamed = portalContent({ version: 1, name: 'Southern Support' })
    await principal.ask('backoffice', portal.change, { input: renamed })
    await isSeen(inStore, ['Southern Support'])
    await isSeen(inWeb, ['Southern Support'])
    const id = await newPortalDocument(principal, team.partnerId, 'News')
    await inWeb.until(({ ownPartnerPortalsChanged: [now] }) => now.documents.length === 2)
    expect(await reads(web, 'web', id)).toBe(200)
    await principal.ask('backoffice', portal.removeDocument, { id })
    await inWeb.until(({ ownPartnerPortalsChanged: [now] }) => now.documents.length === 1)
    expect(await reads(web, 'web', id)).toBe(404)
  })

  it('R2: whoever is in no account of the partner sees nothing, and has no document of it', async () => {
    const stranger = await signedIn(product, await newPerson(product), 'WEB')
    const ofNobody = await newEcosystem(product)
    const otherAccount = await newAccount(product, await newTeam(product))
    const others = [
      [stranger, 0],
      [await signedIn(product, ofNobody.administrator, 'WEB'), 0],
      [await signedIn(product, otherAccount.administrator, 'WEB'), 1],
    ] as const
    for (const [browser, portals] of others) {
      const own = await seen(browser)
      expect(own).toHaveLength(portals)
      expect(own.map(({ id }) => id)).not.toContain(team.partnerId)
      expect(await reads(browser, 'web')).toBe(404)
      expect((await readPortalFile(browser, 'web', 'portal-logo', logoId)).status).toBe(404)
    }
    expect(await reads(product.browser(), 'web')).toBe(401)
    expect(await reads(web, 'web', 'no-id')).toBe(404)
  })

  it('a blocked member has it no more', async () => {
    const person = await newPerson(product)
    const membershipId = await newMembership(product, account.id, person)
    const browser = await signedIn(product, person, 'WEB')
    expect(await reads(browser, 'web')).toBe(200)
    await store.ask(
      'store',
      'mutation ($id: ID!) { blockMember(input: { membershipId: $id }) { id } }',
      { id: membershipId },
    )
    expect(await seen(browser)).toEqual([])
    expect(await reads(browser, 'web')).toBe(404)
  })

  it('whoever is in several accounts sees each partner once, by name', async () => {
    const other = await newTeam(product)
    const [second, third] = [await newAccount(product, team), await newAccount(product, other)]
    const person = await newPerson(product)
    for (const { id } of [account, second, third]) await newMembership(product, id, person)
    const own = await seen(await signedIn(product, person, 'WEB'))
    expect(own.map(({ id }) => id)).toEqual([other.partnerId, team.partnerId])
    expect(own[1]?.ecosystemIds.sort()).toEqual([account.id, second.id].sort())
  })

  it('under control it is what the member in view sees, and nothing is left of it', async () => {
    const another = await newTeam(product)
    const elsewhere = await newAccount(product, another)
    await newMembership(product, elsewhere.id, account.administrator)
    const theirs = await newPortalDocument(
      await atBackoffice(product, another.principal),
      another.partnerId,
    )
    expect(await seen(store, 'store')).toHaveLength(2)
    const controller = await atWork(product, team.principal)
    const session = await accessAtOnce(product, controller, account.id, account.membershipId)
    const tab = await tabOf(controller, session, 'STORE')
    const context = { 'x-access-session': tab.accessContext ?? '' }
    const fingerprint = await fingerprintOf(product)
    const before = await fingerprint()
    // Only the account of the session: not another one of the member's.
    expect((await seen(tab, 'store')).map(({ id }) => id)).toEqual([team.partnerId])
    const read = (id: string) => readPortalFile(tab, 'store', 'portal-document', id, context)
    const answer = await read(documentId)
    expect(answer.status).toBe(200)
    expect((await readPortalFile(tab, 'store', 'portal-logo', logoId, context)).status).toBe(200)
    expect((await read(theirs)).status).toBe(404)
    expect(await tab.refusal('store', portal.team)).toBe('REFUSED_UNDER_CONTROL')
    expect(await fingerprint()).toBe(before)
  })

  it('case 13: an account that goes to another partner sees that one’s from then on, also on open pages', async () => {
    const moving = await newAccount(product, team)
    const browser = await signedIn(product, moving.administrator, 'WEB')
    const page = browser.subscribe('web', portal.ownChanged)
    await isSeen(page, ['Southern Support'])
    const other = await newTeam(product)
    await giveTo(product, other, { ecosystemId: moving.id, situation: 'PRODUCTION' })
    await isSeen(page, [other.name])
    expect(await reads(browser, 'web')).toBe(404)
    expect((await readPortalFile(browser, 'web', 'portal-logo', logoId)).status).toBe(404)
  })

  it('a cancelled account sees none, and neither does a demo that is over', async () => {
    const cancelled = await newAccount(product, team, { situation: 'CANCELLED' })
    const inCancelled = await signedIn(product, cancelled.administrator, 'WEB')
    expect(await seen(inCancelled)).toEqual([])
    expect(await reads(inCancelled, 'web')).toBe(404)
    const demo = await newAccount(product, team, { situation: 'DEMO' })
    const suspended = await newAccount(product, team, { situation: 'SUSPENDED' })
    expect(await seen(await signedIn(product, demo.administrator, 'WEB'))).toHaveLength(1)
    expect(await seen(await signedIn(product, suspended.administrator, 'WEB'))).toHaveLength(1)
    await product.platform.clock.move(product.settings.DEMO_ACCOUNT_SECONDS)
    const later = await signedIn(product, demo.administrator, 'WEB')
    expect(await seen(later)).toEqual([])
    expect(await reads(later, 'web')).toBe(404)
  })

  it('case 25: a link that came into the database in another way is not given out', async () => {
    await product.platform.inChange(systemActor('test'), async (change) => {
      await change.manager.query(
        `update partner_portal_links set address = 'https://10.0.0.1/{{account.id}}' where partner_id = $1 and position = 0`,
        [team.partnerId],
      )
      change.record(partnerPortalActions.changed, {
        targetId: team.partnerId,
        partnerId: team.partnerId,
      })
    })
    const later = await signedIn(product, account.administrator, 'WEB')
    expect(await seen(later)).toMatchObject([{}, { links: [{ label: 'Status' }] }])
  })
})
