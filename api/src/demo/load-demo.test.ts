import { verify } from '@node-rs/argon2'
import { generate } from 'otplib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Product, startProduct } from '../../test/harness/product.ts'
import { commonPasswords } from '../identity/common-passwords.ts'
import { MFA_SECRET } from '../identity/mfa-codes.ts'
import { passwordRefusal } from '../identity/password-rules.ts'
import {
  DEMO_PASSWORD,
  demoAccounts,
  demoEcosystems,
  demoEmail,
  demoPeople,
  demoTotpSecret,
} from './accounts.ts'
import { demoClaims } from './claims.ts'
import { isDemoLoaded, loadDemo } from './load-demo.ts'
import { demoNames } from './names.ts'

describe('the demo', () => {
  let product: Product
  beforeAll(async () => {
    product = await startProduct({ DEMO: 'yes' })
    expect(await isDemoLoaded(product.platform)).toBe(false)
    expect(await Promise.all([loadDemo(product.platform), loadDemo(product.platform)])).toEqual(
      expect.arrayContaining(['LOADED', 'NOT_NEW']),
    )
  })
  afterAll(() => product.close())

  it('is loaded once, though two processes begin it', async () => {
    expect(await isDemoLoaded(product.platform)).toBe(true)
    expect(await loadDemo(product.platform)).toBe('NOT_NEW')
    const [{ transactions } = { transactions: 0 }] = await product.rows<{ transactions: number }>(
      'select count(distinct transaction) as transactions from audit_events',
    )
    expect(transactions).toBe(1)
  })

  it('has every account that was asked for, all with the one password', async () => {
    expect(demoAccounts.map(({ email }) => email)).toEqual(
      [
        'analyst',
        'analyst2',
        'reviewer',
        'premium.admin',
        'premium.user',
        'premium.norcm.admin',
        'plus.admin',
        'plus.user',
        'multi',
        'blocked',
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
