import { describe, expect, it } from 'vitest'
import {
  type Authenticator,
  type Flaws,
  PASSKEY_REFUSALS,
  passkeyProof,
  passkeyRefusals,
  passkeys,
  withPasskey,
} from '../../../test/harness/authenticator.ts'
import type { Answer, Browser } from '../../../test/harness/browser.ts'
import {
  codeOf,
  identity,
  mfaCode,
  newPersonWithMfa,
  newPersonWithPassword,
  OTHER_PASSWORD,
  PASSWORD,
  signedInByPassword,
  subjectsTo,
  wrongMfaCode,
} from '../../../test/harness/identity.ts'
import { signedIn } from '../../../test/harness/people.ts'
import { useProduct } from '../../../test/harness/product.ts'
import { testAction } from '../../../test/harness/test-actions.ts'
import { systemActor } from '../../platform/actor.ts'
import { countRecoveryCodes, offerRecoveryCodes } from '../recovery-codes.ts'

describe('PA8: a passkey where an MFA code is asked for', () => {
  const product = useProduct()
  const renew = (browser: Browser, code: string): Promise<Answer> =>
    browser.send('web', identity.renewCodes, { code })
  const proof = (browser: Browser, own: Authenticator, flaws: Flaws = {}, act?: string) =>
    passkeyProof(product, [browser, 'web'], own, act ?? 'renewRecoveryCodes', flaws)

  async function owner() {
    const user = await newPersonWithPassword(product)
    return {
      user,
      own: await withPasskey(product, user),
      browser: await signedIn(product, user, 'WEB'),
    }
  }

  it('is taken once, for the act and on the device that it was asked for', async () => {
    const { user, own, browser } = await owner()
    const right = await proof(browser, own)
    const tablet = await signedIn(product, user, 'WEB')
    expect(codeOf(await renew(tablet, right)), 'another device').toBe('PASSKEY_TOO_LATE')
    expect(
      codeOf(
        await browser.send('web', identity.changePassword, {
          input: { currentPassword: PASSWORD, newPassword: OTHER_PASSWORD, code: right },
        }),
      ),
      'another act',
    ).toBe('PASSKEY_TOO_LATE')
    expect(codeOf(await renew(browser, right))).toBeUndefined()
    expect(codeOf(await renew(browser, right)), 'a second time').toBe('PASSKEY_TOO_LATE')
    const [{ lastUsedAt }] = (await browser.ask('web', passkeys.list)).passkeys
    expect(lastUsedAt).not.toBeNull()
  })

  it('is taken once of ten at the same instant', async () => {
    const { own, browser } = await owner()
    const right = await proof(browser, own)
    const answers = await Promise.all(Array.from({ length: 10 }, () => renew(browser, right)))
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1)
  })

  it('is not taken after its time, nor for an act with the same fields in one document', async () => {
    const { own, browser } = await owner()
    const late = await proof(browser, own)
    await product.pass(product.settings.PASSKEY_CHALLENGE_SECONDS)
    expect(codeOf(await renew(browser, late))).toBe('PASSKEY_TOO_LATE')
    const code = await proof(browser, own)
    const both = await browser.send(
      'web',
      `mutation ($code: String!) {
        off: changePassword(input: { currentPassword: "${PASSWORD}", newPassword: "${OTHER_PASSWORD}", code: $code })
        one: renewRecoveryCodes(input: { code: $code }) { id }
      }`,
      { code },
    )
    expect(codeOf(both)).toBe('PASSKEY_TOO_LATE')
  })

  it.each([
    ['another origin', { origin: 'https://elsewhere.example' }],
    ['the origin of another app', { origin: 'http://localhost:1' }],
    ['another domain', { domain: 'elsewhere.example' }],
    ['an authenticator that did not verify its user', { verified: 'NO' }],
    ['another key', { signature: 'WRONG' }],
    ['a passkey that says it is somebody else’s', { userHandle: 'AAAA' }],
  ] as const)('is refused from %s', async (_what, flaws) => {
    const { own, browser } = await owner()
    expect(codeOf(await renew(browser, await proof(browser, own, flaws)))).toBe('PASSKEY_REFUSED')
  })

  it('is refused with a challenge of its own making, and as a text that is none', async () => {
    const { own, browser } = await owner()
    for (const challenge of ['AAAA', 'A'.repeat(72)])
      expect(codeOf(await renew(browser, await proof(browser, own, { challenge })))).toBe(
        'PASSKEY_TOO_LATE',
      )
    for (const text of ['{', '{}', `{"id":"${'a'.repeat(30_000)}"}`, '{"id":{"id":1}}'])
      expect(codeOf(await renew(browser, text))).toBe('CODE_MALFORMED')
  })

  it('that went back in its counting is refused, on the record, and told to its owner', async () => {
    const { user, own, browser } = await owner()
    expect(codeOf(await renew(browser, await proof(browser, own)))).toBeUndefined()
    const copy = await proof(browser, own, { counter: own.counter })
    expect(codeOf(await renew(browser, copy))).toBe('PASSKEY_COPIED')
    const [event] = await product.rows<{ count: number }>(
      `select count(*)::int as count from audit_events
        where action = 'user.passkeyCopyNoticed' and target_id = $1`,
      [user.id],
    )
    expect(event?.count).toBe(1)
    await product.pass(60)
    expect(subjectsTo(product, user)).toContain('A copy of your passkey was used')
    own.counter += 5
    expect(
      codeOf(await renew(browser, await proof(browser, own))),
      'the genuine one',
    ).toBeUndefined()
  })

  it('that keeps no count is taken as often as it is asked for', async () => {
    const { user, own, browser } = await owner()
    await product.platform.inChange(systemActor('test'), async (change) => {
      await change.manager.query('update passkeys set counter = 0 where user_id = $1', [user.id])
      change.record(testAction('user.changed', 'user'), { targetId: user.id })
    })
    for (let time = 0; time < 2; time += 1)
      expect(
        codeOf(await renew(browser, await proof(browser, own, { counter: 0 }))),
      ).toBeUndefined()
  })

  it('counts in the same lock as wrong codes', async () => {
    const { user, own, browser } = await owner()
    for (let tries = 0; tries < product.settings.FACTOR_FAILURES; tries += 1)
      await renew(browser, await proof(browser, own, { signature: 'WRONG' }))
    expect(codeOf(await renew(browser, await proof(browser, own)))).toBe('FACTOR_LOCKED')
    const [lock] = await product.rows<{ factor: string }>(
      'select factor from factor_locks where user_id = $1',
      [user.id],
    )
    expect(lock?.factor).toBe('MFA')
  })

  it('is not asked for where its owner has none, and a code of no authenticator app is wrong', async () => {
    const { user } = await newPersonWithMfa(product)
    const browser = await signedIn(product, user, 'WEB')
    expect(await browser.refusal('web', passkeys.prove, { act: 'changePassword' })).toBe(
      'PASSKEY_NONE_HERE',
    )
    expect(await browser.refusal('web', passkeys.prove, { act: 'no name' })).toBe('BAD_USER_INPUT')
    const { browser: other } = await owner()
    expect(codeOf(await renew(other, '123456'))).toBe('MFA_CODE_WRONG')
  })

  const acts: Record<string, (browser: Browser, code: string) => Promise<Answer>> = {
    changePassword: (browser, code) =>
      browser.send('web', identity.changePassword, {
        input: { currentPassword: PASSWORD, newPassword: OTHER_PASSWORD, code },
      }),
    turnOffMfa: (browser, code) =>
      browser.send('web', identity.turnOffMfa, { input: { password: PASSWORD, code } }),
    renewRecoveryCodes: renew,
    beginPasskey: (browser, code) =>
      browser.send('web', passkeys.begin, { input: { password: PASSWORD, code } }),
    removePasskey: async (browser, code) => {
      const [{ id }] = (await browser.ask('web', passkeys.list)).passkeys
      return browser.send('web', passkeys.remove, { input: { id, password: PASSWORD, code } })
    },
    beginMfaSetup: (browser, code) =>
      browser.send(
        'web',
        'mutation ($code: String!, $password: String!) { beginMfaSetup(input: { password: $password, code: $code }) { uri } }',
        { code, password: PASSWORD },
      ),
    requestEmailChange: (browser, code) =>
      browser.send(
        'web',
        'mutation ($input: RequestEmailChangeInput!) { requestEmailChange(input: $input) { newEmail } }',
        { input: { newEmail: `${crypto.randomUUID()}@test.example`, password: PASSWORD, code } },
      ),
  }

  it.each(Object.keys(acts))('%s says what is wrong with it', async (act) => {
    const enter = acts[act]!
    // Two kinds of owners: with recovery codes in force, so that nothing but the proof is refused.
    const person = act === 'turnOffMfa' ? (await newPersonWithMfa(product)).user : null
    const user = person ?? (await newPersonWithPassword(product))
    if (person || act === 'removePasskey')
      await product.platform.inChange(systemActor('test'), async (change) => {
        const { id } = await offerRecoveryCodes(product.platform, change, user.id)
        await countRecoveryCodes(change, user.id, id)
      })
    const browser = await signedIn(product, user, 'WEB')
    const refusals = await passkeyRefusals(product, [browser, 'web'], { user, act }, (code) =>
      enter(browser, code),
    )
    expect(refusals).toEqual(PASSKEY_REFUSALS)
  })

  it.each(['beginPasskey', 'removePasskey', 'beginMfaSetup'])(
    '%s says what is wrong with a code beside it',
    async (act) => {
      const enter = acts[act]!
      const { user, secret } = await newPersonWithMfa(product)
      await withPasskey(product, user)
      const browser = await signedIn(product, user, 'WEB')
      if (act === 'beginMfaSetup') {
        expect(codeOf(await enter(browser, '123456'))).toBe('MFA_ALREADY_ON')
        return
      }
      const used = await mfaCode(product, secret)
      await product.rows('insert into mfa_steps (user_id, last_step) values ($1, 2000000000)', [
        user.id,
      ])
      const wrong = await wrongMfaCode(product, secret)
      const refusals = []
      for (const code of ['', used, ...Array(11).fill(wrong)])
        refusals.push(codeOf(await enter(browser, code)))
      expect(refusals.slice(0, 3)).toEqual(['CODE_MALFORMED', 'MFA_CODE_USED', 'MFA_CODE_WRONG'])
      expect(refusals).toContain('FACTOR_LOCKED')
    },
  )

  it('beginMfaSetup takes no code of an authenticator app from somebody who has none', async () => {
    const { browser } = await owner()
    const refusals = []
    for (const code of ['', '123456'])
      refusals.push(codeOf(await acts.beginMfaSetup!(browser, code)))
    expect(refusals).toEqual(['CODE_MALFORMED', 'MFA_CODE_WRONG'])
  })

  it('removePasskey of somebody whose MFA is off finds none', async () => {
    const user = await newPersonWithPassword(product)
    const browser = await signedInByPassword(product, user)
    const input = { id: user.id, password: PASSWORD, code: '123456' }
    expect(await browser.refusal('web', passkeys.remove, { input })).toBe('NOT_FOUND')
  })
})
