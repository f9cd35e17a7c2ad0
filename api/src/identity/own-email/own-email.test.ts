import { describe, expect, it } from 'vitest'
import {
  codeOf,
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
} from '../../../test/harness/identity.ts'
import { newEcosystem, newPerson, signedIn } from '../../../test/harness/people.ts'
import { useProduct } from '../../../test/harness/product.ts'
import { newId } from '../../platform/ids.ts'

const requestChange = `mutation ($input: RequestEmailChangeInput!) {
  requestEmailChange(input: $input) { newEmail expiresAt }
}`
const withdraw = 'mutation { withdrawEmailChange }'
const waiting = '{ ownEmailChange { newEmail expiresAt } }'
const page =
  'query ($token: String!) { emailChangePage(token: $token) { oldEmail newEmail proven } }'
const prove = 'mutation ($token: String!) { proveNewEmail(token: $token) }'
const stop = 'mutation ($token: String!) { stopEmailChange(token: $token) }'
const reset =
  'mutation ($token: String!, $newPassword: String!) { resetPassword(input: { token: $token, newPassword: $newPassword }) }'

const INVITE = `mutation ($id: ID!, $email: String!) { inviteMember(input: { ecosystemId: $id, email: $email, name: "Guest",
  role: USER, idempotencyKey: "an-invitation-of-the-old-address" }) { id } }`
const JOIN = 'mutation ($input: JoinByInvitationInput!) { joinByInvitation(input: $input) }'

const DAY = 24 * 3600
const newAddress = () => `moved-${newId()}@elsewhere.example`

describe('a person changes their own e-mail', () => {
  const product = useProduct()
  type Browser = Awaited<ReturnType<typeof signedInWithMfa>>

  const asker = async () => {
    const person = await newPersonWithMfa(product)
    return { person, browser: await signedInWithMfa(product, person) }
  }
  const ask = async (browser: Browser, { secret }: PersonWithMfa, newEmail: string) => {
    // Another step of time, since the sign-in used its code up.
    await product.pass(60)
    const code = await mfaCode(product, secret)
    const answer = await browser.send('web', requestChange, {
      input: { newEmail, password: PASSWORD, code },
    })
    await product.settle()
    return answer
  }
  const anyone = (text: string, token: string) => product.browser().send('web', text, { token })
  const present = async (id: string): Promise<string> => {
    const { rows } = await product.platform.database.pool.query<{ email: string }>(
      'select email::text as email from users where id = $1',
      [id],
    )
    return rows[0]?.email ?? ''
  }
  const changed = async () => {
    const { person, browser } = await asker()
    const to = newAddress()
    await ask(browser, person, to)
    expect((await anyone(prove, product.mailbox.linkTokenTo(to))).data).toEqual({
      proveNewEmail: true,
    })
    await product.settle()
    return { person, browser, to, stopToken: product.mailbox.linkTokenTo(person.user.email) }
  }

  it('PA6: nothing changes before the new address is proven; then only it signs in', async () => {
    const { person, browser } = await asker()
    const { email: old, id } = person.user
    const to = newAddress()
    const answer = await ask(browser, person, `  ${to.toUpperCase()} `)
    expect(answer.data?.requestEmailChange).toMatchObject({ newEmail: to })
    expect((await browser.ask('web', waiting)).ownEmailChange).toMatchObject({ newEmail: to })
    expect(await present(id)).toBe(old)
    expect(subjectsTo(product, { email: old })).toContain(
      'A new e-mail was asked for on your account',
    )

    const token = product.mailbox.linkTokenTo(to)
    expect((await anyone(page, token)).data?.emailChangePage).toEqual({
      oldEmail: old,
      newEmail: to,
      proven: false,
    })
    expect(await present(id), 'opening the link changes nothing (ID9)').toBe(old)
    await anyone(prove, token)
    await product.settle()
    expect(await present(id)).toBe(to)
    expect(subjectsTo(product, { email: to })).toContain('This is your e-mail now')
    expect(subjectsTo(product, { email: old })).toContain('The e-mail of your account was changed')
    expect((await browser.ask('web', waiting)).ownEmailChange).toBeNull()
    expect(codeOf(await anyone(prove, token)), 'good once').toBe('LINK_INVALID')

    const byOld = await typeCredentials(product.browser(), 'web', old, PASSWORD)
    expect(codeOf(byOld)).toBe('WRONG_CREDENTIALS')
    const byNew = await typeCredentials(product.browser(), 'web', to, PASSWORD)
    expect(codeOf(byNew)).toBeUndefined()
  })

  it('PA6: password and MFA code are both asked for; without MFA it is refused', async () => {
    const { person, browser } = await asker()
    const input = { newEmail: newAddress(), password: PASSWORD, code: '000000' }
    const wrong = { ...input, password: OTHER_PASSWORD }
    expect(codeOf(await browser.send('web', requestChange, { input: wrong }))).toBe(
      'PASSWORD_WRONG',
    )
    expect(codeOf(await browser.send('web', requestChange, { input }))).toBe('MFA_CODE_WRONG')
    const own = { ...input, newEmail: person.user.email.toUpperCase() }
    expect(codeOf(await browser.send('web', requestChange, { input: own }))).toBe('EMAIL_UNCHANGED')
    const malformed = { ...input, newEmail: 'nowhere' }
    expect(codeOf(await browser.send('web', requestChange, { input: malformed }))).toBe(
      'EMAIL_MALFORMED',
    )
    const plain = await signedInByPassword(product, await newPersonWithPassword(product))
    expect(codeOf(await plain.send('web', requestChange, { input }))).toBe('MFA_NOT_ON')
    await product.settle()
    expect(product.mailbox.mails.filter(({ to }) => to === input.newEmail)).toEqual([])
  })

  it('PA6, ID7: what the mail server can’t reach, what is no code, and one too many, are refused with their own codes', async () => {
    const { person, browser } = await asker()
    const request = async (newEmail: string, code: string) =>
      codeOf(
        await browser.send('web', requestChange, { input: { newEmail, password: PASSWORD, code } }),
      )
    product.mailbox.takesAnyLetters = false
    expect(await request('josé@elsewhere.example', '000000')).toBe('EMAIL_UNREACHABLE')
    product.mailbox.failure = new Error('the mail server is away')
    expect(await request('josé@elsewhere.example', '000000')).toBe('SERVICE_UNAVAILABLE')
    product.mailbox.takesAnyLetters = true
    product.mailbox.failure = null
    expect(await request(newAddress(), 'not a code')).toBe('CODE_MALFORMED')
    const to = newAddress()
    for (let sent = 0; sent < 5; sent += 1)
      expect(codeOf(await ask(browser, person, to))).toBeUndefined()
    expect(codeOf(await ask(browser, person, to))).toBe('MAIL_LIMIT_REACHED')
    expect(await request(newAddress(), await mfaCode(product, person.secret))).toBe('MFA_CODE_USED')
    const wrong = await wrongMfaCode(product, person.secret)
    const refusals = []
    for (let tries = 0; tries < 11; tries += 1) refusals.push(await request(newAddress(), wrong))
    expect(refusals).toContain('FACTOR_LOCKED')
  })

  it('PA6: an invitation that waits at an address that was given up can’t make it another’s', async () => {
    const { person, browser } = await asker()
    const ecosystem = await newEcosystem(product)
    const { email: old } = person.user
    const store = await signedIn(product, ecosystem.administrator, 'STORE')
    await store.ask('store', INVITE, { id: ecosystem.id, email: old })
    await product.settle()
    const token = product.mailbox.linkTokenTo(old)
    const to = newAddress()
    await ask(browser, person, to)
    await anyone(prove, product.mailbox.linkTokenTo(to))
    const join = await product.browser().send('web', JOIN, {
      input: { token, name: 'Somebody Else', newPassword: OTHER_PASSWORD },
    })
    expect(codeOf(join)).toBe('EMAIL_TAKEN')
  })

  it('PA6, C11: an address that another user has gets the same answer, and only its owner is told', async () => {
    const { person, browser } = await asker()
    const other = await newPerson(product)
    const answer = await ask(browser, person, other.email)
    expect(answer.data?.requestEmailChange).toMatchObject({ newEmail: other.email })
    expect(subjectsTo(product, other)).toEqual(['Someone gave your e-mail as theirs'])
    expect(() => product.mailbox.linkTokenTo(other.email)).toThrow('no link')
  })

  it('PA6: an address that somebody else got meanwhile can’t be proven any more', async () => {
    const { person, browser } = await asker()
    const to = newAddress()
    await ask(browser, person, to)
    await newPerson(product, { email: to })
    expect(codeOf(await anyone(prove, product.mailbox.linkTokenTo(to)))).toBe('EMAIL_TAKEN')
    expect(await present(person.user.id)).toBe(person.user.email)
  })

  it('PA6: a later wish replaces the one that waits, and one that is taken back is void', async () => {
    const { person, browser } = await asker()
    const [first, second] = [newAddress(), newAddress()]
    await ask(browser, person, first)
    await ask(browser, person, second)
    expect(codeOf(await anyone(prove, product.mailbox.linkTokenTo(first)))).toBe('LINK_INVALID')
    await browser.send('web', withdraw)
    expect((await browser.ask('web', waiting)).ownEmailChange).toBeNull()
    expect(codeOf(await anyone(prove, product.mailbox.linkTokenTo(second)))).toBe('LINK_INVALID')
    expect((await browser.send('web', withdraw)).data, 'a second time changes nothing').toEqual({
      withdrawEmailChange: true,
    })
  })

  it('PA6: the link to the new address lapses', async () => {
    const { person, browser } = await asker()
    const to = newAddress()
    await ask(browser, person, to)
    await product.pass(DAY + 1)
    expect(codeOf(await anyone(prove, product.mailbox.linkTokenTo(to)))).toBe('LINK_INVALID')
    expect(codeOf(await anyone(page, product.mailbox.linkTokenTo(to)))).toBe('LINK_INVALID')
  })

  it('PA6: “this was not me” before the proof: nothing comes of it, and a new password is due', async () => {
    const { person, browser } = await asker()
    const { email: old, id } = person.user
    const to = newAddress()
    await ask(browser, person, to)
    const live = browser.subscribe('web', 'subscription { viewerChanged { user { id } } }')
    await live.next()
    await anyone(stop, product.mailbox.linkTokenTo(old))
    expect(await live.closeCode()).toBe(4401)
    await product.settle()
    expect(codeOf(await anyone(prove, product.mailbox.linkTokenTo(to)))).toBe('LINK_INVALID')
    expect(await present(id)).toBe(old)
    const signIn = (password: string) => typeCredentials(product.browser(), 'web', old, password)
    expect(codeOf(await signIn(PASSWORD))).toBe('WRONG_CREDENTIALS')
    const token = product.mailbox.linkTokenTo(old)
    await product.browser().send('web', reset, { token, newPassword: OTHER_PASSWORD })
    expect(codeOf(await signIn(OTHER_PASSWORD))).toBeUndefined()
  })

  it('PA6: “this was not me” after it: the old address counts again, whatever was changed since', async () => {
    const { person, browser, to, stopToken } = await changed()
    const further = newAddress()
    await ask(browser, person, further)
    await anyone(prove, product.mailbox.linkTokenTo(further))
    await product.settle()
    expect(await present(person.user.id)).toBe(further)
    expect((await anyone(page, stopToken)).data?.emailChangePage).toMatchObject({
      newEmail: to,
      proven: true,
    })
    expect((await anyone(stop, stopToken)).data).toEqual({ stopEmailChange: true })
    expect(await present(person.user.id)).toBe(person.user.email)
    expect((await browser.ask('web', '{ viewer { user { id } } }')).viewer).toBeNull()
    expect(codeOf(await anyone(stop, stopToken)), 'good once').toBe('LINK_INVALID')
    await product.settle()
    const laterStop = product.mailbox.linkTokenTo(to)
    expect(codeOf(await anyone(stop, laterStop)), 'of a change that is gone').toBe('LINK_INVALID')
  })

  it('PA6: links to a new password that went to the old address are void with it', async () => {
    const { person, browser } = await asker()
    await product
      .browser()
      .send(
        'web',
        'mutation ($email: String!) { requestPasswordReset(input: { email: $email }) }',
        {
          email: person.user.email,
        },
      )
    await product.settle()
    const token = product.mailbox.linkTokenTo(person.user.email)
    const to = newAddress()
    await ask(browser, person, to)
    await anyone(prove, product.mailbox.linkTokenTo(to))
    const answer = await product
      .browser()
      .send('web', reset, { token, newPassword: OTHER_PASSWORD })
    expect(codeOf(answer)).toBe('LINK_INVALID')
  })

  it('PA6: as long as it can be taken back, nobody else gets the address that was given up', async () => {
    const { person, stopToken } = await changed()
    const { email: old } = person.user
    await expect(newPerson(product, { email: old })).rejects.toMatchObject({ code: 'EMAIL_TAKEN' })
    const raw = newPerson(product).then((other) =>
      product.platform.database.pool.query('update users set email = $2 where id = $1', [
        other.id,
        old,
      ]),
    )
    await expect(raw).rejects.toThrow(/held for the user who had it/)
    const { person: another, browser } = await asker()
    await ask(browser, another, old)
    expect(codeOf(await anyone(prove, product.mailbox.linkTokenTo(old)))).toBe('EMAIL_TAKEN')
    await product.pass(3 * DAY)
    expect(codeOf(await anyone(stop, stopToken))).toBe('LINK_INVALID')
    await expect(newPerson(product, { email: old })).resolves.toMatchObject({ email: old })
  })
})
