import { describe, expect, it } from 'vitest'
import {
  Authenticator,
  type Flaws,
  passkeys,
  withPasskey,
} from '../../../test/harness/authenticator.ts'
import type { Browser } from '../../../test/harness/browser.ts'
import {
  codeOf,
  identity,
  newPersonWithMfa,
  newPersonWithPassword,
  PASSWORD,
  subjectsTo,
  typeCredentials,
} from '../../../test/harness/identity.ts'
import { useProduct } from '../../../test/harness/product.ts'
import { systemActor } from '../../platform/actor.ts'
import { blockUser } from '../users.ts'

describe('PA8: signing in with a passkey', () => {
  const product = useProduct()
  const address = () => product.settings.WEB_URL

  async function begun(browser = product.browser()) {
    const { beginPasskeySignIn } = await browser.ask('web', passkeys.beginSignIn)
    return { browser, options: beginPasskeySignIn as string }
  }
  const enter = (browser: Browser, answer: string) =>
    browser.send('web', passkeys.signIn, { input: { answer, timeZone: 'America/Lima' } })

  it('needs neither password nor code, counts as MFA, and tells of a new device', async () => {
    const user = await newPersonWithPassword(product)
    const own = await withPasskey(product, user)
    const { browser, options } = await begun()
    expect(JSON.parse(options)).toMatchObject({ userVerification: 'required', rpId: 'localhost' })
    const { data } = await enter(browser, own.use(options, address()))
    expect(data.signInWithPasskey).toEqual({
      step: 'SIGNED_IN',
      viewer: { user: { id: user.id }, mfaOn: true },
    })
    const [event] = await product.rows<{ payload: string }>(
      `select payload from audit_events where action = 'user.signedIn' and payload like '%' || $1 || '%'`,
      [user.id],
    )
    expect(event?.payload).toContain('"mfa":true')
    await product.pass(60)
    expect(subjectsTo(product, user)).toContain('A new device signed in to Waizant Web')
  })

  it('is refused in another browser, a second time, too late, and from another origin', async () => {
    const user = await newPersonWithPassword(product)
    const own = await withPasskey(product, user)
    const { browser, options } = await begun()
    const answer = own.use(options, address())
    expect(codeOf(await enter(product.browser(), answer))).toBe('COOKIE_MISSING')
    const { browser: other } = await begun()
    expect(codeOf(await enter(other, answer))).toBe('PASSKEY_TOO_LATE')
    expect(codeOf(await enter(browser, answer))).toBeUndefined()
    expect(codeOf(await enter(browser, answer))).toBe('PASSKEY_TOO_LATE')
    const again = await begun(browser)
    for (const flaws of [{ origin: 'https://elsewhere.example' }, { verified: 'NO' }] as const) {
      const { options: fresh } = await begun(browser)
      expect(codeOf(await enter(browser, own.use(fresh, address(), flaws)))).toBe('PASSKEY_REFUSED')
    }
    await product.pass(product.settings.PASSKEY_CHALLENGE_SECONDS)
    expect(codeOf(await enter(browser, own.use(again.options, address())))).toBe('PASSKEY_TOO_LATE')
    expect(codeOf(await enter(browser, 'no answer'))).toBe('CODE_MALFORMED')
  })

  it('is refused with a passkey that was removed, of a blocked person, of a copy, and while it is locked', async () => {
    const user = await newPersonWithPassword(product)
    const own = await withPasskey(product, user)
    const { browser } = await begun()
    const tried = async (flaws: Flaws = {}, authenticator = own) =>
      codeOf(
        await enter(browser, authenticator.use((await begun(browser)).options, address(), flaws)),
      )
    expect(await tried({}, new Authenticator().ownedBy(user.id))).toBe('PASSKEY_UNKNOWN')
    expect(await tried({ counter: 1 })).toBe('PASSKEY_COPIED')
    await product.platform.inChange(systemActor('test'), (change) => blockUser(change, user))
    expect(await tried()).toBe('USER_BLOCKED')
    const answers = []
    for (let tries = 0; tries < product.settings.FACTOR_FAILURES; tries += 1)
      answers.push(await tried({ signature: 'WRONG' }))
    expect([...answers, await tried()]).toContain('FACTOR_LOCKED')
  })

  it('admits nobody to an app that is not open to them', async () => {
    const user = await newPersonWithPassword(product)
    const own = await withPasskey(product, user)
    const browser = product.browser()
    const { beginPasskeySignIn } = await browser.ask('store', passkeys.beginSignIn)
    const answer = own.use(beginPasskeySignIn, product.settings.STORE_URL)
    expect(codeOf(await browser.send('store', passkeys.signIn, { input: { answer } }))).toBe(
      'APP_NOT_ALLOWED',
    )
  })

  it('after the password it stands in for the MFA code, of that sign-in alone', async () => {
    const user = await newPersonWithPassword(product)
    const own = await withPasskey(product, user)
    const browser = product.browser()
    expect(await browser.refusal('web', passkeys.beginSecondStep)).toBe('COOKIE_MISSING')
    const typed = await browser.send(
      'web',
      'mutation ($input: SignInInput!) { signIn(input: $input) { step authenticator passkey } }',
      { input: { email: user.email, password: PASSWORD } },
    )
    expect(typed.data.signIn).toEqual({ step: 'MFA_CODE', authenticator: false, passkey: true })
    const ask = async () =>
      (await browser.ask('web', passkeys.beginSecondStep)).beginSignInPasskeyProof
    const answer = own.use(await ask(), address())
    expect(codeOf(await enter(browser, answer)), 'without the password').toBe('COOKIE_MISSING')
    const other = product.browser()
    await typeCredentials(other, 'web', user.email)
    expect(await other.refusal('web', identity.enterCode, { code: answer })).toBe(
      'PASSKEY_TOO_LATE',
    )
    for (const [flaws, refusal] of [
      [{ verified: 'NO' }, 'PASSKEY_REFUSED'],
      [{ counter: 1 }, 'PASSKEY_COPIED'],
    ] as const)
      expect(
        await browser.refusal('web', identity.enterCode, {
          code: own.use(await ask(), address(), flaws),
        }),
      ).toBe(refusal)
    const nobodys = new Authenticator().ownedBy(user.id).use(await ask(), address())
    expect(await browser.refusal('web', identity.enterCode, { code: nobodys })).toBe(
      'PASSKEY_UNKNOWN',
    )
    const { enterSignInMfaCode } = await browser.ask('web', identity.enterCode, { code: answer })
    expect(enterSignInMfaCode.step).toBe('SIGNED_IN')
  })

  it('after the password it is not asked for where its owner has none, nor once the time is over', async () => {
    const { user } = await newPersonWithMfa(product)
    const browser = product.browser()
    await typeCredentials(browser, 'web', user.email)
    expect(await browser.refusal('web', passkeys.beginSecondStep)).toBe('PASSKEY_NONE_HERE')
    await product.pass(product.settings.MFA_CHALLENGE_SECONDS)
    expect(await browser.refusal('web', passkeys.beginSecondStep)).toBe('MFA_CHALLENGE_EXPIRED')
  })

  it('the password alone signs nobody in who has a passkey', async () => {
    const user = await newPersonWithPassword(product)
    await withPasskey(product, user)
    const answer = await typeCredentials(product.browser(), 'web', user.email)
    expect(answer.data.signIn).toMatchObject({ step: 'MFA_CODE', viewer: null })
  })
})
