import { describe, expect, it } from 'vitest'
import type { Answer, Browser } from '../../test/harness/browser.ts'
import {
  codeOf,
  identity,
  mfaCode,
  newPersonWithMfa,
  newPersonWithPassword,
  OTHER_PASSWORD,
  PASSWORD,
  typeCredentials,
  wrongMfaCode,
} from '../../test/harness/identity.ts'
import { signedIn } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { testAction } from '../../test/harness/test-actions.ts'
import { systemActor } from '../platform/actor.ts'

describe('what is wrong with an MFA code, or a new password', () => {
  const product = useProduct({ FACTOR_FAILURES: '3' })

  const change = (browser: Browser, input: Record<string, unknown>): Promise<Answer> =>
    browser.send('web', identity.changePassword, {
      input: { currentPassword: PASSWORD, newPassword: OTHER_PASSWORD, ...input },
    })
  const places: Record<string, (browser: Browser, code: string) => Promise<Answer>> = {
    changePassword: (browser, code) => change(browser, { code }),
    turnOffMfa: (browser, code) =>
      browser.send('web', identity.turnOffMfa, { input: { password: PASSWORD, code } }),
    renewRecoveryCodes: (browser, code) => browser.send('web', identity.renewCodes, { code }),
  }

  it.each(Object.keys(places))('ID8: %s says which', async (name) => {
    const enter = places[name]!
    const { user, secret } = await newPersonWithMfa(product)
    const browser = await signedIn(product, user, 'WEB')
    await product.rows('insert into mfa_steps (user_id, last_step) values ($1, 2000000000)', [
      user.id,
    ])
    const wrong = await wrongMfaCode(product, secret)
    const typed = ['', await mfaCode(product, secret), wrong, wrong, wrong, wrong]
    const refusals = []
    for (const code of typed) refusals.push(codeOf(await enter(browser, code)))
    expect(refusals).toEqual([
      'CODE_MALFORMED',
      'MFA_CODE_USED',
      'MFA_CODE_WRONG',
      'MFA_CODE_WRONG',
      'MFA_CODE_WRONG',
      'FACTOR_LOCKED',
    ])
  })

  it('ID3: the first code of a new authenticator too', async () => {
    const browser = await signedIn(product, await newPersonWithPassword(product), 'WEB')
    const { secret } = (await browser.ask('web', identity.beginMfa)).beginMfaSetup
    const wrong = await wrongMfaCode(product, secret)
    const refusals = []
    for (const code of ['', wrong, wrong, wrong, wrong])
      refusals.push(await browser.refusal('web', identity.confirmMfa, { code }))
    expect(refusals).toEqual([
      'CODE_MALFORMED',
      ...Array(3).fill('MFA_CODE_WRONG'),
      'FACTOR_LOCKED',
    ])
  })

  it('ID2: at a sign-in, a malformed one; and a right one of somebody who is blocked by then', async () => {
    const { user, secret } = await newPersonWithMfa(product)
    const browser = product.browser()
    await typeCredentials(browser, 'web', user.email)
    expect(await browser.refusal('web', identity.enterCode, { code: '' })).toBe('CODE_MALFORMED')
    // In a way to which no room reacts: the sign-in itself must look.
    await product.platform.inChange(systemActor('test'), async (change) => {
      await change.manager.query("update users set status = 'BLOCKED' where id = $1", [user.id])
      change.record(testAction('user.changed', 'user'), { targetId: user.id })
    })
    const code = await mfaCode(product, secret)
    expect(await browser.refusal('web', identity.enterCode, { code })).toBe('USER_BLOCKED')
  })

  it('ID5: a password that is too long, or a common one, does not replace the present one', async () => {
    const user = await newPersonWithPassword(product)
    const browser = await signedIn(product, user, 'WEB')
    for (const [newPassword, code] of [
      ['x'.repeat(2000), 'PASSWORD_TOO_LONG'],
      ['password1234!', 'PASSWORD_TOO_COMMON'],
    ])
      expect(codeOf(await change(browser, { newPassword }))).toBe(code)
    expect(codeOf(await typeCredentials(product.browser(), 'web', user.email))).toBeUndefined()
  })
})
