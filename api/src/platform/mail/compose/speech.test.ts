import { expect, test } from 'vitest'
import { speechOf } from './speech.ts'

const at = '2026-03-09T00:05:07.999Z'

test.each([
  ['es', '9 de marzo de 2026 a las 00:05 UTC', '00:05:07 UTC'],
  ['pt-BR', '9 de março de 2026 às 00:05 UTC', '00:05:07 UTC'],
  ['en', '9 March 2026 at 00:05 UTC', '00:05:07 UTC'],
  ['fr', '9 mars 2026 à 00:05 UTC', '00:05:07 UTC'],
] as const)(
  'NO: %s names the day, the hour and its UTC to whoever has no known zone, wherever the server stands',
  (language, moment, time) => {
    expect(speechOf(language, null).moment(at)).toBe(moment)
    expect(speechOf(language, null).moment(new Date(at))).toBe(moment)
    expect(speechOf(language, null).timeOfDay(at)).toBe(time)
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
  expect(speechOf('en', null).duration(seconds)).toBe(expected)
})

test.each([
  ['es', '1 minuto', '4 minutos y 12 segundos'],
  ['pt-BR', '1 minuto', '4 minutos e 12 segundos'],
  ['en', '1 minute', '4 minutes and 12 seconds'],
  ['fr', '1 minute', '4 minutes et 12\u00a0secondes'],
] as const)('NO: %s counts one and many', (language, one, many) => {
  expect(speechOf(language, null).duration(60)).toBe(one)
  expect(speechOf(language, null).duration(252)).toBe(many)
})

test.each([
  ['es', '8 de marzo de 2026 a las 21:05 GMT-3 (9 de marzo de 2026 a las 00:05 UTC)'],
  ['pt-BR', '8 de março de 2026 às 21:05 BRT (9 de março de 2026 às 00:05 UTC)'],
  ['en', '8 March 2026 at 21:05 GMT-3 (9 March 2026 at 00:05 UTC)'],
  ['fr', '8 mars 2026 à 21:05 UTC−3 (9 mars 2026 à 00:05 UTC)'],
] as const)('NO: %s says the local time of the receiver beside UTC', (language, moment) => {
  expect(speechOf(language, 'America/Sao_Paulo').moment(at)).toBe(moment)
})

test.each([
  ['es', '24 a 48 horas'],
  ['pt-BR', '24 a 48 horas'],
  ['en', '24 to 48 hours'],
  ['fr', '24 à 48\u00a0heures'],
] as const)('SU11: %s says a range of time by its settings', (language, oneUnit) => {
  const { durationRange } = speechOf(language, null)
  expect(durationRange({ least: 86_400, most: 172_800 })).toBe(oneUnit)
  expect(durationRange({ least: 30, most: 60 })).toMatch(/^30\s\D+ (to|a|à) 1\s\D+$/)
})
