import { describe, expect, it } from 'vitest'
import type { Browser } from '../../test/harness/browser.ts'
import {
  codeOf,
  identity,
  mfaCode,
  newPersonWithMfa,
  newPersonWithPassword,
  OTHER_PASSWORD,
  PASSWORD,
  type PersonWithMfa,
  signedInByPassword,
  signedInWithMfa,
  subjectsTo,
  typeCredentials,
  wrongMfaCode,
} from '../../test/harness/identity.ts'
import { useProduct } from '../../test/harness/product.ts'

describe('MFA', () => {
  const product = useProduct()

  const challenged = async ({ user }: PersonWithMfa): Promise<Browser> => {
    const browser = product.browser()
    const { signIn } = await browser.ask('web', identity.signIn, {
      input: { email: user.email, password: PASSWORD },
    })
    expect(signIn).toEqual({ step: 'MFA_CODE', viewer: null })
    return browser
  }

  /** At the start of a time step, so that a code does not slip into the next one within a test. */
  const atStepStart = async (): Promise<void> => {
    const now = await product.platform.clock.now()
    await product.pass(30 - (now.getTime() % 30_000) / 1000)
  }

  it('ID2: with MFA on, the code comes after the password', async () => {
    const person = await newPersonWithMfa(product)
    const browser = await challenged(person)
    const { enterSignInMfaCode } = await browser.ask('web', identity.enterCode, {
      code: await mfaCode(product, person.secret),
    })
    expect(enterSignInMfaCode).toMatchObject({
      step: 'SIGNED_IN',
      viewer: { user: { id: person.user.id }, mfaOn: true },
    })
    expect([...browser.cookies.keys()]).toEqual(['web_device', 'web_known'])
  })

  it('ID2: a step early and a step late are taken, two are not', async () => {
    for (const [seconds, taken] of [
      [-30, true],
      [30, true],
      [-60, false],
      [60, false],
    ] as const) {
      const person = await newPersonWithMfa(product)
      const browser = await challenged(person)
      await atStepStart()
      const code = await mfaCode(product, person.secret, seconds)
      const answer = await browser.send('web', identity.enterCode, { code })
      expect(codeOf(answer)).toBe(taken ? undefined : 'MFA_CODE_WRONG')
    }
  })

  it('C4: a code is accepted once, also from another device within its window', async () => {
    const person = await newPersonWithMfa(product)
    await atStepStart()
    const code = await mfaCode(product, person.secret)
    await (await challenged(person)).ask('web', identity.enterCode, { code })
    const second = await challenged(person)
    expect(await second.refusal('web', identity.enterCode, { code })).toBe('MFA_CODE_USED')
    const earlier = await mfaCode(product, person.secret, -30)
    expect(await second.refusal('web', identity.enterCode, { code: earlier })).toBe('MFA_CODE_USED')
  })

  it('C4: of ten uses of one code at the same instant one succeeds', async () => {
    const person = await newPersonWithMfa(product)
    const code = await mfaCode(product, person.secret)
    const browsers = await Promise.all(Array.from({ length: 10 }, () => challenged(person)))
    const answers = await Promise.all(
      browsers.map((browser) => browser.send('web', identity.enterCode, { code })),
    )
    expect(answers.filter((answer) => !answer.errors)).toHaveLength(1)
  })

  it('C17: what is given before the code is good for nothing else', async () => {
    const person = await newPersonWithMfa(product)
    const browser = await challenged(person)
    const token = browser.cookies.get('web_challenge') ?? ''
    expect([...browser.cookies.keys()]).toEqual(['web_challenge'])
    browser.cookies.set('web_device', token)
    expect((await browser.ask('web', identity.viewer)).viewer).toBeNull()
    for (const [operation, variables] of [
      [identity.devices, {}],
      [identity.beginMfa, {}],
      [identity.confirmMfa, { code: '123456' }],
      [identity.renewCodes, { code: '123456' }],
      [identity.signOutAll, {}],
      [identity.signOutDevice, { id: person.user.id }],
      [identity.updateProfile, { input: { name: 'X' } }],
      [identity.turnOffMfa, { input: { password: PASSWORD, code: '123456' } }],
      [
        identity.changePassword,
        { input: { currentPassword: PASSWORD, newPassword: OTHER_PASSWORD } },
      ],
    ] as const)
      expect(await browser.refusal('web', operation, variables)).toBe('UNAUTHENTICATED')
  })

  it('ID2: a browser that kept no cookie is told so, and not that it took too long', async () => {
    const person = await newPersonWithMfa(product)
    const browser = await challenged(person)
    browser.cookies.clear()
    const code = await mfaCode(product, person.secret)
    expect(await browser.refusal('web', identity.enterCode, { code })).toBe('COOKIE_MISSING')
  })

  it('C17: a challenge is bound to its app, to five minutes, and to one sign-in', async () => {
    const person = await newPersonWithMfa(product)
    const browser = await challenged(person)
    const token = browser.cookies.get('web_challenge') ?? ''
    const code = await mfaCode(product, person.secret)
    browser.cookies.set('api_challenge', token)
    expect(await browser.refusal('api', identity.enterCode, { code })).toBe('MFA_CHALLENGE_EXPIRED')
    await browser.ask('web', identity.enterCode, { code })
    browser.cookies.set('web_challenge', token)
    const next = await mfaCode(product, person.secret, 30)
    expect(await browser.refusal('web', identity.enterCode, { code: next })).toBe(
      'MFA_CHALLENGE_EXPIRED',
    )
    const late = await challenged(person)
    await product.pass(301)
    const fresh = await mfaCode(product, person.secret)
    expect(await late.refusal('web', identity.enterCode, { code: fresh })).toBe(
      'MFA_CHALLENGE_EXPIRED',
    )
  })

  it('C17: a password changed after it was proven is no first step any more', async () => {
    const person = await newPersonWithMfa(product)
    const browser = await challenged(person)
    const owner = await signedInWithMfa(product, person)
    await owner.ask('web', identity.changePassword, {
      input: {
        currentPassword: PASSWORD,
        newPassword: OTHER_PASSWORD,
        code: await mfaCode(product, person.secret),
      },
    })
    await product.pass(30)
    const code = await mfaCode(product, person.secret)
    expect(await browser.refusal('web', identity.enterCode, { code })).toBe('MFA_CHALLENGE_EXPIRED')
  })

  it('ID1: an app that is not the user’s is refused only after the code', async () => {
    const person = await newPersonWithMfa(product)
    const browser = product.browser()
    const first = await typeCredentials(browser, 'backoffice', person.user.email)
    expect(first.data.signIn.step).toBe('MFA_CODE')
    const code = await mfaCode(product, person.secret)
    expect(await browser.refusal('backoffice', identity.enterCode, { code })).toBe(
      'APP_NOT_ALLOWED',
    )
  })

  it('ID3: turned on by scanning and confirming one code, told by e-mail', async () => {
    const user = await newPersonWithPassword(product)
    const browser = await signedInByPassword(product, user)
    expect(await browser.refusal('web', identity.confirmMfa, { code: '123456' })).toBe(
      'MFA_SETUP_NOT_BEGUN',
    )
    const { beginMfaSetup } = await browser.ask('web', identity.beginMfa)
    expect(beginMfaSetup.uri).toMatch(/^otpauth:\/\/totp\/Waizant:/)
    expect(beginMfaSetup.uri).toContain(beginMfaSetup.secret)
    expect(beginMfaSetup.qrSvg).toMatch(/^<svg /)
    const wrong = await wrongMfaCode(product, beginMfaSetup.secret)
    expect(await browser.refusal('web', identity.confirmMfa, { code: wrong })).toBe(
      'MFA_CODE_WRONG',
    )
    expect((await browser.ask('web', identity.viewer)).viewer.mfaOn).toBe(false)
    const code = await mfaCode(product, beginMfaSetup.secret)
    const { confirmMfaSetup } = await browser.ask('web', identity.confirmMfa, { code })
    expect(new Set(confirmMfaSetup.codes).size).toBe(10)
    await browser.ask('web', identity.keepCodes, { id: confirmMfaSetup.id })
    expect((await browser.ask('web', identity.viewer)).viewer).toMatchObject({
      mfaOn: true,
      recoveryCodesLeft: 10,
    })
    await product.settle()
    expect(subjectsTo(product, user)).toContain('MFA is on')
    // The code that confirmed it can't sign in as well.
    const other = await challenged({ user, secret: beginMfaSetup.secret })
    expect(await other.refusal('web', identity.enterCode, { code })).toBe('MFA_CODE_USED')
    expect(await browser.refusal('web', identity.beginMfa)).toBe('MFA_ALREADY_ON')
  })

  it('ID3: no set-up begins without the password, so that a stolen sign-in can’t lock its owner out', async () => {
    const user = await newPersonWithPassword(product)
    const owner = await signedInByPassword(product, user)
    const thief = product.browser()
    for (const [name, value] of owner.cookies) thief.cookies.set(name, value)
    const begin = (password: string) => thief.send('web', identity.beginMfa, { password })
    expect(codeOf(await begin(''))).toBe('PASSWORD_WRONG')
    expect(await thief.refusal('web', identity.confirmMfa, { code: '123456' })).toBe(
      'MFA_SETUP_NOT_BEGUN',
    )
    // Each try counts as one at the password, here as at the sign-in (ID7).
    for (let tries = 1; tries < product.settings.FACTOR_FAILURES; tries += 1)
      expect(codeOf(await begin(OTHER_PASSWORD))).toBe('PASSWORD_WRONG')
    expect(codeOf(await begin(PASSWORD))).toBe('FACTOR_LOCKED')
    expect((await owner.ask('web', identity.viewer)).viewer.mfaOn).toBe(false)
  })

  it('ID3: a set-up lapses after 15 minutes, and a new one replaces it', async () => {
    const user = await newPersonWithPassword(product)
    const browser = await signedInByPassword(product, user)
    const first = (await browser.ask('web', identity.beginMfa)).beginMfaSetup.secret
    const second = (await browser.ask('web', identity.beginMfa)).beginMfaSetup.secret
    const old = await mfaCode(product, first)
    expect(await browser.refusal('web', identity.confirmMfa, { code: old })).toBe('MFA_CODE_WRONG')
    await product.pass(901)
    const late = await mfaCode(product, second)
    expect(await browser.refusal('web', identity.confirmMfa, { code: late })).toBe(
      'MFA_SETUP_NOT_BEGUN',
    )
  })

  it('ID3: turned off with password and code, never with one of them', async () => {
    const person = await newPersonWithMfa(product)
    const browser = await signedInWithMfa(product, person)
    const code = await mfaCode(product, person.secret)
    const turnOff = (password: string, typed: string) =>
      browser.send('web', identity.turnOffMfa, { input: { password, code: typed } })
    expect(codeOf(await turnOff(OTHER_PASSWORD, code))).toBe('PASSWORD_WRONG')
    const wrong = await wrongMfaCode(product, person.secret)
    expect(codeOf(await turnOff(PASSWORD, wrong))).toBe('MFA_CODE_WRONG')
    expect(codeOf(await turnOff(PASSWORD, code))).toBeUndefined()
    expect((await browser.ask('web', identity.viewer)).viewer.mfaOn).toBe(false)
    await product.settle()
    expect(subjectsTo(product, person.user)).toContain('MFA is off')
    await signedInByPassword(product, person.user)
  })

  it('ID2: each of the ten recovery codes is good once, and renewing them kills the old ones', async () => {
    const person = await newPersonWithMfa(product)
    const browser = await signedInWithMfa(product, person)
    const renew = async () => {
      const code = await mfaCode(product, person.secret)
      const { renewRecoveryCodes } = await browser.ask('web', identity.renewCodes, { code })
      await browser.ask('web', identity.keepCodes, { id: renewRecoveryCodes.id })
      await product.pass(30)
      return renewRecoveryCodes.codes as string[]
    }
    const [one = '', two = ''] = await renew()
    const other = await challenged(person)
    await other.ask('web', identity.enterCode, { code: one.toLowerCase().replace('-', ' ') })
    expect((await other.ask('web', identity.viewer)).viewer.recoveryCodesLeft).toBe(9)
    expect(await (await challenged(person)).refusal('web', identity.enterCode, { code: one })).toBe(
      'MFA_CODE_WRONG',
    )
    await renew()
    expect(await (await challenged(person)).refusal('web', identity.enterCode, { code: two })).toBe(
      'MFA_CODE_WRONG',
    )
    const used = await product.rows(
      `select 1 from audit_events where action = 'user.recoveryCodeUsed' and target_id = $1`,
      [person.user.id],
    )
    expect(used).toHaveLength(1)
  })

  it('ID2: new recovery codes that nobody has kept take none away; the first use of one keeps them', async () => {
    const person = await newPersonWithMfa(product)
    const browser = await signedInWithMfa(product, person)
    const renew = async (): Promise<{ id: string; codes: string[] }> => {
      const code = await mfaCode(product, person.secret)
      const { renewRecoveryCodes } = await browser.ask('web', identity.renewCodes, { code })
      await product.pass(30)
      return renewRecoveryCodes
    }
    const left = async () => (await browser.ask('web', identity.viewer)).viewer.recoveryCodesLeft
    const enter = async (code = '') =>
      codeOf(await (await challenged(person)).send('web', identity.enterCode, { code }))
    const kept = await renew()
    expect(await left()).toBe(0)
    await browser.ask('web', identity.keepCodes, { id: kept.id })
    expect(await left()).toBe(10)
    const lost = await renew()
    expect(await left()).toBe(10)
    expect(await enter(kept.codes[0])).toBeUndefined()
    // Asked for once more: what was lost is good for nothing, and can't be kept any more.
    const seen = await renew()
    expect(await browser.refusal('web', identity.keepCodes, { id: lost.id })).toBe('NOT_FOUND')
    expect(await enter(lost.codes[0])).toBe('MFA_CODE_WRONG')
    expect(await enter(kept.codes[1])).toBeUndefined()
    await product.settle()
    expect(subjectsTo(product, person.user)).not.toContain('You have new recovery codes')
    expect(await enter(seen.codes[0])).toBeUndefined()
    expect(await enter(kept.codes[2])).toBe('MFA_CODE_WRONG')
    expect(await left()).toBe(9)
    // To keep them again changes nothing.
    await browser.ask('web', identity.keepCodes, { id: seen.id })
    expect(await left()).toBe(9)
    await product.settle()
    expect(
      subjectsTo(product, person.user).filter((one) => one === 'You have new recovery codes'),
    ).toHaveLength(1)
  })

  it('ID2: nobody keeps another person’s codes', async () => {
    const person = await newPersonWithMfa(product)
    const owner = await signedInWithMfa(product, person)
    const code = await mfaCode(product, person.secret)
    const { id } = (await owner.ask('web', identity.renewCodes, { code })).renewRecoveryCodes
    const other = await signedInByPassword(product, await newPersonWithPassword(product))
    expect(await other.refusal('web', identity.keepCodes, { id })).toBe('NOT_FOUND')
    expect((await owner.ask('web', identity.viewer)).viewer.recoveryCodesLeft).toBe(0)
  })

  it('ID2: of ten uses of one recovery code at the same instant one succeeds', async () => {
    const person = await newPersonWithMfa(product)
    const owner = await signedInWithMfa(product, person)
    const { renewRecoveryCodes } = await owner.ask('web', identity.renewCodes, {
      code: await mfaCode(product, person.secret),
    })
    const [code] = renewRecoveryCodes.codes
    const browsers = await Promise.all(Array.from({ length: 8 }, () => challenged(person)))
    const answers = await Promise.all(
      browsers.map((browser) => browser.send('web', identity.enterCode, { code })),
    )
    expect(answers.filter((answer) => !answer.errors)).toHaveLength(1)
  })

  it('ID7: MFA secrets and recovery codes are nowhere in the clear', async () => {
    const user = await newPersonWithPassword(product)
    const browser = await signedInByPassword(product, user)
    const { secret } = (await browser.ask('web', identity.beginMfa)).beginMfaSetup
    const code = await mfaCode(product, secret)
    const { codes } = (await browser.ask('web', identity.confirmMfa, { code })).confirmMfaSetup
    const text = JSON.stringify(
      await product.rows(
        `select (select jsonb_agg(u) from users u) as users, (select jsonb_agg(r) from recovery_codes r) as codes,
           (select jsonb_agg(s) from mfa_setups s) as setups, (select jsonb_agg(a) from audit_events a) as events`,
      ),
    )
    expect(text).toContain(user.id)
    for (const hidden of [secret, ...codes, ...codes.map((one: string) => one.replace('-', ''))])
      expect(text).not.toContain(hidden)
  })
})
