import { describe, expect, test } from 'vitest'
import { mailFrame } from '../../../test/harness/mails.ts'
import { successionMailSamples } from './mail-samples.ts'
import { successionMails } from './mails.ts'

const context = { ...mailFrame, timeZone: null }

describe('SU11: a hand-over', () => {
  const keep = successionMailSamples.handoverStarted.keep!
  const { validation: _, ...earlier } = keep

  test.each([
    ['es', 'en 24 a 48 horas'],
    ['pt-BR', 'em 24 a 48 horas'],
    ['en', 'in 24 to 48 hours'],
    ['fr', 'de 24 à 48\u00a0heures'],
  ] as const)('in %s tells how long its validation takes, as it is set', (language, said) => {
    const read = (params: typeof keep) =>
      successionMails.handoverStarted.render(params, { ...context, language }).text
    expect(read(keep)).toContain(said)
    const other = read({ ...earlier, validation: { least: 3600, most: 7200 } })
    expect(other).toMatch(/ e[nm] 1 a 2 horas| in 1 to 2 hours| de 1 à 2\u00a0heures/)
    expect(other).not.toContain('24')
  })

  test('queued by an earlier release, it is sent without that sentence', () => {
    const { text } = successionMails.handoverStarted.render(earlier, { ...context, language: 'en' })
    expect(text).not.toContain('The validation ends')
    expect(text).toContain('Not before: 10 March 2026 at 15:04 UTC')
  })
})
