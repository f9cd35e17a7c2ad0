import { describe, expect, it } from 'vitest'
import { newScene, operations, waiting } from '../../test/harness/assistance.ts'
import {
  codeOf,
  identity,
  newPersonWithMfa,
  newPersonWithPassword,
  OTHER_PASSWORD,
  signedInByPassword,
  signedInWithMfa,
  typeCredentials,
  wrongMfaCode,
} from '../../test/harness/identity.ts'
import { useProduct } from '../../test/harness/product.ts'

/** Threat: somebody without an account of their own keeps others out of theirs (C16). */
describe('locking others out', () => {
  const product = useProduct()

  const wrongTries = async (email: string, tries: number, browser = product.browser()) => {
    const codes: (string | undefined)[] = []
    for (let tried = 0; tried < tries; tried += 1)
      codes.push(codeOf(await typeCredentials(browser, 'web', email, OTHER_PASSWORD)))
    return codes
  }

  it('C16: a stranger’s wrong passwords lock strangers, and not a device the owner used before', async () => {
    const user = await newPersonWithPassword(product)
    const browser = await signedInByPassword(product, user)
    await wrongTries(user.email, 10)
    expect(codeOf(await typeCredentials(product.browser(), 'web', user.email))).toBe(
      'FACTOR_LOCKED',
    )
    await browser.ask('web', identity.signOut)
    await signedInByPassword(product, user, 'web', browser)
    await product.settle()
    const mails = product.mailbox.mails.filter(({ to }) => to === user.email)
    expect(mails.find(({ subject }) => subject.includes('wrong passwords'))?.text).toContain(
      'Devices you have signed in on before go on as always',
    )
  })

  it('ID7: a device the owner used before has ten tries too, and no more', async () => {
    const user = await newPersonWithPassword(product)
    const browser = await signedInByPassword(product, user)
    expect(await wrongTries(user.email, 12, browser)).toEqual([
      ...Array(10).fill('WRONG_CREDENTIALS'),
      ...Array(2).fill('FACTOR_LOCKED'),
    ])
    expect(codeOf(await typeCredentials(browser, 'web', user.email))).toBe('FACTOR_LOCKED')
    // Strangers have not failed: somebody who sits at a new device is not held up by that.
    await signedInByPassword(product, user)
  })

  it('ID7: all strangers together have ten tries in 15 minutes, wherever they come from', async () => {
    const user = await newPersonWithPassword(product)
    const owner = await signedInByPassword(product, user)
    const codes: (string | undefined)[] = []
    for (let tried = 0; tried < 14; tried += 1) {
      const browser = product.browser()
      browser.address = `198.51.100.${tried}`
      // Known on their own device, for their own account: at another's they are strangers.
      const account = await newPersonWithPassword(product)
      await signedInByPassword(product, account, 'web', browser)
      codes.push(...(await wrongTries(user.email, 1, browser)))
    }
    expect(codes).toEqual([
      ...Array(10).fill('WRONG_CREDENTIALS'),
      ...Array(4).fill('FACTOR_LOCKED'),
    ])
    await signedInByPassword(product, user, 'web', owner)
  })

  it('C16: an owner without a known device gets in by a reset, and stays in while strangers go on', async () => {
    const user = await newPersonWithPassword(product)
    await wrongTries(user.email, 10)
    const browser = product.browser()
    await browser.ask('web', identity.requestReset, { email: user.email })
    await product.settle()
    const token = product.mailbox.linkTokenTo(user.email)
    await browser.ask('web', identity.reset, { token, newPassword: OTHER_PASSWORD })
    for (let tried = 0; tried < 10; tried += 1)
      await typeCredentials(product.browser(), 'web', user.email, 'wrong wrong wrong')
    const answer = await typeCredentials(browser, 'web', user.email, OTHER_PASSWORD)
    expect(codeOf(answer)).toBeUndefined()
  })

  it('C16: whoever has the password too, and guesses MFA codes, locks out strangers only', async () => {
    const person = await newPersonWithMfa(product)
    const browser = await signedInWithMfa(product, person)
    const thief = product.browser()
    await typeCredentials(thief, 'web', person.user.email)
    const wrong = await wrongMfaCode(product, person.secret)
    const codes: string[] = []
    for (let tried = 0; tried < 11; tried += 1)
      codes.push(await thief.refusal('web', identity.enterCode, { code: wrong }))
    expect(codes.at(-1)).toBe('FACTOR_LOCKED')
    await typeCredentials(browser, 'web', person.user.email)
    expect(await browser.refusal('web', identity.enterCode, { code: wrong })).toBe('MFA_CODE_WRONG')
  })

  it('C16: a stranger’s wrong passwords and an honest slip do not lock the client’s code', async () => {
    const scene = await newScene(product)
    const { token, code } = await waiting(scene)
    await wrongTries(scene.client.email, 10)
    const other = code === '000000' ? '111111' : '000000'
    const enter = (typed: string) =>
      scene.clientBrowser.send('web', operations.enterAsClient, { token, code: typed })
    expect(codeOf(await enter(other))).toBe('CODE_WRONG')
    expect(codeOf(await enter(code))).toBeUndefined()
  })

  it('C11: to strangers a locked account and an unknown e-mail are one, known device or not', async () => {
    const browser = await signedInByPassword(product, await newPersonWithPassword(product))
    const user = await newPersonWithPassword(product)
    expect(await wrongTries('nobody@test.example', 11, browser)).toEqual(
      await wrongTries(user.email, 11, browser),
    )
  })
})
