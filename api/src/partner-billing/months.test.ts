import { beforeAll, describe, expect, it } from 'vitest'
import { newAccount, newPlan } from '../../test/harness/accounts.ts'
import {
  billAccount,
  billing,
  changePrice,
  everyExtraAt,
  givePlan,
  haveActiveUsers,
  issuePresentMonth,
  passUntil,
  presentMonth,
  storedMonths,
  workOutAgain,
} from '../../test/harness/billing.ts'
import type { Browser } from '../../test/harness/browser.ts'
import { useProduct } from '../../test/harness/product.ts'
import { recordedEvents } from '../../test/harness/recorded.ts'
import { atBackoffice, newAdmUser, newTeam, type TestTeam } from '../../test/harness/team.ts'
import { testAction } from '../../test/harness/test-actions.ts'
import { systemActor } from '../platform/actor.ts'
import { newId } from '../platform/ids.ts'
import { beginMissingMonths } from './begin-month.ts'
import { daysIn, lastDay, laterMonth } from './month-rules.ts'

const CHANGE = `mutation ($id: ID!, $to: AccountSituation!, $reason: String) {
  changeAccountSituation(input: { accountId: $id, situation: $to, reason: $reason }) { id } }`
const UNIT = 1_000_000n

interface Account {
  readonly id: string
  readonly name: string
  readonly days: number
  readonly total: string
  readonly instance: string
  readonly extras: string
  readonly infrastructure: string
  readonly lines: readonly {
    readonly kind: string
    readonly quantity: number
    readonly days: number | null
    readonly bandFrom: number | null
    readonly unit: string
    readonly amount: string
  }[]
}

const sum = (amounts: readonly string[]) =>
  amounts.reduce((total, amount) => total + BigInt(amount), 0n)

describe('AD12: a month of billing', () => {
  const product = useProduct()
  let team: TestTeam

  beforeAll(async () => {
    team = await newTeam(product)
  })

  const atFinance = async (of: TestTeam): Promise<Browser> =>
    atBackoffice(product, await newAdmUser(product, of, 'FINANCE'))
  const monthAs = async (browser: Browser, month: string) =>
    (await browser.ask('backoffice', billing.month, { month })).billingMonth
  const accountsAs = async (browser: Browser, month: string, more: object = {}) =>
    (
      await browser.ask('backoffice', billing.accounts, { month, ...more })
    ).billedAccounts.edges.map(({ node }: { node: Account }) => node) as Account[]

  it('begins in housekeeping for a partner that was there before there was billing, once', async () => {
    const { partnerId } = await newTeam(product)
    const begun = () =>
      product.rows('select month from billing_months where partner_id = $1', [partnerId])
    await product.platform.inChange(systemActor('test'), async (change) => {
      await change.manager.query('delete from billing_months where partner_id = $1', [partnerId])
      await change.manager.query('insert into partners_without_months values ($1)', [partnerId])
      change.record(testAction(), { targetId: partnerId })
    })
    expect(await begun()).toEqual([])
    for (const _round of ['first', 'second']) {
      await beginMissingMonths(product.platform)
      expect(await begun()).toHaveLength(1)
      expect(await product.rows('select from partners_without_months')).toEqual([])
    }
  })

  it('begins with the partner, runs on, and the next one begins at its end in the partner’s zone', async () => {
    const own = await newTeam(product)
    const first = await presentMonth(product, own)
    expect(first.state).toBe('OPEN')
    await passUntil(product, new Date(first.endsAt.getTime() - 300_000))
    expect(await storedMonths(product, own)).toHaveLength(1)
    await passUntil(product, first.endsAt)
    expect((await storedMonths(product, own)).map(({ month }) => month)).toEqual([
      first.month,
      laterMonth(first.month, 1),
    ])
  })

  it('case 28: a month to come has nothing, and is no error; a text that is no month is refused', async () => {
    const finance = await atFinance(team)
    const { month } = await presentMonth(product, team)
    const later = laterMonth(month, 3)
    expect(await monthAs(finance, later)).toBeNull()
    expect(await accountsAs(finance, later)).toEqual([])
    const { billedInstances } = await finance.ask('backoffice', billing.instances, { month: later })
    expect(billedInstances).toMatchObject({ edges: [], pageInfo: { hasNextPage: false } })
    for (const text of ['2026-13', '', '2026', '2026-11-01', 'x'.repeat(5000)]) {
      expect(await finance.refusal('backoffice', billing.month, { month: text })).toBe(
        'BAD_USER_INPUT',
      )
      expect(await finance.refusal('backoffice', billing.accounts, { month: text })).toBe(
        'BAD_USER_INPUT',
      )
      const live = finance.subscribe('backoffice', billing.changed, { month: text })
      expect(await live.refusal()).toBe('BAD_USER_INPUT')
    }
  })

  it('case 27: Σ lines = total, for each account and altogether; an instance costs days × rate', async () => {
    const own = await newTeam(product)
    const { month } = await presentMonth(product, own)
    const plan = await newPlan(product, own, {
      price: 199_900_000n,
      quotas: everyExtraAt(7_450_000n),
    })
    for (const [place, from] of [`${month}-01`, '2020-02-03', lastDay(month)].entries()) {
      const { id } = await newAccount(product, own, { name: `Account ${place}` })
      await billAccount(product, id, from)
      if (place < 2) await givePlan(product, id, plan, { USER: 3, APP: 1, INSTANCE: 2 })
      await haveActiveUsers(product, id, 5000 + place * 9000)
    }
    const issued = await issuePresentMonth(product, own)
    const finance = await atFinance(own)
    const accounts = await accountsAs(finance, month)
    expect(accounts.map(({ name, days }) => [name, days])).toEqual([
      ['Account 0', daysIn(month)],
      ['Account 1', daysIn(month)],
      ['Account 2', 1],
    ])
    for (const { lines, total, instance, extras, infrastructure } of accounts) {
      expect(sum(lines.map(({ amount }) => amount)).toString()).toBe(total)
      expect(sum([instance, extras, infrastructure]).toString()).toBe(total)
      for (const { kind, quantity, days, unit, amount } of lines) {
        const exact = BigInt(quantity) * BigInt(days ?? 1) * BigInt(unit)
        if (kind === 'INSTANCE') expect(Number(BigInt(amount) - exact)).toBeLessThanOrEqual(5000)
        if (kind === 'INFRASTRUCTURE') expect(amount).toBe(exact.toString())
        expect(BigInt(amount) % 10_000n).toBe(0n)
      }
    }
    const [whole] = accounts
    // A whole month costs what the plan costs a month, and its extras.
    expect(whole).toMatchObject({
      plan: expect.any(String),
      extras: (4n * 7_450_000n).toString(),
      instance: (199_900_000n + 2n * 7_450_000n).toString(),
      infrastructure: '0',
    })
    const shown = await monthAs(finance, month)
    expect(shown).toMatchObject({ id: issued.id, state: 'ISSUED' })
    expect(shown.total).toBe(sum(accounts.map(({ total }) => total)).toString())
    const totals = shown.totals as { kind: string; lines: number; amount: string }[]
    expect(sum(totals.map(({ amount }) => amount)).toString()).toBe(shown.total)
    expect(totals.reduce((count, { lines }) => count + lines, 0)).toBe(
      accounts.reduce((count, { lines }) => count + lines.length, 0),
    )
    const [top] = shown.topAccounts as Account[]
    const most = [...accounts].sort((one, other) =>
      BigInt(one.total) < BigInt(other.total) ? 1 : -1,
    )
    expect(top?.name).toBe(most[0]?.name)
  })

  it('case 28: 5,000 active users cost nothing, the next one a unit; the two tabs show the same lines', async () => {
    const own = await newTeam(product)
    const { month } = await presentMonth(product, own)
    const [free, dear] = [
      await newAccount(product, own, { name: 'Free' }),
      await newAccount(product, own, { name: 'Dear' }),
    ]
    await haveActiveUsers(product, free.id, 5000)
    await haveActiveUsers(product, dear.id, 5200)
    await workOutAgain(product)
    const finance = await atFinance(own)
    const { infrastructureCosts } = await finance.ask('backoffice', billing.infrastructure, {
      month,
      sort: 'COST',
      descending: true,
    })
    const rows = infrastructureCosts.edges.map(({ node }: { node: Account }) => node) as Account[]
    expect(rows).toMatchObject([
      {
        name: 'Dear',
        activeUsers: 5200,
        excessUsers: 200,
        infrastructure: (200n * 45_000n).toString(),
      },
      { name: 'Free', activeUsers: 5000, excessUsers: 0, infrastructure: '0' },
    ])
    expect(rows[0]?.lines.filter(({ kind }) => kind === 'INFRASTRUCTURE')).toMatchObject([
      { bandFrom: 0, quantity: 5000, unit: '0', amount: '0' },
      { bandFrom: 5000, quantity: 200, unit: '45000', amount: '9000000' },
    ])
    expect(await accountsAs(finance, month, { sort: 'EXCESS', descending: true })).toEqual(rows)
  })

  it('case 28: an account that is opened and cancelled on one day costs nothing, and is on the bill at once', async () => {
    const own = await newTeam(product)
    const principal = await atBackoffice(product, own.principal)
    const { month } = await presentMonth(product, own)
    const account = await newAccount(product, own, { situation: 'DEPLOYING', name: 'A day' })
    const live = principal.subscribe('backoffice', billing.changed, { month })
    await live.next()
    await principal.ask('backoffice', CHANGE, { id: account.id, to: 'PRODUCTION' })
    await live.until(({ billingMonthChanged }) => billingMonthChanged.total !== '0')
    expect(await accountsAs(principal, month)).toMatchObject([{ name: 'A day', days: 1 }])
    await principal.ask('backoffice', CHANGE, {
      id: account.id,
      to: 'CANCELLED',
      reason: 'It was opened by mistake',
    })
    expect(await accountsAs(principal, month)).toMatchObject([
      { name: 'A day', days: 0, total: '0', lines: [] },
    ])
    expect((await monthAs(principal, month)).total).toBe('0')
  })

  it('case 27: an issued month is unchanged by today’s price, plan and rate, and so is one that has only ended', async () => {
    const own = await newTeam(product)
    const { id } = await newAccount(product, own, { name: 'Kept' })
    const plan = await newPlan(product, own, { price: 100n * UNIT })
    await billAccount(product, id, '2020-01-01')
    await givePlan(product, id, plan)
    const month = await presentMonth(product, own)
    await passUntil(product, month.endsAt)
    const finance = await atFinance(own)
    const ended = await accountsAs(finance, month.month)
    expect(ended).toMatchObject([{ total: (100n * UNIT).toString() }])
    await changePrice(product, plan, 250n * UNIT)
    await workOutAgain(product)
    expect(await accountsAs(await atFinance(own), month.month)).toEqual(ended)
    await passUntil(product, month.issuesAt)
    const again = await atFinance(own)
    expect(await accountsAs(again, month.month)).toEqual(ended)
    expect(await monthAs(again, month.month)).toMatchObject({
      state: 'ISSUED',
      total: (100n * UNIT).toString(),
      issuedAt: expect.any(String),
    })
    await issuePresentMonth(product, own)
    const next = laterMonth(month.month, 1)
    expect(await accountsAs(await atFinance(own), next)).toMatchObject([
      { total: (250n * UNIT).toString() },
    ])
  })

  it('case 27: nothing of an issued month changes by plain SQL either, with an audit event or without', async () => {
    const own = await newTeam(product)
    const { id: ecosystemId } = await newAccount(product, own)
    const { id } = await issuePresentMonth(product, own)
    const attempts = [
      "update billing_months set state = 'OPEN', issued_at = null, total_micros = null where id = $1",
      'update billing_months set due_on = due_on + 1 where id = $1',
      'delete from billing_months where id = $1',
      'update billing_lines set amount_micros = 0, unit_micros = 0 where month_id = $1',
      'delete from billing_lines where month_id = $1',
      'update billed_accounts set days = 0 where month_id = $1',
      'delete from billed_accounts where month_id = $1',
      'update billing_totals set amount_micros = 0 where month_id = $1',
      `insert into billing_lines (id, month_id, ecosystem_id, item, kind, sorted_name, quantity, days, unit_micros, amount_micros)
       select gen_random_uuid(), $1, ecosystem_id, 'MORE', 'USER', 'x', 1, 1, 1, 1 from billed_accounts where month_id = $1`,
    ]
    for (const sql of attempts) {
      await expect(product.rows(sql, [id]), sql).rejects.toThrow(/BILLING_MONTH_ISSUED|foreign key/)
      const recorded = product.platform.inChange(systemActor('test'), async (change) => {
        await change.manager.query(sql, [id])
        change.record(testAction(), { targetId: newId() })
      })
      await expect(recorded, sql).rejects.toThrow(/BILLING_MONTH_ISSUED|foreign key/)
    }
    // Nor by a line of an open month that is moved into it.
    const next = await presentMonth(product, own)
    await expect(
      product.rows(
        'update billed_accounts set month_id = $1, ecosystem_id = ecosystem_id where month_id = $2 and ecosystem_id = $3',
        [id, next.id, ecosystemId],
      ),
    ).rejects.toThrow()
    for (const table of ['billing_lines', 'billed_accounts', 'billing_totals', 'billing_months'])
      await expect(product.rows(`truncate ${table} cascade`)).rejects.toThrow(
        'RECORD_IS_APPEND_ONLY',
      )
  })

  it('is issued on its day and due on a business day, once, on the record with its total', async () => {
    const own = await newTeam(product)
    await newAccount(product, own)
    const month = await presentMonth(product, own)
    await passUntil(product, new Date(month.issuesAt.getTime() - 300_000))
    expect((await storedMonths(product, own))[0]?.state).toBe('OPEN')
    await product.pass(300)
    expect((await storedMonths(product, own))[0]?.state).toBe('ISSUED')
    const shown = await monthAs(await atFinance(own), month.month)
    expect(new Date(`${shown.dueOn}T00:00:00Z`).getUTCDay() % 6).not.toBe(0)
    expect(shown.dueOn.slice(0, 7)).toBe(laterMonth(month.month, 1))
    const events = await recordedEvents(product, 'target_id = $1', [month.id])
    expect(events.map(({ action }) => action)).toEqual([
      'billingMonth.begun',
      'billingMonth.issued',
    ])
  })

  it('a list is sorted by each column in both directions, page by page, and a cursor of another month is none', async () => {
    const own = await newTeam(product)
    const { month } = await presentMonth(product, own)
    for (const [place, name] of ['Ótica Sol', 'aurora', 'Bela', 'Zeta', 'aurora'].entries()) {
      const { id } = await newAccount(product, own, { name })
      await billAccount(product, id, place % 2 ? `${month}-01` : '2020-01-01')
      await haveActiveUsers(product, id, place * 4000)
    }
    await workOutAgain(product)
    const finance = await atFinance(own)
    const sorts = {
      accounts: ['billedAccounts', ['NAME', 'DAYS', 'USERS', 'EXCESS', 'EXTRAS', 'TOTAL']],
      instances: ['billedInstances', ['NAME', 'QUANTITY', 'DAYS', 'RATE', 'AMOUNT']],
      infrastructure: [
        'infrastructureCosts',
        ['NAME', 'ATTENDANCES', 'ACTIVE_USERS', 'EXCESS', 'COST'],
      ],
    } as const
    for (const [name, [field, columns]] of Object.entries(sorts))
      for (const sort of columns) {
        const all: string[] = []
        for (let after: string | null = null; ; ) {
          const answer = await finance.ask('backoffice', billing[name as keyof typeof sorts], {
            month,
            sort,
            first: 2,
            after,
          })
          const { edges, pageInfo } = answer[field]
          all.push(...edges.map(({ node }: { node: { id: string } }) => node.id))
          after = pageInfo.endCursor
          if (!pageInfo.hasNextPage) break
        }
        expect(new Set(all).size, `${name} ${sort}`).toBe(5)
        const down = await finance.ask('backoffice', billing[name as keyof typeof sorts], {
          month,
          sort,
          descending: true,
        })
        expect(
          down[field].edges.map(({ node }: { node: { id: string } }) => node.id),
          `${name} ${sort}`,
        ).toEqual(all.toReversed())
      }
    const names = (await accountsAs(finance, month)).map((account) => account.name)
    expect(names).toEqual(['aurora', 'aurora', 'Bela', 'Ótica Sol', 'Zeta'])
    const other = await newTeam(product)
    await newAccount(product, other)
    const theirs = await accountsAs(await atFinance(other), month)
    const after = Buffer.from(theirs[0]?.id ?? '').toString('base64url')
    for (const list of [
      billing.accounts,
      billing.instances,
      billing.infrastructure,
      billing.months,
    ])
      expect(await finance.refusal('backoffice', list, { month, after })).toBe('NOT_FOUND')
    expect(await finance.refusal('backoffice', billing.account, { id: theirs[0]?.id })).toBe(
      'NOT_FOUND',
    )
  })

  it('case 30: Finance reads what accounts cost, and comes from there to no account, member or attendance', async () => {
    const finance = await atFinance(team)
    const { __schema } = await finance.ask(
      'backoffice',
      '{ __schema { types { name fields { name type { name ofType { name ofType { name ofType { name } } } } } } } }',
    )
    interface Nested {
      readonly name: string | null
      readonly ofType?: Nested | null
    }
    const typeOf = ({ name, ofType }: Nested): string => name ?? (ofType ? typeOf(ofType) : '')
    const types = new Map(
      (__schema.types as { name: string; fields: { type: Nested }[] | null }[]).map(
        ({ name, fields }) => [name, (fields ?? []).map(({ type }) => typeOf(type))],
      ),
    )
    const reached = new Set([
      'BillingMonthConnection',
      'BilledAccountConnection',
      'BillingLineConnection',
    ])
    for (const type of reached) for (const next of types.get(type) ?? []) reached.add(next)
    expect([...reached].filter((name) => (types.get(name) ?? []).length > 0).sort()).toEqual([
      'BilledAccount',
      'BilledAccountConnection',
      'BilledAccountEdge',
      'BillingLine',
      'BillingLineConnection',
      'BillingLineEdge',
      'BillingMonth',
      'BillingMonthConnection',
      'BillingMonthEdge',
      'BillingTotal',
      'PageInfo',
    ])
    const support = await atBackoffice(product, await newAdmUser(product, team, 'SUPPORT'))
    const { month } = await presentMonth(product, team)
    expect(await support.refusal('backoffice', billing.month, { month })).toBe('FORBIDDEN')
    expect(await support.refusal('backoffice', billing.accounts, { month })).toBe('FORBIDDEN')
  })
})
