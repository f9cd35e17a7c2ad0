import { describe, expect, it } from 'vitest'
import {
  Authenticator,
  madePasskey,
  passkeyProof,
  passkeys,
  withPasskey,
} from '../../../test/harness/authenticator.ts'
import type { Browser } from '../../../test/harness/browser.ts'
import {
  codeOf,
  identity,
  mfaCode,
  newPersonWithMfa,
  newPersonWithPassword,
  PASSWORD,
  signedInByPassword,
  signedInWithMfa,
  subjectsTo,
} from '../../../test/harness/identity.ts'
import { signedIn } from '../../../test/harness/people.ts'
import { useProduct } from '../../../test/harness/product.ts'
import { testAction } from '../../../test/harness/test-actions.ts'
import { systemActor } from '../../platform/actor.ts'

const FACTORS = '{ viewer { mfaOn authenticatorOn passkeyCount recoveryCodesLeft } }'

describe('PA8: the passkeys of a person', () => {
  const product = useProduct()

  const onWeb = (browser: Browser) => [browser, 'web'] as const
  const factors = async (browser: Browser) => (await browser.ask('web', FACTORS)).viewer
  const listed = async (browser: Browser) => (await browser.ask('web', passkeys.list)).passkeys

  it('the first turns MFA on, gives recovery codes once, is on the record and told by e-mail', async () => {
    const user = await newPersonWithPassword(product)
    const browser = await signedInByPassword(product, user)
    const device = browser.cookies.get('web_device')
    const { answer } = await madePasskey(product, onWeb(browser), {
      password: PASSWORD,
      name: ' Elena’s  phone ',
    })
    const { passkey, recoveryCodes } = answer.data.confirmPasskey
    expect(passkey.name).toBe('Elena’s phone')
    expect(recoveryCodes.codes).toHaveLength(10)
    expect(browser.cookies.get('web_device'), 'ID10').not.toBe(device)
    await browser.ask('web', identity.keepCodes, { id: recoveryCodes.id })
    expect(await factors(browser)).toEqual({
      mfaOn: true,
      authenticatorOn: false,
      passkeyCount: 1,
      recoveryCodesLeft: 10,
    })
    expect(await listed(browser)).toEqual([
      expect.objectContaining({ name: 'Elena’s phone', domain: 'localhost', lastUsedAt: null }),
    ])
    const actions = await product.rows<{ action: string }>(
      `select action from audit_events where target_id = $1 and action like 'user.%'`,
      [user.id],
    )
    expect(actions.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['user.passkeyAdded', 'user.mfaTurnedOn']),
    )
    await product.pass(60)
    expect(subjectsTo(product, user)).toContain('A passkey was added to your account')
  })

  it('a further one needs the password and a proof, and leaves the recovery codes as they are', async () => {
    const person = await newPersonWithMfa(product)
    const browser = await signedInWithMfa(product, person)
    const begin = (input: Record<string, unknown>) =>
      browser.refusal('web', passkeys.begin, { input })
    expect(await begin({ password: 'not that one' })).toBe('PASSWORD_WRONG')
    expect(await begin({ password: PASSWORD })).toBe('CODE_MALFORMED')
    const code = await mfaCode(product, person.secret)
    const { authenticator, answer } = await madePasskey(product, onWeb(browser), {
      password: PASSWORD,
      code,
    })
    expect(answer.data.confirmPasskey.recoveryCodes).toBeNull()
    const proof = await passkeyProof(product, onWeb(browser), authenticator, 'beginPasskey')
    const second = await madePasskey(product, onWeb(browser), {
      password: PASSWORD,
      code: proof,
      name: 'A key',
    })
    expect(second.answer.errors).toBeUndefined()
    expect((await listed(browser)).map(({ name }: { name: string }) => name)).toEqual([
      'A phone',
      'A key',
    ])
  })

  it.each([
    ['another origin', { origin: 'https://elsewhere.example' }],
    ['another app’s origin', { origin: 'http://localhost:1' }],
    ['another domain', { domain: 'elsewhere.example' }],
    ['an authenticator that did not verify its user', { verified: 'NO' }],
  ] as const)('none is made by %s', async (_what, flaws) => {
    const user = await newPersonWithPassword(product)
    const browser = await signedInByPassword(product, user)
    const { answer } = await madePasskey(product, onWeb(browser), { password: PASSWORD }, flaws)
    expect(codeOf(answer)).toBe('PASSKEY_REFUSED')
    expect(await listed(browser)).toEqual([])
  })

  it('none is made twice, too late, on another device, or from a text that is none', async () => {
    const user = await newPersonWithPassword(product)
    const browser = await signedInByPassword(product, user)
    const { beginPasskey } = await browser.ask('web', passkeys.begin, {
      input: { password: PASSWORD },
    })
    const answer = new Authenticator().make(beginPasskey, product.settings.WEB_URL)
    const confirm = (from: Browser, input: Record<string, unknown>) =>
      from.refusal('web', passkeys.confirm, { input: { name: 'A key', answer, ...input } })
    const other = await signedInByPassword(product, user)
    expect(await confirm(other, {})).toBe('PASSKEY_TOO_LATE')
    expect(await confirm(browser, { answer: '{"id":1}' })).toBe('PASSKEY_REFUSED')
    expect(await confirm(browser, { name: '' })).toBe('NAME_INVALID')
    await browser.ask('web', passkeys.confirm, { input: { name: 'A key', answer } })
    expect(await confirm(browser, {})).toBe('PASSKEY_TOO_LATE')
  })

  it('a challenge is over after its time', async () => {
    const user = await newPersonWithPassword(product)
    const browser = await signedInByPassword(product, user)
    const { beginPasskey } = await browser.ask('web', passkeys.begin, {
      input: { password: PASSWORD },
    })
    await product.pass(product.settings.PASSKEY_CHALLENGE_SECONDS)
    const answer = new Authenticator().make(beginPasskey, product.settings.WEB_URL)
    expect(
      await browser.refusal('web', passkeys.confirm, { input: { name: 'A key', answer } }),
    ).toBe('PASSKEY_TOO_LATE')
  })

  it('one that somebody has already is refused, and nobody has more than the limit', async () => {
    const first = await newPersonWithPassword(product)
    const known = await withPasskey(product, first)
    const user = await newPersonWithPassword(product)
    const browser = await signedInByPassword(product, user)
    const again = await madePasskey(product, onWeb(browser), { password: PASSWORD }, {}, known)
    expect(codeOf(again.answer)).toBe('PASSKEY_KNOWN')
    const { beginPasskey } = await browser.ask('web', passkeys.begin, {
      input: { password: PASSWORD },
    })
    let own = await withPasskey(product, user)
    for (let more = 1; more < product.settings.PASSKEYS_PER_PERSON; more += 1)
      own = await withPasskey(product, user)
    const late = new Authenticator().make(beginPasskey, product.settings.WEB_URL)
    expect(
      await browser.refusal('web', passkeys.confirm, { input: { name: 'A key', answer: late } }),
    ).toBe('PASSKEY_LIMIT_REACHED')
    const code = await passkeyProof(product, onWeb(browser), own, 'beginPasskey')
    expect(
      await browser.refusal('web', passkeys.begin, { input: { password: PASSWORD, code } }),
    ).toBe('PASSKEY_LIMIT_REACHED')
  })

  it('one is renamed by its owner alone', async () => {
    const user = await newPersonWithPassword(product)
    const browser = await signedIn(product, user, 'WEB')
    const stranger = await signedIn(product, await newPersonWithPassword(product), 'WEB')
    await withPasskey(product, user)
    const [{ id }] = await listed(browser)
    const rename = (name: string) => ({ input: { id, name } })
    expect(await stranger.refusal('web', passkeys.rename, rename('Mine'))).toBe('NOT_FOUND')
    expect(await browser.refusal('web', passkeys.rename, rename('\u202e'))).toBe('NAME_INVALID')
    const { renamePasskey } = await browser.ask('web', passkeys.rename, rename('The blue key'))
    expect(renamePasskey.name).toBe('The blue key')
  })

  it('the last one is taken away with password and proof, and MFA and its codes go with it', async () => {
    const user = await newPersonWithPassword(product)
    const browser = await signedInByPassword(product, user)
    const { authenticator } = await madePasskey(product, onWeb(browser), { password: PASSWORD })
    const [{ id }] = await listed(browser)
    const remove = async (input: Record<string, unknown>) =>
      codeOf(await browser.send('web', passkeys.remove, { input: { id, ...input } }))
    const proof = () => passkeyProof(product, onWeb(browser), authenticator, 'removePasskey')
    expect(await remove({ password: 'wrong one', code: await proof() })).toBe('PASSWORD_WRONG')
    expect(await remove({ password: PASSWORD, code: '' })).toBe('CODE_MALFORMED')
    const stranger = await signedIn(product, await newPersonWithPassword(product), 'WEB')
    expect(
      await stranger.refusal('web', passkeys.remove, {
        input: { id, password: PASSWORD, code: '' },
      }),
    ).toBe('NOT_FOUND')
    expect(await remove({ password: PASSWORD, code: await proof() })).toBeUndefined()
    expect(await remove({ password: PASSWORD, code: '123456' })).toBe('NOT_FOUND')
    expect(await factors(browser)).toEqual({
      mfaOn: false,
      authenticatorOn: false,
      passkeyCount: 0,
      recoveryCodesLeft: 0,
    })
    await product.pass(60)
    expect(subjectsTo(product, user)).toEqual(
      expect.arrayContaining(['A passkey of your account was removed', 'MFA is off']),
    )
  })

  it('passkeys are not left alone without recovery codes, and an authenticator app can follow them', async () => {
    const person = await newPersonWithMfa(product)
    const browser = await signedInWithMfa(product, person)
    const own = await withPasskey(product, person.user)
    const off = async (code: string) =>
      codeOf(
        await browser.send('web', identity.turnOffMfa, { input: { password: PASSWORD, code } }),
      )
    expect(await off(await mfaCode(product, person.secret))).toBe('RECOVERY_CODES_NEEDED')
    const { renewRecoveryCodes } = await browser.ask('web', identity.renewCodes, {
      code: await passkeyProof(product, onWeb(browser), own, 'renewRecoveryCodes'),
    })
    await browser.ask('web', identity.keepCodes, { id: renewRecoveryCodes.id })
    expect(await off(await mfaCode(product, person.secret))).toBeUndefined()
    expect(await factors(browser)).toMatchObject({ mfaOn: true, authenticatorOn: false })
    const begin = (code: string | null) =>
      browser.send(
        'web',
        `mutation ($code: String) { beginMfaSetup(input: { password: "${PASSWORD}", code: $code }) { secret } }`,
        { code },
      )
    expect(codeOf(await begin(null))).toBe('CODE_MALFORMED')
    const begun = await begin(await passkeyProof(product, onWeb(browser), own, 'beginMfaSetup'))
    const { secret } = begun.data.beginMfaSetup
    await browser.ask('web', identity.confirmMfa, { code: await mfaCode(product, secret) })
    expect(await factors(browser)).toMatchObject({ authenticatorOn: true, recoveryCodesLeft: 10 })
    await product.pass(60)
    expect(subjectsTo(product, person.user)).toEqual(
      expect.arrayContaining([
        'The authenticator app was removed',
        'You added an authenticator app',
      ]),
    )
  })

  it('the last passkey but one is not taken away without recovery codes either', async () => {
    const user = await newPersonWithPassword(product)
    await withPasskey(product, user)
    const own = await withPasskey(product, user)
    const browser = await signedIn(product, user, 'WEB')
    const [{ id }] = await listed(browser)
    const code = await passkeyProof(product, onWeb(browser), own, 'removePasskey')
    const input = { id, password: PASSWORD, code }
    expect(await browser.refusal('web', passkeys.remove, { input })).toBe('RECOVERY_CODES_NEEDED')
  })

  it('raw SQL turns MFA neither off beside a passkey nor on without a factor', async () => {
    const user = await newPersonWithPassword(product)
    const id = [user.id]
    await withPasskey(product, user)
    const tried = (sql: string) =>
      product.platform.inChange(systemActor('test'), async (change) => {
        await change.manager.query(sql, id)
        change.record(testAction('user.changed', 'user'), { targetId: user.id })
      })
    await expect(tried('update users set mfa_turned_on_at = null where id = $1')).rejects.toThrow()
    await expect(tried('delete from passkeys where user_id = $1')).rejects.toThrow()
  })
})
