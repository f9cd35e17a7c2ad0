import type { AddressInfo } from 'node:net'
import httpProxy from '@fastify/http-proxy'
import fastify from 'fastify'
import { isFromOwnHost } from './from-own-host.ts'

export interface MailPageOptions {
  host: string
  port: number
  /** Names by which people reach this page, beside `localhost` and IP addresses. */
  hosts: readonly string[]
  /** Where MailDev's own page is served, such as `http://127.0.0.1:41234`. */
  upstream: string
  /** What MailDev is to be sent with every request, since it answers nobody else. */
  upstreamHeaders: Readonly<Record<string, string>>
}

/**
 * Serves MailDev's page with three things mended. It says in which letters an e-mail is written. MailDev lets every web page read the e-mails, codes and
 * all: here only the page itself may. And it shows an e-mail in a frame that opens no link, while the links
 * of our e-mails lead to pages that refuse to be shown in a frame: here they open in a tab of their own.
 */
export async function serveMailPage(
  options: MailPageOptions,
): Promise<{ readonly port: number; close(): Promise<void> }> {
  const { upstream, upstreamHeaders } = options
  const server = fastify({ forceCloseConnections: true })
  // Websockets pass here too: their opening request is routed like any other.
  server.addHook('onRequest', async (request, reply) => {
    if (!isFromOwnHost(request.raw, options.hosts))
      return reply.code(403).send({ error: 'Only its own page may ask' })
  })
  server.addHook('onSend', async (_request, reply) => {
    for (const name of Object.keys(reply.getHeaders()))
      if (name.startsWith('access-control-')) reply.removeHeader(name)
    reply.header('cross-origin-resource-policy', 'same-origin')
    reply.header('x-frame-options', 'SAMEORIGIN')
    // MailDev says of an e-mail's own HTML no more than that: browsers then take it for an older encoding.
    if (reply.getHeader('content-type') === 'text/html') reply.type('text/html; charset=utf-8')
  })
  server.get('/health/live', async () => ({ status: 'ok' }))
  // Under any other path MailDev's page looks for the mails in the wrong place.
  server.get('/index.html', (_request, reply) => reply.redirect('/'))
  server.get('/assets/:file', async (request, reply) => {
    const asset = await fetch(upstream + request.url, { headers: upstreamHeaders })
    reply.code(asset.status).type(asset.headers.get('content-type') ?? 'text/plain')
    const bytes = Buffer.from(await asset.arrayBuffer())
    return /\.js$/.test(request.url) ? withOpeningLinks(bytes.toString('utf8')) : bytes
  })
  await server.register(httpProxy, {
    upstream,
    websocket: true,
    replyOptions: {
      rewriteRequestHeaders: (_request, headers) => ({ ...headers, ...upstreamHeaders }),
    },
    wsClientOptions: { headers: upstreamHeaders },
  })
  await server.listen({ host: options.host, port: options.port })
  return {
    port: (server.server.address() as AddressInfo).port,
    close: () => server.close(),
  }
}

/** The frame of an e-mail in MailDev's script, so that its links may open, each in a tab of its own. */
export const withOpeningLinks = (script: string): string =>
  script
    .replace(/srcDoc:(\w+)/g, `srcDoc:"<base target='_blank'>"+$1`)
    .replace(
      /sandbox:"allow-same-origin"/g,
      'sandbox:"allow-same-origin allow-popups allow-popups-to-escape-sandbox"',
    )
