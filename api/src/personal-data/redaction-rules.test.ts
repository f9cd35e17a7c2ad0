import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type KnownPerson, placesToRedact } from './redaction-rules.ts'

const person: KnownPerson = {
  id: '01900000-0000-7000-8000-000000000001',
  emails: ['ana@client.example', 'old@client.example'],
  names: ['Ana Prado', '+34912345678'],
}
const OTHER = '01900000-0000-7000-8000-000000000002'

const event = (
  disclosed: Record<string, unknown>,
  given: { actorId?: string | null; subjectId?: string | null; via?: string; isOwn?: boolean } = {},
) => {
  const { isOwn = false, ...payload } = given
  return {
    payload: { actorId: OTHER, subjectId: OTHER, via: 'DEVICE', ...payload },
    disclosed: Object.fromEntries(
      Object.entries(disclosed).map(([place, value]) => [place, ['salt', value] as const]),
    ),
    isOwn,
  }
}
const places = (...given: Parameters<typeof event>) => placesToRedact(event(...given), person)

describe('AT6, PA11: which values of an event go with a person', () => {
  it('from where they acted, and from where somebody acted who was not known', () => {
    const origin = { ipAddress: '203.0.113.7', device: 'Mozilla' }
    expect(places(origin, { actorId: person.id })).toEqual(['ipAddress', 'device'])
    expect(places(origin, { actorId: null, subjectId: person.id, via: 'LINK' })).toEqual([
      'ipAddress',
      'device',
    ])
    expect(places(origin, { actorId: null, subjectId: person.id, via: 'SYSTEM' })).toEqual([])
  })

  it('never from where another person acted on them', () => {
    expect(places({ ipAddress: '198.51.100.4', 'after.reason': 'Why' }, { isOwn: true })).toEqual([
      'after.reason',
    ])
  })

  it('everything about themself; of others only what they are called, or where they are reached', () => {
    const said = {
      'before.name': 'ana prado',
      'after.name': 'Ana Prado Ruiz',
      'after.email': 'Bruno <ANA@client.example>',
      'after.members': ['Bruno', '+34912345678'],
      'after.reason': 'The invoices stay empty',
    }
    expect(places(said, { isOwn: true })).toEqual(Object.keys(said))
    expect(places(said)).toEqual(['before.name', 'after.email', 'after.members'])
  })

  it('what is removed already is not removed again', () => {
    const { payload } = event({})
    expect(
      placesToRedact({ payload, disclosed: { 'after.name': null }, isOwn: true }, person),
    ).toEqual([])
    expect(placesToRedact({ payload, disclosed: null, isOwn: true }, person)).toEqual([])
  })

  const value = fc.oneof(
    fc.string(),
    fc.constantFrom(...person.names, ...person.emails),
    fc.integer(),
    fc.boolean(),
    fc.array(fc.string()),
  )

  it('whatever an event says: only places that it has, and once they are gone there is nothing left to remove', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('ipAddress', 'device', 'before.a', 'after.b'), value),
        fc.boolean(),
        fc.constantFrom(person.id, OTHER, null),
        fc.constantFrom(person.id, OTHER, null),
        (said, isOwn, actorId, subjectId) => {
          const made = event(said, { isOwn, actorId, subjectId })
          const gone = placesToRedact(made, person)
          expect(Object.keys(made.disclosed)).toEqual(expect.arrayContaining(gone))
          const left = Object.fromEntries(
            Object.entries(made.disclosed).map(([place, one]) => [
              place,
              gone.includes(place) ? null : one,
            ]),
          )
          expect(placesToRedact({ ...made, disclosed: left }, person)).toEqual([])
          const text = JSON.stringify(Object.entries(left).filter(([place]) => place.includes('.')))
          for (const email of person.emails) expect(text.toLowerCase()).not.toContain(email)
        },
      ),
    )
  })
})
