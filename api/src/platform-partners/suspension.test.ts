import { beforeEach, describe, expect, it } from 'vitest'
import { newAccount } from '../../test/harness/accounts.ts'
import type { Browser } from '../../test/harness/browser.ts'
import { subjectsTo } from '../../test/harness/identity.ts'
import {
  type AtBackoffice,
  accessAtOnce,
  atWork,
  sessions,
  tabOf,
} from '../../test/harness/partner-sessions.ts'
import { signedIn, type TestEcosystem } from '../../test/harness/people.ts'
import { newOperator, type TestOperator, WHY } from '../../test/harness/platform-ecosystems.ts'
import { partnerOperations } from '../../test/harness/platform-partners.ts'
import { useProduct } from '../../test/harness/product.ts'
import { race } from '../../test/harness/races.ts'
import { recordedEvents } from '../../test/harness/recorded.ts'
import {
  team as acts,
  atBackoffice,
  invitee,
  newAdmUser,
  newTeam,
  type TestTeam,
} from '../../test/harness/team.ts'

const ACCOUNTS = '{ partnerAccounts(first: 5) { totalCount } }'

describe('PA4: an operator suspends a partner, and resumes it', () => {
  const product = useProduct({ COUNTDOWN_PUSH_SECONDS: '300' })
  let operator: TestOperator
  let team: TestTeam
  let principal: Browser
  let controller: AtBackoffice
  let account: TestEcosystem

  beforeEach(async () => {
    operator = await newOperator(product)
    team = await newTeam(product)
    principal = await atBackoffice(product, team.principal)
    controller = await atWork(product, await newAdmUser(product, team, 'SUPER_ADMIN'))
    account = await newAccount(product, team)
  })

  const suspend = async (partnerId = team.partnerId) =>
    (
      await operator.browser.ask('backoffice', partnerOperations.suspend, {
        partnerId,
        reason: WHY,
      })
    ).suspendPartner
  const resume = (partnerId = team.partnerId) =>
    operator.browser.ask('backoffice', partnerOperations.resume, { partnerId })

  it('AS13: running sessions end in that transaction, and tabs are told within a second', async () => {
    const sessionId = await accessAtOnce(product, controller, account.id, account.membershipId)
    const tab = await tabOf(controller, sessionId, 'WEB')
    const live = tab.subscribe('web', sessions.live)
    await live.next()
    const at = performance.now()
    expect(await suspend()).toMatchObject({
      situation: 'SUSPENDED',
      suspensionReason: WHY,
      suspendedAt: expect.any(String),
      allowedActions: ['RESUME', 'TAKE_ECOSYSTEM'],
    })
    expect(await live.closeCode()).toBe(4403)
    expect(performance.now() - at).toBeLessThan(1_000)
    expect(await tab.refusal('web', sessions.here)).toBe('ACCESS_SESSION_ENDED')
    const [transactions] = await product.rows<{ count: number }>(
      `select count(distinct xmin::text)::int as count from audit_events
       where action in ('partner.suspended', 'accessSession.ended') and target_id in ($1, $2)`,
      [team.partnerId, sessionId],
    )
    expect(transactions?.count).toBe(1)
    expect(
      await recordedEvents(product, "action = 'partnerSession.ended' and target_id = $1", [
        sessionId,
      ]),
    ).toHaveLength(1)
  })

  it('the team can do nothing from the next operation on, still signs in, and sees why', async () => {
    const viewer = principal.subscribe(
      'backoffice',
      'subscription { viewerChanged { permissions suspendedTeam { reason } } }',
    )
    await viewer.next()
    await suspend()
    await viewer.until(({ viewerChanged }) => viewerChanged.suspendedTeam?.reason === WHY)
    for (const operation of [acts.list, ACCOUNTS])
      expect(await principal.refusal('backoffice', operation)).toBe('FORBIDDEN')
    expect(await principal.refusal('backoffice', acts.invite, { input: invitee() })).toBe(
      'FORBIDDEN',
    )
    await expect(
      accessAtOnce(product, controller, account.id, account.membershipId),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' })
    const again = await atBackoffice(product, team.principal)
    expect((await again.ask('backoffice', partnerOperations.suspended)).viewer).toEqual({
      permissions: expect.not.arrayContaining(['team.read', 'accounts.read']),
      team: null,
      suspendedTeam: { partnerName: team.name, since: expect.any(String), reason: WHY },
    })
    await resume()
    await viewer.until(
      ({ viewerChanged }) =>
        viewerChanged.suspendedTeam === null && viewerChanged.permissions.includes('team.read'),
    )
    await principal.ask('backoffice', ACCOUNTS)
    await accessAtOnce(product, controller, account.id, account.membershipId)
  })

  it('the accounts go on: their people work as before', async () => {
    await suspend()
    const store = await signedIn(product, account.administrator, 'STORE')
    const members = 'query ($id: ID!) { members(ecosystemId: $id) { totalCount } }'
    expect((await store.ask('store', members, { id: account.id })).members.totalCount).toBe(1)
    const partner = 'query ($id: ID!) { ecosystemPartner(ecosystemId: $id) { name } }'
    expect((await store.ask('store', partner, { id: account.id })).ecosystemPartner.name).toBe(
      team.name,
    )
  })

  it('AD6: on the record of the partner with its reason, and the Principal is told of both', async () => {
    await suspend()
    await resume()
    const events = await recordedEvents(product, 'target_id = $1', [team.partnerId])
    expect(events.slice(-2)).toMatchObject([
      {
        action: 'partner.suspended',
        actorId: operator.user.id,
        chain: { kind: 'PARTNER', id: team.partnerId },
        after: { reason: WHY },
      },
      { action: 'partner.resumed', before: { reason: WHY } },
    ])
    await product.settle()
    expect(subjectsTo(product, team.principal.user).sort()).toEqual([
      `${team.name} is suspended`,
      `${team.name} works again`,
    ])
  })

  it('each leads to the other only, a reason is asked for, and of two at once one does it', async () => {
    const refused = (operation: string, reason = WHY) =>
      operator.browser.refusal('backoffice', operation, { partnerId: team.partnerId, reason })
    const { suspend: toSuspend } = partnerOperations
    expect(await refused(toSuspend, '')).toBe('REASON_REQUIRED')
    expect(await refused(toSuspend, 'short')).toBe('REASON_TOO_SHORT')
    expect(await refused(toSuspend, '.........................')).toBe('REASON_FILLER')
    expect(await refused(toSuspend, 'a reason '.repeat(200))).toBe('REASON_TOO_LONG')
    expect(
      await operator.browser.refusal('backoffice', partnerOperations.resume, {
        partnerId: team.partnerId,
      }),
    ).toBe('PARTNER_SITUATION')
    const codes = await race(
      [1, 2].map(() => async () => {
        const { errors } = await operator.browser.send('backoffice', toSuspend, {
          partnerId: team.partnerId,
          reason: WHY,
        })
        return errors?.[0]?.extensions.code ?? 'OK'
      }),
    )
    expect([...codes].sort()).toEqual(['OK', 'PARTNER_SITUATION'])
  })

  it('R9: of a suspension and the start of a session at the same instant no session is left running', async () => {
    for (let round = 0; round < 5; round += 1) {
      const other = await newTeam(product)
      const theirs = await newAccount(product, other)
      const one = await atWork(product, await newAdmUser(product, other, 'SUPPORT'))
      await race<unknown>([
        () => accessAtOnce(product, one, theirs.id, theirs.membershipId).catch(() => null),
        () => suspend(other.partnerId),
      ])
      const running = await product.rows(
        'select 1 from access_sessions where controller_id = $1 and ended_at is null',
        [one.member.user.id],
      )
      expect(running).toEqual([])
    }
  })

  it('R9: of a suspension and an act of the team at the same instant nothing comes after the suspension', async () => {
    for (let round = 0; round < 5; round += 1) {
      const other = await newTeam(product)
      const browser = await atBackoffice(product, other.principal)
      await race<unknown>([
        () => browser.send('backoffice', acts.invite, { input: invitee() }),
        () => suspend(other.partnerId),
      ])
      const events = await product.rows<{ action: string }>(
        `select action from audit_events where chain_id = (select id from audit_chains where scope_id = $1)
         order by sequence`,
        [other.partnerId],
      )
      expect(events.at(-1)?.action).toBe('partner.suspended')
    }
  })
})
