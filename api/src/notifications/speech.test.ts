import { expect, test } from 'vitest'
import { speechOf } from './speech.ts'

const at = '2026-03-09T00:05:07.999Z'

test.each([
  ['es', '9 de marzo de 2026 a las 0:05 UTC', '0:05:07 UTC'],
  ['pt-BR', '9 de março de 2026 às 00:05 UTC', '00:05:07 UTC'],
  ['en', '9 March 2026 at 00:05 UTC', '00:05:07 UTC'],
] as const)(
  'NO: %s names the day, the hour and its UTC, wherever the server stands',
  (language, moment, time) => {
    expect(speechOf(language).moment(at)).toBe(moment)
    expect(speechOf(language).moment(new Date(at))).toBe(moment)
    expect(speechOf(language).timeOfDay(at)).toBe(time)
  },
)

test.each([
  [0, '0 seconds'],
  [1, '1 second'],
  [59.6, '1 minute'],
  [60, '1 minute'],
  [252, '4 minutes and 12 seconds'],
  [3600, '1 hour'],
  [3661, '1 hour, 1 minute and 1 second'],
  [172_800, '48 hours'],
  [1_209_600, '14 days'],
  [270_000, '3 days and 3 hours'],
  [-3, '0 seconds'],
])('AS12: a span of %d seconds is said as %s', (seconds, expected) => {
  expect(speechOf('en').duration(seconds)).toBe(expected)
})

test.each([
  ['es', '1 minuto', '4 minutos y 12 segundos'],
  ['pt-BR', '1 minuto', '4 minutos e 12 segundos'],
  ['en', '1 minute', '4 minutes and 12 seconds'],
] as const)('NO: %s counts one and many', (language, one, many) => {
  expect(speechOf(language).duration(60)).toBe(one)
  expect(speechOf(language).duration(252)).toBe(many)
})
