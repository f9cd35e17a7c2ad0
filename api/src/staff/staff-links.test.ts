import { generate } from 'otplib'
import { describe, expect, it } from 'vitest'
import {
  identity,
  newPersonWithMfa,
  OTHER_PASSWORD,
  PASSWORD,
  typeCredentials,
} from '../../test/harness/identity.ts'
import { newPerson } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { race } from '../../test/harness/races.ts'
import { blockUser } from '../identity/users.ts'
import { systemActor } from '../platform/actor.ts'
import {
  createOperator,
  listOperators,
  resetStaffMfa,
  unblockOperator,
} from './operator-commands.ts'

const PAGE = `query ($token: String!) { staffInvitationPage(token: $token) { kind name email roles expiresAt } }`
const BEGIN = `mutation ($input: StaffSetupInput!) { beginStaffSetup(input: $input) { secret uri qrSvg } }`
const COMPLETE = `mutation ($input: CompleteStaffSetupInput!) { completeStaffSetup(input: $input) }`

describe('PA1: operators by the command line', () => {
  const product = useProduct()
  const actor = systemActor('operator create')
  let made = 0
  const newEmail = () => `operator${++made}@test.example`

  /** The token of a link that the command prints. */
  async function printed(email: string, name = 'Olga Perez'): Promise<string> {
    const created = await createOperator(product.platform, actor, { email, name })
    if (!('link' in created)) throw new Error('no link')
    return created.link.link.split('#')[1] ?? ''
  }
  const codeOf = async (secret: string) =>
    generate({ secret, epoch: Math.floor((await product.platform.clock.now()).getTime() / 1000) })
  const desk = () => product.browser()

  /** Follows a link to its end. Returns the secret of the authenticator app, and the recovery codes. */
  async function setUp(token: string, password = PASSWORD) {
    const browser = desk()
    const { beginStaffSetup } = await browser.ask('backoffice', BEGIN, {
      input: { token, password },
    })
    const { secret } = beginStaffSetup
    const { completeStaffSetup } = await browser.ask('backoffice', COMPLETE, {
      input: { token, password, code: await codeOf(secret) },
    })
    return { secret: secret as string, codes: completeStaffSetup as string[] }
  }
  const completing = async (token: string, input: object = {}) =>
    desk().refusal('backoffice', COMPLETE, {
      input: { token, password: PASSWORD, code: '123456', ...input },
    })

  it('PA1, ID9: the link is mailed and printed alike, opens as often as one likes, and works once', async () => {
    const email = newEmail()
    const token = await printed(email)
    await product.settle()
    expect(product.mailbox.linkTokenTo(email)).toBe(token)
    for (const _time of [1, 2])
      expect((await desk().ask('backoffice', PAGE, { token })).staffInvitationPage).toMatchObject({
        kind: 'NEW_ACCOUNT',
        name: 'Olga Perez',
        email,
        roles: ['OPERATOR'],
      })
    expect(await product.rows('select 1 from users where email = $1', [email])).toEqual([])
    expect(
      await product.rows('select 1 from one_time_links where token_hash = $1', [token]),
    ).toEqual([])
    const { secret, codes } = await setUp(token)
    expect(codes).toHaveLength(10)
    expect(await desk().refusal('backoffice', PAGE, { token })).toBe('LINK_INVALID')
    expect(await completing(token)).toBe('LINK_INVALID')
    const late = { input: { token, password: PASSWORD } }
    expect(await desk().refusal('backoffice', BEGIN, late)).toBe('LINK_INVALID')
    const browser = desk()
    await typeCredentials(browser, 'backoffice', email, PASSWORD)
    await product.pass(30)
    const { enterSignInMfaCode } = await browser.ask('backoffice', identity.enterCode, {
      code: await codeOf(secret),
    })
    expect(enterSignInMfaCode.viewer).toMatchObject({
      staffRoles: ['OPERATOR'],
      mfaOn: true,
      recoveryCodesLeft: 10,
      idleSeconds: 900,
    })
  })

  it('PA1: before the link is used nobody signs in, asks for a password or has a right', async () => {
    const email = newEmail()
    const token = await printed(email)
    await desk().ask('backoffice', BEGIN, { input: { token, password: PASSWORD } })
    expect(
      await desk().refusal('backoffice', identity.signIn, { input: { email, password: PASSWORD } }),
    ).toBe('WRONG_CREDENTIALS')
    await product.settle()
    const before = product.mailbox.lastTo(email)
    await desk().ask('backoffice', identity.requestReset, { email })
    await product.settle()
    expect(product.mailbox.lastTo(email)).toEqual(before)
  })

  it('PA1: a weak password, a malformed or wrong code, and a code before the app leave the link good', async () => {
    const token = await printed(newEmail())
    expect(await completing(token)).toBe('MFA_SETUP_NOT_BEGUN')
    for (const [password, code] of [
      ['short', 'PASSWORD_TOO_SHORT'],
      ['x'.repeat(257), 'PASSWORD_TOO_LONG'],
      ['passwordpassword', 'PASSWORD_TOO_COMMON'],
    ]) {
      expect(await desk().refusal('backoffice', BEGIN, { input: { token, password } })).toBe(code)
      expect(await completing(token, { password })).toBe(code)
    }
    const first = await desk().ask('backoffice', BEGIN, { input: { token, password: PASSWORD } })
    const again = await desk().ask('backoffice', BEGIN, { input: { token, password: PASSWORD } })
    expect(again.beginStaffSetup.secret).toBe(first.beginStaffSetup.secret)
    expect(await completing(token, { code: 'abc' })).toBe('CODE_MALFORMED')
    const right = await codeOf(first.beginStaffSetup.secret)
    const wrong = right.startsWith('1') ? '000000' : '111111'
    expect(await completing(token, { code: wrong })).toBe('MFA_CODE_WRONG')
    await setUp(token)
  })

  it('PA1, ID9: a later link kills the earlier one and its authenticator app; of two at once one lives', async () => {
    const email = newEmail()
    const first = await printed(email)
    await desk().ask('backoffice', BEGIN, { input: { token: first, password: PASSWORD } })
    const second = await printed(email)
    expect(await completing(first)).toBe('LINK_INVALID')
    expect(await completing(second)).toBe('MFA_SETUP_NOT_BEGUN')
    const tokens = await race([1, 2, 3].map(() => () => printed(email)))
    const answers = await Promise.all(
      [first, second, ...tokens].map(async (token) => {
        const { errors } = await desk().send('backoffice', PAGE, { token })
        return errors ? 'dead' : 'live'
      }),
    )
    expect(answers.filter((answer) => answer === 'live')).toHaveLength(1)
    expect(
      await product.rows('select 1 from staff_invitations where email = $1', [email]),
    ).toHaveLength(1)
  })

  it('PA1: a link used by two at once makes one account', async () => {
    const email = newEmail()
    const token = await printed(email)
    const { beginStaffSetup } = await desk().ask('backoffice', BEGIN, {
      input: { token, password: PASSWORD },
    })
    const code = await codeOf(beginStaffSetup.secret)
    const results = await race(
      [1, 2, 3].map(() => async () => {
        const input = { token, password: PASSWORD, code }
        const { errors } = await desk().send('backoffice', COMPLETE, { input })
        return errors?.[0]?.extensions.code ?? 'DONE'
      }),
    )
    expect(results.sort()).toEqual(['DONE', 'LINK_INVALID', 'LINK_INVALID'])
    expect(await product.rows('select 1 from users where email = $1', [email])).toHaveLength(1)
  })

  it('PA1: a link dies at its end', async () => {
    const token = await printed(newEmail())
    await product.pass(product.settings.STAFF_LINK_SECONDS + 1)
    expect(await desk().refusal('backoffice', PAGE, { token })).toBe('LINK_INVALID')
  })

  it('PA1: a client does not become staff, neither by the command nor by a link made before', async () => {
    const client = await newPerson(product)
    await expect(printed(client.email)).rejects.toThrow('no member of staff')
    const email = newEmail()
    const token = await printed(email)
    const { beginStaffSetup } = await desk().ask('backoffice', BEGIN, {
      input: { token, password: PASSWORD },
    })
    await newPerson(product, { email })
    expect(await completing(token, { code: await codeOf(beginStaffSetup.secret) })).toBe(
      'EMAIL_TAKEN',
    )
    expect(
      await product.rows("select 1 from users where email = $1 and staff_roles <> '{}'", [email]),
    ).toEqual([])
  })

  it('PA1, PA2: a member of staff with MFA becomes an operator at once, is told, and it is on the record', async () => {
    const { user } = await newPersonWithMfa(product, { staffRole: 'ANALYST' })
    const given = { email: user.email, name: 'whatever' }
    expect(await createOperator(product.platform, actor, given)).toHaveProperty('promoted')
    await product.settle()
    expect(product.mailbox.lastTo(user.email).subject).toMatch(/^Your roles at/)
    expect(await product.rows('select staff_roles from users where id = $1', [user.id])).toEqual([
      { staff_roles: ['ANALYST', 'OPERATOR'] },
    ])
    expect(
      await product.rows(
        "select 1 from audit_events where target_id = $1 and action = 'user.staffRolesChanged'",
        [user.id],
      ),
    ).toHaveLength(1)
    await expect(createOperator(product.platform, actor, given)).rejects.toThrow(
      'is an operator already.',
    )
    const without = await newPerson(product, { staffRole: 'REVIEWER' })
    await expect(printed(without.email)).rejects.toThrow('has MFA off')
  })

  it.each([
    ['no address', 'Olga Perez', 'is no e-mail address'],
    ['new@test.example', ' ', '1 to 100 characters'],
    ['new@test.example', 'x'.repeat(101), '1 to 100 characters'],
  ])('PA1: create refuses "%s" "%s" in a sentence', async (email, name, sentence) => {
    await expect(
      (async () => createOperator(product.platform, actor, { email, name }))(),
    ).rejects.toThrow(sentence)
  })

  it('PA1: a new authenticator app asks for the password, and the one before works until then', async () => {
    const email = newEmail()
    const { secret: before } = await setUp(await printed(email))
    const { link } = await resetStaffMfa(product.platform, actor, email)
    const token = link.split('#')[1] ?? ''
    expect((await desk().ask('backoffice', PAGE, { token })).staffInvitationPage.kind).toBe(
      'NEW_AUTHENTICATOR',
    )
    const wrong = { input: { token, password: OTHER_PASSWORD } }
    expect(await desk().refusal('backoffice', BEGIN, wrong)).toBe('PASSWORD_WRONG')
    expect(await completing(token, { password: OTHER_PASSWORD })).toBe('PASSWORD_WRONG')
    await product.pass(60)
    const signedIn = desk()
    await typeCredentials(signedIn, 'backoffice', email, PASSWORD)
    await signedIn.ask('backoffice', identity.enterCode, { code: await codeOf(before) })
    const { secret, codes } = await setUp(token)
    expect(codes).toHaveLength(10)
    expect((await signedIn.ask('backoffice', '{ viewer { mfaOn } }')).viewer).toBeNull()
    await product.pass(60)
    const browser = desk()
    await typeCredentials(browser, 'backoffice', email, PASSWORD)
    expect(
      await browser.refusal('backoffice', identity.enterCode, { code: await codeOf(before) }),
    ).toBe('MFA_CODE_WRONG')
    await browser.ask('backoffice', identity.enterCode, { code: await codeOf(secret) })
    await product.settle()
    expect(product.mailbox.lastTo(email).subject).toMatch(/MFA|device/)
  })

  it('ID7: wrong passwords at a link lock the password like anywhere else', async () => {
    const email = newEmail()
    await setUp(await printed(email))
    const { link } = await resetStaffMfa(product.platform, actor, email)
    const token = link.split('#')[1] ?? ''
    const tries = []
    for (let time = 0; time <= product.settings.FACTOR_FAILURES; time += 1)
      tries.push(
        await desk().refusal('backoffice', BEGIN, { input: { token, password: OTHER_PASSWORD } }),
      )
    expect(tries.at(-1)).toBe('FACTOR_LOCKED')
    expect(await completing(token, { password: OTHER_PASSWORD })).toBe('FACTOR_LOCKED')
  })

  it('PA1: reset-mfa and unblock say who is no operator, not there yet, or not blocked', async () => {
    const client = await newPerson(product)
    const invited = newEmail()
    await printed(invited)
    for (const command of [resetStaffMfa, unblockOperator]) {
      const refusal = command === resetStaffMfa ? 'is no member of staff' : 'is no operator'
      await expect(command(product.platform, actor, client.email)).rejects.toThrow(refusal)
      await expect(command(product.platform, actor, 'x@test.example')).rejects.toThrow(refusal)
      await expect(command(product.platform, actor, invited)).rejects.toThrow(
        'has not set the account up yet',
      )
    }
    const email = newEmail()
    await setUp(await printed(email))
    await expect(unblockOperator(product.platform, actor, email)).rejects.toThrow('is not blocked')
    const { user } = await newPersonWithMfa(product, { staffRole: 'OPERATOR' })
    await product.platform.inChange(actor, (change) => blockUser(change, user))
    await expect(resetStaffMfa(product.platform, actor, user.email)).rejects.toThrow('is blocked')
    await expect(printed(user.email)).rejects.toThrow('and blocked')
    const { user: analyst } = await newPersonWithMfa(product, { staffRole: 'ANALYST' })
    expect(await resetStaffMfa(product.platform, actor, analyst.email)).toHaveProperty('link')
    await product.platform.inChange(actor, (change) => blockUser(change, analyst))
    await expect(resetStaffMfa(product.platform, actor, analyst.email)).rejects.toThrow(
      'An operator lets them in again',
    )
    const listed = (await listOperators(product.platform)).map(({ email: of, state }) => [
      of,
      state,
    ])
    expect(listed).toContainEqual([user.email, 'BLOCKED'])
    expect(listed).toContainEqual([email, 'ACTIVE'])
    expect(listed).toContainEqual([invited, 'INVITED'])
    expect(listed.flat()).not.toContain(client.email)
    await unblockOperator(product.platform, actor, user.email)
    expect(await listOperators(product.platform)).toContainEqual({
      email: user.email,
      name: user.name,
      state: 'ACTIVE',
      mfaOn: true,
    })
  })
})
