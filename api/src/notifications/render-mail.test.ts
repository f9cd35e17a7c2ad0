import jsQr from 'jsqr'
import { PNG } from 'pngjs'
import { describe, expect, test } from 'vitest'
import { mailSamples } from './mail-samples.ts'
import type { MailTemplate } from './mail-templates.ts'
import { mailLanguages, type PreviewedMail, previewMails } from './preview-mails.ts'
import { renderMail } from './render-mail.ts'

const context = {
  timeZone: null,
  brandName: 'Waizant',
  publicUrls: {
    store: 'https://store.house.example',
    backoffice: 'https://backoffice.house.example',
    web: 'https://web.house.example',
  },
}
/** CommonJS: its function stands behind `default` where a bundler's types see it at the top. */
const readQr = jsQr as unknown as typeof jsQr.default

const templates = Object.keys(mailSamples) as MailTemplate[]
const everyMail = mailLanguages.flatMap((language) =>
  previewMails(language).map((preview) => ({ language, ...preview })),
)

/** A line per part, so that a change of the snapshot can be read. */
function readable(html: string): string {
  return html.replaceAll(/(<\/(?:p|h1|h2|li|td|th|tr|table|div|title|style|head|body)>)/g, '$1\n')
}

/** What a reader sees, and where the links lead: without the head and the markup. */
function shown(html: string): string {
  return html
    .replace(/^.*<body/s, '<body')
    .replaceAll(/<a [^>]*href="([^"]*)"[^>]*>/g, '\n$1\n')
    .replaceAll(/<[^>]*>/g, '\n')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}

function preheaderOf({ html }: PreviewedMail['mail']): string {
  return /<div style="display:none[^>]*>([^<]*)</.exec(html)?.[1] ?? ''
}

describe.each(mailLanguages)('NO: mails in %s', (language) => {
  test.each(templates)('NO: %s reads as it was agreed', async (template) => {
    const previews = previewMails(language).filter((preview) => preview.template === template)
    await expect(readable(previews[0]!.mail.html)).toMatchFileSnapshot(
      `__snapshots__/${template}.${language}.html`,
    )
    const texts = previews.map(
      ({ sample, mail }) => `# ${sample}\n${mail.subject}\n(${preheaderOf(mail)})\n\n${mail.text}`,
    )
    await expect(texts.join('\n\n')).toMatchFileSnapshot(
      `__snapshots__/${template}.${language}.txt`,
    )
  })
})

describe('NO: every mail', () => {
  test.each(everyMail)(
    'NO: $template ($sample, $language) names its language, title and preheader',
    ({ language, mail }) => {
      expect(mail.html).toMatch(new RegExp(`^<!doctype html><html lang="${language}"`))
      expect(mail.html).toContain(`<title>${mail.subject}</title>`)
      expect(preheaderOf(mail)).not.toBe('')
    },
  )

  test.each(everyMail)(
    'NO: $template ($sample, $language) says the same in text as in HTML',
    ({ mail }) => {
      const html = shown(mail.html)
      const words = mail.text
        .split('\n')
        .flatMap((line) => line.replace(/^(- |\d\. |-- )/, '').split(/: | · /))
        .map((part) => part.replace(/:$/, '').trim())
      for (const part of words) expect(html.replaceAll('\n', ' ')).toContain(part)
    },
  )

  test.each(everyMail)(
    'NO: $template ($sample, $language) fetches nothing and leads only to our own apps',
    ({ mail }) => {
      expect(mail.html).not.toMatch(/<(link|script|iframe|object|base|form)\b/i)
      expect(mail.html).not.toMatch(/url\(|@import|@font-face/i)
      const shownPictures = [...mail.html.matchAll(/src="([^"]*)"/g)].map(([, source]) => source)
      expect(shownPictures).toEqual(mail.pictures.map(({ contentId }) => `cid:${contentId}`))
      expect(mail.html.match(/<img\b/g) ?? []).toHaveLength(mail.pictures.length)
      for (const [address] of mail.html.matchAll(/[a-z]+:\/\/[^\s"<]+/gi)) {
        expect(address).toMatch(/^https:\/\/(store|web|backoffice)\.house\.example\//)
      }
    },
  )

  test.each(everyMail)(
    'NO: $template ($sample, $language) leaves no hole in its sentences',
    ({ mail }) => {
      for (const body of [mail.subject, shown(mail.html), mail.text]) {
        expect(body).not.toMatch(/undefined|null|NaN|\[object|\$\{|Invalid Date/)
      }
    },
  )
})

describe('the codes', () => {
  const coded = everyMail.filter(({ template }) => /Code$/.test(template))

  test.each(coded)(
    'NO: the code of $template ($sample, $language) is copied as plain digits, and no lock screen shows it',
    ({ template, sample, mail }) => {
      const { code } = (mailSamples[template] as Record<string, { code: string }>)[sample]!
      expect(mail.html).toContain(`>${code}</p>`)
      expect(mail.text).toContain(`\n    ${code}\n`)
      expect(mail.subject + preheaderOf(mail)).not.toContain(code)
    },
  )

  test.each(coded)(
    'ruling R10: $template ($language) does not call an e-mailed code MFA',
    ({ mail }) => {
      expect(mail.subject + mail.html + mail.text).not.toMatch(
        /MFA|2FA|two.factor|two.step|dos (factores|pasos)|doble factor|dois fatores|duas etapas/i,
      )
    },
  )

  test.each(mailLanguages)(
    'AS4: the client reads who, where, why, how long and the phrase (%s)',
    (language) => {
      const params = mailSamples.clientCode.request!
      const { text } = renderMail('clientCode', params, { ...context, language })
      for (const fact of ['analystName', 'ecosystemName', 'reason', 'phrase', 'link'] as const) {
        expect(text).toContain(params[fact])
      }
      expect(text).toMatch(/: [^:]*\b5 minut/)
    },
  )
})

describe('EA1: the picture of the code', () => {
  const [picture] = renderMail(
    'administrationUserCode',
    { name: 'Ana', analystName: 'Eva', code: '048271', seconds: 600 },
    { ...context, language: 'en' },
  ).pictures

  test('EA1: it is a PNG that reads as the code', () => {
    const { width, height, data } = PNG.sync.read(picture!.content)
    expect(readQr(new Uint8ClampedArray(data), width, height)?.data).toBe('048271')
  })

  test('EA1: no other mail carries a picture', () => {
    const carriers = everyMail.filter(({ mail }) => mail.pictures.length > 0)
    expect(new Set(carriers.map(({ template }) => template))).toEqual(
      new Set(['administrationUserCode']),
    )
  })
})

describe('SU11: a hand-over', () => {
  const keep = mailSamples.handoverStarted.keep!
  const { validation: _, ...earlier } = keep

  test.each([
    ['es', 'en 24 a 48 horas'],
    ['pt-BR', 'em 24 a 48 horas'],
    ['en', 'in 24 to 48 hours'],
  ] as const)('in %s tells how long its validation takes, as it is set', (language, said) => {
    const read = (params: typeof keep) =>
      renderMail('handoverStarted', params, { ...context, language }).text
    expect(read(keep)).toContain(said)
    const other = read({ ...earlier, validation: { least: 3600, most: 7200 } })
    expect(other).toMatch(/ e[nm] 1 a 2 horas| in 1 to 2 hours/)
    expect(other).not.toContain('24')
  })

  test('queued by an earlier release, it is sent without that sentence', () => {
    const { text } = renderMail('handoverStarted', earlier, { ...context, language: 'en' })
    expect(text).not.toContain('The validation ends')
    expect(text).toContain('Not before: 10 March 2026 at 15:04 UTC')
  })
})

describe('the summary', () => {
  const params = mailSamples.assistanceSummary.changed!
  const change = params.changes[0]!

  test('AS12: more than fifty changes are listed up to fifty, and the rest is counted', () => {
    const changes = Array.from({ length: 53 }, () => change)
    const { text } = renderMail(
      'assistanceSummary',
      { ...params, changes },
      { ...context, language: 'en' },
    )
    expect(text.match(/^- /gm)).toHaveLength(50)
    expect(text).toContain('And 3 more')
  })

  test('AS12: a change without a name of its own is told by its action', () => {
    const changes = [{ ...change, action: 'plan.chosen', labels: undefined }]
    const { text } = renderMail(
      'assistanceSummary',
      { ...params, changes },
      { ...context, language: 'en' },
    )
    expect(text).toContain('Other change (plan.chosen)')
  })

  test('F1: parameters that went through JSON give the same mail', () => {
    const dated = { ...params, startedAt: new Date(params.startedAt) }
    const stored = JSON.parse(JSON.stringify(dated)) as typeof params
    expect(renderMail('assistanceSummary', stored, { ...context, language: 'es' })).toEqual(
      renderMail('assistanceSummary', dated, { ...context, language: 'es' }),
    )
  })
})
