import { generate } from 'otplib'
import { beforeEach, describe, expect, it } from 'vitest'
import { passkeys, withPasskey } from '../../test/harness/authenticator.ts'
import {
  codeOf,
  identity,
  mfaCode,
  newPersonWithMfa,
  PASSWORD,
  type PersonWithMfa,
  subjectsTo,
  typeCredentials,
} from '../../test/harness/identity.ts'
import { newPerson } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { race } from '../../test/harness/races.ts'
import { recordedEvents } from '../../test/harness/recorded.ts'
import {
  freshCode,
  newStaff,
  staffOperations as operations,
  type TestStaff,
  WHY,
} from '../../test/harness/staff.ts'
import { testAction } from '../../test/harness/test-actions.ts'
import { manySends } from '../../test/harness/test-settings.ts'
import { blockUser } from '../identity/users.ts'
import { systemActor } from '../platform/actor.ts'
import { newId } from '../platform/ids.ts'

const BEGIN = `mutation ($input: StaffSetupInput!) { beginStaffSetup(input: $input) { secret } }`
const COMPLETE = `mutation ($input: CompleteStaffSetupInput!) { completeStaffSetup(input: $input) }`
const PAGE = `query ($token: String!) { staffInvitationPage(token: $token) { kind } }`

describe('PA2: two operators reset the MFA of a member of staff', () => {
  const product = useProduct({
    ...manySends,
    // Time goes on in these tests, and nobody is to be signed out by it.
    STAFF_IDLE_SECONDS: '86400',
    STAFF_DEVICE_SECONDS: '604800',
    MFA_RESET_CONFIRM_SECONDS: '7200',
  })
  let one: TestStaff
  let two: TestStaff
  let person: PersonWithMfa

  beforeEach(async () => {
    // Whoever looked after the installation before does so no more.
    const before = await product.rows<{ id: string }>(
      "select id from users where 'OPERATOR' = any (staff_roles)",
    )
    one = await newStaff(product, { staffRole: 'OPERATOR', name: 'Olga Perez' })
    two = await newStaff(product, { staffRole: 'OPERATOR', name: 'Otto Braga' })
    person = await newPersonWithMfa(product, { staffRole: 'ANALYST' })
    if (before.length > 0) await demote(before.map(({ id }) => id))
  })

  const sql = (statement: string, values: unknown[]) =>
    product.platform.inChange(systemActor('test'), async (change) => {
      await change.manager.query(statement, values)
      change.record(testAction('user.changed', 'user'), { targetId: newId() })
    })
  const demote = (ids: string[]) =>
    sql("update users set staff_roles = '{REVIEWER}' where id = any($1)", [ids])

  const ask = async (by = one, input: object = {}) =>
    by.browser.send('backoffice', operations.askReset, {
      input: {
        staffId: person.user.id,
        reason: WHY,
        code: await freshCode(product, by),
        ...input,
      },
    })
  const confirm = async (by = two) =>
    by.browser.send('backoffice', operations.confirmReset, {
      input: { staffId: person.user.id, code: await freshCode(product, by) },
    })
  const withdraw = (by: TestStaff) =>
    by.browser.send('backoffice', operations.withdrawReset, {
      input: { staffId: person.user.id },
    })
  const shown = async (by = one) =>
    (await by.browser.ask('backoffice', operations.one, { id: person.user.id })).staffMember
  const subjects = async () => {
    await product.settle()
    return subjectsTo(product, person.user)
  }
  const tokenToPerson = async () => {
    await product.settle()
    return product.mailbox.linkTokenTo(person.user.email)
  }
  const underWay = async () => {
    for (const answer of [await ask(), await confirm()]) expect(codeOf(answer)).toBeUndefined()
  }
  const stop = (token: string) =>
    product.browser().send('backoffice', operations.stopReset, { token })

  it('one asks, the other confirms, and an hour later the person gets the link to a new app', async () => {
    expect(codeOf(await ask())).toBeUndefined()
    expect(await shown(two)).toMatchObject({
      mfaReset: {
        step: 'ASKED',
        reason: WHY,
        askedBy: { name: 'Olga Perez' },
        confirmedBy: null,
        dueAt: null,
      },
      allowedActions: expect.arrayContaining(['CONFIRM_MFA_RESET', 'WITHDRAW_MFA_RESET']),
    })
    expect((await shown(one)).allowedActions).not.toContain('CONFIRM_MFA_RESET')
    expect(await subjects()).toEqual(['Somebody wants to reset your MFA'])
    expect(product.mailbox.lastTo(person.user.email).text).toContain('Olga Perez')
    expect(codeOf(await confirm())).toBeUndefined()
    const { mfaReset } = await shown()
    expect(mfaReset).toMatchObject({ step: 'CONFIRMED', confirmedBy: { id: two.user.id } })
    await product.pass(product.settings.MFA_RESET_SECONDS - 60)
    expect((await subjects()).at(-1)).toBe('The reset of your MFA is confirmed')
    await product.pass(61)
    expect((await subjects()).at(-1)).toBe('A new authenticator app for your account')
    expect(product.mailbox.lastTo(person.user.email).text).toContain('Two operators')
    expect((await shown()).mfaReset).toBeNull()
    const actions = (
      await recordedEvents(product, "target_id = $1 and action like 'mfaReset.%'", [person.user.id])
    ).map(({ action, actorId }) => [action, actorId])
    expect(actions).toEqual([
      ['mfaReset.asked', one.user.id],
      ['mfaReset.confirmed', two.user.id],
      ['mfaReset.linkSent', null],
    ])
  })

  it('PA8: the present app and passkeys work until the link is used; then they are gone, with all sign-ins', async () => {
    await withPasskey(product, person.user)
    await underWay()
    await product.pass(product.settings.MFA_RESET_SECONDS + 1)
    const token = await tokenToPerson()
    const browser = product.browser()
    await typeCredentials(browser, 'backoffice', person.user.email)
    await browser.ask('backoffice', identity.enterCode, {
      code: await mfaCode(product, person.secret),
    })
    expect((await browser.ask('backoffice', passkeys.list)).passkeys).toHaveLength(1)
    const page = product.browser()
    expect((await page.ask('backoffice', PAGE, { token })).staffInvitationPage.kind).toBe(
      'NEW_AUTHENTICATOR',
    )
    const given = { token, password: PASSWORD }
    const { secret } = (await page.ask('backoffice', BEGIN, { input: given })).beginStaffSetup
    const epoch = Math.floor((await product.platform.clock.now()).getTime() / 1000)
    await page.ask('backoffice', COMPLETE, {
      input: { ...given, code: await generate({ secret, epoch }) },
    })
    expect((await browser.ask('backoffice', '{ viewer { mfaOn } }')).viewer).toBeNull()
    expect(
      await product.rows('select 1 from passkeys where user_id = $1', [person.user.id]),
    ).toEqual([])
    await product.pass(60)
    const again = product.browser()
    await typeCredentials(again, 'backoffice', person.user.email)
    const code = await mfaCode(product, person.secret)
    expect(await again.refusal('backoffice', identity.enterCode, { code })).toBe('MFA_CODE_WRONG')
    await again.ask('backoffice', identity.enterCode, { code: await mfaCode(product, secret) })
  })

  it.each(['ASKED', 'CONFIRMED'])(
    'ID9: the person stops it while it is %s, without a sign-in, once',
    async (step) => {
      await ask()
      const token = await tokenToPerson()
      if (step === 'CONFIRMED') await confirm()
      const page = () => product.browser().send('backoffice', operations.resetPage, { token })
      for (const _time of [1, 2])
        expect((await page()).data?.mfaResetPage).toMatchObject({
          name: person.user.name,
          reason: WHY,
        })
      expect(codeOf(await stop(token))).toBeUndefined()
      expect(codeOf(await stop(token))).toBe('LINK_INVALID')
      expect(codeOf(await page())).toBe('LINK_INVALID')
      expect((await shown()).mfaReset).toBeNull()
      expect(codeOf(await confirm())).toBe('STAFF_SITUATION')
      const before = await subjects()
      await product.pass(product.settings.MFA_RESET_SECONDS + 1)
      expect(await subjects()).toEqual(before)
      const [stopped] = await recordedEvents(
        product,
        "target_id = $1 and action = 'mfaReset.stopped'",
        [person.user.id],
      )
      expect(stopped).toMatchObject({ actorId: person.user.id, via: 'LINK' })
    },
  )

  it('ID9: every link that was mailed stops it, and none does once the new app is under way', async () => {
    await ask()
    const first = await tokenToPerson()
    await confirm()
    const second = await tokenToPerson()
    expect(second).not.toBe(first)
    await product.pass(product.settings.MFA_RESET_SECONDS + 1)
    for (const token of [first, second, 'no token'])
      expect(codeOf(await stop(token))).toBe('LINK_INVALID')
  })

  it('either operator takes it back; then it can be asked for anew', async () => {
    for (const by of [one, two]) {
      await underWay()
      expect(codeOf(await withdraw(by))).toBeUndefined()
      expect(codeOf(await withdraw(by))).toBe('STAFF_SITUATION')
    }
    const before = await subjects()
    await product.pass(product.settings.MFA_RESET_SECONDS + 1)
    expect(await subjects()).toEqual(before)
  })

  it('what nobody confirms in time is over, and can be asked for anew', async () => {
    await ask()
    await product.pass(product.settings.MFA_RESET_CONFIRM_SECONDS)
    expect((await shown()).mfaReset).toBeNull()
    expect(codeOf(await confirm())).toBe('STAFF_SITUATION')
    expect(codeOf(await stop(await tokenToPerson()))).toBe('LINK_INVALID')
    expect(codeOf(await ask(two))).toBeUndefined()
    expect(codeOf(await confirm(one))).toBeUndefined()
  })

  it('it is gone when the person is blocked', async () => {
    await underWay()
    await product.platform.inChange(systemActor('test'), (change) => blockUser(change, person.user))
    const before = await subjects()
    await product.pass(product.settings.MFA_RESET_SECONDS + 1)
    expect(await subjects()).toEqual(before)
    const events = await recordedEvents(product, "target_id = $1 and action = 'mfaReset.ended'", [
      person.user.id,
    ])
    expect(events).toHaveLength(1)
  })

  it('the asker does not confirm it, nobody resets their own, and it takes two beside the person', async () => {
    await ask()
    expect(codeOf(await confirm(one))).toBe('MFA_RESET_ASKER')
    expect(codeOf(await ask(two))).toBe('STAFF_SITUATION')
    const own = { staffId: one.user.id, code: '123456' }
    for (const [operation, input] of [
      [operations.askReset, { ...own, reason: WHY }],
      [operations.confirmReset, own],
      [operations.withdrawReset, { staffId: one.user.id }],
    ] as const)
      expect(await one.browser.refusal('backoffice', operation, { input })).toBe(
        'OWN_STAFF_ACCOUNT',
      )
    expect(codeOf(await ask(one, { staffId: two.user.id }))).toBe('MFA_RESET_NEEDS_TWO')
    const without = await newPerson(product, { staffRole: 'ANALYST' })
    expect(codeOf(await ask(one, { staffId: without.id }))).toBe('STAFF_SITUATION')
    await withdraw(one)
    await demote([two.user.id])
    expect(codeOf(await ask())).toBe('MFA_RESET_NEEDS_TWO')
    expect(await shown()).toMatchObject({ otherOperators: 1 })
  })

  it('the reason is one that the person can read', async () => {
    const refusals = []
    for (const reason of ['', 'late', '..................', 'because '.repeat(200)])
      refusals.push(codeOf(await ask(one, { reason })))
    expect(refusals).toEqual([
      'REASON_REQUIRED',
      'REASON_TOO_SHORT',
      'REASON_FILLER',
      'REASON_TOO_LONG',
    ])
  })

  it('of two who ask, confirm or stop it at the same instant, one comes first', async () => {
    const inputs = await Promise.all(
      [one, two].map(async (by) => ({
        staffId: person.user.id,
        reason: WHY,
        code: await freshCode(product, by),
      })),
    )
    const asked = await race(
      [one, two].map(
        ({ browser }, place) =>
          () =>
            browser.send('backoffice', operations.askReset, { input: inputs[place] }),
      ),
    )
    expect(asked.map(codeOf).toSorted()).toEqual(['STAFF_SITUATION', undefined])
    const [asker, other] = codeOf(asked[0]!) ? [two, one] : [one, two]
    const token = await tokenToPerson()
    const code = await freshCode(product, other)
    const [confirmed, stopped, taken] = await race([
      () =>
        other.browser.send('backoffice', operations.confirmReset, {
          input: { staffId: person.user.id, code },
        }),
      () => stop(token),
      () => withdraw(asker),
    ])
    const ends = [stopped!, taken!].map(codeOf)
    expect(ends.filter((end) => end === undefined)).toHaveLength(1)
    expect(['STAFF_SITUATION', undefined]).toContain(codeOf(confirmed!))
    expect((await shown()).mfaReset).toBeNull()
    const before = await subjects()
    await product.pass(product.settings.MFA_RESET_SECONDS + 1)
    expect(await subjects()).toEqual(before)
  })

  it.each([
    ['asked_by', 'asked_by = user_id'],
    ['confirmed_by', 'confirmed_by = user_id'],
    ['one operator twice', 'confirmed_by = asked_by'],
  ])('the database refuses one operator for both: %s', async (_what, assignment) => {
    await underWay()
    await expect(
      sql(`update staff_mfa_resets set ${assignment} where user_id = $1 and ended_at is null`, [
        person.user.id,
      ]),
    ).rejects.toThrow('staff_mfa_resets_by_two')
  })
})

describe('PA2: e-mails about a reset of MFA', () => {
  const product = useProduct({ SENDS_PER_HOUR: '1' })

  it('ID7: a reset of which the person could not be told waits', async () => {
    const [one, two] = [await newStaff(product), await newStaff(product)] as const
    const person = await newPersonWithMfa(product, { staffRole: 'ANALYST' })
    const staffId = person.user.id
    const ask = async () =>
      one.browser.send('backoffice', operations.askReset, {
        input: { staffId, reason: WHY, code: await freshCode(product, one) },
      })
    expect(codeOf(await ask())).toBeUndefined()
    const code = await freshCode(product, two)
    expect(
      await two.browser.refusal('backoffice', operations.confirmReset, {
        input: { staffId, code },
      }),
    ).toBe('MAIL_LIMIT_REACHED')
    await one.browser.ask('backoffice', operations.withdrawReset, { input: { staffId } })
    expect(codeOf(await ask())).toBe('MAIL_LIMIT_REACHED')
  })
})
