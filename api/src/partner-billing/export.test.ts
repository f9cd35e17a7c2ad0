import { exportEndOf } from 'shared-schema/record-export'
import { beforeAll, describe, expect, it } from 'vitest'
import { newAccount, newPlan } from '../../test/harness/accounts.ts'
import { newKey } from '../../test/harness/assistance.ts'
import {
  billing,
  givePlan,
  haveActiveUsers,
  issuePresentMonth,
  presentMonth,
  workOutAgain,
} from '../../test/harness/billing.ts'
import type { Browser } from '../../test/harness/browser.ts'
import { useProduct } from '../../test/harness/product.ts'
import { recordedEvents } from '../../test/harness/recorded.ts'
import { atBackoffice, newAdmUser, newTeam, type TestTeam } from '../../test/harness/team.ts'

describe('case 29: tables of billing as CSV', () => {
  const product = useProduct({ BILLING_EXPORTS_PER_MINUTE: '20' })
  let team: TestTeam
  let finance: Browser
  let month: string

  const exported = (browser: Browser, asked: Readonly<Record<string, string>>) =>
    browser.fetch(
      `/backoffice/billing-export?${new URLSearchParams({ table: 'ACCOUNTS', language: 'PT_BR', month, ...asked })}`,
      { headers: { 'x-app': 'backoffice' } },
    )
  const codeOf = async (answer: Promise<Response>) => {
    const { errors } = (await (await answer).json()) as {
      errors?: { extensions: { code: string } }[]
    }
    return errors?.[0]?.extensions.code ?? null
  }
  const rowsOf = async (asked: Readonly<Record<string, string>>) => {
    const bytes = Buffer.from(await (await exported(finance, asked)).arrayBuffer())
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const text = bytes.toString('utf8').slice(1)
    expect(exportEndOf(text)).toBe('COMPLETE')
    return text.split('\r\n').slice(0, -2)
  }

  beforeAll(async () => {
    team = await newTeam(product)
    const plan = await newPlan(product, team, { name: 'Básico', price: 1_234_560_000n })
    const formula = await newAccount(product, team, { name: '=cmd()|calc' })
    await givePlan(product, formula.id, plan)
    const other = await newAccount(product, team, { name: 'Padaria; "Trigal"' })
    await haveActiveUsers(product, other.id, 5001)
    const issued = await issuePresentMonth(product, team)
    const principal = await atBackoffice(product, team.principal)
    const { billedAccounts } = await principal.ask('backoffice', billing.accounts, {
      month: issued.month,
    })
    await principal.ask('backoffice', billing.adjust, {
      id: billedAccounts.edges[0].node.id,
      amount: '-4000000000',
      reason: 'The plan was cheaper than it says',
      key: newKey(),
    })
    await haveActiveUsers(product, other.id, 5002)
    await workOutAgain(product)
    month = (await presentMonth(product, team)).month
    finance = await atBackoffice(product, await newAdmUser(product, team, 'FINANCE'))
  })

  it('opens right in a spreadsheet in pt-BR and es: semicolons, a decimal comma, the mark of UTF-8', async () => {
    for (const [language, first] of [
      ['PT_BR', 'Conta;Plano;Primeiro dia'],
      ['ES', 'Cuenta;Plan;Primer día'],
    ] as const) {
      const [head, formula, other, ...more] = await rowsOf({ language })
      expect(head).toContain(first)
      expect(more).toEqual([])
      // A formula is text, a negative amount a number, and a name with a separator one cell.
      expect(formula).toMatch(/^'=cmd\(\)\|calc;Básico;/)
      expect(formula).toContain(';-4000;')
      expect(other).toMatch(/^"Padaria; ""Trigal""";;/)
      expect(other).toMatch(/;0,09;/)
    }
    const [, english] = await rowsOf({ language: 'EN' })
    expect(english).toContain(',-4000,')
  })

  it('each table has the rows of its page', async () => {
    expect(await rowsOf({ table: 'INSTANCES' })).toHaveLength(3)
    const bands = await rowsOf({ table: 'INFRASTRUCTURE' })
    expect(bands).toHaveLength(4)
    expect(bands.at(-1)).toMatch(/;0;5002;2;5000;2;0,045;0,09;BRL$/)
    const consolidated = await rowsOf({ table: 'CONSOLIDATED' })
    expect(consolidated.at(-1)).toMatch(/^Total;\d+;-?\d+(,\d+)?;BRL$/)
    expect(consolidated.some((row) => row.startsWith('Ajustes;1;-4000;'))).toBe(true)
  })

  it('stands on the record, and is for Super Admins and Finance of that partner alone', async () => {
    await rowsOf({})
    const events = await recordedEvents(product, "action = 'billingExport.exported'", [])
    expect(events.at(-1)).toMatchObject({ after: { table: 'ACCOUNTS', month } })
    const support = await atBackoffice(product, await newAdmUser(product, team, 'SUPPORT'))
    expect(await codeOf(exported(support, {}))).toBe('FORBIDDEN')
    expect(await codeOf(exported(product.browser(), {}))).toBe('UNAUTHENTICATED')
    expect(await codeOf(exported(finance, { month: '2099-01' }))).toBe('NOT_FOUND')
    for (const wrong of [{ month: 'x' }, { table: 'PEOPLE' }, { language: 'XX' }, { more: '1' }])
      expect(await codeOf(exported(finance, wrong))).toBe('BAD_USER_INPUT')
  })

  it('a person begins so many within a minute', async () => {
    const busy = await atBackoffice(product, await newAdmUser(product, team, 'FINANCE'))
    for (let place = 0; place < 20; place += 1)
      expect((await exported(busy, { table: 'CONSOLIDATED' })).status).toBe(200)
    expect(await codeOf(exported(busy, {}))).toBe('TOO_MANY_REQUESTS')
  })
})
