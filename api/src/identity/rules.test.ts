import fc from 'fast-check'
import { apps } from 'shared-schema/enums'
import { describe, expect, it } from 'vitest'
import { commonPasswords } from './common-passwords.ts'
import { type PasswordPolicy, passwordRefusal } from './password-rules.ts'
import {
  appRefusal,
  deviceLife,
  RECOVERY_ALPHABET,
  readMfaCode,
  shownRecoveryCode,
  signInEndOf,
} from './rules.ts'

describe('who may use which app', () => {
  it('ID1: everybody the Web and the playground, who works there the backoffice, administrators the Store', () => {
    for (const app of apps)
      for (const backofficeUser of [true, false])
        for (const administrator of [true, false]) {
          const admitted =
            app === 'WEB' ||
            app === 'API' ||
            (app === 'BACKOFFICE' && backofficeUser) ||
            (app === 'STORE' && administrator)
          expect(appRefusal(app, { backofficeUser, administrator })).toBe(
            admitted ? null : 'APP_NOT_ALLOWED',
          )
        }
  })

  it('ID10: whoever works in the backoffice is signed out sooner than clients', () => {
    const lives = {
      staff: { idleSeconds: 900, seconds: 28_800 },
      client: { idleSeconds: 3600, seconds: 43_200 },
    }
    expect(deviceLife(true, lives)).toBe(lives.staff)
    expect(deviceLife(false, lives)).toBe(lives.client)
  })

  it('ID10: it ends by the earlier of its two ends, and only an idle end can be put off', () => {
    const instant = fc.date({ noInvalidDate: true })
    fc.assert(
      fc.property(instant, instant, (endsAt, idleEndsAt) => {
        const { at, cause } = signInEndOf({ endsAt, idleEndsAt })
        expect(at.getTime()).toBe(Math.min(endsAt.getTime(), idleEndsAt.getTime()))
        const later = new Date(Math.min(idleEndsAt.getTime() + 1, 8.64e15))
        const putOff = signInEndOf({ endsAt, idleEndsAt: later })
        expect(putOff.at.getTime() > at.getTime()).toBe(cause === 'IDLE')
      }),
    )
  })
})

describe('passwords', () => {
  const policy: PasswordPolicy = {
    minimumLength: 12,
    common: new Set(['password', 'welcome', 'dragon', '1qaz2wsx3edc']),
    known: ['Ana.Torres@example.com', 'Ana María Torres'],
  }

  it('ID10: has 12 to 256 characters, as people count them', () => {
    const ofLength = (length: number) =>
      'xkvqmzjwbhtg'.repeat(30).slice(0, length).replace(/.$/, 'é')
    expect(passwordRefusal(ofLength(11), policy)).toBe('PASSWORD_TOO_SHORT')
    expect(passwordRefusal(ofLength(12), policy)).toBeNull()
    expect(passwordRefusal(ofLength(256), policy)).toBeNull()
    expect(passwordRefusal(ofLength(257), policy)).toBe('PASSWORD_TOO_LONG')
    expect(passwordRefusal('🐎🔋🪝🦒🧲🪁🌵🍋🧭🪴🎈🧶', policy)).toBeNull()
    expect(passwordRefusal('🐎🔋🪝🦒🧲🪁🌵🍋🧭🪴🎈', policy)).toBe('PASSWORD_TOO_SHORT')
  })

  it('ID10: any length at all is judged at once', () => {
    expect(passwordRefusal('x'.repeat(10_000_000), policy)).toBe('PASSWORD_TOO_LONG')
  })

  it.each([
    'Password1234!',
    'P@ssw0rd2024!',
    'passwordpassword',
    'welcomewelcomewelcome',
    '2024-Dragon-1999',
    '1QAZ2wsx3edc',
    '123456789012',
    '987654321098',
    'abcdefghijklmn',
    'aaaaaaaaaaaaaaaa',
    'abababababab',
    'ana.torres@example.com',
    'Ana María Torres',
    'Ｐａｓｓｗｏｒｄ１２３４',
  ])('ID10: refuses %s', (password) => {
    expect(passwordRefusal(password, policy)).toBe('PASSWORD_TOO_COMMON')
  })

  it.each([
    'correct horse battery',
    'a lantern in the orchard',
    'mi perro come nísperos',
    'T7#kd!q9Zv2&m',
    'passwords are dull things',
  ])('ID10: takes %s', async (password) => {
    expect(passwordRefusal(password, { ...policy, common: await commonPasswords() })).toBeNull()
  })

  it('ID10: no figures around a common password make it a good one', async () => {
    const common = await commonPasswords()
    const words = [...common].filter((word) => /^[a-z]{4,}$/.test(word))
    fc.assert(
      fc.property(
        fc.constantFrom(...words),
        fc.stringMatching(/^[0-9 !?#._-]{0,8}$/),
        fc.stringMatching(/^[0-9 !?#._-]{8,12}$/),
        (word, before, after) => {
          const refusal = passwordRefusal(before + word + after, { ...policy, common })
          return refusal === 'PASSWORD_TOO_COMMON'
        },
      ),
    )
  })

  it('ID10: the shipped list holds what is guessed first', async () => {
    const common = await commonPasswords()
    expect(common.size).toBeGreaterThan(40_000)
    for (const word of ['password', 'qwerty', 'administrator', 'teamo', 'brasil'])
      expect(common).toContain(word)
  })

  it('ID10: any text at all is judged without failing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => {
        const refusal = passwordRefusal(text, policy)
        return refusal === null || refusal.startsWith('PASSWORD_TOO_')
      }),
    )
  })
})

describe('what a person types', () => {
  it('C14: six digits are read right however they are spaced', () => {
    for (const typed of ['012345', ' 012 345 ', '012-345', '０１２３４５', '012–345', '012.345'])
      expect(readMfaCode(typed)).toEqual({ kind: 'TOTP', digits: '012345' })
  })

  it('C14: ten thousand digits are refused cheaply', () => {
    expect(readMfaCode('1'.repeat(10_000))).toEqual({ kind: 'MALFORMED' })
    expect(readMfaCode('')).toEqual({ kind: 'MALFORMED' })
    expect(readMfaCode('12345')).toEqual({ kind: 'MALFORMED' })
  })

  it('ID2: a recovery code is read as it was shown, whatever case, spacing and look-alikes', () => {
    const code = fc
      .array(fc.constantFrom(...RECOVERY_ALPHABET), { minLength: 10, maxLength: 10 })
      .map((characters) => characters.join(''))
    fc.assert(
      fc.property(code, (made) => {
        const lookAlike = made.replaceAll('0', 'o').replaceAll('1', 'l')
        for (const typed of [shownRecoveryCode(made), made.toLowerCase(), ` ${lookAlike} `])
          expect(readMfaCode(typed)).toEqual({ kind: 'RECOVERY', code: made })
      }),
    )
  })
})
