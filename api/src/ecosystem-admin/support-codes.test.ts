import { describe, expect, it } from 'vitest'
import { newScene, operations as ofAssistance } from '../../test/harness/assistance.ts'
import {
  acted,
  chosen,
  newKey,
  newSupport,
  operations,
  type Support,
  started,
  userProven,
} from '../../test/harness/ecosystem-admin.ts'
import { newEcosystem, newPerson } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { manySends } from '../../test/harness/test-settings.ts'

/** Another code of six digits. */
const wrong = (code: string, by = 1): string =>
  String((Number(code) + by) % 1_000_000).padStart(6, '0')

describe('verification codes of an Ecosystem Admin request', () => {
  const product = useProduct(manySends)

  const newSupported = async (): Promise<Support & { ecosystemId: string }> => {
    const { administrator, id } = await newEcosystem(product)
    return { ...(await newSupport(product, administrator)), ecosystemId: id }
  }
  const enterUser = ({ backoffice }: Support, id: string, code: string) =>
    backoffice.refusal('backoffice', operations.enterUserCode, { id, code })
  const enterInternal = ({ backoffice }: Support, id: string, code: string) =>
    backoffice.refusal('backoffice', operations.enterInternalCode, { id, code })

  it('EA1, ID7: the third wrong code is the last; a resent one goes on, and the older is dead (C8)', async () => {
    const support = await newSupported()
    const { id, code } = await started(support)
    const answer = await support.backoffice.send('backoffice', operations.enterUserCode, {
      id,
      code: wrong(code),
    })
    expect(answer.errors?.[0]?.extensions).toEqual({
      code: 'CODE_WRONG',
      parameters: { attemptsLeft: 2 },
    })
    expect([
      await enterUser(support, id, wrong(code, 2)),
      await enterUser(support, id, wrong(code, 3)),
      await enterUser(support, id, code),
    ]).toEqual(['CODE_WRONG', 'CODE_WRONG', 'CODE_ATTEMPTS_EXHAUSTED'])
    await product.pass(2)
    await acted(support, operations.resendUserCode, { id })
    await product.settle()
    const next = product.mailbox.codeTo(support.user.email)
    if (next !== code) expect(await enterUser(support, id, code)).toBe('CODE_REPLACED')
    const proven = await acted(support, operations.enterUserCode, { id, code: next })
    expect(proven.state).toBe('USER_PROVEN')
    expect(await enterUser(support, id, next)).toBe('ILLEGAL_TRANSITION')
  })

  it('EA2, C8: a new internal code voids the earlier', async () => {
    const support = await newSupported()
    const { id, code } = await chosen(support, support.ecosystemId)
    await product.pass(2)
    await acted(support, operations.resendInternalCode, { id })
    await product.settle()
    const next = product.mailbox.codeTo(support.analyst.email)
    if (next !== code) expect(await enterInternal(support, id, code)).toBe('CODE_REPLACED')
    expect((await acted(support, operations.enterInternalCode, { id, code: next })).state).toBe(
      'OPEN',
    )
  })

  it('C3: a code is worth nothing for another request, another purpose, or another room', async () => {
    const one = await newSupported()
    const two = await newSupported()
    const first = await started(one)
    const second = await started(two)
    if (first.code !== second.code) {
      expect(await enterUser(one, first.id, second.code)).toBe('CODE_WRONG')
      expect(await enterUser(two, second.id, first.code)).toBe('CODE_WRONG')
    }
    await acted(one, operations.enterUserCode, first)
    await acted(one, operations.choose, { id: first.id, ecosystemId: one.ecosystemId })
    await product.settle()
    const internal = product.mailbox.codeTo(one.analyst.email)
    // The user's code does not prove the analyst, nor the other way round.
    if (internal !== first.code)
      expect(await enterInternal(one, first.id, first.code)).toBe('CODE_WRONG')
    expect(await enterUser(one, first.id, internal)).toBe('ILLEGAL_TRANSITION')
    // A code of assistance, for the same people, opens nothing here.
    const scene = { ...(await newScene(product)), analyst: two.analyst, backoffice: two.backoffice }
    const { startAssistance } = await two.backoffice.ask('backoffice', ofAssistance.start, {
      email: scene.client.email,
      ecosystemId: scene.ecosystem.id,
      key: newKey(),
    })
    await two.backoffice.ask('backoffice', ofAssistance.sendAnalystCode, {
      id: startAssistance.id,
    })
    await product.settle()
    const ofOtherRoom = product.mailbox.codeTo(two.analyst.email)
    await acted(two, operations.enterUserCode, second)
    await product.pass(2)
    await acted(two, operations.choose, { id: second.id, ecosystemId: two.ecosystemId })
    expect(['CODE_WRONG', 'CODE_EXPIRED']).toContain(
      await enterInternal(two, second.id, ofOtherRoom),
    )
  })

  it('C1: fifty entries at the same instant are three attempts, and at most one succeeds', async () => {
    const support = await newSupported()
    const { id, code } = await started(support)
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        support.backoffice.send('backoffice', operations.enterUserCode, {
          id,
          code: wrong(code, index + 1),
        }),
      ),
    )
    const codes = answers.map(({ errors }) => errors?.[0]?.extensions.code)
    expect(codes.filter((answer) => answer === 'CODE_WRONG')).toHaveLength(3)
    expect(new Set(codes)).toEqual(new Set(['CODE_WRONG', 'CODE_ATTEMPTS_EXHAUSTED']))
  })

  it('ID7: wrong codes are charged to the analyst who enters them, and lock that factor, not the user', async () => {
    const support = await newSupported()
    const { id, code } = await started(support)
    let present = code
    const answers: string[] = []
    while (answers.at(-1) !== 'FACTOR_LOCKED') {
      const answer = await enterUser(support, id, wrong(present))
      if (answer !== 'CODE_ATTEMPTS_EXHAUSTED') answers.push(answer)
      else {
        await product.pass(2)
        await acted(support, operations.resendUserCode, { id })
        await product.settle()
        present = product.mailbox.codeTo(support.user.email)
      }
    }
    expect(answers.filter((answer) => answer === 'CODE_WRONG')).toHaveLength(10)
    const locked = await product.rows<{ user_id: string }>('select user_id from factor_locks')
    expect(locked.map((row) => row.user_id)).toContain(support.analyst.id)
    expect(locked.map((row) => row.user_id)).not.toContain(support.user.id)
    await product.platform.clock.move(900)
  })

  it('R5: codes out of turn are not looked at, and cost no attempt', async () => {
    const support = await newSupported()
    const { id, code } = await started(support)
    expect(await enterInternal(support, id, code)).toBe('ILLEGAL_TRANSITION')
    expect((await acted(support, operations.request, { id })).userCode.attemptsLeft).toBe(3)
  })
})

describe('C10: floods of codes', () => {
  const product = useProduct()

  it('one a minute for a user, whichever analyst sends it, and five an hour', async () => {
    const { administrator } = await newEcosystem(product)
    const support = await newSupport(product, administrator)
    const { id } = await started(support)
    const again = (operation: string) => support.backoffice.send('backoffice', operation, { id })
    const refused = (await again(operations.resendUserCode)).errors?.[0]?.extensions
    expect(refused).toEqual({ code: 'SEND_TOO_SOON', parameters: { seconds: 60 } })
    for (let sends = 1; sends < 5; sends += 1) {
      await product.platform.clock.move(61)
      expect((await again(operations.resendUserCode)).errors).toBeUndefined()
    }
    await product.platform.clock.move(61)
    expect((await again(operations.resendUserCode)).errors?.[0]?.extensions.code).toBe(
      'SEND_LIMIT_REACHED',
    )
    await acted(support, operations.cancel, { id, reason: 'Tried by another' })
    const other = await newSupport(product, administrator)
    expect(
      await other.backoffice.refusal('backoffice', operations.start, {
        email: administrator.email,
        key: newKey(),
      }),
    ).toBe('SEND_LIMIT_REACHED')
  })

  it('one a minute from an analyst, to whomever', async () => {
    const { administrator } = await newEcosystem(product)
    const support = await newSupport(product, administrator)
    await userProven(support)
    const somebody = await newPerson(product)
    expect(
      await support.backoffice.refusal('backoffice', operations.start, {
        email: somebody.email,
        key: newKey(),
      }),
    ).toBe('SEND_TOO_SOON')
  })
})
