import { verify } from '@node-rs/argon2'
import { generate } from 'otplib'
import { accountSituations } from 'shared-schema/partner-enums'
import { beforeAll, describe, expect, it } from 'vitest'
import { attendanceOperations } from '../../test/harness/attendances.ts'
import { portal, readPortalFile } from '../../test/harness/partner-portal.ts'
import { signedIn } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { openWebChat } from '../attendances/web-chat/web-chat.ts'
import { verifyRecord } from '../audit/verify.ts'
import { commonPasswords } from '../identity/common-passwords.ts'
import { MFA_SECRET } from '../identity/mfa-codes.ts'
import { passwordRefusal } from '../identity/password-rules.ts'
import { findUserByEmail } from '../identity/users.ts'
import { found } from '../platform/errors.ts'
import {
  DEMO_PASSWORD,
  demoAccounts,
  demoEcosystems,
  demoEmail,
  demoPartner,
  demoPeople,
  demoTotpSecret,
} from './accounts.ts'
import { demoClaims } from './claims.ts'
import { isDemoLoaded, loadDemo } from './load-demo.ts'
import { demoNames } from './names.ts'
import { publicChatOfDemo } from './public-chat.ts'
import { demoStories } from './stories.ts'

interface ShownAssistance {
  reason: string
  state: string
  requestedAt: string
  startedAt: string
  endedAt: string
  closeReason: string | null
  environments: string[]
  changes: { at: string; action: string; after: string }[]
}

describe('the demo', () => {
  const product = useProduct({ DEMO: 'yes' })
  beforeAll(async () => {
    expect(await isDemoLoaded(product.platform)).toBe(false)
    expect(await Promise.all([loadDemo(product.platform), loadDemo(product.platform)])).toEqual(
      expect.arrayContaining(['LOADED', 'NOT_NEW']),
    )
  })

  it('is loaded once, though two processes begin it', async () => {
    expect(await isDemoLoaded(product.platform)).toBe(true)
    expect(await loadDemo(product.platform)).toBe('NOT_NEW')
    const [{ transactions } = { transactions: 0 }] = await product.rows<{ transactions: number }>(
      'select count(distinct transaction) as transactions from audit_events',
    )
    expect(transactions).toBe(1)
  })

  it('SU16: who is there to be a successor is fit to be one, before they have ever signed in', async () => {
    const unfit = await product.rows<{ email: string }>(
      `select u.email from users u left join user_activity a on a.user_id = u.id
       where u.email = any($1) and (u.email_confirmed_at is null or u.mfa_turned_on_at is null
         or u.status <> 'ACTIVE' or a.last_active_at is null
         or a.last_active_at < app_now() - interval '1 day' or a.last_active_at > app_now())`,
      [['premium.admin', 'premium.user', 'plus.user', 'multi', 'reviewer'].map(demoEmail)],
    )
    expect(unfit).toEqual([])
  })

  it('PA12: the people of the README have chosen no language; some others have', async () => {
    const rows = await product.rows<{ key: string; language: string | null }>(
      "select split_part(email::text, '@', 1) as key, language from users where email like '%@demo.example'",
    )
    const languageOf = Object.fromEntries(rows.map(({ key, language }) => [key, language]))
    for (const key of ['analyst', 'reviewer', 'premium.admin', 'premium.user'])
      expect(languageOf[key], key).toBeNull()
    expect(languageOf).toMatchObject({ analyst2: 'PT_BR', multi: 'ES' })
  })

  it('has every account that was asked for, all with the one password', async () => {
    expect(demoAccounts.map(({ email }) => email)).toEqual(
      [
        'analyst',
        'analyst2',
        'reviewer',
        'operator',
        'premium.admin',
        'premium.user',
        'premium.norcm.admin',
        'plus.admin',
        'plus.user',
        'plus.attendant',
        'plus.supervisor',
        'multi',
        'blocked',
        'partner.principal',
        'partner.super',
        'partner.support',
        'partner.finance',
        'nomfa',
      ].map((key) => `${key}@demo.example`),
    )
    const hashes = await product.rows<{ hash: string }>(
      'select distinct password_hash as hash from users',
    )
    expect(hashes).toHaveLength(1)
    expect(await verify(hashes[0]?.hash ?? '', DEMO_PASSWORD)).toBe(true)
  })

  it('ID10: has a password that would be taken from anybody', async () => {
    const common = await commonPasswords()
    for (const { key, name } of demoPeople) {
      const policy = { minimumLength: 12, common, known: [demoEmail(key), name] }
      expect(passwordRefusal(DEMO_PASSWORD, policy)).toBeNull()
    }
  })

  it('keeps the MFA secrets that start prints, and none for those who are there to turn it on', async () => {
    for (const { key, mfa } of demoPeople) {
      const [user] = await product.rows<{ sealed: string | null }>(
        'select sealed_mfa_secret as sealed from users where email = $1',
        [demoEmail(key)],
      )
      const secret = user?.sealed
        ? product.platform.secrets.open(MFA_SECRET, user.sealed)
        : undefined
      expect(secret, key).toBe(mfa === 'ON' ? demoTotpSecret(key) : undefined)
      const account = demoAccounts.find(({ email }) => email === demoEmail(key))
      expect(account?.totpSecret).toBe(secret)
      if (secret) expect(await generate({ secret })).toMatch(/^\d{6}$/)
    }
    expect(new Set(demoPeople.map(({ key }) => demoTotpSecret(key))).size).toBe(demoPeople.length)
  })

  it('has a list of 300 members, with people of three languages, some blocked, some attendants', async () => {
    const [first] = demoEcosystems
    const rows = await product.rows<{ role: string; status: string; language: string }>(
      `select m.role, m.status, u.language from memberships m join users u on u.id = m.user_id
       join ecosystems e on e.id = m.ecosystem_id where e.name = $1`,
      [first?.name],
    )
    expect(rows.length).toBe(300 + Object.keys(first?.members ?? {}).length)
    for (const language of ['ES', 'PT_BR', 'EN'])
      expect(rows.filter((row) => row.language === language).length).toBeGreaterThan(20)
    expect(rows.filter(({ status }) => status === 'BLOCKED').length).toBeGreaterThan(2)
    expect(rows.filter(({ role }) => role === 'ATTENDANT').length).toBeGreaterThan(20)
    expect(rows.filter(({ role }) => role === 'ADMINISTRATOR')).toHaveLength(1)
  })

  it('has exactly one administrator in every ecosystem, and somebody in several', async () => {
    for (const { members } of demoEcosystems)
      expect(Object.values(members).filter((role) => role === 'ADMINISTRATOR')).toHaveLength(1)
    const roles = demoEcosystems.flatMap(({ members }) => members.multi ?? [])
    expect(new Set(roles).size).toBe(3)
  })

  it('blocks the one who is there to be blocked', async () => {
    const blocked = await product.rows<{ email: string }>(
      "select email from users where status = 'BLOCKED'",
    )
    expect(blocked).toEqual([{ email: 'blocked@demo.example' }])
  })

  it('has claims of 18 months, of several payers and every status', async () => {
    const [sums] = await product.rows<Record<string, number>>(
      `select count(*) as claims, count(distinct month) as months, count(distinct payer) as payers,
         count(distinct status) as statuses from rcm_claims c join ecosystems e on e.id = c.ecosystem_id
       where e.name = $1`,
      [demoEcosystems[0]?.name],
    )
    expect(sums).toMatchObject({ months: 18, payers: 6, statuses: 3 })
    expect(sums?.claims).toBeGreaterThan(850)
    expect(sums?.claims).toBeLessThan(950)
  })

  it('AD7: has a partner with twenty accounts, in every situation, and people of the team as members of some', async () => {
    const accounts = await product.rows<{ situation: string; members: number; team: number }>(
      `select a.situation, c.members, (select count(*)::int from memberships m join adm_users t on t.user_id = m.user_id
         where m.ecosystem_id = a.ecosystem_id and m.role = 'USER') as team
       from partner_accounts a join member_counts c on c.ecosystem_id = a.ecosystem_id
       where a.demo_ends_at is null or a.demo_ends_at > app_now()`,
    )
    expect(accounts).toHaveLength(20)
    expect(new Set(accounts.map(({ situation }) => situation))).toEqual(new Set(accountSituations))
    expect(accounts.filter(({ members }) => members > 4).length).toBeGreaterThan(5)
    expect(accounts.filter(({ team }) => team > 0)).toHaveLength(3)
  })

  it('AD12: the partner sells four plans, and each account has one of its tier, some with extras', async () => {
    const plans = await product.rows<{ accounts: number; extras: number }>(
      `select (select count(*)::int from partner_accounts a join ecosystems e on e.id = a.ecosystem_id
          where a.plan_id = p.id and e.plan = p.tier) as accounts,
        (select count(*)::int from account_extras x where x.plan_id = p.id) as extras
       from partner_plans p`,
    )
    expect(plans).toHaveLength(4)
    expect(plans.reduce((sum, { accounts }) => sum + accounts, 0)).toBe(20)
    expect(plans.filter(({ extras }) => extras > 0).length).toBeGreaterThan(2)
  })

  it('AD12: each account that is not cancelled is reached by its contacts, and the lists of attendances have something in each', async () => {
    const accounts = await product.rows<{ name: string; open: boolean; attendants: number }>(
      `select e.name, bool_or(c.state = 'CONNECTED') as open,
         (select count(*)::int from attendants w where w.ecosystem_id = e.id and w.nickname is not null) as attendants
       from partner_accounts a join ecosystems e on e.id = a.ecosystem_id
       join channels c on c.ecosystem_id = e.id and c.kind = 'WEB_CHAT' group by e.id`,
    )
    expect(accounts).toHaveLength(20)
    expect(accounts.filter(({ open }) => !open).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Mercado da Praça', 'Nova Era Turismo']),
    )
    const [alone] = accounts.filter(({ attendants }) => attendants === 0)
    expect(alone?.name).toBe('Yoga Espaço Lótus')
    expect(accounts.filter(({ attendants }) => attendants > 0)).toHaveLength(19)
    for (const key of ['plus.attendant', 'plus.supervisor']) {
      const user = found(await findUserByEmail(product.platform, demoEmail(key)))
      const browser = await signedIn(product, user, 'WEB')
      const { viewer } = await browser.ask('web', '{ viewer { memberships { ecosystem { id } } } }')
      const ecosystemId = viewer.memberships[0].ecosystem.id
      for (const list of ['NEW', 'MINE', 'OTHERS', 'DONE'])
        expect(
          (await browser.ask('web', attendanceOperations.list, { ecosystemId, list })).attendances
            .edges,
          `${key} ${list}`,
        ).not.toEqual([])
    }
  })

  it('AD11, case 15: in one account a conversation was answered under control', async () => {
    const written = await product.rows<{ account: string; controller: string; events: number }>(
      `select e.name as account, u.email as controller, count(*)::int as events
       from messages m join ecosystems e on e.id = m.ecosystem_id join users u on u.id = m.controller_id group by 1, 2`,
    )
    expect(written).toEqual([
      { account: 'Clínica Aurora', controller: demoEmail('partner.support'), events: 3 },
    ])
  })

  it('prints the address of a public chat, as long as it is open', async () => {
    const { account, url } = found(await publicChatOfDemo(product.platform))
    expect(account).toBe('Lakeside Dental')
    const address = url.slice(url.lastIndexOf('/') + 1)
    expect((await openWebChat(product.platform, address)).ecosystemName).toBe(account)
  })

  const clientsList = `{ pastAssistance(first: 50) { edges { node {
    analystName ecosystemName reason state requestedAt startedAt endedAt endedBy closeReason environments
    changes { at action targetType before after } } } } }`

  const pastOf = async (key: string): Promise<ShownAssistance[]> => {
    const user = found(await findUserByEmail(product.platform, demoEmail(key)))
    const browser = await signedIn(product, user, 'WEB')
    const { pastAssistance } = await browser.ask('web', clientsList)
    return pastAssistance.edges.map(({ node }: { node: ShownAssistance }) => node)
  }
  const toldOf = (key: string) =>
    demoStories
      .filter(({ client }) => client === key)
      .map(({ reason, ending }) => ({ reason, state: ending.state }))
      .reverse()

  it.each([
    ['premium.admin', ['membership.unblocked', 'membership.blocked']],
    ['premium.user', ['user.profileChanged', 'user.profileChanged']],
  ])(
    'AS12, AS14: %s finds all past assistance, newest first, with every change made',
    async (key, actions) => {
      const list = await pastOf(key)
      expect(list.map(({ reason, state }) => ({ reason, state }))).toEqual(toldOf(key))
      const states = list.map(({ state }) => state)
      for (const state of ['COMPLETED', 'CANCELLED', 'REFUSED', 'EXPIRED'])
        expect(states).toContain(state)
      const cancelled = list.filter(({ closeReason }) => closeReason)
      expect(cancelled.map(({ state }) => state)).toEqual(['CANCELLED'])
      const assisted = found(list.find(({ changes }) => changes.length > 0))
      expect(assisted.changes.map(({ action }) => action)).toEqual(actions)
      const touched = assisted.changes.map(({ after }) => JSON.parse(after))
      expect(new Set(touched.map(({ name, colorScheme }) => name ?? colorScheme)).size).toBe(2)
      expect(assisted.environments).toHaveLength(2)
      const instants = [
        assisted.requestedAt,
        assisted.startedAt,
        ...assisted.changes.map(({ at }) => at),
        assisted.endedAt,
      ]
      expect(instants).toEqual([...instants].sort())
      expect(Date.parse(assisted.endedAt) - Date.parse(assisted.startedAt)).toBeLessThan(300_000)
    },
  )

  it('AS12: an analyst finds their own requests of the past weeks, newest first', async () => {
    const user = found(await findUserByEmail(product.platform, demoEmail('analyst')))
    const backoffice = await signedIn(product, user, 'BACKOFFICE')
    const { assistanceRequests } = await backoffice.ask(
      'backoffice',
      '{ assistanceRequests(first: 50) { edges { node { reason state } } } }',
    )
    expect(assistanceRequests.edges.map(({ node }: { node: object }) => node)).toEqual(
      demoStories
        .filter(({ analyst }) => analyst === 'analyst')
        .map(({ reason, ending }) => ({ reason, state: ending.state }))
        .reverse(),
    )
  })

  it('AT2, AT3: the record of the past is whole, in the order of time, each change with its controller', async () => {
    expect(await verifyRecord(product.platform.database.pool)).toMatchObject({ breaks: [] })
    const [disorder] = await product.rows<{ lines: number }>(
      `select count(*) as lines from audit_events one join audit_events next
       on next.chain_id = one.chain_id and next.sequence = one.sequence + 1 where next.at < one.at`,
    )
    expect(disorder).toEqual({ lines: 0 })
    const controllers = await product.rows<{ email: string }>(
      `select distinct u.email from audit_events e left join users u on u.id = e.controller_id
       where e.action in ('membership.blocked', 'membership.unblocked', 'user.profileChanged')`,
    )
    expect(controllers).toEqual([{ email: demoEmail('analyst') }])
  })

  it('AD12: the partner has a year of billing at the rates of its time, and a correction in the present month', async () => {
    const months = await product.rows<{ state: string; total: string; lines: string }>(
      `select m.state, m.total_micros::text as total, (select sum(amount_micros)::text from billing_lines l where l.month_id = m.id) as lines
       from billing_months m order by m.month`,
    )
    expect(months).toHaveLength(13)
    const issued = months.filter(({ state }) => state === 'ISSUED')
    // From the first day of a month to the day of its issue, the month before is open too.
    expect(issued.length).toBeGreaterThanOrEqual(11)
    for (const { total, lines } of issued) expect(total).toBe(lines)
    const [made] = await product.rows(
      `select count(*) as adjustments, (select count(distinct unit_micros) > 1 from billing_lines
           where kind = 'INSTANCE') as "rates", (select count(*) > 100 from usage_months) as usage
       from billing_adjustments`,
    )
    expect(made).toEqual({ adjustments: 1, rates: true, usage: true })
  })

  it('AD12: the partner has a portal with a logo and a document, which its clients download', async () => {
    const user = found(await findUserByEmail(product.platform, demoEmail('partner.super')))
    const web = await signedIn(product, user, 'WEB')
    const { ownPartnerPortals } = await web.ask('web', portal.own)
    expect(ownPartnerPortals).toMatchObject([
      { name: demoPartner.name, phone: '+551131234567', logo: { width: 240, height: 96 } },
    ])
    const [shown] = ownPartnerPortals
    expect(shown.documents).toHaveLength(1)
    const answer = await readPortalFile(web, 'web', 'portal-document', shown.documents[0].id)
    expect(answer.status).toBe(200)
    expect(await answer.text()).toMatch(/^%PDF-1\.7/)
    expect((await readPortalFile(web, 'web', 'portal-logo', shown.logo.id)).status).toBe(200)
  })

  it('AD7: some accounts of the partner have a logo, which its team sees', async () => {
    const [logo] = await product.rows<{ id: string; logos: number }>(
      'select min(id::text) as id, count(*)::int as logos from account_logos',
    )
    expect(logo?.logos).toBe(4)
    const user = found(await findUserByEmail(product.platform, demoEmail('partner.super')))
    const desk = await signedIn(product, user, 'BACKOFFICE')
    const answer = await desk.fetch(`/backoffice/account-logo/${logo?.id}`, {
      headers: { 'x-app': 'backoffice' },
    })
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png'])
  })

  it('leaves nothing of the past to be done: no clock moved, nobody signed in, no mail, no timer but for demo accounts, open conversations, months of billing and notices', async () => {
    await product.settle()
    expect(product.mailbox.mails).toEqual([])
    const [left] = await product.rows(
      `select (select shift = '0' from clock) as "clockAsItWas",
         (select count(*) from outbox_mails where sealed_parameters is not null) as mails,
         (select count(*) from assistance_requests where closed_at is null) as requests,
         (select count(*) from access_connections where ended_at is null) as connections,
         (select count(*) from pgboss.job where name not in ('housekeeping', 'demoAccount', 'noticeTurn', 'attendanceIdle') and name not like 'billing%' and state < 'completed') as timers`,
    )
    expect(left).toEqual({ clockAsItWas: true, mails: 0, requests: 0, connections: 0, timers: 0 })
  })

  it('is the same every time', () => {
    const now = new Date('2026-03-15T00:00:00Z')
    expect(demoNames(300)).toEqual(demoNames(300))
    expect(new Set(demoNames(300).map(({ mailbox }) => mailbox)).size).toBe(300)
    expect(demoClaims(900, now, 0)).toEqual(demoClaims(900, now, 0))
    expect(demoClaims(900, now, 0)[0]?.month).toBe('2024-10-01')
    expect(demoClaims(900, now, 0).at(-1)?.month).toBe('2026-03-01')
    expect(demoClaims(0, now, 0)).toEqual([])
  })
})
