import { beforeEach, describe, expect, it } from 'vitest'
import { controlledActor } from '../src/access/controlled-actor.ts'
import { switchSubject } from '../src/access/switch-subject.ts'
import { membershipActions } from '../src/ecosystems/actions.ts'
import { asActorUser, type User } from '../src/identity/entities.ts'
import { newActor, systemActor } from '../src/platform/actor.ts'
import { houseOf } from '../src/platform/house.ts'
import { rooms } from '../src/rooms.ts'
import type { Browser } from './harness/browser.ts'
import {
  type Controlled,
  newEcosystem,
  newMembership,
  newPerson,
  signedIn,
  type TestEcosystem,
  underControl,
} from './harness/people.ts'
import { useProduct } from './harness/product.ts'
import { recordedEvents } from './harness/recorded.ts'
import { testAction } from './harness/test-actions.ts'
import { trialAccessKind } from './harness/trial-access-kind.ts'

const VIEWER = '{ viewer { user { id } accessSession { id endsAt } } }'
const VIEW_AS = 'mutation ($id: ID!) { viewAs(membershipId: $id) }'
const LIVE = 'subscription { accessSessionChanged { endsAt subject { id } } }'
const VIEWER_LIVE = 'subscription { viewerChanged { user { id } } }'
const RENAME = `mutation ($id: ID!, $name: String!) {
  renameEcosystem(input: { ecosystemId: $id, name: $name }) { name } }`
const ACCESS = `subscription ($id: ID!) { ecosystemAccessChanged(ecosystemId: $id) {
  subjectName environments } }`
const CHANGE_PROFILE = 'mutation { updateProfile(input: { name: "Ada Min" }) { name } }'
const ROLE = '{ viewer { memberships { role } } }'
const PERMISSIONS = '{ viewer { memberships { permissions } } }'

describe('AD9: a session that goes on as another member', () => {
  const product = useProduct({}, { house: houseOf([...rooms, trialAccessKind]) })
  let ecosystem: TestEcosystem
  let controller: User
  let member: { user: User; membershipId: string }
  let controlled: Controlled

  beforeEach(async () => {
    ecosystem = await newEcosystem(product)
    controller = await newPerson(product, { name: 'Partner Paula' })
    const user = await newPerson(product)
    member = { user, membershipId: await newMembership(product, ecosystem.id, user) }
    controlled = await underControl(product, {
      subject: ecosystem.administrator,
      ecosystemId: ecosystem.id,
      environment: 'WEB',
      kind: 'PARTNER',
      controller,
    })
  })

  const viewedIn = async (browser = controlled.browser) => (await browser.ask('web', VIEWER)).viewer
  /** Switches to another member in the tab, which continues with the context of the answer. */
  async function viewAs(membershipId: string): Promise<void> {
    const { viewAs: context } = await controlled.browser.ask('web', VIEW_AS, { id: membershipId })
    controlled.browser.accessContext = context
  }
  /** Another tab with the same context. */
  function tabLike(browser: Browser): Browser {
    const tab = browser.newTab()
    tab.accessContext = browser.accessContext
    return tab
  }
  const rename = (id: string, name: string) => ({ id, name })

  it('the tab is that member from then on, with the same end, and back again', async () => {
    const before = await viewedIn()
    expect(before.user.id).toBe(ecosystem.administrator.id)
    await product.pass(60)
    await viewAs(member.membershipId)
    const after = await viewedIn()
    expect(after.user.id).toBe(member.user.id)
    expect(after.accessSession).toEqual(before.accessSession)
    await viewAs(ecosystem.membershipId)
    expect(await viewedIn()).toEqual(before)
  })

  it('AS15: a tab that still shows the member before does nothing', async () => {
    const stale = tabLike(controlled.browser)
    await viewAs(member.membershipId)
    expect(await stale.refusal('web', RENAME, rename(ecosystem.id, 'Wrong'))).toBe(
      'CONTEXT_CHANGED',
    )
    expect(await stale.refusal('web', VIEWER)).toBe('CONTEXT_CHANGED')
    expect(await stale.refusal('web', VIEW_AS, { id: ecosystem.membershipId })).toBe(
      'CONTEXT_CHANGED',
    )
    stale.accessContext = `${controlled.accessSessionId}.WEB`
    expect(await stale.refusal('web', VIEWER)).toBe('CONTEXT_CHANGED')
    expect((await viewedIn()).user.id).toBe(member.user.id)
  })

  it('AS15: a change that began before the switch is not done after it', async () => {
    const actor = controlledActor({
      subject: asActorUser(ecosystem.administrator),
      controller: asActorUser(controller),
      accessSession: {
        id: controlled.accessSessionId,
        connectionId: controlled.connectionId,
        environment: 'WEB',
        ecosystemId: ecosystem.id,
        viewedMemberId: ecosystem.membershipId,
        endsAt: new Date(),
        limitedTo: [],
      },
      device: null,
      membership: null,
      origin: systemActor('test').origin,
    })
    const act = () =>
      product.platform.inChange(actor, async (change) => {
        change.record(testAction('test.done', 'test'), { targetId: ecosystem.id })
      })
    await act()
    await viewAs(member.membershipId)
    await expect(act()).rejects.toMatchObject({ code: 'CONTEXT_CHANGED' })
  })

  it('AS11: rights are those of the member in view, and never more than the controller’s own', async () => {
    const store = await underControl(product, {
      subject: ecosystem.administrator,
      ecosystemId: ecosystem.id,
      environment: 'STORE',
      kind: 'PARTNER',
      controller,
    })
    const permissions = async (browser: Browser, app: 'store' | 'web') =>
      (await browser.ask(app, PERMISSIONS)).viewer.memberships[0].permissions
    expect(await permissions(store.browser, 'store')).toContain('members.read')
    expect(await permissions(store.browser, 'store')).not.toContain('members.manage')
    expect(await store.browser.refusal('store', VIEW_AS, { id: member.membershipId })).toBe(
      'ENVIRONMENT_NOT_ALLOWED',
    )
    await viewAs(member.membershipId)
    expect(await store.browser.refusal('store', PERMISSIONS)).toBe('CONTEXT_CHANGED')
    store.browser.accessContext = `${store.accessSessionId}.STORE.${member.membershipId}`
    expect(await store.browser.refusal('store', PERMISSIONS)).toBe('ENVIRONMENT_NOT_ALLOWED')
    expect((await controlled.browser.ask('web', ROLE)).viewer.memberships).toEqual([
      { role: 'USER' },
    ])
    expect(await permissions(controlled.browser, 'web')).toContain('profile.change')
    await product.platform.inChange(systemActor('test'), async (change) => {
      await change.manager.query("update users set name = 'Reader Paula' where id = $1", [
        controller.id,
      ])
      change.record(testAction('user.renamed', 'user'), { targetId: controller.id })
    })
    expect(await permissions(controlled.browser, 'web')).not.toContain('profile.change')
  })

  it('subscriptions of every tab follow within a second, and so does the page of the administrator', async () => {
    const other = tabLike(controlled.browser)
    const [live, viewer] = [other.subscribe('web', LIVE), other.subscribe('web', VIEWER_LIVE)]
    const store = await signedIn(product, ecosystem.administrator, 'STORE')
    const access = store.subscribe('store', ACCESS, { id: ecosystem.id })
    const first = await live.next()
    await viewer.next()
    expect((await access.next()).ecosystemAccessChanged).toMatchObject([
      { subjectName: ecosystem.administrator.name },
    ])
    const at = performance.now()
    await viewAs(member.membershipId)
    const { accessSessionChanged } = await live.until(
      (data) => data.accessSessionChanged.subject.id === member.user.id,
    )
    await viewer.until((data) => data.viewerChanged.user.id === member.user.id)
    await access.until((data) => data.ecosystemAccessChanged[0].subjectName === member.user.name)
    expect(performance.now() - at).toBeLessThan(1000)
    expect(accessSessionChanged.endsAt).toBe(first.accessSessionChanged.endsAt)
  })

  it('AT2: each switch is on the record, and what is done after it names the member in view', async () => {
    await viewAs(member.membershipId)
    await viewAs(member.membershipId)
    await viewAs(ecosystem.membershipId)
    await controlled.browser.ask('web', CHANGE_PROFILE)
    const events = await recordedEvents(product, 'access_session_id = $1', [
      controlled.accessSessionId,
    ])
    const switches = events.filter(({ action }) => action === 'accessSession.subjectSwitched')
    expect(switches).toMatchObject([
      {
        controllerId: controller.id,
        before: { subjectId: ecosystem.administrator.id },
        after: { subjectId: member.user.id },
      },
      { before: { subjectId: member.user.id }, after: { subjectId: ecosystem.administrator.id } },
    ])
    expect(events.at(-1)).toMatchObject({
      action: 'user.profileChanged',
      controllerId: controller.id,
      viewedMemberId: ecosystem.membershipId,
    })
  })

  it('R2, S2: nobody of another ecosystem, nobody blocked, no nonsense, and not the controller themself', async () => {
    const elsewhere = await newEcosystem(product)
    const { browser } = controlled
    for (const id of [elsewhere.membershipId, controlled.accessSessionId, 'x', ''])
      expect(await browser.refusal('web', VIEW_AS, { id })).toBe('NOT_FOUND')
    const own = await newMembership(product, ecosystem.id, controller)
    expect(await browser.refusal('web', VIEW_AS, { id: own })).toBe('FORBIDDEN')
    await block(member.membershipId)
    expect(await browser.refusal('web', VIEW_AS, { id: member.membershipId })).toBe('NOT_FOUND')
    expect((await viewedIn()).user.id).toBe(ecosystem.administrator.id)
  })

  it('AD16: where the member in view is blocked the view ends and not the session; the controller chooses another', async () => {
    await viewAs(member.membershipId)
    await block(member.membershipId)
    expect(await controlled.browser.refusal('web', VIEWER)).toBe('CONTEXT_CHANGED')
    const own = newActor({
      via: 'DEVICE',
      user: asActorUser(controller),
      origin: systemActor('test').origin,
    })
    const choose = (membershipId: string, actor = own) =>
      switchSubject(product.platform, actor, {
        accessSessionId: controlled.accessSessionId,
        membershipId,
      })
    expect(await choose(ecosystem.membershipId)).toBeNull()
    controlled.browser.accessContext = `${controlled.accessSessionId}.WEB.${ecosystem.membershipId}`
    expect((await viewedIn()).user.id).toBe(ecosystem.administrator.id)
    const stranger = { ...own, user: asActorUser(member.user) }
    await expect(choose(ecosystem.membershipId, stranger)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })

  it('AD10: two tabs that switch at the same instant: one is done, the other has no effect', async () => {
    const third = await newPerson(product)
    const ids = [member.membershipId, await newMembership(product, ecosystem.id, third)]
    const answers = await Promise.all(
      ids.map((id) => tabLike(controlled.browser).send('web', VIEW_AS, { id })),
    )
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1)
    expect(answers.flatMap(({ errors }) => errors?.[0]?.extensions.code ?? [])).toEqual([
      'CONTEXT_CHANGED',
    ])
  })

  it('AS11: an assisted session has one subject, and refuses', async () => {
    const assisted = await underControl(product, {
      subject: ecosystem.administrator,
      ecosystemId: ecosystem.id,
      environment: 'WEB',
    })
    expect(await assisted.browser.refusal('web', VIEW_AS, { id: member.membershipId })).toBe(
      'REFUSED_UNDER_CONTROL',
    )
    assisted.browser.accessContext += `.${member.membershipId}`
    expect(await assisted.browser.refusal('web', VIEWER)).toBe('CONTEXT_CHANGED')
  })

  const block = (membershipId: string) =>
    product.platform.inChange(systemActor('test'), async (change) => {
      await change.manager.query("update memberships set status = 'BLOCKED' where id = $1", [
        membershipId,
      ])
      change.record(membershipActions.blocked, {
        targetId: membershipId,
        ecosystemId: ecosystem.id,
      })
    })
})
