import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { everything, isAboutReader, isActionName, mayRead, wayThrough } from './rules.ts'

describe('AT4: the way through the record', () => {
  it('goes along the narrowest filter, and looks at all others', () => {
    const value = fc.option(fc.uuid())
    const filters = fc.record({
      actorId: value,
      controllerId: value,
      controlledId: value,
      underControl: fc.option(fc.constant(true as const)),
      onlyChanges: fc.option(fc.constant(true as const)),
      accessSessionId: value,
      targetId: value,
      eventId: value,
      actions: fc.option(fc.constant(['membership.blocked'])),
    })
    fc.assert(
      fc.property(filters, (given) => {
        const filter = { ...everything, ...given }
        const { along, lookedAt } = wayThrough(filter)
        const asked = Object.entries(given).filter(([, each]) => each !== null)
        expect([...lookedAt, ...(along ? [along] : [])].sort()).toEqual(
          asked.map(([name]) => name).sort(),
        )
        if (given.eventId !== null) expect(along).toBe('eventId')
        else if (given.accessSessionId !== null) expect(along).toBe('accessSessionId')
        if (lookedAt.length > 0) expect(along).not.toBe('onlyChanges')
      }),
    )
    expect(wayThrough({ ...everything, from: new Date(0) })).toEqual({ along: null, lookedAt: [] })
  })

  it('an action has a name of two words, known to this release or not', () => {
    expect(['membership.blocked', 'plan.chosen'].every(isActionName)).toBe(true)
    for (const none of ['', 'membership', 'a.b.c', "x.'", 'a.%', `a.${'b'.repeat(100)}`])
      expect(isActionName(none), none).toBe(false)
  })
})

describe('AT5: what is confidential', () => {
  const event = { actorId: 'actor', subjectId: 'subject' }

  it('is read by the actor and the subject of the event, and by nobody else', () => {
    for (const viewer of ['actor', 'subject'])
      for (const confidential of ['EVERYTHING', ['reason']] as const)
        expect(mayRead(confidential, 'reason', event, viewer)).toBe(true)
    expect(mayRead(['reason'], 'reason', event, 'administrator')).toBe(false)
    expect(mayRead(['reason'], 'state', event, 'administrator')).toBe(true)
    expect(mayRead('EVERYTHING', 'state', event, 'administrator')).toBe(false)
    expect(mayRead(undefined, 'state', event, 'administrator')).toBe(true)
    expect(mayRead(['reason'], 'reason', { actorId: null, subjectId: null }, 'x')).toBe(false)
  })

  it('of what a person did as somebody else, their own reading has no values', () => {
    expect(isAboutReader({ subjectId: 'me', targetId: null }, 'me')).toBe(true)
    expect(isAboutReader({ subjectId: null, targetId: 'me' }, 'me')).toBe(true)
    expect(isAboutReader({ subjectId: 'client', targetId: 'theirs' }, 'me')).toBe(false)
  })
})
