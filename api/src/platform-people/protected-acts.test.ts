import { describe, expect, it } from 'vitest'
import {
  PASSKEY_REFUSALS,
  passkeyProof,
  passkeyRefusals,
  withPasskey,
} from '../../test/harness/authenticator.ts'
import type { Answer } from '../../test/harness/browser.ts'
import { codeOf, mfaCode, wrongMfaCode } from '../../test/harness/identity.ts'
import { newPerson, signedIn } from '../../test/harness/people.ts'
import { peopleOperations } from '../../test/harness/platform-people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { newStaff, type TestStaff, WHY } from '../../test/harness/staff.ts'
import { factorActions } from '../codes/actions.ts'
import { blockUser } from '../identity/users.ts'
import { systemActor } from '../platform/actor.ts'

describe('PA5, ID8: what keeps out, lets in or opens a factor asks for a fresh proof of the operator', () => {
  const product = useProduct({ FACTOR_FAILURES: '3' })
  const send =
    (operation: string, input: object) =>
    ({ browser }: Pick<TestStaff, 'browser'>, code: string): Promise<Answer> =>
      browser.send('backoffice', operation, { input: { ...input, code } })

  /** Each act, on somebody with whom it is possible. */
  const acts = {
    blockPerson: async () =>
      send(peopleOperations.block, { personId: (await newPerson(product)).id, reason: WHY }),
    unblockPerson: async () => {
      const person = await newPerson(product)
      await product.platform.inChange(systemActor('test'), (change) => blockUser(change, person))
      return send(peopleOperations.unblock, { personId: person.id, reason: WHY })
    },
    unlockFactor: async () => {
      const { id } = await newPerson(product)
      await product.platform.inChange(systemActor('test'), async (change) => {
        await change.manager.query(
          `insert into factor_locks (user_id, factor, locked_until) values ($1, 'MFA', $2::timestamptz + interval '1 hour')`,
          [id, change.now],
        )
        change.record(factorActions.locked, { targetId: id, after: { factor: 'MFA' } })
      })
      return send(peopleOperations.unlock, { personId: id, factor: 'MFA' })
    },
  } as const
  const names = Object.keys(acts) as (keyof typeof acts)[]

  it.each(names)('%s says what is wrong with a code', async (name) => {
    const enter = await acts[name]()
    const operator = await newStaff(product)
    await product.rows('insert into mfa_steps (user_id, last_step) values ($1, 2000000000)', [
      operator.user.id,
    ])
    const wrong = await wrongMfaCode(product, operator.secret)
    const typed = ['', await mfaCode(product, operator.secret), wrong, wrong, wrong, wrong]
    const refusals = []
    for (const code of typed) refusals.push(codeOf(await enter(operator, code)))
    expect(refusals).toEqual([
      'CODE_MALFORMED',
      'MFA_CODE_USED',
      'MFA_CODE_WRONG',
      'MFA_CODE_WRONG',
      'MFA_CODE_WRONG',
      'FACTOR_LOCKED',
    ])
  })

  it.each(names)('%s takes a passkey, and no other answer', async (name) => {
    const enter = await acts[name]()
    const { browser, user } = await newStaff(product)
    const at = [browser, 'backoffice'] as const
    expect(
      await passkeyRefusals(product, at, { user, act: name }, (code) => enter({ browser }, code)),
    ).toEqual(PASSKEY_REFUSALS)
    const own = await withPasskey(product, user)
    const code = await passkeyProof(product, [browser, 'backoffice'], own, name)
    expect(codeOf(await enter({ browser }, code))).toBeUndefined()
  })

  it.each(names)('%s is refused while the operator has MFA off', async (name) => {
    const enter = await acts[name]()
    const without = await newPerson(product, { staffRole: 'OPERATOR' })
    const browser = await signedIn(product, without, 'BACKOFFICE')
    expect(codeOf(await enter({ browser }, '123456'))).toBe('MFA_NOT_ON')
  })
})
