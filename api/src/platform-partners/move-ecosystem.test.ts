import { beforeEach, describe, expect, it } from 'vitest'
import { newAccount, newPlan, sendAccountLogo } from '../../test/harness/accounts.ts'
import { newWorkPlace, waitingAttendance } from '../../test/harness/attendances.ts'
import { customMenu, newCustomAction } from '../../test/harness/custom-actions.ts'
import { newNotice } from '../../test/harness/custom-notices.ts'
import { subjectsTo } from '../../test/harness/identity.ts'
import { accessAtOnce, atWork, sessions, tabOf } from '../../test/harness/partner-sessions.ts'
import { newEcosystem, signedIn, type TestEcosystem } from '../../test/harness/people.ts'
import { newOperator, type TestOperator, WHY } from '../../test/harness/platform-ecosystems.ts'
import { moved, newPartnerToBe, partnerOperations } from '../../test/harness/platform-partners.ts'
import { useProduct } from '../../test/harness/product.ts'
import { race } from '../../test/harness/races.ts'
import { recordedEvents } from '../../test/harness/recorded.ts'
import { atBackoffice, newAdmUser, newTeam, type TestTeam } from '../../test/harness/team.ts'
import { type MovedMatter, onMove } from './rules.ts'

const KEEP_OUT = `mutation ($id: ID!) {
  switchPartnerAccess(input: { ecosystemId: $id, partnerAccess: false }) { partnerAccess } }`
const PARTNER = 'query ($id: ID!) { ecosystemPartner(ecosystemId: $id) { name partnerAccess } }'
const RECORD = `query ($id: ID!) { partnerRecord(first: 50, filter: { ecosystemId: $id }) {
  edges { node { action } } } }`

describe('PA4: an operator moves an ecosystem', () => {
  const product = useProduct({ COUNTDOWN_PUSH_SECONDS: '300' })
  let operator: TestOperator
  let from: TestTeam
  let to: TestTeam

  beforeEach(async () => {
    operator = await newOperator(product)
    from = await newTeam(product)
    to = await newTeam(product)
  })

  const refused = (input: object) =>
    operator.browser.refusal('backoffice', partnerOperations.move, { input })
  const account = async (id: string) =>
    (await product.rows('select * from partner_accounts where ecosystem_id = $1', [id]))[0]

  it('to its first partner, to another and out of it; all that are concerned are told', async () => {
    const { id, administrator, name } = await newEcosystem(product)
    expect((await moved(operator, id, [null, from.partnerId])).partner).toEqual({
      id: from.partnerId,
      name: from.name,
    })
    expect(await account(id)).toMatchObject({ situation: 'DEPLOYING', billed_from: null })
    expect((await moved(operator, id, [from.partnerId, to.partnerId])).partner?.id).toBe(
      to.partnerId,
    )
    expect((await moved(operator, id, [to.partnerId, null])).partner).toBeNull()
    expect(await account(id)).toBeUndefined()
    await product.settle()
    expect(subjectsTo(product, administrator)).toEqual(Array(3).fill(`${name}: another partner`))
    const toPrincipals = [`${name} is your account no more`, `${name} is your account now`]
    for (const { principal } of [from, to])
      expect(subjectsTo(product, principal.user).sort()).toEqual(toPrincipals)
    const store = await signedIn(product, administrator, 'STORE')
    expect((await store.ask('store', PARTNER, { id })).ecosystemPartner).toBeNull()
  })

  it('AD6: on the records of the ecosystem and of both partners, in the name of the operator', async () => {
    const { id, name } = await newAccount(product, from)
    await moved(operator, id, [from.partnerId, to.partnerId])
    await moved(operator, id, [to.partnerId, null])
    const ofPartner = async ({ partnerId }: TestTeam) =>
      (await recordedEvents(product, 'target_id = $1', [partnerId])).slice(1)
    expect(await ofPartner(from)).toMatchObject([
      { action: 'partner.ecosystemTaken', actorId: operator.user.id, before: { ecosystem: name } },
    ])
    expect(await ofPartner(to)).toMatchObject([
      { action: 'partner.ecosystemGiven', after: { ecosystem: name } },
      { action: 'partner.ecosystemTaken' },
    ])
    const ofEcosystem = await recordedEvents(
      product,
      "target_id = $1 and action like 'ecosystemPartner.%'",
      [id],
    )
    expect(ofEcosystem.slice(1)).toMatchObject([
      { action: 'ecosystemPartner.given', after: { partner: to.name } },
      { action: 'ecosystemPartner.taken', before: { partner: to.name } },
    ])
  })

  it.each(['to another partner', 'out'] as const)(
    'AD16: %s, running sessions of the former team end at once, and both sides hear of it',
    async (where) => {
      const place = await newAccount(product, from)
      const controller = await atWork(product, await newAdmUser(product, from, 'SUPPORT'))
      const session = await accessAtOnce(product, controller, place.id, place.membershipId)
      const tab = await tabOf(controller, session, 'WEB')
      const store = await signedIn(product, place.administrator, 'STORE')
      const access = store.subscribe(
        'store',
        'subscription ($id: ID!) { ecosystemAccessChanged(ecosystemId: $id) { id } }',
        { id: place.id },
      )
      const live = tab.subscribe('web', sessions.live)
      await Promise.all([live.next(), access.next()])
      const at = performance.now()
      await moved(operator, place.id, [from.partnerId, where === 'out' ? null : to.partnerId])
      expect(await live.closeCode()).toBe(4403)
      await access.until(({ ecosystemAccessChanged }) => ecosystemAccessChanged.length === 0)
      expect(performance.now() - at).toBeLessThan(1_000)
      expect(await tab.refusal('web', sessions.here)).toBe('ACCESS_SESSION_ENDED')
    },
  )

  /** What is looked at for each matter: the same before and after, or gone, as the table says. */
  const states: Readonly<Record<MovedMatter, string>> = {
    people: 'select id, role, removed_at from memberships where ecosystem_id = $1 order by id',
    queuesAndAttendances: `select q.id, q.name, a.id as attendance, a.state from queues q
      left join attendances a on a.queue_id = q.id where q.ecosystem_id = $1 order by 1, 3`,
    channels: 'select id, name, state, address from channels where ecosystem_id = $1 order by id',
    planOfPlatform: 'select name, plan, modules, legal_name from ecosystems where id = $1',
    accessSwitch: `select coalesce((select partner_access from partner_accounts where ecosystem_id = $1),
      not exists (select from ecosystems_closed_to_partners where ecosystem_id = $1)) as open`,
    soldPlanAndExtras: `select p.id, p.name, p.price_micros from partner_plans p where p.partner_id = $2
      and $1::uuid is not null order by p.id`,
    billingMonths: `select l.* from billing_lines l join billing_months m on m.id = l.month_id
      where l.ecosystem_id = $1 and m.partner_id = $2 order by l.id`,
    recordBefore: `select id, sequence, action from audit_events
      where chain_id = (select id from audit_chains where scope_id = $2) and $1::uuid is not null
        and action in ('partner.created', 'partnerAccount.taken') order by sequence`,
    accountSituation: 'select situation, plan_id from partner_accounts where ecosystem_id = $1',
    teamSessions: `select 1 from access_sessions where ecosystem_id = $1 and kind = 'PARTNER' and ended_at is null`,
    choiceInNotices: 'select 1 from custom_notice_accounts where ecosystem_id = $1',
    choiceInCustomActions: 'select 1 from custom_action_accounts where ecosystem_id = $1',
    logoAndPhone: `select 1 from account_logos where ecosystem_id = $1
      union all select 1 from partner_accounts where ecosystem_id = $1 and administrator_phone is not null`,
  }

  /** An account of the first partner that has something of each matter. */
  async function furnished(): Promise<TestEcosystem> {
    const principal = await atBackoffice(product, from.principal)
    const place = await newAccount(product, from, { situation: 'PRODUCTION' })
    const { id } = place
    await newPlan(product, from)
    const work = await newWorkPlace(product, place)
    await waitingAttendance(work)
    await newNotice(principal, { forAll: false, accountIds: [id] })
    await newCustomAction(product, from, customMenu({ accountIds: [id] }))
    await sendAccountLogo(principal, { accountId: id })
    const controller = await atWork(product, await newAdmUser(product, from, 'SUPPORT'))
    await accessAtOnce(product, controller, id, place.membershipId)
    return place
  }

  it.each(['to another partner', 'out'] as const)(
    '%s: what goes along, what stays and what ends is as the table of rules says',
    async (where) => {
      const { id } = await furnished()
      const look = async () => {
        const seen: Partial<Record<MovedMatter, unknown[]>> = {}
        for (const [matter, state] of Object.entries(states) as [MovedMatter, string][])
          seen[matter] = await product.rows(
            state,
            state.includes('$2') ? [id, from.partnerId] : [id],
          )
        return seen
      }
      const before = await look()
      for (const [matter, rows] of Object.entries(before))
        expect([matter, rows?.length ?? 0]).not.toEqual([matter, 0])
      await moved(operator, id, [from.partnerId, where === 'out' ? null : to.partnerId])
      const after = await look()
      for (const [matter, rule] of Object.entries(onMove) as [MovedMatter, string][]) {
        if (rule === 'GOES_ALONG' || rule === 'STAYS')
          expect([matter, after[matter]]).toEqual([matter, before[matter]])
        else if (rule === 'ENDS') expect([matter, after[matter]]).toEqual([matter, []])
        else
          expect([matter, after[matter]]).toEqual([
            matter,
            where === 'out' ? [] : [{ situation: 'DEPLOYING', plan_id: null }],
          ])
      }
    },
  )

  it('lists and counts of both partners follow, those of channels and plans too', async () => {
    const { id } = await furnished()
    await moved(operator, id, [from.partnerId, null])
    const left = await product.rows(
      `select 'account' from findable_accounts where ecosystem_id = $1
       union all select 'channel' from partner_channels where ecosystem_id = $1
       union all select 'count' from account_counts where partner_id = $2 and accounts <> 0
       union all select 'ecosystem' from findable_ecosystems where ecosystem_id = $1 and partner_id is not null`,
      [id, from.partnerId],
    )
    expect(left).toEqual([])
    await moved(operator, id, [null, to.partnerId])
    const come = await product.rows<{ what: string }>(
      `select 'account' as what from findable_accounts where ecosystem_id = $1 and partner_id = $2
       union all select 'channel' from partner_channels where ecosystem_id = $1 and partner_id = $2
       union all select 'count' from account_counts where partner_id = $2 and accounts = 1
       union all select 'ecosystem' from findable_ecosystems where ecosystem_id = $1 and partner_id = $2`,
      [id, to.partnerId],
    )
    expect([...new Set(come.map(({ what }) => what))].sort()).toEqual([
      'account',
      'channel',
      'count',
      'ecosystem',
    ])
  })

  it('AD15: an administrator who keeps the team out keeps the next one out too, also by way of none', async () => {
    const { id, administrator } = await newAccount(product, from)
    const store = await signedIn(product, administrator, 'STORE')
    await store.ask('store', KEEP_OUT, { id })
    await moved(operator, id, [from.partnerId, null])
    await moved(operator, id, [null, to.partnerId])
    expect((await store.ask('store', PARTNER, { id })).ecosystemPartner).toEqual({
      name: to.name,
      partnerAccess: false,
    })
    expect(await product.rows('select 1 from ecosystems_closed_to_partners')).toEqual([])
  })

  it('case 13: what the former team could read of it is closed to it, and the new one reads from now on', async () => {
    const { id } = await newAccount(product, from)
    await moved(operator, id, [from.partnerId, to.partnerId])
    const former = await atBackoffice(product, from.principal)
    expect(await former.refusal('backoffice', RECORD, { id })).toBe('NOT_FOUND')
    const next = await atBackoffice(product, to.principal)
    const { partnerRecord } = await next.ask('backoffice', RECORD, { id })
    expect(
      partnerRecord.edges.map(({ node }: { node: { action: string } }) => node.action),
    ).toEqual(['ecosystemPartner.given'])
  })

  it('is refused to a suspended partner and to one to be, and out of a suspended one it works', async () => {
    const { id: ecosystemId } = await newAccount(product, from)
    const fromPartnerId = from.partnerId
    for (const partnerId of [from.partnerId, to.partnerId])
      await operator.browser.ask('backoffice', partnerOperations.suspend, {
        partnerId,
        reason: WHY,
      })
    expect(await refused({ ecosystemId, fromPartnerId, toPartnerId: to.partnerId })).toBe(
      'PARTNER_SUSPENDED',
    )
    const toBe = await newPartnerToBe(product)
    expect(await refused({ ecosystemId, fromPartnerId, toPartnerId: toBe })).toBe(
      'PARTNER_SITUATION',
    )
    for (const wrong of [{ ecosystemId: 'no id' }, { ecosystemId, toPartnerId: 'no id' }])
      expect(await refused({ fromPartnerId, ...wrong })).toBe('NOT_FOUND')
    expect((await moved(operator, ecosystemId, [fromPartnerId, null])).partner).toBeNull()
  })

  it('R9: of two operators who move one ecosystem at once, the second finds another there', async () => {
    const third = await newTeam(product)
    for (let round = 0; round < 5; round += 1)
      for (const { id: ecosystemId, fromPartnerId } of [
        { ...(await newEcosystem(product)), fromPartnerId: null },
        { ...(await newAccount(product, from)), fromPartnerId: from.partnerId },
      ]) {
        const codes = await race(
          [to, third].map(({ partnerId: toPartnerId }) => async () => {
            const { errors } = await operator.browser.send('backoffice', partnerOperations.move, {
              input: { ecosystemId, fromPartnerId, toPartnerId },
            })
            return errors?.[0]?.extensions.code ?? 'OK'
          }),
        )
        expect([...codes].sort()).toEqual(['CONFLICT', 'OK'])
      }
  })

  it('R9: of a move and the start of a session at the same instant no session is left running', async () => {
    for (let round = 0; round < 5; round += 1) {
      const place = await newAccount(product, from)
      const controller = await atWork(product, await newAdmUser(product, from, 'SUPPORT'))
      await race<unknown>([
        () => accessAtOnce(product, controller, place.id, place.membershipId).catch(() => null),
        () => moved(operator, place.id, [from.partnerId, round % 2 ? null : to.partnerId]),
      ])
      const running = await product.rows(
        'select 1 from access_sessions where ecosystem_id = $1 and ended_at is null',
        [place.id],
      )
      expect(running).toEqual([])
    }
  })

  it('without an audit event if it is so already', async () => {
    const { id } = await newAccount(product, from)
    const before = await product.rows('select count(*) from audit_events')
    await moved(operator, id, [from.partnerId, from.partnerId])
    expect(await product.rows('select count(*) from audit_events')).toEqual(before)
  })
})
