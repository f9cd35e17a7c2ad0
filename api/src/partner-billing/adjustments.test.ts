import { beforeAll, describe, expect, it } from 'vitest'
import { newAccount } from '../../test/harness/accounts.ts'
import { newKey } from '../../test/harness/assistance.ts'
import {
  billing,
  issuePresentMonth,
  presentMonth,
  type StoredMonth,
  workOutAgain,
} from '../../test/harness/billing.ts'
import type { Browser } from '../../test/harness/browser.ts'
import { useProduct } from '../../test/harness/product.ts'
import { recordedEvents } from '../../test/harness/recorded.ts'
import { atBackoffice, newAdmUser, newTeam, type TestTeam } from '../../test/harness/team.ts'
import { testAction } from '../../test/harness/test-actions.ts'
import { systemActor } from '../platform/actor.ts'
import { newId } from '../platform/ids.ts'

const WHY = 'The rate of an earlier plan was used'

describe('case 27: an issued month is corrected by a line of the present one', () => {
  const product = useProduct()
  let team: TestTeam
  let issued: StoredMonth
  let principal: Browser
  let accountId: string

  beforeAll(async () => {
    team = await newTeam(product)
    await newAccount(product, team, { name: 'Corrected' })
    issued = await issuePresentMonth(product, team)
    principal = await atBackoffice(product, team.principal)
    const { billedAccounts } = await principal.ask('backoffice', billing.accounts, {
      month: issued.month,
    })
    accountId = billedAccounts.edges[0].node.id
  })

  const adjust = (given: Readonly<Record<string, unknown>> = {}) => ({
    id: accountId,
    amount: '-12500000',
    reason: WHY,
    key: newKey(),
    ...given,
  })

  it('with its reason, its sign and the month that it corrects, beside what the account costs anyway', async () => {
    const { month } = await presentMonth(product, team)
    const before = await principal.ask('backoffice', billing.month, { month })
    const closed = await principal.ask('backoffice', billing.month, { month: issued.month })
    const { addBillingAdjustment } = await principal.ask('backoffice', billing.adjust, adjust())
    expect(addBillingAdjustment).toMatchObject({ name: 'Corrected', adjustments: '-12500000' })
    expect(addBillingAdjustment.lines).toContainEqual(
      expect.objectContaining({
        kind: 'ADJUSTMENT',
        quantity: 1,
        unit: '-12500000',
        amount: '-12500000',
        reason: WHY,
        correctedMonth: issued.month,
      }),
    )
    const after = await principal.ask('backoffice', billing.month, { month })
    expect(BigInt(after.billingMonth.total)).toBe(BigInt(before.billingMonth.total) - 12_500_000n)
    expect(await principal.ask('backoffice', billing.month, { month: issued.month })).toEqual(
      closed,
    )
    const [event] = await recordedEvents(product, "action = 'billingAdjustment.added'", [])
    expect(event).toMatchObject({
      after: { amount: '-12.5', month, correctedMonth: issued.month, currency: 'BRL' },
    })
  })

  it('stays when all lines are worked out again, and for ever, plain SQL included', async () => {
    await principal.ask('backoffice', billing.adjust, adjust({ amount: '3000000' }))
    const read = async (browser: Browser) => {
      const { month } = await presentMonth(product, team)
      const { billedAccounts } = await browser.ask('backoffice', billing.accounts, { month })
      return billedAccounts.edges[0].node
    }
    const { adjustments } = await read(principal)
    await workOutAgain(product)
    const again = await read(await atBackoffice(product, team.principal))
    expect(again.adjustments).toBe(adjustments)
    for (const sql of [
      "update billing_adjustments set reason = 'Another'",
      'delete from billing_adjustments',
    ]) {
      await expect(product.rows(sql)).rejects.toThrow()
      const recorded = product.platform.inChange(systemActor('test'), async (change) => {
        await change.manager.query(sql)
        change.record(testAction(), { targetId: newId() })
      })
      await expect(recorded).rejects.toThrow(/BILLING_ADJUSTMENT_STANDS|foreign key/)
    }
  })

  it('once for each wish, by Super Admins only, and by nobody under the amount of nothing', async () => {
    const browser = await atBackoffice(product, team.principal)
    const wish = adjust()
    const twice = await Promise.all(
      [1, 2].map(() => browser.ask('backoffice', billing.adjust, wish)),
    )
    expect(new Set(twice.map((answer) => answer.addBillingAdjustment.adjustments)).size).toBe(1)
    const refused = (given: Readonly<Record<string, unknown>>, as = browser) =>
      as.refusal('backoffice', billing.adjust, adjust(given))
    expect(await refused({ key: wish.key, amount: '1000000' })).toBe('IDEMPOTENCY_KEY_REUSED')
    expect(await refused({ key: '' })).toBe('BAD_USER_INPUT')
    for (const amount of ['0', '5', '-1', '9000000000000000000'])
      expect(await refused({ amount })).toBe('AMOUNT_INVALID')
    expect(await refused({ reason: '' })).toBe('REASON_REQUIRED')
    expect(await refused({ reason: 'short' })).toBe('REASON_TOO_SHORT')
    expect(await refused({ reason: '...............' })).toBe('REASON_FILLER')
    expect(await refused({ reason: 'because '.repeat(200) })).toBe('REASON_TOO_LONG')
    expect(await refused({ id: newId() })).toBe('NOT_FOUND')
    expect(await refused({ id: 'x' })).toBe('NOT_FOUND')
    const finance = await atBackoffice(product, await newAdmUser(product, team, 'FINANCE'))
    expect(await refused({}, finance)).toBe('FORBIDDEN')
    const others = await atBackoffice(product, (await newTeam(product)).principal)
    expect(await refused({}, others)).toBe('NOT_FOUND')
  })

  it('not a month that is still open', async () => {
    const browser = await atBackoffice(product, team.principal)
    const { month } = await presentMonth(product, team)
    const { billedAccounts } = await browser.ask('backoffice', billing.accounts, { month })
    const [{ node }] = billedAccounts.edges
    expect(await browser.refusal('backoffice', billing.adjust, adjust({ id: node.id }))).toBe(
      'BILLING_MONTH_OPEN',
    )
  })
})
