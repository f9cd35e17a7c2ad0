import { expect, it } from 'vitest'
import { PASSKEY_REFUSALS, passkeyProof, passkeyRefusals, withPasskey } from './authenticator.ts'
import type { Answer } from './browser.ts'
import { codeOf, mfaCode, wrongMfaCode } from './identity.ts'
import { newPerson, signedIn } from './people.ts'
import type { Product } from './product.ts'
import { newStaff, type TestStaff } from './staff.ts'

/** Sends an act of an operator with a code, as the answer of a form in the backoffice. */
export type EnterCode = (operator: Pick<TestStaff, 'browser'>, code: string) => Promise<Answer>

/** An act that waits for the code of whoever does it. */
export const enterCodeFor =
  (operation: string, input: object): EnterCode =>
  ({ browser }, code) =>
    browser.send('backoffice', operation, { input: { ...input, code } })

/**
 * Tests that each act of an operator asks for a fresh proof, in an app code, a passkey, and with MFA off (ID8). Each function
 * prepares somebody to whom its act is possible; its name is that of the mutation. The product locks a factor after three
 * wrong tries.
 */
export function itAsksForFreshProof(
  product: Product,
  acts: Readonly<Record<string, () => Promise<EnterCode>>>,
): void {
  const each = Object.entries(acts)

  it.each(each)('%s says what is wrong with a code', async (_name, prepare) => {
    const enter = await prepare()
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

  it.each(each)('%s takes a passkey, and no other answer', async (name, prepare) => {
    const enter = await prepare()
    const { browser, user } = await newStaff(product)
    const at = [browser, 'backoffice'] as const
    expect(
      await passkeyRefusals(product, at, { user, act: name }, (code) => enter({ browser }, code)),
    ).toEqual(PASSKEY_REFUSALS)
    const own = await withPasskey(product, user)
    const code = await passkeyProof(product, at, own, name)
    expect(codeOf(await enter({ browser }, code))).toBeUndefined()
  })

  it.each(each)('%s is refused while the operator has MFA off', async (_name, prepare) => {
    const enter = await prepare()
    const without = await newPerson(product, { staffRole: 'OPERATOR' })
    const browser = await signedIn(product, without, 'BACKOFFICE')
    expect(codeOf(await enter({ browser }, '123456'))).toBe('MFA_NOT_ON')
  })
}
