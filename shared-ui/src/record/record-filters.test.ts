import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  askedFilter,
  isNarrowed,
  noFilters,
  type RecordFilters,
  readFilters,
  relations,
  writeFilters,
} from './record-filters.ts'

const id = fc.option(fc.uuid())
const day = fc.option(
  fc
    .date({ noInvalidDate: true, min: new Date('1000-01-01'), max: new Date('9999-12-30') })
    .map((date) => date.toISOString().slice(0, 10)),
)
const filters = fc
  .record({
    personId: id,
    relation: fc.constantFrom(...relations),
    actions: fc.uniqueArray(fc.constantFrom('membership.blocked', 'a.b', 'ecosystem.renamed')),
    from: day,
    until: day,
    underControl: fc.boolean(),
    onlyChanges: fc.boolean(),
    accessSessionId: id,
    targetId: id,
    accountId: id,
  })
  .map(
    (given): RecordFilters => ({
      ...given,
      relation: given.personId === null ? 'DID' : given.relation,
    }),
  )

describe('AT4: the filters of a record in the address', () => {
  test('what is written is read again, and nothing is written for nothing', () => {
    fc.assert(
      fc.property(filters, (given) => {
        expect(readFilters(writeFilters(given))).toEqual(given)
      }),
    )
    expect(writeFilters(noFilters).toString()).toBe('')
    expect(isNarrowed(noFilters)).toBe(false)
  })

  test('G6: what anybody writes into an address is a filter or nothing', () => {
    for (const search of [
      "person=x&relation=controls&from=2026-02-30&control=yes&action=a'b&action=",
      'session=1&target=../..&account=%00&until=9999-99-99',
    ])
      expect(readFilters(new URLSearchParams(search)), search).toEqual(noFilters)
    const many = new URLSearchParams(
      Array.from({ length: 99 }, (_, n) => ['action', `a.b${'c'.repeat(n % 30)}`]),
    )
    expect(readFilters(many).actions).toHaveLength(20)
  })

  test('case 31: the three relations of a person are three filters', () => {
    const personId = '00000000-0000-4000-8000-000000000001'
    const asked = (relation: RecordFilters['relation']) =>
      askedFilter({ ...noFilters, personId, relation }, 'UTC')
    expect(asked('DID')).toEqual({ actorId: personId })
    expect(asked('CONTROLLED')).toEqual({ controlledId: personId })
    expect(asked('CONTROLS')).toEqual({ controllerId: personId })
    expect(askedFilter(noFilters, 'UTC')).toEqual({})
  })

  test('the last day counts whole, by the calendar of the page', () => {
    const asked = askedFilter(
      { ...noFilters, from: '2026-03-01', until: '2026-03-31' },
      'Europe/Madrid',
    )
    expect(asked).toEqual({ from: '2026-02-28T23:00:00.000Z', until: '2026-03-31T22:00:00.000Z' })
  })
})
