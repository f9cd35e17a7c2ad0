import { ERASED_NAME, erasedEmail } from 'shared-schema/erased-person'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  askErasure,
  confirmErasure,
  erasureOperations as operations,
} from '../../test/harness/erasures.ts'
import {
  codeOf,
  identity,
  newPersonWithMfa,
  PASSWORD,
  type PersonWithMfa,
  subjectsTo,
  typeCredentials,
} from '../../test/harness/identity.ts'
import { newEcosystem, newMembership, newPerson, signedIn } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { recordedEvents } from '../../test/harness/recorded.ts'
import { newStaff, type TestStaff, WHY } from '../../test/harness/staff.ts'
import { testAction } from '../../test/harness/test-actions.ts'
import { manySends } from '../../test/harness/test-settings.ts'
import { systemActor } from '../platform/actor.ts'

const MEMBERS = `query ($ecosystemId: ID!) { members(ecosystemId: $ecosystemId, first: 10) { edges { node { user { name } } } } }`

const longSignIns = { STAFF_IDLE_SECONDS: '86400', STAFF_DEVICE_SECONDS: '604800' }

describe('PA11: two operators erase the data of a person', () => {
  const product = useProduct({
    ...manySends,
    ...longSignIns,
    ERASURE_SECONDS: '3600',
    ERASURE_CONFIRM_SECONDS: '7200',
  })
  let one: TestStaff
  let two: TestStaff
  let person: PersonWithMfa

  beforeEach(async () => {
    one = await newStaff(product, { staffRole: 'OPERATOR', name: 'Olga Perez' })
    two = await newStaff(product, { staffRole: 'OPERATOR', name: 'Otto Braga' })
    person = await newPersonWithMfa(product)
  })

  const shown = async (id: string, by = one) =>
    (await by.browser.ask('backoffice', operations.one, { id })).erasure
  const asked = async () => {
    const answer = await askErasure(product, one, person.user.email)
    expect(codeOf(answer)).toBeUndefined()
    return String(answer.data.askErasure.id)
  }
  const underWay = async () => {
    const id = await asked()
    expect(codeOf(await confirmErasure(product, two, id))).toBeUndefined()
    return id
  }
  const withdraw = (id: string, by = one) =>
    by.browser.send('backoffice', operations.withdraw, { id })
  const subjects = async () => {
    await product.settle()
    return subjectsTo(product, person.user)
  }
  const token = async () => {
    await product.settle()
    return product.mailbox.linkTokenTo(person.user.email)
  }
  const stop = (token: string) => product.browser().send('web', operations.stop, { token })
  const userRow = async () =>
    (
      await product.rows<Record<string, unknown>>('select * from users where id = $1', [
        person.user.id,
      ])
    )[0]

  it('one asks, another confirms, the person is told each time, and after its time it is done', async () => {
    const id = await asked()
    expect(await shown(id)).toMatchObject({
      state: 'ASKED',
      reason: WHY,
      person: { name: person.user.name, email: person.user.email },
      askedBy: { name: 'Olga Perez' },
      confirmedBy: null,
      dueAt: null,
      allowedActs: ['WITHDRAW'],
    })
    expect((await shown(id, two)).allowedActs).toEqual(['CONFIRM', 'WITHDRAW'])
    expect(await subjects()).toEqual([expect.stringMatching(/is to be erased/)])
    expect(product.mailbox.lastTo(person.user.email).text).toContain('Olga Perez')
    expect(codeOf(await confirmErasure(product, two, id))).toBeUndefined()
    expect((await subjects()).at(-1)).toMatch(/is confirmed/)
    await product.pass(product.settings.ERASURE_SECONDS - 120)
    expect(await shown(id)).toMatchObject({ state: 'CONFIRMED', percent: 0 })
    expect(await userRow()).toMatchObject({ status: 'ACTIVE', erased_at: null })
    await product.pass(121)
    expect((await subjects()).at(-1)).toMatch(/is closed/)
    await product.pass(60)
    expect(await shown(id)).toMatchObject({
      state: 'DONE',
      percent: 100,
      person: { name: ERASED_NAME, email: erasedEmail(person.user.id) },
      reason: expect.not.stringContaining(WHY),
      allowedActs: [],
    })
    expect(await userRow()).toMatchObject({
      status: 'BLOCKED',
      name: ERASED_NAME,
      email: erasedEmail(person.user.id),
      password_hash: null,
      sealed_mfa_secret: null,
      language: null,
    })
    const actions = (
      await recordedEvents(product, "target_id = $1 and action like 'erasure.%'", [person.user.id])
    ).map(({ action, actorId }) => [action, actorId])
    expect(actions.filter(([action]) => action !== 'erasure.wentOn')).toEqual([
      ['erasure.asked', one.user.id],
      ['erasure.confirmed', two.user.id],
      ['erasure.begun', null],
      ['erasure.finished', null],
    ])
  })

  it('they are signed out at once, sign in no more, and members’ lists leave them out', async () => {
    const ecosystem = await newEcosystem(product)
    await newMembership(product, ecosystem.id, person.user)
    const web = await signedIn(product, person.user, 'WEB')
    const names = async () =>
      (
        await (
          await signedIn(product, ecosystem.administrator, 'STORE')
        ).ask('store', MEMBERS, {
          ecosystemId: ecosystem.id,
        })
      ).members.edges.map(({ node }: { node: { user: { name: string } } }) => node.user.name)
    expect(await names()).toContain(person.user.name)
    await underWay()
    await product.pass(product.settings.ERASURE_SECONDS + 1)
    expect((await web.ask('web', identity.viewer)).viewer).toBeNull()
    const again = await typeCredentials(product.browser(), 'web', person.user.email)
    expect(codeOf(again)).toBe('WRONG_CREDENTIALS')
    expect(await names()).toEqual([ecosystem.administrator.name])
  })

  it('their address is free for somebody new, whose e-mails stay as they are', async () => {
    await underWay()
    await product.pass(product.settings.ERASURE_SECONDS + 1)
    const { email } = person.user
    const other = await newPersonWithMfa(product, { email, name: 'Somebody New' })
    await product.browser().ask('web', identity.requestReset, { email })
    await product.pass(120)
    const mails = await product.rows('select template from outbox_mails where recipient = $1', [
      email,
    ])
    expect(mails).toEqual([{ template: 'passwordReset' }])
    expect(other.user.id).not.toBe(person.user.id)
  })

  it('the person stops it by the link, before and after it is confirmed, and nothing changes', async () => {
    for (const prepare of [asked, underWay]) {
      const id = await prepare()
      const secret = await token()
      const { erasurePage } = await product.browser().ask('web', operations.page, { token: secret })
      expect(erasurePage).toMatchObject({ name: person.user.name, reason: WHY })
      expect(codeOf(await stop(secret))).toBeUndefined()
      expect(await shown(id)).toMatchObject({ state: 'STOPPED', allowedActs: [] })
      expect(codeOf(await stop(secret))).toBe('LINK_INVALID')
    }
    await product.pass(product.settings.ERASURE_SECONDS + 1)
    expect(await userRow()).toMatchObject({ status: 'ACTIVE', name: person.user.name })
    expect(await product.browser().refusal('web', operations.page, { token: await token() })).toBe(
      'LINK_INVALID',
    )
    const [event] = (
      await recordedEvents(product, "action = 'erasure.stopped' and target_id = $1", [
        person.user.id,
      ])
    ).slice(-1)
    expect(event).toMatchObject({ actorId: person.user.id, via: 'LINK' })
  })

  it('an operator takes it back; whoever is late is told so', async () => {
    const id = await underWay()
    expect(codeOf(await withdraw(id))).toBeUndefined()
    expect(await shown(id)).toMatchObject({ state: 'WITHDRAWN' })
    expect(codeOf(await withdraw(id))).toBe('ILLEGAL_TRANSITION')
    expect(codeOf(await confirmErasure(product, two, id))).toBe('ILLEGAL_TRANSITION')
    await product.pass(product.settings.ERASURE_SECONDS + 1)
    expect(await userRow()).toMatchObject({ status: 'ACTIVE' })
  })

  it('one that nobody confirms in time has lapsed, and gives way to another', async () => {
    const id = await asked()
    await product.pass(product.settings.ERASURE_CONFIRM_SECONDS + 1)
    expect(await shown(id)).toMatchObject({ state: 'LAPSED' })
    expect(codeOf(await confirmErasure(product, two, id))).toBe('ILLEGAL_TRANSITION')
    expect(codeOf(await askErasure(product, one, person.user.email))).toBeUndefined()
  })

  it('whoever asked does not confirm, nobody erases themself, and one at a time is enough', async () => {
    const id = await asked()
    expect(codeOf(await confirmErasure(product, one, id))).toBe('ERASURE_ASKER')
    expect(codeOf(await askErasure(product, two, person.user.email))).toBe('ERASURE_UNDER_WAY')
    expect(codeOf(await askErasure(product, one, one.user.email))).toBe('OWN_STAFF_ACCOUNT')
    expect(codeOf(await askErasure(product, one, two.user.email))).toBeUndefined()
    const [own] = await product.rows<{ id: string }>(
      'select id from erasures where user_id = $1 and ended_at is null',
      [two.user.id],
    )
    expect(codeOf(await confirmErasure(product, two, String(own?.id)))).toBe('OWN_STAFF_ACCOUNT')
    expect(codeOf(await withdraw(String(own?.id), two))).toBe('OWN_STAFF_ACCOUNT')
  })

  it('the database refuses one operator for both, or the person themself', async () => {
    const id = await underWay()
    const write = (assignment: string) =>
      product.platform.inChange(systemActor('test'), async (change) => {
        await change.manager.query(`update erasures set ${assignment} where id = $1`, [id])
        change.record(testAction('user.changed', 'user'), { targetId: person.user.id })
      })
    for (const assignment of [
      'confirmed_by = asked_by',
      'confirmed_by = user_id',
      'asked_by = user_id',
    ])
      await expect(write(assignment)).rejects.toThrow('erasures_by_two')
  })

  it('an unknown address, a wrong code, a poor reason, and everybody else are refused', async () => {
    const { email } = person.user
    expect(codeOf(await askErasure(product, one, 'nobody@test.example'))).toBe('PERSON_UNKNOWN')
    for (const [reason, code] of [
      ['', 'REASON_REQUIRED'],
      ['Short', 'REASON_TOO_SHORT'],
      ['a reason '.repeat(100), 'REASON_TOO_LONG'],
      ['.'.repeat(20), 'REASON_FILLER'],
    ] as const)
      expect(codeOf(await askErasure(product, one, email, { reason }))).toBe(code)
    expect(codeOf(await askErasure(product, one, email, { code: '000000' }))).toBe('MFA_CODE_WRONG')
    const analyst = await newStaff(product, { staffRole: 'ANALYST' })
    expect(codeOf(await askErasure(product, analyst, email))).toBe('FORBIDDEN')
    expect(await one.browser.refusal('backoffice', operations.one, { id: 'no id' })).toBe(
      'NOT_FOUND',
    )
  })

  it('the list is kept by state, page by page, the latest first', async () => {
    const first = await asked()
    const other = await newPerson(product)
    const second = String((await askErasure(product, one, other.email)).data.askErasure.id)
    await withdraw(first)
    const list = async (filter: object, page: object = {}) =>
      (await one.browser.ask('backoffice', operations.list, { filter, ...page })).erasures
    const ids = (answer: { edges: { node: { id: string } }[] }) =>
      answer.edges.map(({ node }) => node.id)
    expect(ids(await list({ state: 'WITHDRAWN' }))).toContain(first)
    expect(ids(await list({ state: 'WITHDRAWN' }))).not.toContain(second)
    const begin = await list({}, { first: 1 })
    expect(ids(begin)).toEqual([second])
    const next = await list({}, { first: 1, after: begin.pageInfo.endCursor })
    expect(ids(next)).toEqual([first])
  })

  it('open pages of operators follow it', async () => {
    const live = one.browser.subscribe('backoffice', operations.changed, {})
    await live.next()
    await asked()
    expect((await live.next()).erasuresChanged).toBeGreaterThan(0)
    await one.browser.close()
  })

  it('a person who is blocked is told too, and stops it all the same', async () => {
    await product.platform.inChange(systemActor('test'), async (change) => {
      await change.manager.query("update users set status = 'BLOCKED' where id = $1", [
        person.user.id,
      ])
      change.record(testAction('user.changed', 'user'), { targetId: person.user.id })
    })
    await asked()
    expect(codeOf(await stop(await token()))).toBeUndefined()
  })

  it('whoever is erased stays erased: nobody lets them in, and no other erasure is asked for', async () => {
    await underWay()
    await product.pass(product.settings.ERASURE_SECONDS + 1)
    const { id } = person.user
    expect(codeOf(await askErasure(product, one, erasedEmail(id)))).toBe('PERSON_UNKNOWN')
    const write = (assignment: string) =>
      product.platform.inChange(systemActor('test'), async (change) => {
        await change.manager.query(`update users set ${assignment} where id = $1`, [id])
        change.record(testAction('user.changed', 'user'), { targetId: id })
      })
    for (const assignment of [
      "status = 'ACTIVE'",
      'erased_at = null',
      "name = 'Back again'",
      "password_hash = 'x'",
      "email = 'back@test.example'",
    ])
      await expect(write(assignment), assignment).rejects.toThrow('users_erased')
  })

  it('a sign-in at the same instant comes before or after, and never into a closed account', async () => {
    const id = await underWay()
    await product.platform.clock.move(product.settings.ERASURE_SECONDS + 1)
    const [, ...answers] = await Promise.all([
      product.settle(),
      ...Array.from({ length: 4 }, () =>
        product.browser().send('web', identity.signIn, {
          input: { email: person.user.email, password: PASSWORD },
        }),
      ),
    ])
    for (const answer of answers) expect(['WRONG_CREDENTIALS', undefined]).toContain(codeOf(answer))
    await product.pass(60)
    expect(await shown(id)).toMatchObject({ state: 'DONE' })
    const open = await product.rows(
      'select 1 from devices where user_id = $1 and signed_out_at is null and ends_at > app_now()',
      [person.user.id],
    )
    expect(open).toEqual([])
  })
})

describe('ID7: e-mails about an erasure', () => {
  const product = useProduct({ SENDS_PER_HOUR: '1', ...longSignIns })

  it('an erasure of which the person could not be told waits', async () => {
    const [one, two] = [await newStaff(product), await newStaff(product)] as const
    const person = await newPersonWithMfa(product)
    const answer = await askErasure(product, one, person.user.email)
    const { id } = answer.data.askErasure
    expect(codeOf(await confirmErasure(product, two, id))).toBe('MAIL_LIMIT_REACHED')
    await one.browser.ask('backoffice', operations.withdraw, { id })
    expect(codeOf(await askErasure(product, one, person.user.email))).toBe('MAIL_LIMIT_REACHED')
  })
})
