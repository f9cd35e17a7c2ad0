import { describe, expect, it, onTestFinished } from 'vitest'
import {
  codeOf,
  identity,
  mfaCode,
  newPersonWithMfa,
  newPersonWithPassword,
  OTHER_PASSWORD,
  signedInByPassword,
  signedInWithMfa,
  typeCredentials,
  wrongMfaCode,
} from '../../test/harness/identity.ts'
import { startProduct, useProduct } from '../../test/harness/product.ts'
import { countFailure, ownTries } from '../codes/failures.ts'
import { asActorUser } from './entities.ts'

describe('wrong tries', () => {
  const product = useProduct({ QUERY_ALIASES: '200' })

  const wrongPassword = (email: string) =>
    typeCredentials(product.browser(), 'web', email, OTHER_PASSWORD)
  const failures = async (userId: string): Promise<number> =>
    (await product.rows('select 1 from failed_attempts where user_id = $1', [userId])).length

  it('ID7: ten wrong passwords lock the password for 15 minutes, and tell its owner', async () => {
    const user = await newPersonWithPassword(product)
    for (let tries = 1; tries <= 10; tries += 1)
      expect(codeOf(await wrongPassword(user.email))).toBe('WRONG_CREDENTIALS')
    const locked = await typeCredentials(product.browser(), 'web', user.email)
    expect(locked.errors?.[0]?.extensions).toMatchObject({ code: 'FACTOR_LOCKED' })
    expect(locked.errors?.[0]?.extensions.parameters?.seconds).toBeGreaterThan(890)
    await product.settle()
    expect(product.mailbox.lastTo(user.email).text).toContain('15 minutes')
    expect(product.mailbox.mails.filter(({ to }) => to === user.email)).toHaveLength(1)
    const recorded = await product.rows(
      `select 1 from audit_events where action = 'factor.locked' and target_id = $1`,
      [user.id],
    )
    expect(recorded).toHaveLength(1)
    await product.pass(901)
    await signedInByPassword(product, user)
  })

  it('C11: an unknown e-mail locks just as a known one does', async () => {
    for (let tries = 1; tries <= 10; tries += 1)
      expect(codeOf(await wrongPassword('stranger@test.example'))).toBe('WRONG_CREDENTIALS')
    const locked = await wrongPassword('Stranger@test.example')
    expect(codeOf(locked)).toBe('FACTOR_LOCKED')
    await product.settle()
    expect(product.mailbox.mails.filter(({ to }) => to.startsWith('stranger'))).toHaveLength(0)
    await product.pass(901)
    expect(codeOf(await wrongPassword('stranger@test.example'))).toBe('WRONG_CREDENTIALS')
  })

  it('ID7: failures of all factors count together, and lock the one just tried', async () => {
    const person = await newPersonWithMfa(product)
    const { user, secret } = person
    const browser = await signedInWithMfa(product, person)
    for (let tries = 1; tries <= 9; tries += 1)
      await countFailure(product.platform, ownTries(asActorUser(user)), 'VERIFICATION_CODE', {
        app: 'WEB',
        ipAddress: '203.0.113.9',
        userAgent: 'test',
        requestId: 'test',
      })
    await typeCredentials(browser, 'web', user.email)
    const wrong = await wrongMfaCode(product, secret)
    expect(await browser.refusal('web', identity.enterCode, { code: wrong })).toBe('MFA_CODE_WRONG')
    const right = await mfaCode(product, secret)
    expect(await browser.refusal('web', identity.enterCode, { code: right })).toBe('FACTOR_LOCKED')
    // The password is another factor: it was not the one just tried.
    expect(codeOf(await typeCredentials(browser, 'web', user.email))).toBeUndefined()
  })

  it('C16: whoever burns a victim’s tries at a verification code does not stop their sign-in', async () => {
    const user = await newPersonWithPassword(product)
    for (let tries = 1; tries <= 12; tries += 1)
      await countFailure(product.platform, ownTries(asActorUser(user)), 'VERIFICATION_CODE', {
        app: 'WEB',
        ipAddress: '203.0.113.9',
        userAgent: 'test',
        requestId: 'test',
      })
    await signedInByPassword(product, user)
  })

  it('C1: a hundred guesses in one document are a hundred tries, and ten are looked at', async () => {
    const { user, secret } = await newPersonWithMfa(product)
    const browser = product.browser()
    await typeCredentials(browser, 'web', user.email)
    const wrong = await wrongMfaCode(product, secret)
    const right = await mfaCode(product, secret)
    const fields = Array.from(
      { length: 100 },
      (_, index) =>
        `g${index}: enterSignInMfaCode(input: { code: "${index < 99 ? wrong : right}" }) { step }`,
    )
    const answer = await browser.send('web', `mutation { ${fields.join('\n')} }`)
    const codes = answer.errors?.map((error) => error.extensions.code) ?? []
    expect(codes.filter((code) => code === 'MFA_CODE_WRONG').length).toBeLessThanOrEqual(10)
    expect(answer.data).toBeNull()
    expect(browser.cookies.has('web_device')).toBe(false)
  })

  it('C1: of fifty guesses at the same instant no more than ten are looked at', async () => {
    const { user, secret } = await newPersonWithMfa(product)
    const browser = product.browser()
    await typeCredentials(browser, 'web', user.email)
    const wrong = await wrongMfaCode(product, secret)
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => browser.send('web', identity.enterCode, { code: wrong })),
    )
    const looked = answers.filter((answer) => codeOf(answer) === 'MFA_CODE_WRONG')
    expect(looked.length).toBeLessThanOrEqual(10)
    expect(answers.every((answer) => answer.errors)).toBe(true)
  })

  it('C1: of fifty wrong passwords at the same instant no more than ten are looked at', async () => {
    const user = await newPersonWithPassword(product)
    const answers = await Promise.all(Array.from({ length: 50 }, () => wrongPassword(user.email)))
    const looked = answers.filter((answer) => codeOf(answer) === 'WRONG_CREDENTIALS')
    expect(looked.length).toBeLessThanOrEqual(10)
    expect(await failures(user.id)).toBe(looked.length)
  })

  it('C2: a try counts though nothing of its request is kept', async () => {
    const user = await newPersonWithPassword(product)
    await wrongPassword(user.email)
    await wrongPassword(user.email)
    expect(await failures(user.id)).toBe(2)
    await signedInByPassword(product, user)
    expect(await failures(user.id)).toBe(2)
  })

  it('API5, C15: one address gets only so many tries a minute, at whatever account', async () => {
    const limited = await startProduct({ SENSITIVE_PER_ADDRESS: '5' })
    onTestFinished(() => limited.close())
    const codes: (string | undefined)[] = []
    for (let tries = 1; tries <= 7; tries += 1)
      codes.push(
        codeOf(
          await typeCredentials(
            limited.browser(),
            'web',
            `victim${tries}@test.example`,
            OTHER_PASSWORD,
          ),
        ),
      )
    expect(codes.slice(0, 5).every((code) => code === 'WRONG_CREDENTIALS')).toBe(true)
    expect(codes.slice(5)).toEqual(['TOO_MANY_REQUESTS', 'TOO_MANY_REQUESTS'])
  })
})
