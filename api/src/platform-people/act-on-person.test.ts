import { beforeAll, describe, expect, it } from 'vitest'
import type { Answer } from '../../test/harness/browser.ts'
import {
  codeOf,
  identity,
  newPersonWithPassword,
  OTHER_PASSWORD,
  subjectsTo,
  typeCredentials,
} from '../../test/harness/identity.ts'
import { newPerson, signedIn } from '../../test/harness/people.ts'
import { NOBODY, peopleOperations } from '../../test/harness/platform-people.ts'
import { type Product, useProduct } from '../../test/harness/product.ts'
import { race } from '../../test/harness/races.ts'
import { recordedEvents } from '../../test/harness/recorded.ts'
import { freshCode, newStaff, type TestStaff, WHY } from '../../test/harness/staff.ts'
import { manySends } from '../../test/harness/test-settings.ts'

const OWN = 'query { viewer { user { id } } }'

/** What an operator sends about a person. */
const deskOf = (product: Product, operator: () => TestStaff) => ({
  act: async (operation: string, personId: string, given: object = {}) => {
    const input = { personId, ...given }
    const data = await operator().browser.ask('backoffice', operation, { input })
    return Object.values(data)[0] as Answer['data']
  },
  refused: (operation: string, personId: string, given: object = {}) =>
    operator().browser.refusal('backoffice', operation, { input: { personId, ...given } }),
  proven: async (given: object = {}) => ({
    ...given,
    code: await freshCode(product, operator()),
  }),
})

/** Tries wrong passwords, as a stranger, until the password is locked for them. */
async function lockPassword(product: Product, email: string): Promise<void> {
  const browser = product.browser()
  for (let tries = 0; tries < product.settings.FACTOR_FAILURES; tries += 1)
    await typeCredentials(browser, 'web', email, OTHER_PASSWORD)
}

describe('PA5: operators help one person', () => {
  const product = useProduct(manySends)
  let operator: TestStaff
  const { act, refused, proven } = deskOf(product, () => operator)

  beforeAll(async () => {
    operator = await newStaff(product)
  })

  it('blocked and unblocked with a reason and a code, at once, on the record, and told', async () => {
    const person = await newPerson(product)
    const web = await signedIn(product, person, 'WEB')
    expect(
      await act(peopleOperations.block, person.id, await proven({ reason: WHY })),
    ).toMatchObject({ status: 'BLOCKED', allowedActs: ['UNBLOCK'] })
    expect((await web.ask('web', OWN)).viewer).toBeNull()
    await product.settle()
    expect(product.mailbox.lastTo(person.email).text).toContain(WHY)
    const again = { reason: WHY, code: '123456' }
    expect(await refused(peopleOperations.block, person.id, again)).toBe('PERSON_SITUATION')
    expect(await refused(peopleOperations.link, person.id)).toBe('PERSON_SITUATION')
    expect(await refused(peopleOperations.signOut, person.id)).toBe('PERSON_SITUATION')
    const unlock = { factor: 'PASSWORD', code: '123456' }
    expect(await refused(peopleOperations.unlock, person.id, unlock)).toBe('PERSON_SITUATION')

    const reason = 'The account is with its owner again'
    expect(await act(peopleOperations.unblock, person.id, await proven({ reason }))).toMatchObject({
      status: 'ACTIVE',
    })
    expect(await refused(peopleOperations.unblock, person.id, again)).toBe('PERSON_SITUATION')
    await product.settle()
    expect(product.mailbox.lastTo(person.email).subject).toContain('open again')
    expect(
      await recordedEvents(product, "target_id = $1 and action like 'user.%blocked'", [person.id]),
    ).toMatchObject([
      { action: 'user.blocked', actorId: operator.user.id, after: { reason: WHY } },
      { action: 'user.unblocked', actorId: operator.user.id, after: { reason } },
    ])
  })

  it('one factor that wrong tries have locked is opened again, and counts anew', async () => {
    const person = await newPersonWithPassword(product)
    const live = operator.browser.subscribe('backoffice', peopleOperations.changed, {
      id: person.id,
    })
    await live.next()
    await lockPassword(product, person.email)
    await live.next()
    const { platformPerson: locked } = await operator.browser.ask(
      'backoffice',
      peopleOperations.one,
      { id: person.id },
    )
    expect(locked.locks).toMatchObject([{ factor: 'PASSWORD', guesser: 'STRANGER' }])
    expect(locked.allowedActs).toContain('UNLOCK_FACTOR')
    const open = { factor: 'MFA', code: '123456' }
    expect(await refused(peopleOperations.unlock, person.id, open)).toBe('FACTOR_NOT_LOCKED')
    const unlocked = await act(
      peopleOperations.unlock,
      person.id,
      await proven({ factor: 'PASSWORD' }),
    )
    expect(unlocked.locks).toEqual([])
    await live.next()
    await operator.browser.close()
    expect(
      codeOf(await typeCredentials(product.browser(), 'web', person.email, OTHER_PASSWORD)),
    ).toBe('WRONG_CREDENTIALS')
    const { data } = await typeCredentials(product.browser(), 'web', person.email)
    expect(data.signIn.step).toBe('SIGNED_IN')
    await product.settle()
    expect(subjectsTo(product, person)).toContainEqual(
      expect.stringMatching(/^You can sign in at .* again$/),
    )
    const twice = { factor: 'PASSWORD', code: '123456' }
    expect(await refused(peopleOperations.unlock, person.id, twice)).toBe('FACTOR_NOT_LOCKED')
    expect(
      await recordedEvents(product, "target_id = $1 and action = 'factor.unlocked'", [person.id]),
    ).toMatchObject([{ actorId: operator.user.id, after: { factor: 'PASSWORD' } }])
  })

  it('a password link goes to their own mailbox, and sets a password', async () => {
    const person = await newPerson(product)
    await act(peopleOperations.link, person.id)
    await product.settle()
    const mail = product.mailbox.lastTo(person.email)
    expect(mail.text).toContain('An operator of')
    expect(
      await recordedEvents(product, "target_id = $1 and action = 'user.passwordResetRequested'", [
        person.id,
      ]),
    ).toMatchObject([{ actorId: operator.user.id }])
    await product.browser().ask('web', identity.reset, {
      token: product.mailbox.linkTokenTo(person.email),
      newPassword: OTHER_PASSWORD,
    })
    const { data } = await typeCredentials(product.browser(), 'web', person.email, OTHER_PASSWORD)
    expect(data.signIn.step).toBe('SIGNED_IN')
  })

  it('signed out everywhere, and told', async () => {
    const person = await newPerson(product)
    const web = await signedIn(product, person, 'WEB')
    await act(peopleOperations.signOut, person.id)
    expect((await web.ask('web', OWN)).viewer).toBeNull()
    await product.settle()
    expect(subjectsTo(product, person)).toEqual([expect.stringMatching(/signed out/)])
  })

  it('what can be no reason and no person is refused, and no code is used up by it', async () => {
    const person = await newPerson(product)
    const reasons = ['', 'late', '..................', 'because '.repeat(200)]
    for (const operation of [peopleOperations.block, peopleOperations.unblock]) {
      const refusals = []
      for (const reason of reasons)
        refusals.push(await refused(operation, person.id, { reason, code: '123456' }))
      expect(refusals).toEqual([
        'REASON_REQUIRED',
        'REASON_TOO_SHORT',
        'REASON_FILLER',
        'REASON_TOO_LONG',
      ])
    }
    const acts = [
      [peopleOperations.block, { reason: WHY, code: '123456' }],
      [peopleOperations.unblock, { reason: WHY, code: '123456' }],
      [peopleOperations.unlock, { factor: 'MFA', code: '123456' }],
      [peopleOperations.link, {}],
      [peopleOperations.signOut, {}],
    ] as const
    for (const [operation, given] of acts) {
      for (const id of [NOBODY, 'no id'])
        expect(await refused(operation, id, given)).toBe('NOT_FOUND')
      expect(await refused(operation, operator.user.id, given)).toBe('OWN_STAFF_ACCOUNT')
    }
    const { platformPerson } = await operator.browser.ask('backoffice', peopleOperations.one, {
      id: operator.user.id,
    })
    expect(platformPerson.allowedActs).toEqual([])
  })

  it('PA2: of two operators who block each other at once, one stays', async () => {
    const pair = [await newStaff(product), await newStaff(product)] as const
    const [one, two] = pair
    const inputs = [
      { personId: two.user.id, reason: WHY, code: await freshCode(product, one) },
      { personId: one.user.id, reason: WHY, code: await freshCode(product, two) },
    ]
    const answers = await race(
      pair.map(
        ({ browser }, place) =>
          () =>
            browser.send('backoffice', peopleOperations.block, { input: inputs[place] }),
      ),
    )
    const codes = answers.map(codeOf)
    expect(codes.filter((code) => code === undefined)).toHaveLength(1)
    expect(['FORBIDDEN', 'UNAUTHENTICATED']).toContain(codes.find((code) => code !== undefined))
  })
})

describe('PA5, ID7: limits of what operators have mailed', () => {
  const product = useProduct({ SENDS_PER_HOUR: '2' })
  let operator: TestStaff
  const { act, refused, proven } = deskOf(product, () => operator)

  beforeAll(async () => {
    operator = await newStaff(product)
  })

  it('a password link keeps to the limits of those that the person asks for', async () => {
    const person = await newPersonWithPassword(product)
    await act(peopleOperations.link, person.id)
    expect(await refused(peopleOperations.link, person.id)).toBe('SEND_TOO_SOON')
    await product.pass(product.settings.SEND_INTERVAL_SECONDS)
    await act(peopleOperations.link, person.id)
    await product.pass(product.settings.SEND_INTERVAL_SECONDS)
    expect(await refused(peopleOperations.link, person.id)).toBe('SEND_LIMIT_REACHED')
  })

  it('a block is not held up by a mailbox that gets no more', async () => {
    const person = await newPerson(product)
    for (let times = 0; times < 2; times += 1) await act(peopleOperations.signOut, person.id)
    expect(
      await act(peopleOperations.block, person.id, await proven({ reason: WHY })),
    ).toMatchObject({ status: 'BLOCKED' })
    await product.settle()
    expect(subjectsTo(product, person)).toHaveLength(2)
  })
})
