import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { giveTo, newAccount } from '../../test/harness/accounts.ts'
import { operations } from '../../test/harness/assistance.ts'
import { PASSKEY_REFUSALS, passkeyRefusals } from '../../test/harness/authenticator.ts'
import type { Browser } from '../../test/harness/browser.ts'
import { mfaCode, wrongMfaCode } from '../../test/harness/identity.ts'
import {
  type AtBackoffice,
  access,
  accessAtOnce,
  atWork,
  freshCode,
  REASON,
  sessions,
  tabOf,
} from '../../test/harness/partner-sessions.ts'
import {
  newEcosystem,
  newMembership,
  newPerson,
  signedIn,
  type TestEcosystem,
} from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { recordedEvents } from '../../test/harness/recorded.ts'
import { newAdmUser, newTeam, type TestTeam } from '../../test/harness/team.ts'
import { testAction } from '../../test/harness/test-actions.ts'
import { systemActor } from '../platform/actor.ts'

describe('AD8: entering an account', () => {
  const product = useProduct()
  let team: TestTeam
  let support: AtBackoffice
  let account: TestEcosystem

  beforeAll(async () => {
    team = await newTeam(product)
  })
  beforeEach(async () => {
    support = await atWork(product, await newAdmUser(product, team, 'SUPPORT'))
    account = await newAccount(product, team)
  })

  const members = async (variables: Record<string, unknown> = {}, who = support) =>
    (await who.browser.ask('backoffice', sessions.members, { id: account.id, ...variables }))
      .membersToView
  const refusal = async (
    given: Record<string, unknown> = {},
    { member, browser }: AtBackoffice = support,
  ) =>
    browser.refusal('backoffice', sessions.start, {
      id: account.id,
      membershipId: account.membershipId,
      code: await freshCode(product, member),
      ...given,
    })

  it('begins as one of its members, for an hour, with the reason on the record of account and partner', async () => {
    const session = await access(product, support, account.id, account.membershipId)
    expect(session).toMatchObject({
      ecosystemId: account.id,
      ecosystemName: account.name,
      partnerName: team.name,
      controllerName: support.member.user.name,
      reason: REASON,
      viewedName: account.administrator.name,
      viewedRole: 'ADMINISTRATOR',
      environments: ['STORE', 'WEB', 'APP', 'RCM'],
      endedAt: null,
      warningSeconds: 60,
      views: [{ name: account.administrator.name, until: null }],
      changes: [],
    })
    expect(Date.parse(session.endsAt) - Date.parse(session.startedAt)).toBe(3_600_000)
    const events = await recordedEvents(product, 'target_id = $1', [session.id])
    expect(events.filter(({ action }) => action === 'partnerSession.started')).toMatchObject([
      { after: { reason: REASON, profile: 'SUPPORT', account: account.name } },
      { after: { reason: REASON, profile: 'SUPPORT', account: account.name } },
    ])
    expect(events.map(({ chain }) => (chain as { kind: string }).kind).sort()).toEqual([
      'ECOSYSTEM',
      'ECOSYSTEM',
      'PARTNER',
    ])
    const tab = await tabOf(support, session.id, 'WEB')
    expect((await tab.ask('web', sessions.here)).viewer).toMatchObject({
      user: { id: account.administrator.id },
      controller: { id: support.member.user.id },
      accessSession: { kind: 'PARTNER', back: null },
    })
  })

  it('lists members to view as by pages and by search, with role, without the blocked and the viewer', async () => {
    await newMembership(product, account.id, support.member.user)
    const zoe = await newPerson(product, { name: 'Zoé Quintela' })
    const zoes = await newMembership(product, account.id, zoe, 'ATTENDANT')
    const blocked = await newMembership(product, account.id, await newPerson(product))
    await product.platform.inChange(systemActor('test'), async (change) => {
      await change.manager.query("update memberships set status = 'BLOCKED' where id = $1", [
        blocked,
      ])
      change.record(testAction('membership.blockedHere', 'membership'), { targetId: blocked })
    })
    const all = await members()
    expect(all.edges.map(({ node }: { node: { id: string } }) => node.id)).toEqual([
      account.membershipId,
      zoes,
    ])
    const first = await members({ first: 1 })
    expect(first.pageInfo.hasNextPage).toBe(true)
    const second = await members({ first: 1, after: first.pageInfo.endCursor })
    expect(second.edges[0].node).toEqual({
      id: zoes,
      name: 'Zoé Quintela',
      email: zoe.email,
      role: 'ATTENDANT',
      environments: ['WEB', 'APP'],
    })
    expect((await members({ search: 'zoe quin' })).edges).toHaveLength(1)
    expect((await members({ search: 'nobody at all' })).edges).toEqual([])
    expect(
      await support.browser.refusal('backoffice', sessions.members, {
        id: account.id,
        search: 'x'.repeat(101),
      }),
    ).toBe('BAD_USER_INPUT')
  })

  it('case 9: where the controller is the only member there is nobody to view as (ruling R12)', async () => {
    const own = await newAccount(product, team, { administrator: support.member.user })
    const at = { id: own.id, membershipId: own.membershipId }
    expect(await support.browser.refusal('backoffice', sessions.members, at)).toBe(
      'NO_ONE_TO_VIEW_AS',
    )
    expect(await refusal(at)).toBe('NO_ONE_TO_VIEW_AS')
    await newMembership(product, own.id, await newPerson(product))
    expect(await refusal(at)).toBe('FORBIDDEN')
  })

  it('case 10: again, and from another browser, it is the same session with the same end', async () => {
    const first = await access(product, support, account.id, account.membershipId)
    const other = await newMembership(product, account.id, await newPerson(product))
    const elsewhere = await atWork(product, support.member)
    const again = await access(product, elsewhere, account.id, other, {
      reason: 'Another reason altogether',
    })
    expect(again).toEqual({ ...first, views: first.views })
    const tab = await tabOf(elsewhere, again.id, 'WEB')
    for (let switches = 0; switches < 10; switches += 1) {
      const { viewAs } = await tab.ask('web', sessions.viewAs, {
        id: switches % 2 ? account.membershipId : other,
      })
      tab.accessContext = viewAs.accessContext
    }
    expect((await tab.ask('web', sessions.here)).viewer.accessSession).toMatchObject({
      id: first.id,
      endsAt: first.endsAt,
    })
  })

  it('AD10: ten presses at the same instant make one session', async () => {
    const all = await Promise.all(
      Array.from({ length: 10 }, () =>
        accessAtOnce(product, support, account.id, account.membershipId),
      ),
    )
    expect(new Set(all).size).toBe(1)
    const rows = await product.rows('select 1 from partner_sessions where ecosystem_id = $1', [
      account.id,
    ])
    expect(rows).toHaveLength(1)
  })

  it('AD10: two accounts side by side in one browser do not disturb each other', async () => {
    const other = await newAccount(product, team)
    const into = async ({ id, membershipId }: TestEcosystem) =>
      tabOf(support, await accessAtOnce(product, support, id, membershipId), 'WEB')
    const tabs = { first: await into(account), second: await into(other) }
    const viewedIn = async (tab: Browser) => (await tab.ask('web', sessions.here)).viewer.user.id
    expect(await viewedIn(tabs.first)).toBe(account.administrator.id)
    expect(await viewedIn(tabs.second)).toBe(other.administrator.id)
    const running = support.browser.subscribe('backoffice', sessions.running)
    expect((await running.next()).ownPartnerSessionsChanged).toHaveLength(2)
    await tabs.first.ask('web', 'mutation { leaveAccessSession }')
    expect(await tabs.first.refusal('web', sessions.here)).toBe('CONTEXT_CHANGED')
    expect(await viewedIn(tabs.second)).toBe(other.administrator.id)
  })

  it('case 24: a suspended account is entered', async () => {
    const suspended = await newAccount(product, team, { situation: 'SUSPENDED' })
    expect(await access(product, support, suspended.id, suspended.membershipId)).toMatchObject({
      endedAt: null,
    })
  })

  it('a cancelled account is not, nor one whose demo is over', async () => {
    const cancelled = await newAccount(product, team, { situation: 'CANCELLED' })
    expect(await refusal({ id: cancelled.id, membershipId: cancelled.membershipId })).toBe(
      'ACCOUNT_CANCELLED',
    )
    expect(
      await support.browser.refusal('backoffice', sessions.members, { id: cancelled.id }),
    ).toBe('ACCOUNT_CANCELLED')
  })

  it('AD15: an account that keeps the team out says so, and whom to ask', async () => {
    await product.platform.inChange(systemActor('test'), async (change) => {
      await change.manager.query(
        'update partner_accounts set partner_access = false where ecosystem_id = $1',
        [account.id],
      )
      change.record(testAction('account.closed', 'partnerAccount'), { targetId: account.id })
    })
    expect(await refusal()).toBe('PARTNER_ACCESS_OFF')
    const { errors } = await support.browser.send('backoffice', sessions.members, {
      id: account.id,
    })
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'PARTNER_ACCESS_OFF',
      parameters: { administrator: account.administrator.name },
    })
  })

  it('case 30: Finance is refused, by whichever way, and so is whoever is in no team', async () => {
    const finance = await atWork(product, await newAdmUser(product, team, 'FINANCE'))
    expect(await refusal({}, finance)).toBe('FORBIDDEN')
    const outsider = await signedIn(product, await newPerson(product), 'WEB')
    const id = await accessAtOnce(product, support, account.id, account.membershipId)
    for (const [query, variables] of [
      [sessions.members, { id: account.id }],
      [sessions.past, {}],
      [sessions.end, { id }],
      [operations.open, { id, environment: 'WEB', challenge: 'x' }],
    ] as const) {
      expect(await finance.browser.refusal('backoffice', query, variables)).toBe('FORBIDDEN')
      expect(await outsider.refusal('web', query, variables)).toBe('FORBIDDEN')
    }
    const live = finance.browser.subscribe('backoffice', sessions.running)
    expect(await live.refusal()).toBe('FORBIDDEN')
    await expect(
      accessAtOnce(product, finance, account.id, account.membershipId),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })

  it('R2: an account of another partner, or of none, does not exist; nor does a member of another account', async () => {
    const theirs = await newAccount(product, await newTeam(product))
    const nobodys = await newEcosystem(product)
    for (const { id, membershipId } of [theirs, nobodys])
      expect(await refusal({ id, membershipId })).toBe('NOT_FOUND')
    expect(await refusal({ membershipId: theirs.membershipId })).toBe('NOT_FOUND')
    expect(await refusal({ membershipId: 'x' })).toBe('NOT_FOUND')
    expect(await refusal({ id: 'x' })).toBe('NOT_FOUND')
    await giveTo(product, await newTeam(product), {
      ecosystemId: account.id,
      situation: 'PRODUCTION',
    })
    expect(await refusal()).toBe('NOT_FOUND')
  })

  it('ID8: needs a fresh MFA code, and none is used up for what is not possible', async () => {
    const { member, browser } = support
    const variables = { id: account.id, membershipId: account.membershipId }
    const wrong = await wrongMfaCode(product, member.secret)
    expect(await browser.refusal('backoffice', sessions.start, { ...variables, code: wrong })).toBe(
      'MFA_CODE_WRONG',
    )
    const code = await mfaCode(product, member.secret, 30)
    for (const [given, answer] of [
      [{ reason: '.....' }, 'REASON_TOO_SHORT'],
      [{ reason: '..............' }, 'REASON_FILLER'],
      [{ reason: '' }, 'REASON_REQUIRED'],
      [{ reason: 'ab c'.repeat(200) }, 'REASON_TOO_LONG'],
      [{ membershipId: account.id }, 'NOT_FOUND'],
    ] as const)
      expect(
        await browser.refusal('backoffice', sessions.start, { ...variables, code, ...given }),
      ).toBe(answer)
    await browser.ask('backoffice', sessions.start, { ...variables, code })
    const without = await atWork(product, await newAdmUser(product, team, 'SUPPORT', 'OFF'))
    expect(
      await without.browser.refusal('backoffice', sessions.start, { ...variables, code }),
    ).toBe('MFA_NOT_ON')
  })

  it('PA8: what is wrong with a passkey is told too', async () => {
    const { member, browser } = support
    const { id, membershipId } = account
    const of = { user: member.user, act: 'startPartnerSession' }
    expect(
      await passkeyRefusals(product, [browser, 'backoffice'], of, (code) =>
        browser.send('backoffice', sessions.start, { id, membershipId, code }),
      ),
    ).toEqual(PASSKEY_REFUSALS)
  })

  it('ID8: a code that is none, one that was used, and too many wrong ones are told apart', async () => {
    const { member, browser } = support
    const enter = (code: string) =>
      browser.refusal('backoffice', sessions.start, {
        id: account.id,
        membershipId: account.membershipId,
        code,
      })
    expect(await enter('no code')).toBe('CODE_MALFORMED')
    await product.rows('insert into mfa_steps (user_id, last_step) values ($1, 2000000000)', [
      member.user.id,
    ])
    expect(await enter(await mfaCode(product, member.secret))).toBe('MFA_CODE_USED')
    const wrong = await wrongMfaCode(product, member.secret)
    const answers = []
    for (let tries = 0; tries < 11; tries += 1) answers.push(await enter(wrong))
    expect(answers).toContain('FACTOR_LOCKED')
  })

  it('S2: nobody starts or ends a session from inside one', async () => {
    const id = await accessAtOnce(product, support, account.id, account.membershipId)
    const tab = await tabOf(support, id, 'WEB')
    const variables = { id: account.id, membershipId: account.membershipId, code: '123456' }
    expect(await tab.refusal('web', sessions.start, variables)).toBe('REFUSED_UNDER_CONTROL')
    expect(await tab.refusal('web', sessions.end, { id })).toBe('REFUSED_UNDER_CONTROL')
    expect(await tab.refusal('web', sessions.endAsAccount, { id })).toBe('REFUSED_UNDER_CONTROL')
  })
})
