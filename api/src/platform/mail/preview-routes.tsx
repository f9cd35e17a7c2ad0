import type { FastifyInstance, FastifyReply } from 'fastify'
import { renderToStaticMarkup } from 'react-dom/server'
import { type LanguageTag, languageTags } from 'shared-schema/languages'
import type { Mail } from './compose/define-mails.ts'
import type { MailBody, MailFrame } from './compose/mail-content.ts'
import { previewOf } from './compose/preview-mails.ts'

/** The house's mails by their names. */
type AllMails = ReadonlyMap<string, Mail>

interface PreviewAddress {
  language: string
  mail: string
  sample: string
}

const languages: readonly LanguageTag[] = Object.values(languageTags)

/** Allows the mails' inline styles and embedded pictures; nothing else may load or run. */
const contentSecurityPolicy =
  "default-src 'none'; img-src data:; style-src 'unsafe-inline'; frame-ancestors 'none'"

/**
 * For developers: `/mail-previews` lists every mail, made from samples; each opens in every language
 * as HTML and as text. Not to be registered in production.
 */
export function registerMailPreviews(
  app: FastifyInstance,
  mails: AllMails,
  frame: MailFrame,
): void {
  app.get('/mail-previews', (_request, reply) => sendPage(reply, 'text/html', indexPage(mails)))

  app.get<{ Params: PreviewAddress; Querystring: { as?: string } }>(
    '/mail-previews/:language/:mail/:sample',
    (request, reply) => {
      const mail = find(request.params, mails, frame)
      if (!mail) return reply.callNotFound()
      return request.query.as === 'text'
        ? sendPage(reply, 'text/plain', `${mail.subject}\n\n${mail.text}`)
        : sendPage(reply, 'text/html', withPictures(mail))
    },
  )
}

function find(address: PreviewAddress, mails: AllMails, frame: MailFrame): MailBody | undefined {
  const language = languages.find((known) => known === address.language)
  const mail = mails.get(address.mail)
  return language && mail && previewOf(mail, address.sample, language, frame)
}

/** Puts the pictures themselves in the place of their content ids, which only mail programs resolve. */
function withPictures({ html, pictures }: MailBody): string {
  return pictures.reduce(
    (page, { contentId, content }) =>
      page.replaceAll(`cid:${contentId}`, `data:image/png;base64,${content.toString('base64')}`),
    html,
  )
}

function sendPage(reply: FastifyReply, type: string, body: string): FastifyReply {
  return reply
    .header('content-security-policy', contentSecurityPolicy)
    .type(`${type}; charset=utf-8`)
    .send(body)
}

function indexPage(mails: AllMails): string {
  const samples = [...mails.values()].flatMap((mail) =>
    Object.keys(mail.samples).map((sample) => ({ mail: mail.name, sample })),
  )
  const page = (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>Mail previews</title>
      </head>
      <body style={{ fontFamily: 'system-ui, sans-serif', margin: '2rem', lineHeight: 1.6 }}>
        <h1>Mail previews</h1>
        <table cellPadding={6}>
          <tbody>
            {samples.map(({ mail, sample }) => (
              <tr key={`${mail}/${sample}`}>
                <th scope="row" style={{ textAlign: 'left', fontWeight: 400 }}>
                  {mail}, {sample}
                </th>
                {languages.map((language) => (
                  <PreviewLinks key={language} address={{ language, mail, sample }} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </body>
    </html>
  )
  return `<!doctype html>${renderToStaticMarkup(page)}`
}

function PreviewLinks({ address: { language, mail, sample } }: { address: PreviewAddress }) {
  const page = `/mail-previews/${language}/${mail}/${sample}`
  const name = `${mail}, ${sample}, ${language}`
  return (
    <td>
      <a href={page} aria-label={`${name}, HTML`}>
        {language}
      </a>{' '}
      <a href={`${page}?as=text`} aria-label={`${name}, text`}>
        text
      </a>
    </td>
  )
}
