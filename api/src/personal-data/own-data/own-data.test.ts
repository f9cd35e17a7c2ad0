import { beforeEach, describe, expect, it } from 'vitest'
import {
  PASSKEY_REFUSALS,
  passkeyProof,
  passkeyRefusals,
  withPasskey,
} from '../../../test/harness/authenticator.ts'
import type { Browser } from '../../../test/harness/browser.ts'
import {
  codeOf,
  mfaCode,
  newPersonWithMfa,
  type PersonWithMfa,
  subjectsTo,
  wrongMfaCode,
} from '../../../test/harness/identity.ts'
import {
  newEcosystem,
  newMembership,
  newPerson,
  signedIn,
  underControl,
} from '../../../test/harness/people.ts'
import { useProduct } from '../../../test/harness/product.ts'
import { recordedEvents } from '../../../test/harness/recorded.ts'
import { manySends } from '../../../test/harness/test-settings.ts'
import { personValues } from '../../identity/erasure/obstacles.ts'
import { newId } from '../../platform/ids.ts'
import { copiedRows, copyStatement } from './copy-lines.ts'

const OPEN = 'mutation ($code: String!) { openOwnData(code: $code) }'

describe('PA11: people take a copy of all that is held of them', () => {
  const product = useProduct({
    ...manySends,
    FACTOR_FAILURES: '3',
    OWN_DATA_COPIES_PER_MINUTE: '60',
  })
  let person: PersonWithMfa
  let web: Browser

  beforeEach(async () => {
    person = await newPersonWithMfa(product, { name: 'Quirina Zambrano' })
    web = await signedIn(product, person.user, 'WEB')
  })

  const open = async (browser = web, code?: string) =>
    browser.send('web', OPEN, { code: code ?? (await mfaCode(product, person.secret)) })
  const take = (browser = web) =>
    browser.fetch('/web/own-data', { headers: { 'x-app': 'web' }, method: 'GET' })
  const refusal = async (answer: Response) =>
    ((await answer.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions
      .code

  it('one JSON object a line: their rows, what the record says, and that it is whole', async () => {
    const ecosystem = await newEcosystem(product)
    await newMembership(product, ecosystem.id, person.user)
    expect(codeOf(await open())).toBeUndefined()
    const answer = await take()
    expect(answer.headers.get('content-disposition')).toContain('own-data.jsonl')
    const lines = (await answer.text())
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.at(-1)).toEqual({ end: 'COMPLETE', entries: lines.length - 1 })
    const of = (table: string) => lines.filter((line) => line.table === table)
    expect(of('users')).toEqual([
      expect.objectContaining({ name: 'Quirina Zambrano', email: person.user.email }),
    ])
    expect(of('memberships')).toEqual([
      expect.objectContaining({ ecosystem_id: ecosystem.id, role: 'USER' }),
    ])
    expect(of('devices')).toEqual([expect.objectContaining({ ip_address: '203.0.113.7' })])
    expect(of('record')).toContainEqual(
      expect.objectContaining({ action: 'user.created', label: 'User created' }),
    )
    expect(JSON.stringify(lines)).not.toMatch(/password_hash|token_hash|sealed_|code_hash/)
  })

  it('nothing of anybody else stands in it', async () => {
    const other = await newPersonWithMfa(product, { name: 'Somebody Else' })
    await signedIn(product, other.user, 'WEB')
    await open()
    const text = await (await take()).text()
    expect(text).not.toContain(other.user.email)
    expect(text).not.toContain(other.user.id)
  })

  it('one proof lets one device take one copy, for a minute; it is on the record, and the person is told', async () => {
    expect(await refusal(await take())).toBe('LINK_INVALID')
    await open()
    const other = await signedIn(product, person.user, 'WEB')
    expect(await refusal(await take(other))).toBe('LINK_INVALID')
    expect((await take()).status).toBe(200)
    expect(await refusal(await take())).toBe('LINK_INVALID')
    await product.pass(60)
    await open(other)
    await product.pass(product.settings.OWN_DATA_SECONDS + 1)
    expect(await refusal(await take(other))).toBe('LINK_INVALID')
    expect(subjectsTo(product, person.user).join()).toMatch(/copy of your data/)
    const actions = await recordedEvents(product, "target_id = $1 and action like 'ownData.%'", [
      person.user.id,
    ])
    expect(actions.map(({ action }) => action)).toEqual([
      'ownData.opened',
      'ownData.copied',
      'ownData.opened',
    ])
  })

  it('ID8: it asks for a fresh proof, and says what is wrong with one', async () => {
    const used = await mfaCode(product, person.secret)
    await open(web, used)
    const wrong = await wrongMfaCode(product, person.secret)
    const refusals = []
    for (const code of ['', used, wrong, wrong, wrong, wrong])
      refusals.push(codeOf(await open(web, code)))
    expect(refusals).toEqual([
      'CODE_MALFORMED',
      'MFA_CODE_USED',
      'MFA_CODE_WRONG',
      'MFA_CODE_WRONG',
      'MFA_CODE_WRONG',
      'FACTOR_LOCKED',
    ])
    const without = await signedIn(product, await newPerson(product), 'WEB')
    expect(codeOf(await open(without, '123456'))).toBe('MFA_NOT_ON')
  })

  it('PA8: a passkey is taken, for this act alone', async () => {
    const own = { user: person.user, act: 'openOwnData' } as const
    expect(await passkeyRefusals(product, [web, 'web'], own, (code) => open(web, code))).toEqual(
      PASSKEY_REFUSALS,
    )
    const key = await withPasskey(product, person.user)
    const code = await passkeyProof(product, [web, 'web'], key, 'openOwnData')
    expect(codeOf(await open(web, code))).toBeUndefined()
  })

  it('AS11: nobody takes it who is not signed in, or under control', async () => {
    expect(await refusal(await take(product.browser()))).toBe('UNAUTHENTICATED')
    const ecosystem = await newEcosystem(product)
    await newMembership(product, ecosystem.id, person.user)
    const { browser } = await underControl(product, {
      subject: person.user,
      ecosystemId: ecosystem.id,
      environment: 'WEB',
    })
    expect(codeOf(await open(browser, '123456'))).toBe('REFUSED_UNDER_CONTROL')
  })

  it('each table is read page by page: the statement goes on behind the row before', async () => {
    const { pool } = product.platform.database
    const values = personValues({ id: newId(), emails: ['nobody@test.example'], until: new Date() })
    for (const rows of copiedRows(product.platform)) {
      const first = await pool.query(copyStatement(rows), [...values, null])
      expect(first.rows, rows.table).toEqual([])
      const [key] = (await pool.query(copyStatement({ ...rows, of: 'true' }), [...values, null]))
        .rows
      if (!key) continue
      const { rows: behind } = await pool.query(copyStatement({ ...rows, of: 'true' }), [
        ...values,
        JSON.stringify(key.key),
      ])
      expect(
        behind.map((row) => row.key),
        rows.table,
      ).not.toContainEqual(key.key)
    }
  })
})
