import fc from 'fast-check'
import { factors, personActs, userStatuses } from 'shared-schema/enums'
import { describe, expect, it } from 'vitest'
import { actRefusal, allowedActs } from './rules.ts'

const standing = fc.record({
  status: fc.constantFrom(...userStatuses),
  locked: fc.subarray([...factors]),
})

describe('PA5: what an operator can do with a person', () => {
  it('nothing with themself', () => {
    fc.assert(
      fc.property(standing, fc.constantFrom(...personActs), (person, act) => {
        expect(actRefusal(person, { act, self: true })).toBe('OWN_STAFF_ACCOUNT')
        expect(allowedActs(person, true)).toEqual([])
      }),
    )
  })

  it('who is blocked is only let in again, and who is not is never', () => {
    fc.assert(
      fc.property(standing, (person) => {
        const acts = allowedActs(person, false)
        expect(acts.includes('UNBLOCK')).toBe(person.status === 'BLOCKED')
        if (person.status === 'BLOCKED') expect(acts).toEqual(['UNBLOCK'])
        else expect(acts).toEqual(expect.arrayContaining(['BLOCK', 'SEND_PASSWORD_LINK']))
      }),
    )
  })

  it('opens exactly the factors that are locked', () => {
    fc.assert(
      fc.property(standing, fc.constantFrom(...factors), ({ locked }, factor) => {
        const person = { status: 'ACTIVE' as const, locked }
        expect(actRefusal(person, { act: 'UNLOCK_FACTOR', self: false, factor })).toBe(
          locked.includes(factor) ? null : 'FACTOR_NOT_LOCKED',
        )
        expect(allowedActs(person, false).includes('UNLOCK_FACTOR')).toBe(locked.length > 0)
      }),
    )
  })

  it('each act is possible with somebody', () => {
    const possible = userStatuses.flatMap((status) =>
      allowedActs({ status, locked: ['MFA'] }, false),
    )
    expect(new Set(possible)).toEqual(new Set(personActs))
  })
})
