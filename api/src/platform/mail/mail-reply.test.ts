import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanReply, saysNoMailbox } from './mail-reply.ts'

const token = fc.stringMatching(/^[\w-]{43}$/)
const code = fc.stringMatching(/^\d{6}$/)
const around = fc.string({ unit: 'grapheme', maxLength: 60 })

describe('PA10: what a mail server says is kept without secrets', () => {
  it('no token and no code of an e-mail that it quotes can be read', () => {
    fc.assert(
      fc.property(around, around, token, code, (before, after, secret, digits) => {
        const link = `https://web.example/reset-password#${secret}`
        for (const quoted of [
          secret,
          link,
          `#${secret}`,
          digits,
          `${digits.slice(0, 3)} ${digits.slice(3)}`,
        ]) {
          const kept = cleanReply(`550 ${before} ${quoted} ${after}`)
          expect(kept).not.toContain(secret)
          expect(kept.replace(/[ -]/g, '')).not.toContain(digits)
        }
      }),
    )
  })

  it('in one line of at most 300 characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
        const kept = cleanReply(text)
        expect([...kept].length).toBeLessThanOrEqual(300)
        expect(kept).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u)
      }),
    )
    expect(cleanReply('550-5.1.1 No such\r\n550 5.1.1 user')).toBe(
      '550-5.1.1 No such 550 5.1.1 user',
    )
  })
})

describe('PA10: a reply says that nobody has the address', () => {
  const said = (text: string, about: 'RECEIVER' | 'MESSAGE' = 'RECEIVER') =>
    saysNoMailbox({ code: Number(text.slice(0, 3)), text, about })

  it.each([
    '550 5.1.1 The email account that you tried to reach does not exist',
    '550 5.1.10 RESOLVER.ADR.RecipientNotFound',
    '550-5.2.1 The account is inactive',
    '551 User not local',
    '553 sorry, no mailbox here by that name',
    '550 No such user here',
  ])('%s', (text) => expect(said(text)).toBe(true))

  it.each([
    '550 5.7.1 Relaying denied',
    '550 5.7.26 Unauthenticated sender, see https://x.example',
    '550 Blocked by our spam policy',
    '552 5.2.2 Mailbox full',
    '554 5.7.1 Message refused',
    '450 4.1.1 try later',
    '550 5.1.1.1 no enhanced code, and relaying is refused',
  ])('not by %s', (text) => expect(said(text)).toBe(false))

  it('after the message only where it says so by its enhanced code', () => {
    expect(said('550 5.1.1 unknown', 'MESSAGE')).toBe(true)
    expect(said('550 unknown', 'MESSAGE')).toBe(false)
    expect(saysNoMailbox({ code: null, text: 'the connection was lost', about: 'RECEIVER' })).toBe(
      false,
    )
  })
})
