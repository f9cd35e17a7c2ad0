import { describe, expect, it } from 'vitest'
import {
  codeOf,
  identity,
  newPersonWithMfa,
  newPersonWithPassword,
  OTHER_PASSWORD,
  PASSWORD,
  signedInByPassword,
  subjectsTo,
  typeCredentials,
} from '../../test/harness/identity.ts'
import { newPerson } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { testAction } from '../../test/harness/test-actions.ts'
import { createLink } from '../codes/one-time-links.ts'
import { systemActor } from '../platform/actor.ts'
import { firstPasswordLink } from './purposes.ts'
import { blockUser } from './users.ts'

describe('a forgotten password', () => {
  const product = useProduct()

  const request = (email: string, surface: 'web' | 'store' = 'web') =>
    product.browser().send(surface, identity.requestReset, { email })
  const requested = async (email: string): Promise<string> => {
    await request(email)
    await product.settle()
    return product.mailbox.linkTokenTo(email)
  }
  const reset = (token: string, newPassword = OTHER_PASSWORD) =>
    product.browser().send('web', identity.reset, { token, newPassword })
  const mailsTo = (email: string) => product.mailbox.mails.filter(({ to }) => to === email)

  it('ID5: an e-mailed link sets a new password, once, and signs every device out', async () => {
    const user = await newPersonWithPassword(product)
    const browser = await signedInByPassword(product, user)
    const live = browser.subscribe('web', identity.viewerChanged)
    await live.next()
    const token = await requested(user.email)
    expect((await reset(token)).data).toEqual({ resetPassword: true })
    expect(await live.closeCode()).toBe(4401)
    expect((await browser.ask('web', identity.viewer)).viewer).toBeNull()
    expect(codeOf(await reset(token, PASSWORD))).toBe('LINK_INVALID')
    const old = await typeCredentials(product.browser(), 'web', user.email, PASSWORD)
    expect(codeOf(old)).toBe('WRONG_CREDENTIALS')
    const present = await typeCredentials(product.browser(), 'web', user.email, OTHER_PASSWORD)
    expect(codeOf(present)).toBeUndefined()
    await product.settle()
    expect(subjectsTo(product, user)).toContain('Your password was changed')
  })

  it('ID5: the secret stands behind the # of the app that was asked', async () => {
    const user = await newPersonWithPassword(product)
    await request(user.email, 'store')
    await product.settle()
    expect(product.mailbox.lastTo(user.email).text).toMatch(
      /http:\/\/localhost:4001\/reset-password#[\w-]{43}/,
    )
  })

  it('ID5, C11: it never tells whether the e-mail exists', async () => {
    const user = await newPersonWithPassword(product)
    const known = await request(user.email)
    const unknown = await request('nobody@test.example')
    expect(unknown.data).toEqual(known.data)
    expect(unknown.status).toBe(known.status)
    // Both are written down alike; only a timer, behind the answer's back, looks the e-mail up.
    const waiting = await product.rows('select email from password_reset_requests')
    expect(waiting).toHaveLength(2)
    await product.settle()
    expect(mailsTo(user.email)).toHaveLength(1)
    expect(mailsTo('nobody@test.example')).toHaveLength(0)
    expect(await product.rows('select 1 from password_reset_requests')).toHaveLength(0)
  })

  it('ID5: the link is dead after 30 minutes', async () => {
    const user = await newPersonWithPassword(product)
    const token = await requested(user.email)
    await product.pass(1801)
    expect(codeOf(await reset(token))).toBe('LINK_INVALID')
  })

  it('C16: a stranger’s request neither kills a live link nor sends another', async () => {
    const user = await newPersonWithPassword(product)
    const token = await requested(user.email)
    await product.pass(600)
    await request(user.email)
    await product.settle()
    expect(mailsTo(user.email)).toHaveLength(1)
    expect(codeOf(await reset(token))).toBeUndefined()
  })

  it('C8, ID9: past half its life another is sent; both are good, and the first used voids all', async () => {
    const user = await newPersonWithPassword(product)
    const first = await requested(user.email)
    await product.pass(901)
    const second = await requested(user.email)
    expect(second).not.toBe(first)
    expect(codeOf(await reset(first))).toBeUndefined()
    expect(codeOf(await reset(second, PASSWORD))).toBe('LINK_INVALID')
  })

  it('C7: of twenty uses of one link at the same instant exactly one succeeds', async () => {
    const user = await newPersonWithPassword(product)
    const token = await requested(user.email)
    const answers = await Promise.all(Array.from({ length: 20 }, () => reset(token)))
    expect(answers.filter((answer) => !answer.errors)).toHaveLength(1)
  })

  it('C10, C16: whoever asks all the time sends four an hour, and the owner always has a good link', async () => {
    const user = await newPersonWithPassword(product)
    for (let time = 0; time < 12; time += 1) {
      expect(codeOf(await request(user.email))).toBeUndefined()
      await product.settle()
      await product.pass(300)
    }
    expect(mailsTo(user.email)).toHaveLength(4)
    expect(codeOf(await reset(product.mailbox.linkTokenTo(user.email)))).toBeUndefined()
  })

  it('C10: one a minute and five an hour to one receiver, without a word to who asks', async () => {
    const user = await newPersonWithPassword(product)
    for (let asked = 0; asked < 4; asked += 1)
      expect(codeOf(await request(user.email))).toBeUndefined()
    await product.settle()
    expect(mailsTo(user.email)).toHaveLength(1)
    const links = () => mailsTo(user.email).filter(({ text }) => text.includes('/reset-password#'))
    // Each is used up, so that the next is due at once.
    for (let asked = 0; asked < 8; asked += 1) {
      const [, token = ''] = /reset-password#([\w-]{43})/.exec(links().at(-1)?.text ?? '') ?? []
      await reset(token)
      await product.pass(61)
      await request(user.email)
      await product.settle()
    }
    expect(links()).toHaveLength(5)
  })

  it('ID5: it does not switch MFA off', async () => {
    const { user } = await newPersonWithMfa(product)
    await reset(await requested(user.email))
    const answer = await typeCredentials(product.browser(), 'web', user.email, OTHER_PASSWORD)
    expect(answer.data.signIn.step).toBe('MFA_CODE')
  })

  it('ID5: a refused new password leaves the link good', async () => {
    const user = await newPersonWithPassword(product)
    const token = await requested(user.email)
    expect(codeOf(await reset(token, 'short'))).toBe('PASSWORD_TOO_SHORT')
    expect(codeOf(await reset(token, 'password1234!'))).toBe('PASSWORD_TOO_COMMON')
    expect(codeOf(await reset(token, user.email))).toBe('PASSWORD_TOO_COMMON')
    expect(codeOf(await reset(token, 'x'.repeat(5000)))).toBe('PASSWORD_TOO_LONG')
    expect(codeOf(await reset(token))).toBeUndefined()
  })

  it('ID5: a blocked user gets no link, and one sent before is dead', async () => {
    const user = await newPersonWithPassword(product)
    const token = await requested(user.email)
    await product.platform.inChange(systemActor('test'), (change) => blockUser(change, user))
    expect(codeOf(await reset(token))).toBe('LINK_INVALID')
    await product.pass(61)
    const before = mailsTo(user.email).length
    await request(user.email)
    await product.settle()
    expect(mailsTo(user.email)).toHaveLength(before)
  })

  it('C16: the owner’s reset takes the lock off that a stranger brought on', async () => {
    const user = await newPersonWithPassword(product)
    for (let tries = 0; tries < 10; tries += 1)
      await typeCredentials(product.browser(), 'web', user.email, 'wrong wrong wrong')
    const locked = await typeCredentials(product.browser(), 'web', user.email)
    expect(codeOf(locked)).toBe('FACTOR_LOCKED')
    await reset(await requested(user.email))
    const answer = await typeCredentials(product.browser(), 'web', user.email, OTHER_PASSWORD)
    expect(codeOf(answer)).toBeUndefined()
  })

  it('AD1: an invited person sets the first password by the link of the invitation', async () => {
    const user = await newPerson(product)
    const { inChange, settings } = product.platform
    const token = await inChange(systemActor('test'), (change) => {
      change.record(testAction('user.invited', 'user'), { targetId: user.id })
      return createLink(product.platform, change, {
        purpose: firstPasswordLink,
        userId: user.id,
        processId: user.id,
        seconds: settings.INVITATION_SECONDS,
      })
    })
    expect(codeOf(await reset(token, PASSWORD))).toBeUndefined()
    await signedInByPassword(product, user)
    expect(codeOf(await reset(token))).toBe('LINK_INVALID')
    const [row] = await product.rows<{ at: Date | null }>(
      'select email_confirmed_at as at from users where id = $1',
      [user.id],
    )
    expect(row?.at).toBeInstanceOf(Date)
  })

  it('C9, C14: made-up tokens are refused', async () => {
    for (const token of ['', 'x', 'A'.repeat(43), "' or 1=1 --", '\u0000'])
      expect(codeOf(await reset(token))).toBe('LINK_INVALID')
    expect(codeOf(await request('not an e-mail'))).toBe('EMAIL_MALFORMED')
  })

  it('C12: the link’s secret is in the e-mail, and nowhere else', async () => {
    const user = await newPersonWithPassword(product)
    const token = await requested(user.email)
    await reset(token)
    const text = JSON.stringify(
      await product.rows(
        `select (select jsonb_agg(l) from one_time_links l) as links, (select jsonb_agg(m) from outbox_mails m) as mails,
           (select jsonb_agg(a) from audit_events a) as events`,
      ),
    )
    expect(text).toContain(user.id)
    for (const hidden of [token, OTHER_PASSWORD]) expect(text).not.toContain(hidden)
  })
})
