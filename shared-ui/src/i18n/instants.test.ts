import fc from 'fast-check'
import { timeZoneOf } from 'shared-schema/time-zone'
import { instantsIn } from 'shared-schema/written-instant'
import { describe, expect, test } from 'vitest'
import { zonesToChoose } from '../profile/time-zones.ts'
import { languages } from './languages.ts'
import { browserZone, zoneShownTo } from './shown-zone.ts'

const tags = languages.map(({ tag }) => tag)
const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'), 'UTC')
const instants = fc.date({
  min: new Date('1980-01-01'),
  max: new Date('2037-12-31'),
  noInvalidDate: true,
})
const at = '2026-11-28T13:05:33.400Z'

describe('ruling R8: instants carry their zone', () => {
  test.each([
    ['en', 'Europe/Madrid', '28 Nov 2026, 14:05 CET', '14:05:33 CET'],
    ['es', 'Europe/Madrid', '28 nov 2026, 14:05 CET', '14:05:33 CET'],
    ['pt-BR', 'America/Sao_Paulo', '28 de nov. de 2026, 10:05 BRT', '10:05:33 BRT'],
    ['fr', 'Europe/Paris', '28 nov. 2026, 14:05 UTC+1', '14:05:33 UTC+1'],
    ['en', 'Asia/Kolkata', '28 Nov 2026, 18:35 GMT+5:30', '18:35:33 GMT+5:30'],
  ] as const)('in %s for %s', (language, zone, dateTime, time) => {
    const written = instantsIn(language, zone)
    expect(written.dateTime(at)).toBe(dateTime)
    expect(written.dateTime(new Date(at))).toBe(dateTime)
    expect(written.time(at)).toBe(time)
  })

  test('summer and winter time of one zone are told apart', () => {
    const { dateTime } = instantsIn('en', 'Europe/Madrid')
    expect(dateTime('2026-10-25T00:30:00Z')).toBe('25 Oct 2026, 02:30 CEST')
    expect(dateTime('2026-10-25T01:30:00Z')).toBe('25 Oct 2026, 02:30 CET')
  })

  test('beside UTC: the date of UTC too where it is another, and UTC once to whoever lives by it', () => {
    const { besideUtc, timeBesideUtc } = instantsIn('en', 'Asia/Tokyo')
    expect(besideUtc(at)).toBe('28 November 2026 at 22:05 GMT+9 (13:05 UTC)')
    expect(besideUtc('2026-11-28T20:05:33Z')).toBe(
      '29 November 2026 at 05:05 GMT+9 (28 November 2026 at 20:05 UTC)',
    )
    expect(timeBesideUtc(at)).toBe('22:05:33 GMT+9 (13:05:33 UTC)')
    for (const zone of ['UTC', 'Etc/UTC', null, 'Nowhere/City'])
      expect(instantsIn('en', zone).besideUtc(at)).toBe('28 November 2026 at 13:05 UTC')
    expect(instantsIn('en', 'Europe/London').besideUtc(at)).toBe(
      '28 November 2026 at 13:05 GMT (13:05 UTC)',
    )
  })

  test('in any zone and language the instant can be worked out again from what is said', () => {
    fc.assert(
      fc.property(fc.constantFrom(...tags), zones, instants, (language, zone, instant) => {
        const { besideUtc, dateTime, timeOfDay } = instantsIn(language, zone)
        const said = besideUtc(instant)
        // The time of UTC is always there, and the local one is that of the plain forms.
        expect(said).toContain(`${instant.toISOString().slice(11, 16)} UTC`)
        expect(said).toContain(timeOfDay(instant))
        expect(dateTime(instant)).toMatch(/ \d\d:\d\d \S+/)
      }),
      { numRuns: 300 },
    )
  })
})

describe('ruling R8: the time zone of a page', () => {
  const viewer = (
    timeZone: string | null,
    timeZoneSource: 'BROWSER' | 'CHOSEN',
    controller: object | null = null,
  ) => ({ user: { timeZone, timeZoneSource }, controller }) as Parameters<typeof zoneShownTo>[0]

  test('is the chosen one, else the browser’s; under control always the browser’s', () => {
    const here = browserZone()
    expect(here).not.toBeNull()
    expect(zoneShownTo(viewer('Asia/Tokyo', 'CHOSEN'))).toBe('Asia/Tokyo')
    expect(zoneShownTo(viewer('Asia/Tokyo', 'BROWSER'))).toBe(here)
    expect(zoneShownTo(viewer('Asia/Tokyo', 'CHOSEN', {}))).toBe(here)
    expect(zoneShownTo(viewer('Nowhere/City', 'CHOSEN'))).toBe(here)
    expect(zoneShownTo(null)).toBe(here)
  })

  test('every zone that can be chosen is one, UTC and the one chosen before among them', () => {
    const offered = zonesToChoose('America/Buenos_Aires')
    expect(offered.map(({ value }) => value)).toEqual(
      expect.arrayContaining(['UTC', 'America/Buenos_Aires', 'Europe/Madrid']),
    )
    for (const { value } of offered) expect(timeZoneOf(value), value).not.toBeNull()
    expect(offered.find(({ value }) => value === 'America/Buenos_Aires')?.label).toBe(
      'America/Buenos Aires',
    )
  })

  test('what is no zone’s name is none', () => {
    for (const none of ['', '+03:00', '-0300', 'Nowhere/City', 'Europe/Madrid; drop', ' UTC'])
      expect(timeZoneOf(none), none).toBeNull()
    expect(timeZoneOf('europe/madrid')).toBe('Europe/Madrid')
  })
})
