import type { MembershipRole } from 'shared-schema/enums'
import { beforeEach, describe, expect, it } from 'vitest'
import { newAccount } from '../../test/harness/accounts.ts'
import type { Browser } from '../../test/harness/browser.ts'
import {
  type AtBackoffice,
  accessAtOnce,
  atWork,
  sessions,
  tabOf,
} from '../../test/harness/partner-sessions.ts'
import {
  newMembership,
  newPerson,
  signedIn,
  type TestEcosystem,
} from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { recordedEvents } from '../../test/harness/recorded.ts'
import { newAdmUser, newTeam, type TeamMember } from '../../test/harness/team.ts'
import { membershipActions } from '../ecosystems/actions.ts'
import type { User } from '../identity/entities.ts'
import { systemActor } from '../platform/actor.ts'
import { newId } from '../platform/ids.ts'

const RENAME = `mutation ($id: ID!, $name: String!) {
  renameEcosystem(input: { ecosystemId: $id, name: $name }) { name } }`
const INVITE = `mutation ($id: ID!, $email: String!, $key: String!) {
  inviteMember(input: { ecosystemId: $id, email: $email, name: "A Colleague", role: USER, idempotencyKey: $key }) { id } }`
const CHANGE_PROFILE = 'mutation { updateProfile(input: { name: "Somebody Else" }) { name } }'

interface Member {
  readonly user: User
  readonly id: string
}

describe('AD9: viewing an account as one member after the other', () => {
  const product = useProduct()
  let superAdmin: AtBackoffice
  let colleague: TeamMember
  let account: TestEcosystem
  let sessionId: string
  let tab: Browser
  let bea: Member
  let cai: Member

  const member = async (name: string, role: MembershipRole = 'USER'): Promise<Member> => {
    const user = await newPerson(product, { name })
    return { user, id: await newMembership(product, account.id, user, role) }
  }

  beforeEach(async () => {
    const team = await newTeam(product)
    superAdmin = await atWork(product, await newAdmUser(product, team, 'SUPER_ADMIN'))
    colleague = await newAdmUser(product, team, 'FINANCE')
    account = await newAccount(product, team)
    bea = await member('Bea Lima')
    cai = await member('Cai Souza', 'ATTENDANT')
    sessionId = await accessAtOnce(product, superAdmin, account.id, account.membershipId)
    tab = await tabOf(superAdmin, sessionId, 'WEB')
  })

  const here = async (browser = tab) => (await browser.ask('web', sessions.here)).viewer
  const goOn = (browser: Browser, next: { accessContext: string }): void => {
    browser.accessContext = next.accessContext
  }
  const viewAs = async (id: string, browser = tab): Promise<{ path: string }> => {
    const { viewAs: next } = await browser.ask('web', sessions.viewAs, { id })
    goOn(browser, next)
    return next
  }
  const back = async (): Promise<void> =>
    goOn(tab, (await tab.ask('web', sessions.viewBack)).viewBack)
  /** Asked without an access context, as the tab does that has lost its member. */
  const instead = async (id: string, browser = tab) => {
    const context = browser.accessContext
    browser.accessContext = null
    const { data, errors } = await browser.send('web', sessions.viewInstead, { context, id })
    browser.accessContext = errors ? context : data.viewInstead.accessContext
    return errors?.[0]?.extensions.code ?? null
  }
  const act = (id: string, action: 'blocked' | 'removed' | 'roleChanged', set: string) =>
    product.platform.inChange(systemActor('test'), async (change) => {
      await change.manager.query(`update memberships set ${set} where id = $1`, [id])
      change.record(membershipActions[action], { targetId: id, ecosystemId: account.id })
    })
  const block = (id: string) => act(id, 'blocked', "status = 'BLOCKED'")

  it('AS11: nobody of a team gets a lasting place in an account that a colleague has entered, by any address', async () => {
    const store = await tabOf(superAdmin, sessionId, 'STORE')
    const invite = (email: string) =>
      store.send('store', INVITE, { id: account.id, email, key: newId() })
    const [name, domain] = colleague.user.email.split('@')
    for (const email of [
      colleague.user.email,
      `${name}+desk@${domain}`,
      superAdmin.member.user.email,
    ])
      expect((await invite(email)).errors?.[0]?.extensions.code).toBe('STAFF_NOT_ADMITTED')
    expect((await invite('somebody.else@test.example')).errors).toBeUndefined()
  })

  it('ruling R12: Back leads to the member viewed before, and on to the one before that', async () => {
    expect((await here()).accessSession.back).toBeNull()
    expect((await viewAs(bea.id)).path).toBe('/my-ecosystem')
    expect((await here()).accessSession.back).toEqual({
      id: account.membershipId,
      name: account.administrator.name,
    })
    await viewAs(cai.id)
    await back()
    expect(await here()).toMatchObject({
      user: { id: bea.user.id },
      accessSession: { back: { id: account.membershipId } },
    })
    await back()
    expect(await here()).toMatchObject({
      user: { id: account.administrator.id },
      accessSession: { back: null },
    })
    expect(await tab.refusal('web', sessions.viewBack)).toBe('NOT_FOUND')
    const { ownPartnerSessionsChanged } = await superAdmin.browser
      .subscribe('backoffice', sessions.running)
      .next()
    expect(ownPartnerSessionsChanged[0].views.map(({ name }: { name: string }) => name)).toEqual([
      account.administrator.name,
      'Bea Lima',
      'Cai Souza',
      'Bea Lima',
      account.administrator.name,
    ])
  })

  it('ruling R12: Back passes over whoever can be viewed no more', async () => {
    await viewAs(bea.id)
    await viewAs(cai.id)
    await block(bea.id)
    expect((await here()).accessSession.back.id).toBe(account.membershipId)
    await back()
    expect((await here()).user.id).toBe(account.administrator.id)
  })

  it('AD9: what is there is what that member has, live in every tab of the session', async () => {
    const live = tab.subscribe('web', sessions.live)
    await live.next()
    await viewAs(bea.id)
    const changed = await live.until(
      ({ accessSessionChanged }) => accessSessionChanged.subject.id === bea.user.id,
    )
    expect(changed.accessSessionChanged.back.id).toBe(account.membershipId)
    expect((await here()).memberships).toMatchObject([{ role: 'USER', id: bea.id }])
    const context = tab.accessContext ?? ''
    const { membersToViewInTab } = await tab.ask('web', sessions.membersInTab, { context })
    expect(membersToViewInTab.edges).toHaveLength(3)
    expect(
      (await tab.ask('web', sessions.membersInTab, { context, search: 'cai' })).membersToViewInTab
        .edges,
    ).toMatchObject([{ node: { id: cai.id, role: 'ATTENDANT' } }])
  })

  it('AD14: under Support the same tab may do less than under a Super Admin', async () => {
    const store = await tabOf(superAdmin, sessionId, 'STORE')
    await store.ask('store', RENAME, { id: account.id, name: 'Renamed by a Super Admin' })
    await tab.ask('web', CHANGE_PROFILE)
    await product.platform.inChange(systemActor('test'), async (change) => {
      await change.manager.query("update adm_users set profile = 'SUPPORT' where id = $1", [
        superAdmin.member.id,
      ])
      change.record(membershipActions.roleChanged, { targetId: superAdmin.member.id })
    })
    expect(await store.refusal('store', RENAME, { id: account.id, name: 'X' })).toBe('FORBIDDEN')
    expect(await tab.refusal('web', CHANGE_PROFILE)).toBe('FORBIDDEN')
    expect((await here()).memberships[0].permissions).not.toContain('profile.change')
  })

  it('AD9: in the Store there is nobody whom the Store does not admit', async () => {
    const store = await tabOf(superAdmin, sessionId, 'STORE')
    expect(await store.refusal('store', sessions.viewAs, { id: bea.id })).toBe(
      'ENVIRONMENT_NOT_ALLOWED',
    )
    await viewAs(bea.id)
    expect(await store.refusal('store', sessions.here)).toBe('CONTEXT_CHANGED')
    store.accessContext = store.accessContext ?? ''
    const context = store.accessContext
    store.accessContext = null
    expect(await store.refusal('store', sessions.viewInstead, { context, id: cai.id })).toBe(
      'ENVIRONMENT_NOT_ALLOWED',
    )
    expect((await here()).user.id).toBe(bea.user.id)
  })

  it('ruling R12: Back leads nobody into an environment that is closed to the member before', async () => {
    await viewAs(bea.id)
    await viewAs(account.membershipId)
    const store = await tabOf(superAdmin, sessionId, 'STORE')
    expect(await store.refusal('store', sessions.viewBack)).toBe('ENVIRONMENT_NOT_ALLOWED')
    expect(await tab.refusal('web', sessions.viewAs, { id: account.id })).toBe('NOT_FOUND')
  })

  it('case 9: a tab whose account has nobody left is told so', async () => {
    const context = tab.accessContext
    for (const id of [bea.id, cai.id, account.membershipId]) await block(id)
    expect(await tab.newTab().refusal('web', sessions.membersInTab, { context })).toBe(
      'NO_ONE_TO_VIEW_AS',
    )
  })

  it('AD16, case 12: a blocked member is out of view; the tab chooses another, and is never the controller themself', async () => {
    await viewAs(bea.id)
    const live = tab.subscribe('web', 'subscription { viewerChanged { user { id } } }')
    await live.next()
    const at = performance.now()
    await block(bea.id)
    expect(await live.closeCode()).toBe(4403)
    expect(performance.now() - at).toBeLessThan(1000)
    for (const query of [sessions.here, CHANGE_PROFILE, sessions.viewBack])
      expect(await tab.refusal('web', query)).toBe('CONTEXT_CHANGED')
    const own = tab.newTab()
    expect((await own.ask('web', sessions.here)).viewer).toBeNull()
    const context = tab.accessContext
    const { membersToViewInTab } = await own.ask('web', sessions.membersInTab, { context })
    expect(membersToViewInTab.edges.map(({ node }: { node: { id: string } }) => node.id)).toEqual([
      account.membershipId,
      cai.id,
    ])
    expect(await instead(bea.id)).toBe('NOT_FOUND')
    expect(await instead(cai.id)).toBeNull()
    expect(await here()).toMatchObject({
      user: { id: cai.user.id },
      accessSession: { back: { id: account.membershipId } },
    })
  })

  it('AD16: removed, or with another role, likewise; the same member is chosen anew', async () => {
    await viewAs(bea.id)
    await act(bea.id, 'removed', 'removed_at = app_now()')
    expect(await tab.refusal('web', sessions.here)).toBe('CONTEXT_CHANGED')
    expect(await instead(bea.id)).toBe('NOT_FOUND')
    expect(await instead(cai.id)).toBeNull()
    await act(cai.id, 'roleChanged', "role = 'USER'")
    expect(await tab.refusal('web', sessions.here)).toBe('CONTEXT_CHANGED')
    expect(await instead(cai.id)).toBeNull()
    expect((await here()).memberships).toMatchObject([{ role: 'USER' }])
  })

  it('AS15: a tab that shows the member before does nothing, and goes on by choosing', async () => {
    const other = await tabOf(superAdmin, sessionId, 'WEB')
    await viewAs(bea.id)
    expect(await other.refusal('web', CHANGE_PROFILE)).toBe('CONTEXT_CHANGED')
    const entering = tab.newTab()
    entering.accessContext = tab.accessContext
    expect((await here(entering)).user.id).toBe(bea.user.id)
  })

  it('AS15: the chooser opens by the tab’s own connection alone', async () => {
    const context = tab.accessContext
    const strangers = [product.browser(), await signedIn(product, bea.user, 'WEB')]
    for (const browser of strangers) {
      expect(await browser.refusal('web', sessions.membersInTab, { context })).toBe(
        'CONTEXT_CHANGED',
      )
      expect(await browser.refusal('web', sessions.viewInstead, { context, id: bea.id })).toBe(
        'CONTEXT_CHANGED',
      )
    }
    for (const other of ['', 'x', `${account.id}.WEB.${bea.id}`, `${sessionId}.STORE`])
      expect(await tab.newTab().refusal('web', sessions.membersInTab, { context: other })).toBe(
        'CONTEXT_CHANGED',
      )
    expect(await tab.newTab().refusal('web', sessions.membersInTab, { context, first: 0 })).toBe(
      'BAD_USER_INPUT',
    )
    await superAdmin.browser.ask('backoffice', sessions.end, { id: sessionId })
    expect(await tab.newTab().refusal('web', sessions.membersInTab, { context })).toBe(
      'ACCESS_SESSION_ENDED',
    )
    expect(await tab.newTab().refusal('web', sessions.viewInstead, { context, id: bea.id })).toBe(
      'ACCESS_SESSION_ENDED',
    )
    expect(await superAdmin.browser.refusal('backoffice', sessions.end, { id: sessionId })).toBe(
      'ACCESS_SESSION_ENDED',
    )
  })

  it('AD11, A4: a change stands in the context of the member, with its controller and session', async () => {
    await viewAs(bea.id)
    await tab.ask('web', CHANGE_PROFILE)
    const [event] = await recordedEvents(
      product,
      "action = 'user.profileChanged' and access_session_id = $1",
      [sessionId],
    )
    expect(event).toMatchObject({
      subjectId: bea.user.id,
      controllerId: superAdmin.member.user.id,
      accessSessionId: sessionId,
      viewedMemberId: bea.id,
    })
  })
})
