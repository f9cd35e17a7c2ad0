import { beforeEach, describe, expect, it } from 'vitest'
import type { Browser } from '../../../test/harness/browser.ts'
import { codeOf, mfaCode, newPersonWithMfa, subjectsTo } from '../../../test/harness/identity.ts'
import { newPerson, signedIn } from '../../../test/harness/people.ts'
import { useProduct } from '../../../test/harness/product.ts'
import { recordedEvents } from '../../../test/harness/recorded.ts'
import {
  freshCode,
  newStaff,
  staffOperations,
  type TestStaff,
  WHY,
} from '../../../test/harness/staff.ts'
import { manySends } from '../../../test/harness/test-settings.ts'
import type { User } from '../../identity/entities.ts'
import { blockUser } from '../../identity/users.ts'
import { systemActor } from '../../platform/actor.ts'

const OPEN = `mutation ($input: OpenPersonDataInput!) {
  openPersonData(input: $input) { person { id name email } told } }`

describe('PA11: an operator makes a copy of the data of a person who asks for it by other means', () => {
  const product = useProduct({ ...manySends, OWN_DATA_COPIES_PER_MINUTE: '60' })
  let operator: TestStaff
  let person: User

  beforeEach(async () => {
    operator = await newStaff(product)
    person = await newPerson(product, { name: 'Quirina Zambrano', language: 'PT_BR' })
  })

  const open = async (given: object = {}, by = operator) =>
    by.browser.send('backoffice', OPEN, {
      input: {
        email: person.email,
        reason: WHY,
        code: await freshCode(product, by),
        ...given,
      },
    })
  const take = (browser: Browser = operator.browser) =>
    browser.fetch('/backoffice/person-data', { headers: { 'x-app': 'backoffice' }, method: 'GET' })
  const refusal = async (answer: Response) =>
    ((await answer.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions
      .code
  const linesOf = async (answer: Response): Promise<Record<string, unknown>[]> =>
    (await answer.text())
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))

  it('the file is the one that the person takes themself', async () => {
    const { user, secret } = await newPersonWithMfa(product, { name: 'Rosaura Pires' })
    const web = await signedIn(product, user, 'WEB')
    const code = await mfaCode(product, secret)
    await web.send('web', 'mutation ($code: String!) { openOwnData(code: $code) }', { code })
    const own = await linesOf(
      await web.fetch('/web/own-data', { headers: { 'x-app': 'web' }, method: 'GET' }),
    )
    const { data } = await open({ email: user.email })
    expect(data.openPersonData).toEqual({
      person: { id: user.id, name: 'Rosaura Pires', email: user.email },
      told: true,
    })
    const answer = await take()
    expect(answer.headers.get('content-disposition')).toContain('person-data.jsonl')
    const copy = await linesOf(answer)
    const rows = (lines: Record<string, unknown>[]) =>
      lines.filter(({ table }) => table === 'users' || table === 'devices')
    expect(rows(copy).length).toBeGreaterThan(1)
    expect(rows(copy).map(({ table }) => table)).toEqual(rows(own).map(({ table }) => table))
    const actions = (lines: Record<string, unknown>[]) =>
      lines.flatMap(({ table, action }) => (table === 'record' ? [action] : []))
    // Newest first: what stands above those of their own copy is that of the operator.
    expect(actions(copy).slice(0, 2)).toEqual(['personData.copied', 'personData.opened'])
    expect(actions(copy).slice(2)).toEqual(actions(own))
    expect(copy.at(-1)).toEqual({ end: 'COMPLETE', entries: copy.length - 1 })
    expect(JSON.stringify(copy)).not.toMatch(/password_hash|token_hash|sealed_|code_hash/)
  })

  it('it is in the language of the person', async () => {
    await open()
    const lines = await linesOf(await take())
    expect(lines).toContainEqual(
      expect.objectContaining({ action: 'user.created', label: 'Usuário criado' }),
    )
  })

  it('one proof lets one device of one operator take one copy, for a minute', async () => {
    expect(await refusal(await take())).toBe('LINK_INVALID')
    await open()
    const other = await newStaff(product)
    expect(await refusal(await take(other.browser))).toBe('LINK_INVALID')
    const otherDevice = await signedIn(product, operator.user, 'BACKOFFICE')
    expect(await refusal(await take(otherDevice))).toBe('LINK_INVALID')
    expect((await take()).status).toBe(200)
    expect(await refusal(await take())).toBe('LINK_INVALID')
    await open()
    await product.pass(product.settings.OWN_DATA_SECONDS + 1)
    expect(await refusal(await take())).toBe('LINK_INVALID')
  })

  it('a later one makes an earlier one void', async () => {
    const later = await newPerson(product, { name: 'Later Person' })
    await open()
    await open({ email: later.email })
    const lines = await linesOf(await take())
    expect(lines).toContainEqual(expect.objectContaining({ name: 'Later Person' }))
    expect(await refusal(await take())).toBe('LINK_INVALID')
  })

  it('it is on the record with the operator, the person and the reason, and the person is told', async () => {
    await open()
    await take()
    const events = await recordedEvents(product, "target_id = $1 and action like 'personData.%'", [
      person.id,
    ])
    expect(events).toMatchObject([
      {
        action: 'personData.opened',
        actorId: operator.user.id,
        subjectId: person.id,
        after: { reason: WHY, personTold: true },
      },
      { action: 'personData.copied', actorId: operator.user.id, subjectId: person.id },
    ])
    await product.settle()
    expect(subjectsTo(product, person).join()).toMatch(/cópia dos seus dados/)
  })

  it('somebody who is blocked has their right too; whom no e-mail reaches is not written to', async () => {
    await product.platform.inChange(systemActor('test'), (change) => blockUser(change, person))
    await product.rows(
      `insert into refused_addresses (id, email, refusals, first_refused_at, last_refused_at, reply_text, marked_at)
       values (gen_random_uuid(), $1, 2, now(), now(), 'No such user', now())`,
      [person.email],
    )
    const { data } = await open()
    expect(data.openPersonData.told).toBe(false)
    await product.settle()
    expect(subjectsTo(product, person).join()).not.toMatch(/cópia dos seus dados/)
    const [opened] = await recordedEvents(
      product,
      "target_id = $1 and action = 'personData.opened'",
      [person.id],
    )
    expect(opened).toMatchObject({ after: { personTold: false } })
    expect((await take()).status).toBe(200)
  })

  it('refuses oneself, whom nobody knows, and reasons that say nothing', async () => {
    const codes = []
    for (const given of [
      { email: operator.user.email },
      { email: 'nobody@test.example' },
      { reason: 'why' },
      { reason: '..........' },
      { reason: 'x'.repeat(2000) },
    ])
      codes.push(codeOf(await open(given)))
    expect(codes.slice(0, 3)).toEqual(['OWN_STAFF_ACCOUNT', 'PERSON_UNKNOWN', 'REASON_TOO_SHORT'])
    expect(codes.slice(3)).toEqual(['REASON_FILLER', 'REASON_TOO_LONG'])
    expect(await refusal(await take())).toBe('LINK_INVALID')
  })

  it('an operator who is one no more takes nothing, and others never do', async () => {
    await open()
    const other = await newStaff(product)
    await other.browser.ask('backoffice', staffOperations.roles, {
      input: {
        staffId: operator.user.id,
        seen: ['OPERATOR'],
        roles: ['ANALYST'],
        code: await freshCode(product, other),
      },
    })
    expect(await refusal(await take())).toMatch(/FORBIDDEN|UNAUTHENTICATED/)
    const analyst = await newStaff(product, { staffRole: 'ANALYST' })
    expect(codeOf(await open({}, analyst))).toBe('FORBIDDEN')
    expect(await refusal(await take(analyst.browser))).toBe('FORBIDDEN')
    expect(await refusal(await take(product.browser()))).toBe('UNAUTHENTICATED')
  })
})

describe('F3: nobody gets more e-mails of copies within an hour than they may', () => {
  const product = useProduct({ SENDS_PER_HOUR: '2', FACTOR_FAILURES: '10' })

  it('the copy is refused then', async () => {
    const person = await newPerson(product)
    const codes = []
    for (let copy = 0; copy < 3; copy += 1) {
      const operator = await newStaff(product)
      const input = {
        email: person.email,
        reason: WHY,
        code: await freshCode(product, operator),
      }
      codes.push(codeOf(await operator.browser.send('backoffice', OPEN, { input })))
    }
    expect(codes).toEqual([undefined, undefined, 'MAIL_LIMIT_REACHED'])
  })
})
