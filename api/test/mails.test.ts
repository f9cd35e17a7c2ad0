import { describe, expect, test } from 'vitest'
import { house } from '../src/house.ts'
import type { MailBody } from '../src/platform/mail/compose/mail-content.ts'
import { rooms } from '../src/rooms.ts'
import { everyPreview, mailLanguages, previewsOf } from './harness/mails.ts'

const byRoom = rooms.flatMap(({ name: room, mails = {} }) =>
  Object.values(mails).map((mail) => ({ room, mail, name: mail.name })),
)

/** One line for each part, so that changes of the snapshot are readable. */
function readable(html: string): string {
  return html.replaceAll(/(<\/(?:p|h1|h2|li|td|th|tr|table|div|title|style|head|body)>)/g, '$1\n')
}

/** What a reader sees and where the links lead, without head and markup. */
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

function preheaderOf({ html }: MailBody): string {
  return /<div style="display:none[^>]*>([^<]*)</.exec(html)?.[1] ?? ''
}

describe.each(mailLanguages)('NO: mails in %s', (language) => {
  test.each(byRoom)('NO: $name of $room reads as it was agreed', async ({ room, mail, name }) => {
    const kept = `../src/${room}/mails/__snapshots__/${name}.${language}`
    const previews = previewsOf(mail, language)
    await expect(readable(previews[0]!.body.html)).toMatchFileSnapshot(`${kept}.html`)
    const texts = previews.map(
      ({ sample, body }) => `# ${sample}\n${body.subject}\n(${preheaderOf(body)})\n\n${body.text}`,
    )
    await expect(texts.join('\n\n')).toMatchFileSnapshot(`${kept}.txt`)
  })
})

describe('NO: every mail', () => {
  test.each(everyPreview)(
    'NO: $name ($sample, $language) names its language, title and preheader',
    ({ language, body: mail }) => {
      expect(mail.html).toMatch(new RegExp(`^<!doctype html><html lang="${language}"`))
      expect(mail.html).toContain(`<title>${mail.subject}</title>`)
      expect(preheaderOf(mail)).not.toBe('')
    },
  )

  test.each(everyPreview)(
    'NO: $name ($sample, $language) says the same in text as in HTML',
    ({ body: mail }) => {
      const html = shown(mail.html)
      const words = mail.text
        .split('\n')
        .flatMap((line) => line.replace(/^(- |\d\. |-- )/, '').split(/: | · /))
        .map((part) => part.replace(/:$/, '').trim())
      for (const part of words) expect(html.replaceAll('\n', ' ')).toContain(part)
    },
  )

  test.each(everyPreview)(
    'NO: $name ($sample, $language) fetches nothing and leads only to our own apps',
    ({ body: mail }) => {
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

  test.each(everyPreview)(
    'NO: $name ($sample, $language) leaves no hole in its sentences',
    ({ body: mail }) => {
      for (const body of [mail.subject, shown(mail.html), mail.text]) {
        expect(body).not.toMatch(/undefined|null|NaN|\[object|\$\{|Invalid Date/)
      }
    },
  )
})

describe('the codes', () => {
  const coded = everyPreview.filter(({ name }) => /Code$/.test(name))

  test.each(coded)(
    'NO: the code of $name ($sample, $language) is copied as plain digits, and no lock screen shows it',
    ({ name, sample, body: mail }) => {
      const { code } = house.mails.get(name)!.samples[sample] as { code: string }
      expect(mail.html).toContain(`>${code}</p>`)
      expect(mail.text).toContain(`\n    ${code}\n`)
      expect(mail.subject + preheaderOf(mail)).not.toContain(code)
    },
  )

  test.each(coded)(
    'ruling R10: $name ($language) does not call an e-mailed code MFA',
    ({ body: mail }) => {
      expect(mail.subject + mail.html + mail.text).not.toMatch(
        /MFA|2FA|two.factor|two.step|dos (factores|pasos)|doble factor|dois fatores|duas etapas|deux facteurs|deux étapes/i,
      )
    },
  )
})
