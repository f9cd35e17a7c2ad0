import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayBegins, dayIn, laterDay } from './zone-days.ts'

const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'), 'UTC')
/** Since zones count whole minutes from UTC. */
const instants = fc
  .date({ min: new Date('1980-01-01'), max: new Date('2037-12-31'), noInvalidDate: true })
  .map((date) => date.getTime())

describe('ruling R8: days of a time zone', () => {
  test('an instant lies between the beginnings of its day and of the next', () => {
    fc.assert(
      fc.property(zones, instants, (zone, instant) => {
        const day = dayIn(zone, instant)
        expect(dayBegins(zone, day)).toBeLessThanOrEqual(instant)
        expect(dayBegins(zone, laterDay(day, 1))).toBeGreaterThan(instant)
      }),
      { numRuns: 300 },
    )
  })

  test.each([
    ['UTC', '2026-11-28', '2026-11-28T00:00:00.000Z'],
    ['Europe/Madrid', '2026-11-28', '2026-11-27T23:00:00.000Z'],
    ['Pacific/Kiritimati', '2026-11-28', '2026-11-27T10:00:00.000Z'],
    ['Pacific/Pago_Pago', '2026-11-28', '2026-11-28T11:00:00.000Z'],
    ['Asia/Kathmandu', '2026-11-28', '2026-11-27T18:15:00.000Z'],
  ])('in %s %s begins at %s', (zone, day, begins) => {
    expect(new Date(dayBegins(zone, Date.parse(day))).toISOString()).toBe(begins)
  })

  test('a day is 23 or 25 hours long where the clocks change', () => {
    const hours = (day: string) => {
      const at = Date.parse(day)
      const zone = 'Europe/Madrid'
      return (dayBegins(zone, laterDay(at, 1)) - dayBegins(zone, at)) / 3_600_000
    }
    expect(hours('2026-03-29')).toBe(23)
    expect(hours('2026-10-25')).toBe(25)
    expect(hours('2026-10-26')).toBe(24)
  })

  test('a day whose midnight the clocks skip begins later, a day that was skipped with the next', () => {
    const begins = (zone: string, day: string) =>
      new Date(dayBegins(zone, Date.parse(day))).toISOString()
    expect(begins('America/Sao_Paulo', '2018-11-04')).toBe('2018-11-04T03:00:00.000Z')
    expect(begins('Pacific/Apia', '2011-12-30')).toBe(begins('Pacific/Apia', '2011-12-31'))
  })
})
