import { beforeEach, describe, expect, it } from 'vitest'
import { giveTo, newAccount } from '../../test/harness/accounts.ts'
import type { Browser } from '../../test/harness/browser.ts'
import { identity } from '../../test/harness/identity.ts'
import {
  type AtBackoffice,
  accessAtOnce,
  atWork,
  REASON,
  sessions,
  tabOf,
} from '../../test/harness/partner-sessions.ts'
import { newPerson, signedIn, type TestEcosystem } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { recordedEvents } from '../../test/harness/recorded.ts'
import {
  team as acts,
  atBackoffice,
  newAdmUser,
  newTeam,
  type TestTeam,
} from '../../test/harness/team.ts'
import { partnerAccountActions } from '../partner-accounts/actions.ts'
import { systemActor } from '../platform/actor.ts'

const RENAME = `mutation ($id: ID!) { renameEcosystem(input: { ecosystemId: $id, name: "Renamed" }) { name } }`
const ACCESS = `subscription ($id: ID!) { ecosystemAccessChanged(ecosystemId: $id) {
  id kind controllerName subjectName reason endsAt } }`

describe('AD14–AD16, S5: the end of a session in an account', () => {
  const product = useProduct({ COUNTDOWN_PUSH_SECONDS: '300' })
  let team: TestTeam
  let principal: Browser
  let controller: AtBackoffice
  let account: TestEcosystem
  let administrator: Browser
  let sessionId: string
  let tab: Browser

  beforeEach(async () => {
    team = await newTeam(product)
    principal = await atBackoffice(product, team.principal)
    controller = await atWork(product, await newAdmUser(product, team, 'SUPER_ADMIN'))
    account = await newAccount(product, team)
    administrator = await signedIn(product, account.administrator, 'STORE')
    sessionId = await accessAtOnce(product, controller, account.id, account.membershipId)
    tab = await tabOf(controller, sessionId, 'WEB')
  })

  const kept = async () => {
    const [row] = await product.rows<{
      endedBy: string | null
      endedAt: Date | null
      endsAt: Date
    }>(
      `select end_cause as "endedBy", ended_at as "endedAt", ends_at as "endsAt" from access_sessions where id = $1`,
      [sessionId],
    )
    return row
  }
  /** What the tab is told, with how many milliseconds it took. */
  async function toldAfter(
    act: () => Promise<unknown>,
  ): Promise<{ code: number; milliseconds: number }> {
    const live = tab.subscribe('web', sessions.live)
    await live.next()
    const at = performance.now()
    await act()
    return { code: await live.closeCode(), milliseconds: performance.now() - at }
  }
  const change = (profile: string) =>
    principal.ask('backoffice', acts.change, {
      id: controller.member.id,
      phone: '+34912345679',
      profile,
    })

  it('case 6: SUPER_ADMIN → FINANCE in mid-session ends it in that transaction', async () => {
    const { code, milliseconds } = await toldAfter(() => change('FINANCE'))
    expect(code).toBe(4403)
    expect(milliseconds).toBeLessThan(1000)
    expect(await kept()).toMatchObject({ endedBy: 'REVOKED' })
    const [changed, ended] = await product.rows<{ transaction: string }>(
      `select xmin::text as transaction from audit_events
       where action in ('admUser.changed', 'accessSession.ended') and target_id in ($1, $2) order by action desc`,
      [controller.member.id, sessionId],
    )
    expect(changed?.transaction).toBe(ended?.transaction)
    expect(await tab.refusal('web', sessions.here)).toBe('ACCESS_SESSION_ENDED')
  })

  it('case 6: → SUPPORT shrinks what the next operation may do, and the session goes on', async () => {
    const store = await tabOf(controller, sessionId, 'STORE')
    await store.ask('store', RENAME, { id: account.id })
    const live = store.subscribe(
      'store',
      'subscription { viewerChanged { memberships { permissions } } }',
    )
    await live.next()
    const at = performance.now()
    await change('SUPPORT')
    await live.until(
      ({ viewerChanged }) => !viewerChanged.memberships[0].permissions.includes('ecosystem.rename'),
    )
    expect(performance.now() - at).toBeLessThan(1000)
    expect(await store.refusal('store', RENAME, { id: account.id })).toBe('FORBIDDEN')
    expect(await kept()).toMatchObject({ endedBy: null })
  })

  it.each(['block', 'delete'] as const)(
    'AD14: after %s in the team they are out within a second',
    async (act) => {
      const { code, milliseconds } = await toldAfter(() =>
        principal.ask('backoffice', acts[act], { id: controller.member.id }),
      )
      expect(code).toBe(4403)
      expect(milliseconds).toBeLessThan(1000)
      expect(await kept()).toMatchObject({ endedBy: 'REVOKED' })
      expect(await tab.refusal('web', sessions.here)).toBe('ACCESS_SESSION_ENDED')
    },
  )

  it('AS13: signed out of all devices, likewise', async () => {
    const { code } = await toldAfter(() =>
      principal.ask('backoffice', acts.signOut, { id: controller.member.id }),
    )
    expect(code).toBe(4403)
    expect(await kept()).toMatchObject({ endedBy: 'REVOKED' })
  })

  it('AD14: of an access and a block at the same instant no session is left running', async () => {
    for (let round = 0; round < 5; round += 1) {
      const other = await atWork(product, await newAdmUser(product, team, 'SUPPORT'))
      await Promise.allSettled([
        accessAtOnce(product, other, account.id, account.membershipId),
        principal.ask('backoffice', acts.block, { id: other.member.id }),
      ])
      const running = await product.rows(
        'select 1 from access_sessions where controller_id = $1 and ended_at is null',
        [other.member.user.id],
      )
      expect(running).toEqual([])
    }
  })

  it('AD15: the account’s administrator sees who is in, as whom and why, and ends it', async () => {
    const watching = administrator.subscribe('store', ACCESS, { id: account.id })
    expect((await watching.next()).ecosystemAccessChanged).toMatchObject([
      {
        id: sessionId,
        kind: 'PARTNER',
        controllerName: controller.member.user.name,
        subjectName: account.administrator.name,
        reason: REASON,
      },
    ])
    const running = controller.browser.subscribe('backoffice', sessions.running)
    expect((await running.next()).ownPartnerSessionsChanged).toHaveLength(1)
    const { code } = await toldAfter(() =>
      administrator.ask('store', sessions.endAsAccount, { id: sessionId }),
    )
    expect(code).toBe(4403)
    await running.until(({ ownPartnerSessionsChanged }) => ownPartnerSessionsChanged.length === 0)
    await watching.until(({ ecosystemAccessChanged }) => ecosystemAccessChanged.length === 0)
    expect(await kept()).toMatchObject({ endedBy: 'ACCOUNT' })
    const again = await administrator.ask('store', sessions.endAsAccount, { id: sessionId })
    expect(again.endPartnerSessionAsAccount).toMatchObject({ endedBy: 'ACCOUNT' })
    const ends = await recordedEvents(product, "target_id = $1 and action like '%.ended'", [
      sessionId,
    ])
    expect(
      ends.map(({ action, chain }) => [action, (chain as { kind: string }).kind]).sort(),
    ).toEqual([
      ['accessSession.ended', 'ECOSYSTEM'],
      ['partnerSession.ended', 'PARTNER'],
    ])
  })

  it('AD15: nobody else of the account ends it, nor anybody of another account', async () => {
    const stranger = await newAccount(product, team)
    const others = await signedIn(product, stranger.administrator, 'STORE')
    expect(await others.refusal('store', sessions.endAsAccount, { id: sessionId })).toBe(
      'NOT_FOUND',
    )
    const peer = await atWork(product, await newAdmUser(product, team, 'SUPER_ADMIN'))
    expect(await peer.browser.refusal('backoffice', sessions.end, { id: sessionId })).toBe(
      'NOT_FOUND',
    )
    for (const id of ['x', account.id])
      expect(await administrator.refusal('store', sessions.endAsAccount, { id })).toBe('NOT_FOUND')
  })

  it('AD15: the account keeps the team out: the session ends with it', async () => {
    const { code } = await toldAfter(() =>
      product.platform.inChange(systemActor('test'), async (inChange) => {
        await inChange.manager.query(
          'update partner_accounts set partner_access = false where ecosystem_id = $1',
          [account.id],
        )
        inChange.record(partnerAccountActions.accessSwitchedOff, {
          targetId: account.id,
          partnerId: team.partnerId,
        })
      }),
    )
    expect(code).toBe(4403)
    expect(await kept()).toMatchObject({ endedBy: 'REVOKED' })
  })

  it('case 13: the account goes to another partner: the session ends, and old tickets, cursors and lists are dead', async () => {
    const page = await controller.browser.ask('backoffice', sessions.members, {
      id: account.id,
      first: 1,
    })
    const after = page.membersToView.pageInfo.endCursor
    const other = await newTeam(product)
    const { code, milliseconds } = await toldAfter(() =>
      giveTo(product, other, { ecosystemId: account.id, situation: 'PRODUCTION' }),
    )
    expect(code).toBe(4403)
    expect(milliseconds).toBeLessThan(1000)
    expect(await kept()).toMatchObject({ endedBy: 'REVOKED' })
    expect(
      await controller.browser.refusal('backoffice', sessions.members, { id: account.id, after }),
    ).toBe('NOT_FOUND')
    await expect(tabOf(controller, sessionId, 'WEB')).rejects.toThrow('ACCESS_SESSION_ENDED')
  })

  it('AD10: at its end by time it is over to the millisecond, with the warning a minute before', async () => {
    await keptAwake(3500)
    const live = tab.subscribe('web', 'subscription { accessSessionChanged { endsAt serverTime } }')
    const first = (await live.next()).accessSessionChanged
    expect(Date.parse(first.endsAt) - Date.parse(first.serverTime)).toBeGreaterThan(60_000)
    await product.pass(41)
    const warned = (await live.next()).accessSessionChanged
    expect(Date.parse(warned.endsAt) - Date.parse(warned.serverTime)).toBeLessThan(60_000)
    expect(warned.endsAt).toBe(first.endsAt)
    await product.pass(59)
    expect(await live.closeCode()).toBe(4403)
    expect(await tab.refusal('web', sessions.here)).toBe('ACCESS_SESSION_ENDED')
    const over = await kept()
    expect(over?.endedBy).toBe('TIME')
    expect(over?.endedAt).toEqual(over?.endsAt)
  })

  it('ruling R13, case 11: forty minutes of work in the tab keep the sign-in to the backoffice alive while it idles', async () => {
    await keptAwake(2400)
    controller.browser.activity = 'BACKGROUND'
    expect(
      (await controller.browser.ask('backoffice', '{ viewer { user { id } } }')).viewer.user.id,
    ).toBe(controller.member.user.id)
    expect(await kept()).toMatchObject({ endedBy: null })
  })

  it('AD10, ruling R13: joined from a second browser it stands on that sign-in: the first may idle or sign out, the second ends it', async () => {
    const [before] = await product.rows('select ends_at from access_sessions where id = $1', [
      sessionId,
    ])
    const elsewhere = await atWork(product, controller.member)
    expect(await accessAtOnce(product, elsewhere, account.id, account.membershipId)).toBe(sessionId)
    const second = await tabOf(elsewhere, sessionId, 'WEB')
    const works = async () => expect((await second.ask('web', sessions.here)).viewer).toBeTruthy()
    for (let part = 0; part < 5; part += 1) {
      await product.pass(300)
      await works()
    }
    expect(await tab.refusal('web', sessions.here)).toBe('CONTEXT_CHANGED')
    const third = await atWork(product, controller.member)
    await accessAtOnce(product, third, account.id, account.membershipId)
    await elsewhere.browser.ask('backoffice', identity.signOut)
    expect(await second.refusal('web', sessions.here)).toBe('CONTEXT_CHANGED')
    const last = await tabOf(third, sessionId, 'WEB')
    await last.ask('web', sessions.here)
    expect(
      await product.rows('select ends_at from access_sessions where id = $1', [sessionId]),
    ).toEqual([before])
    expect(
      await recordedEvents(product, "target_id = $1 and action = 'accessSession.joined'", [
        sessionId,
      ]),
    ).toHaveLength(2)
    await third.browser.ask('backoffice', identity.signOut)
    expect(await last.refusal('web', sessions.here)).toBe('ACCESS_SESSION_ENDED')
    expect(await kept()).toMatchObject({ endedBy: 'REVOKED' })
  })

  it('ID10, S15: without any work it ends with the sign-in, although the tab polls', async () => {
    tab.activity = 'BACKGROUND'
    for (let minute = 0; minute < 15; minute += 1) {
      await tab.ask('web', sessions.here)
      await product.pass(60)
    }
    await product.pass(60)
    expect(await tab.refusal('web', sessions.here)).toBe('ACCESS_SESSION_ENDED')
    expect(await kept()).toMatchObject({ endedBy: 'REVOKED' })
  })

  it('AD15: past sessions tell who, as whom, why and what was changed, page by page, to both sides', async () => {
    const store = await tabOf(controller, sessionId, 'STORE')
    await store.ask('store', RENAME, { id: account.id })
    await controller.browser.ask('backoffice', sessions.end, { id: sessionId })
    const second = await accessAtOnce(product, controller, account.id, account.membershipId)
    const ofAccount = async (variables = {}) =>
      (await administrator.ask('store', sessions.inAccount, { id: account.id, ...variables }))
        .partnerSessions
    const { edges, pageInfo } = await ofAccount({ first: 1 })
    expect(edges).toMatchObject([{ node: { id: second, endedAt: null } }])
    const rest = await ofAccount({ first: 1, after: pageInfo.endCursor })
    expect(rest.edges).toMatchObject([
      {
        node: {
          id: sessionId,
          endedBy: 'CONTROLLER',
          reason: REASON,
          viewedName: account.administrator.name,
          environments: [],
          views: [{ name: account.administrator.name }],
          changes: [{ action: 'ecosystem.renamed' }],
        },
      },
    ])
    expect(rest.edges[0].node.views[0].until).not.toBeNull()
    expect(rest.pageInfo.hasNextPage).toBe(false)
    const past = (await controller.browser.ask('backoffice', sessions.past)).ownPastPartnerSessions
    expect(past.edges.map(({ node }: { node: { id: string } }) => node.id)).toEqual([sessionId])
    const peer = await atWork(product, await newAdmUser(product, team, 'SUPER_ADMIN'))
    expect(
      (await peer.browser.ask('backoffice', sessions.past)).ownPastPartnerSessions.edges,
    ).toEqual([])
    const member = await signedIn(product, await newPerson(product), 'STORE')
    expect(await member.refusal('store', sessions.inAccount, { id: account.id })).toBe('NOT_FOUND')
  })

  /** Works in the tab for so many seconds. */
  async function keptAwake(seconds: number): Promise<void> {
    let left = seconds
    for (; left > 300; left -= 300) {
      await product.pass(300)
      await tab.ask('web', sessions.here)
    }
    await product.pass(left)
    await tab.ask('web', sessions.here)
  }
})
