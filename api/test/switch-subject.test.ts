import type { MembershipRole } from 'shared-schema/enums'
import { beforeEach, describe, expect, it } from 'vitest'
import { controlledActor } from '../src/access/controlled-actor.ts'
import { accessSessionView } from '../src/access/session-view.ts'
import { switchSubject } from '../src/access/switch-subject.ts'
import { membershipActions } from '../src/ecosystems/actions.ts'
import { asActorUser, type User } from '../src/identity/entities.ts'
import { newActor, systemActor } from '../src/platform/actor.ts'
import { houseOf } from '../src/platform/house.ts'
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
import { asSuccessor, newHeirs, operations, validated } from './harness/succession.ts'
import { testAction } from './harness/test-actions.ts'
import { roomsWithoutPartnerSessions, trialAccessKind } from './harness/trial-access-kind.ts'

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
  const product = useProduct(
    {},
    { house: houseOf([...roomsWithoutPartnerSessions, trialAccessKind]) },
  )
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

  it('AS15: a change that began before the switch, or the end of the view, is not done after it', async () => {
    /** A change as that member, by somebody who was worked out before. */
    const act = (user: User, viewedMemberId: string) => {
      const actor = controlledActor({
        subject: asActorUser(user),
        controller: asActorUser(controller),
        accessSession: {
          id: controlled.accessSessionId,
          connectionId: controlled.connectionId,
          environment: 'WEB',
          ecosystemId: ecosystem.id,
          viewedMemberId,
          endsAt: new Date(),
          readAt: null,
          limitedTo: [],
        },
        device: null,
        membership: null,
        origin: systemActor('test').origin,
      })
      return product.platform.inChange(actor, async (change) => {
        change.record(testAction('test.done', 'test'), { targetId: ecosystem.id })
      })
    }
    const { administrator, membershipId } = ecosystem
    await act(administrator, membershipId)
    await viewAs(member.membershipId)
    await expect(act(administrator, membershipId)).rejects.toMatchObject({
      code: 'CONTEXT_CHANGED',
    })
    await act(member.user, member.membershipId)
    await giveRole(member.membershipId, 'ATTENDANT')
    await expect(act(member.user, member.membershipId)).rejects.toMatchObject({
      code: 'CONTEXT_CHANGED',
    })
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
    expect(await choose(ecosystem.membershipId)).toBeNull()
    controlled.browser.accessContext = `${controlled.accessSessionId}.WEB.${ecosystem.membershipId}`
    expect((await viewedIn()).user.id).toBe(ecosystem.administrator.id)
    await expect(choose(ecosystem.membershipId, member.user)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })

  it('AD16: with another role of the member in view the view ends, with its sockets, and not the session', async () => {
    await viewAs(member.membershipId)
    const other = tabLike(controlled.browser)
    const [session, viewer] = [
      controlled.browser.subscribe('web', LIVE),
      other.subscribe('web', VIEWER_LIVE),
    ]
    await Promise.all([session.next(), viewer.next()])
    await giveRole(member.membershipId, 'ATTENDANT')
    expect(await session.closeCode()).toBe(4403)
    expect(await viewer.closeCode()).toBe(4403)
    for (const tab of [controlled.browser, other]) {
      expect(await tab.refusal('web', VIEWER)).toBe('CONTEXT_CHANGED')
      expect(await tab.refusal('web', CHANGE_PROFILE)).toBe('CONTEXT_CHANGED')
      expect(await tab.refusal('web', VIEW_AS, { id: ecosystem.membershipId })).toBe(
        'CONTEXT_CHANGED',
      )
    }
    expect(await choose(member.membershipId)).toBeNull()
    expect((await controlled.browser.ask('web', ROLE)).viewer.memberships).toEqual([
      { role: 'ATTENDANT' },
    ])
  })

  it('SU20: a hand-over, which gives others roles too, ends the session itself', async () => {
    const { id, heirs } = await validated(await newHeirs(product), 'KEEP_AS_USER')
    const { browser } = await underControl(product, {
      subject: heirs.successor.user,
      ecosystemId: heirs.ecosystem.id,
      environment: 'WEB',
      kind: 'PARTNER',
      controller,
    })
    await viewedIn(browser)
    await asSuccessor(heirs, operations.confirm, { id })
    expect(await browser.refusal('web', VIEWER)).toBe('ACCESS_SESSION_ENDED')
  })

  it('AD16: the view does not come back with the role, and no environment opens without one', async () => {
    await viewAs(member.membershipId)
    const ofOthers = tabLike(controlled.browser)
    const other = await newMembership(product, ecosystem.id, await newPerson(product))
    await giveRole(other, 'ATTENDANT')
    expect((await viewedIn()).user.id).toBe(member.user.id)
    await giveRole(member.membershipId, 'ATTENDANT')
    await giveRole(member.membershipId, 'USER')
    for (const tab of [controlled.browser, ofOthers])
      expect(await tab.refusal('web', VIEWER)).toBe('CONTEXT_CHANGED')
    const { accessSessionId } = controlled
    expect(await accessSessionView(product.platform, accessSessionId)).toMatchObject({
      endedAt: null,
      environments: [],
    })
    expect(await choose(member.membershipId)).toBeNull()
    expect((await viewedIn()).user.id).toBe(member.user.id)
    const events = await recordedEvents(product, 'target_id = $1', [accessSessionId])
    expect(events.slice(-2)).toMatchObject([
      {
        action: 'accessSession.viewEnded',
        before: { subjectId: member.user.id },
        after: { subjectId: null },
      },
      {
        action: 'accessSession.subjectSwitched',
        before: { subjectId: null },
        after: { subjectId: member.user.id },
      },
    ])
  })

  it('AD16: whoever is let in again is not back in view', async () => {
    await viewAs(member.membershipId)
    await block(member.membershipId)
    await product.platform.inChange(systemActor('test'), async (change) => {
      await change.manager.query("update memberships set status = 'ACTIVE' where id = $1", [
        member.membershipId,
      ])
      change.record(membershipActions.unblocked, {
        targetId: member.membershipId,
        ecosystemId: ecosystem.id,
      })
    })
    expect(await controlled.browser.refusal('web', VIEWER)).toBe('CONTEXT_CHANGED')
    await choose(member.membershipId)
    expect((await viewedIn()).user.id).toBe(member.user.id)
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

  /** The controller chooses a member from their own sign-in. */
  const choose = (
    membershipId: string,
    who = controller,
    accessSessionId = controlled.accessSessionId,
  ) => {
    const own = newActor({
      via: 'DEVICE',
      user: asActorUser(who),
      origin: systemActor('test').origin,
    })
    return switchSubject(product.platform, own, { accessSessionId, membershipId })
  }
  const giveRole = (membershipId: string, role: MembershipRole) =>
    product.platform.inChange(systemActor('test'), async (change) => {
      await change.manager.query('update memberships set role = $2 where id = $1', [
        membershipId,
        role,
      ])
      change.record(membershipActions.roleChanged, {
        targetId: membershipId,
        ecosystemId: ecosystem.id,
      })
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
