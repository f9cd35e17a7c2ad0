import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defineActions } from './actions.ts'
import { type Actor, systemActor } from './actor.ts'
import { defineActorFact } from './actor-facts.ts'
import { auditPayload } from './audit-payload.ts'
import { commitTo, type DisclosedValues, isTrue, openedState } from './commitments.ts'
import { inEachLanguage } from './languages.ts'

const { changed } = defineActions('thing', {
  words: inEachLanguage(() => ({ thing: { changed: 'Changed' } })),
  targetType: 'thing',
  fields: { name: 'PERSONAL', role: 'PLAIN' },
  actions: ['changed'],
})

const person = fc.string({ minLength: 6, unit: 'grapheme' })
const plain = fc.oneof(fc.integer(), fc.boolean(), fc.constant(null))

describe('AT6: an event commits to what is personal', () => {
  it('holds no personal value in the hashed text, and every value beside it', () => {
    fc.assert(
      fc.property(person, plain, (name, role) => {
        const actor = {
          ...systemActor('test'),
          origin: {
            app: 'WEB' as const,
            ipAddress: '203.0.113.9',
            userAgent: name,
            requestId: 'r',
          },
        }
        const made = auditPayload(actor, { action: changed, targetId: 't', after: { name, role } })
        const payload = JSON.parse(made.payload)
        const disclosed = JSON.parse(made.disclosed) as DisclosedValues
        expect(made.payload).not.toContain(JSON.stringify(name).slice(1, -1))
        expect(made.payload).not.toContain('203.0.113.9')
        expect(openedState(payload, 'after', disclosed)).toEqual({ name, role })
        expect(openedState(payload, 'after', { ...disclosed, 'after.name': null })).toEqual({
          name: null,
          role,
        })
        expect(openedState(payload, 'before', disclosed)).toBeNull()
      }),
    )
  })

  it('AT2: says a token and what facts say of themselves where there are any, and nothing where there are none', () => {
    const entry = { action: changed, targetId: 't' }
    const actor = systemActor('test')
    const session = defineActorFact<string | null>('session', null, (id) =>
      id ? { accessSessionId: id } : {},
    )
    const payloadOf = (given: Partial<Actor>) =>
      JSON.parse(auditPayload({ ...actor, ...given }, entry).payload)
    expect(payloadOf({ tokenId: 'k' })).toMatchObject({ tokenId: 'k' })
    expect(payloadOf({ facts: new Map([session.is('s')]) })).toMatchObject({ accessSessionId: 's' })
    for (const given of [{}, { facts: new Map([session.is(null)]) }]) {
      expect(payloadOf(given)).not.toHaveProperty('tokenId')
      expect(payloadOf(given)).toMatchObject({ accessSessionId: null, environment: null })
    }
  })

  it('AT3: names the chain of an ecosystem, of a partner, or of the platform, and one only', () => {
    const chain = (of: object) =>
      JSON.parse(
        auditPayload(systemActor('test'), { action: changed, targetId: 't', ...of }).payload,
      ).chain
    expect(chain({ ecosystemId: 'e' })).toEqual({ kind: 'ECOSYSTEM', id: 'e' })
    expect(chain({ partnerId: 'p' })).toEqual({ kind: 'PARTNER', id: 'p' })
    expect(chain({})).toEqual({ kind: 'PLATFORM', id: null })
    expect(() => chain({ ecosystemId: 'e', partnerId: 'p' })).toThrow('one chain only')
  })

  it('takes a field that its action does not define for personal', () => {
    const entry = { action: changed, targetId: 't', after: { other: 'Marta' } }
    expect(auditPayload(systemActor('test'), entry).payload).not.toContain('Marta')
  })
})

describe('AT6: commitments', () => {
  it('a value is true to its own commitment alone, a redacted one to each', () => {
    fc.assert(
      fc.property(fc.json(), fc.json(), (one, other) => {
        fc.pre(one !== other)
        const made = commitTo(one)
        expect(isTrue(made.commitment, made.disclosed)).toBe(true)
        expect(isTrue(made.commitment, null)).toBe(true)
        expect(isTrue(made.commitment, [made.disclosed?.[0] ?? '', other])).toBe(false)
        expect(commitTo(one).commitment).not.toEqual(made.commitment)
      }),
    )
  })
})
