import httpProxy from '@fastify/http-proxy'
import fastify from 'fastify'

export interface MailPageOptions {
  host: string
  port: number
  /** Where MailDev's own page is served, such as `http://127.0.0.1:41234`. */
  upstream: string
}

/**
 * Serves MailDev's page with one thing mended: MailDev shows an e-mail in a frame that opens no link,
 * and the links of our e-mails lead to pages that refuse to be shown in a frame. Here they open in a
 * tab of their own.
 */
export async function serveMailPage(options: MailPageOptions): Promise<{ close(): Promise<void> }> {
  const server = fastify({ forceCloseConnections: true })
  // Under any other path MailDev's page looks for the mails in the wrong place.
  server.get('/index.html', (_request, reply) => reply.redirect('/'))
  server.get('/assets/:file', async (request, reply) => {
    const asset = await fetch(options.upstream + request.url)
    reply.code(asset.status).type(asset.headers.get('content-type') ?? 'text/plain')
    const bytes = Buffer.from(await asset.arrayBuffer())
    return /\.js$/.test(request.url) ? withOpeningLinks(bytes.toString('utf8')) : bytes
  })
  await server.register(httpProxy, { upstream: options.upstream, websocket: true })
  await server.listen({ host: options.host, port: options.port })
  return server
}

/** The frame of an e-mail in MailDev's script, so that its links may open, each in a tab of its own. */
export const withOpeningLinks = (script: string): string =>
  script
    .replace(/srcDoc:(\w+)/g, `srcDoc:"<base target='_blank'>"+$1`)
    .replace(
      /sandbox:"allow-same-origin"/g,
      'sandbox:"allow-same-origin allow-popups allow-popups-to-escape-sandbox"',
    )
