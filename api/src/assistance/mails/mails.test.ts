import { describe, expect, test } from 'vitest'
import { mailFrame, mailLanguages } from '../../../test/harness/mails.ts'
import { assistanceMailSamples } from './mail-samples.ts'
import { assistanceMails } from './mails.ts'

const context = { ...mailFrame, timeZone: null }

test.each(mailLanguages)(
  'AS4: the client reads who, where, why, how long and the phrase (%s)',
  (language) => {
    const params = assistanceMailSamples.clientCode.request!
    const { text } = assistanceMails.clientCode.render(params, { ...context, language })
    for (const fact of ['analystName', 'ecosystemName', 'reason', 'phrase', 'link'] as const) {
      expect(text).toContain(params[fact])
    }
    expect(text).toMatch(/: [^:]*\b5 minut/)
  },
)

describe('the summary', () => {
  const params = assistanceMailSamples.assistanceSummary.changed!
  const change = params.changes[0]!

  test('AS12: more than fifty changes are listed up to fifty, and the rest is counted', () => {
    const changes = Array.from({ length: 53 }, () => change)
    const { text } = assistanceMails.assistanceSummary.render(
      { ...params, changes, lookedAt: [] },
      { ...context, language: 'en' },
    )
    expect(text.match(/^- /gm)).toHaveLength(50)
    expect(text).toContain('And 3 more')
  })

  test('AT9: what was looked at stands in a list of its own, and is no change', () => {
    const render = (lookedAt: typeof params.lookedAt) => {
      const { lookedAt: _lookedAt, ...others } = params
      return assistanceMails.assistanceSummary.render(
        lookedAt ? { ...others, changes: [], lookedAt } : { ...others, changes: [] },
        { ...context, language: 'en' },
      ).text
    }
    const text = render(params.lookedAt)
    expect(text).toContain('Nothing was changed.')
    expect(text).toMatch(/What was looked at:\n- .* · Looked at the details of the ecosystem\n- /)
    for (const none of [[], undefined]) expect(render(none)).not.toContain('looked at')
  })

  test('AS12: a change without a name of its own is told by its action', () => {
    const changes = [{ ...change, action: 'plan.chosen', labels: undefined }]
    const { text } = assistanceMails.assistanceSummary.render(
      { ...params, changes },
      { ...context, language: 'en' },
    )
    expect(text).toContain('Other change (plan.chosen)')
  })

  test('F1: parameters that went through JSON give the same mail', () => {
    const dated = { ...params, startedAt: new Date(params.startedAt) }
    const stored = JSON.parse(JSON.stringify(dated)) as typeof params
    expect(
      assistanceMails.assistanceSummary.render(stored, { ...context, language: 'es' }),
    ).toEqual(assistanceMails.assistanceSummary.render(dated, { ...context, language: 'es' }))
  })
})
