import fc from 'fast-check'
import { mailStates } from 'shared-schema/enums'
import { describe, expect, it } from 'vitest'
import { house } from '../house.ts'
import { type ConsideredMail, sendAgainRefusal, tokensIn } from './rules.ts'
import { words } from './words/in-each-language.ts'

const token = fc.stringMatching(/^[\w-]{43}$/)
const now = new Date('2026-03-09T12:00:00Z')
const ago = (seconds: number) => new Date(now.getTime() - seconds * 1000)
const mail = (given: Partial<ConsideredMail> = {}): ConsideredMail => ({
  state: 'REFUSED',
  gives: 'WAY_TO_ACT',
  createdAt: ago(60),
  parameters: { name: 'Ana' },
  holdsCode: false,
  ...given,
})
const around = { now, liveTokens: new Set<string>(), receiverBlocked: false }

describe('PA10: whether an e-mail is sent again', () => {
  it('one that has arrived never is, whatever else is so of it', () => {
    fc.assert(
      fc.property(fc.constantFrom('WAY_TO_ACT', 'WORD', null), fc.boolean(), (gives, blocked) => {
        const refusal = sendAgainRefusal(mail({ state: 'SENT', gives }), {
          ...around,
          receiverBlocked: blocked,
        })
        expect(refusal).toBe('MAIL_SENT_ALREADY')
      }),
    )
  })

  it('one with links only while each of them is good', () => {
    fc.assert(
      fc.property(fc.uniqueArray(token, { minLength: 1 }), fc.nat(), (tokens, dead) => {
        const links = tokens.map((each) => ({ link: `https://web.example/page#${each}` }))
        const considered = mail({ parameters: { name: 'Ana', deep: { links } } })
        expect(tokensIn(considered.parameters)).toEqual(tokens)
        const liveTokens = new Set(tokens)
        expect(sendAgainRefusal(considered, { ...around, liveTokens })).toBeNull()
        liveTokens.delete(tokens[dead % tokens.length] ?? '')
        expect(sendAgainRefusal(considered, { ...around, liveTokens })).toBe('MAIL_OUTDATED')
      }),
    )
  })

  it('one that promises a time only before that has passed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.nat(100_000), (seconds, age) => {
        const refusal = sendAgainRefusal(
          mail({ createdAt: ago(age), parameters: { seconds } }),
          around,
        )
        expect(refusal).toBe(age < seconds ? null : 'MAIL_OUTDATED')
      }),
    )
  })

  it('one with a code never, nor one of which nothing is kept, nor one that this release does not know', () => {
    for (const state of mailStates.filter((each) => each !== 'SENT')) {
      const refusal = (given: Partial<ConsideredMail>) =>
        sendAgainRefusal(mail({ state, ...given }), around)
      expect(refusal({ holdsCode: true })).toBe('MAIL_OUTDATED')
      expect(refusal({ parameters: null })).toBe('MAIL_OUTDATED')
      expect(refusal({ gives: null })).toBe('MAIL_OUTDATED')
      expect(refusal({})).toBeNull()
    }
  })

  it('somebody who is blocked is sent what only tells, and nothing to act with', () => {
    const blocked = { ...around, receiverBlocked: true }
    expect(sendAgainRefusal(mail({ gives: 'WORD' }), blocked)).toBeNull()
    expect(sendAgainRefusal(mail(), blocked)).toBe('MAIL_OUTDATED')
  })
})

describe('PA10: what kinds of e-mails are called', () => {
  it.each(Object.entries(words))('%s: each kind has a name of its own', (_language, { kinds }) => {
    expect(Object.keys(kinds).sort()).toEqual([...house.mails.keys()].sort())
    expect(new Set(Object.values(kinds)).size).toBe(Object.keys(kinds).length)
  })

  it('every code of an e-mail is found by its name, so that its text is not kept', () => {
    for (const { name, samples } of house.mails.values())
      for (const sample of Object.values(samples)) {
        const codes = Object.entries(sample).filter(
          ([, value]) => typeof value === 'string' && /^\d{6}$/.test(value),
        )
        expect(
          codes.filter(([field]) => field !== 'code'),
          name,
        ).toEqual([])
      }
  })
})
