import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { askedFilter, isNarrowed, noFilters, readFilters, writeFilters } from './past-filters.ts'

const filters = fc.record({
  analyst: fc.option(fc.uuid()),
  from: fc.option(
    fc
      .date({ noInvalidDate: true, min: new Date('1000-01-01'), max: new Date('9999-12-30') })
      .map((day) => day.toISOString().slice(0, 10)),
  ),
  until: fc.option(
    fc
      .date({ noInvalidDate: true, min: new Date('1000-01-01'), max: new Date('9999-12-30') })
      .map((day) => day.toISOString().slice(0, 10)),
  ),
  withChanges: fc.boolean(),
})

describe('AS12: the filters of past assistance in the address', () => {
  test('AS12: what is written is read again, and nothing is written for nothing', () => {
    fc.assert(
      fc.property(filters, (given) => {
        expect(readFilters(writeFilters(given))).toEqual(given)
      }),
    )
    expect(writeFilters(noFilters).toString()).toBe('')
    expect(isNarrowed(noFilters)).toBe(false)
    expect(isNarrowed({ ...noFilters, withChanges: true })).toBe(true)
  })

  test('G6: what anybody writes into an address is a filter or nothing', () => {
    for (const search of [
      'analyst=x&from=2026-02-30&until=2026-13-01&changes=yes',
      "analyst='; drop table users --&from=now&until=0000-00-00",
      'from=99999-01-01&until=2026-1-1',
    ])
      expect(readFilters(new URLSearchParams(search)), search).toEqual(noFilters)
  })

  test.each([
    ['UTC', '2026-03-01T00:00:00.000Z', '2026-04-01T00:00:00.000Z'],
    // The clocks go forward within that month.
    ['Europe/Madrid', '2026-02-28T23:00:00.000Z', '2026-03-31T22:00:00.000Z'],
    ['America/Bogota', '2026-03-01T05:00:00.000Z', '2026-04-01T05:00:00.000Z'],
  ])('AS12: the last day counts whole, by the calendar of %s', (zone, from, until) => {
    const asked = askedFilter({ ...noFilters, from: '2026-03-01', until: '2026-03-31' }, zone)
    expect(asked).toMatchObject({ from, until })
    expect(askedFilter(noFilters, zone)).toEqual({
      analystId: null,
      from: null,
      until: null,
      withChanges: false,
    })
  })

  test('G6: any day of an address is asked for as an instant', () => {
    fc.assert(
      fc.property(filters, (given) => {
        const { from, until } = askedFilter(given, 'Pacific/Apia')
        for (const instant of [from, until])
          if (instant !== null) expect(Number.isNaN(Date.parse(instant))).toBe(false)
      }),
    )
    expect(askedFilter({ ...noFilters, until: '9999-12-31' }, 'UTC').until).toMatch(
      /^\+010000-01-01/,
    )
  })
})
