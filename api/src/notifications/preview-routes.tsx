import type { FastifyInstance, FastifyReply } from 'fastify'
import { renderToStaticMarkup } from 'react-dom/server'
import type { MailBody, MailLanguage } from './mail-templates.ts'
import { type MailFrame, mailLanguages, previewMail, previewMails } from './preview-mails.ts'

interface PreviewAddress {
  language: string
  template: string
  sample: string
}

/** Inline styles are how mails are made, and a picture comes with its mail; nothing else may load or run. */
const contentSecurityPolicy =
  "default-src 'none'; img-src data:; style-src 'unsafe-inline'; frame-ancestors 'none'"

/**
 * For developers: `/mail-previews` lists every mail, made from samples; each opens in every language
 * as HTML and as text. Not to be registered in production.
 */
export function registerMailPreviews(app: FastifyInstance, frame: MailFrame): void {
  app.get('/mail-previews', (_request, reply) => sendPage(reply, 'text/html', indexPage()))

  app.get<{ Params: PreviewAddress; Querystring: { as?: string } }>(
    '/mail-previews/:language/:template/:sample',
    (request, reply) => {
      const mail = find(request.params, frame)
      if (!mail) return reply.callNotFound()
      return request.query.as === 'text'
        ? sendPage(reply, 'text/plain', `${mail.subject}\n\n${mail.text}`)
        : sendPage(reply, 'text/html', withPictures(mail))
    },
  )
}

function find(
  { language, template, sample }: PreviewAddress,
  frame: MailFrame,
): MailBody | undefined {
  const known = mailLanguages.find((candidate) => candidate === language)
  return known && previewMail(template, sample, { ...frame, language: known })
}

/** A browser knows no content ids: what the mail program would take from the mail is put in their place. */
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

function indexPage(): string {
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
            {previewMails('en').map(({ template, sample }) => (
              <tr key={`${template}/${sample}`}>
                <th scope="row" style={{ textAlign: 'left', fontWeight: 400 }}>
                  {template}, {sample}
                </th>
                {mailLanguages.map((language) => (
                  <PreviewLinks key={language} address={{ language, template, sample }} />
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

function PreviewLinks({ address }: { address: PreviewAddress & { language: MailLanguage } }) {
  const { language, template, sample } = address
  const page = `/mail-previews/${language}/${template}/${sample}`
  const name = `${template}, ${sample}, ${language}`
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
