import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import httpProxy from '@fastify/http-proxy'
import staticFiles from '@fastify/static'
import fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  LogController,
} from 'fastify'
import {
  exportRoutes,
  type FileRoute,
  type FileSurface,
  fileRoutes,
} from 'shared-schema/file-routes'
import { signOnRoute } from 'shared-schema/sign-on-route'
import { Refusal } from '../errors.ts'
import { apiPresence } from './api-presence.ts'
import { answeredToTheEnd, drained, IDLE_CONNECTION_MILLISECONDS } from './drain.ts'
import { decodedFragment } from './encoded-fragment.ts'
import { type Arrival, arrival, forwardedHeaders, proxyList } from './forwarded.ts'
import { refuseUpgrade } from './refuse-upgrade.ts'
import { appSecurityHeaders, fileContentSecurityPolicy } from './security-headers.ts'
import { socketTunnel } from './socket-tunnel.ts'

export interface AppServerOptions {
  /** Which of the API's surfaces the app talks to. */
  surface: FileSurface
  /** The folder of the built app, with its `index.html`. */
  directory: string
  /** Where this process reaches the API, such as `http://127.0.0.1:4000`. */
  apiOrigin: string
  host: string
  /** 0 takes any free port. */
  port: number
  /**
   * The proxies in front of this server whose `X-Forwarded-*` is trusted: addresses and networks,
   * comma-separated.
   */
  trustedProxies: string
  logger: FastifyBaseLogger
}

export interface AppServer {
  port: number
  /** Finishes requests under way, closes websockets with 1001, then stops. */
  close(): Promise<void>
}

/** The placeholder in `index.html` for the page's nonce. */
const noncePlaceholder = '__CSP_NONCE__'

/**
 * Serves one app on its own origin: the built files, the app's page under every path of the app, and `/graphql`
 * (HTTP and websocket) handed on to the app's surface of the API; so are the routes for files that the app takes or gives
 * (`fileRoutes`, `exportRoutes`), and those that providers of single sign-on call (`signOnRoute`). A link whose `#` was encoded on its way is redirected to the address that was meant.
 */
export async function startAppServer(options: AppServerOptions): Promise<AppServer> {
  const trusted = proxyList(options.trustedProxies)
  const page = await readFile(join(options.directory, 'index.html'), 'utf8')
  const target = new URL(`/${options.surface}/graphql`, options.apiOrigin)
  const server = fastify({
    loggerInstance: options.logger,
    logController: new LogController({ disableRequestLogging: true }),
    ...answeredToTheEnd,
  })
  const drain = drained(server)
  const presence = apiPresence(server.log)
  server.decorateRequest('nonce', '')
  server.decorateRequest('arrival')
  server.addHook('onRequest', async (request) => {
    request.arrival = arrival(request.raw, trusted)
    request.nonce = randomBytes(16).toString('base64')
  })
  server.addHook('onSend', async (request, reply) => {
    const [path = '/'] = request.url.split('?')
    reply.headers(
      appSecurityHeaders(options.surface, path, request.nonce, request.arrival.protocol),
    )
    if (isForFiles(request.url)) reply.header('content-security-policy', fileContentSecurityPolicy)
  })
  server.setErrorHandler((error: { statusCode?: number }, request, reply) => {
    const status = error.statusCode ?? 500
    // The API did not answer, or its answer broke off before anything was handed on.
    if (status >= 500 && isForApi(request.url)) {
      // A tab that was closed meanwhile is no fault.
      if (!reply.raw.destroyed) presence.failed(error)
      // A person comes back from a provider: they read a page, not JSON.
      if (isForSignOn(request.url) && request.method === 'GET')
        return reply
          .header('cache-control', 'no-store')
          .redirect('/sign-in?refused=SERVICE_UNAVAILABLE', 303)
      return apiIsAway(reply)
    }
    if (status >= 500 && !reply.raw.destroyed) request.log.error(error)
    return reply.code(status).send({ error: status >= 500 ? 'Internal error' : 'Bad request' })
  })
  server.addHook('onResponse', async (request, reply) => {
    // A 503 of the API itself (its database is away) says nothing of whether the API is there.
    if (isForApi(request.url) && !request.is404 && reply.statusCode !== 503) presence.answered()
  })
  server.get('/health/live', async () => ({ status: 'ok' }))
  serveFiles(server, options.directory, page)
  const handOn = (prefix: string, method: 'GET' | 'POST', routes: string[]): void => {
    server.register(httpProxy, {
      upstream: target.origin,
      prefix,
      rewritePrefix: `/${options.surface}${prefix}`,
      routes,
      httpMethods: [method],
      undici: {
        keepAliveTimeout: IDLE_CONNECTION_MILLISECONDS,
        keepAliveMaxTimeout: IDLE_CONNECTION_MILLISECONDS,
      },
      disableRequestLogging: true,
      // The library logs a warning for each failure too.
      logLevel: 'error',
      replyOptions: {
        rewriteRequestHeaders: (request, headers) => ({
          ...headers,
          ...forwardedHeaders(request.arrival),
        }),
      },
    })
  }
  handOn('/graphql', 'POST', ['/'])
  handOn(`/${signOnRoute}`, 'GET', ['/callback/*'])
  handOn(`/${signOnRoute}`, 'POST', ['/sign-out'])
  for (const [name, surfaces] of Object.entries<readonly FileSurface[]>(exportRoutes))
    if (surfaces.includes(options.surface)) handOn(`/${name}`, 'GET', ['/'])
  for (const [name, { uploadedIn, readIn }] of Object.entries<FileRoute>(fileRoutes)) {
    if (uploadedIn.includes(options.surface)) handOn(`/${name}`, 'POST', ['/'])
    if (readIn.includes(options.surface)) handOn(`/${name}`, 'GET', ['/*'])
  }
  const tunnel = socketTunnel(target, trusted)
  server.server.on('upgrade', (request, socket, head) => {
    if (isGraphql(request.url)) tunnel.open(request, socket, head)
    else refuseUpgrade(socket, 404, 'Not Found')
  })
  await server.listen({ host: options.host, port: options.port })
  return {
    port: (server.server.address() as AddressInfo).port,
    close: async () => {
      tunnel.close()
      await drain.close()
    },
  }
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Allows the page's own style elements in the content security policy. Another nonce for every request. */
    nonce: string
    arrival: Arrival
  }
}

const isGraphql = (url: string | undefined): boolean => url?.split('?')[0] === '/graphql'

const isForSignOn = (url: string): boolean => firstSegment(url) === signOnRoute

const isForApi = (url: string): boolean => isGraphql(url) || isForFiles(url) || isForSignOn(url)

/**
 * The same answer as the API's own when its database is away: apps have words for it in every language (F4).
 */
function apiIsAway(reply: FastifyReply): FastifyReply {
  return reply
    .code(503)
    .type('application/json')
    .header('cache-control', 'no-store')
    .send({ errors: [new Refusal('SERVICE_UNAVAILABLE').toJSON()] })
}

function serveFiles(server: FastifyInstance, directory: string, page: string): void {
  server.register(staticFiles, {
    root: directory,
    index: false,
    wildcard: false,
    globIgnore: ['index.html'],
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const hashed = path.startsWith(join(directory, 'assets'))
      reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  server.setNotFoundHandler((request, reply) => {
    const [path = '/'] = request.url.split('?')
    const isRead = ['GET', 'HEAD'].includes(request.method)
    const isPage =
      isRead &&
      !isForApi(path) &&
      !isFile(path) &&
      /text\/html|\*\/\*/.test(request.headers.accept ?? '*/*')
    reply.header('cache-control', 'no-store')
    const address = isRead ? decodedFragment(request.url) : null
    // The app's page is not served under a path that holds a secret.
    if (address !== null) return reply.redirect(address)
    if (!isPage) return reply.code(404).send({ error: 'Not found' })
    return reply
      .type('text/html; charset=utf-8')
      .send(page.replaceAll(noncePlaceholder, request.nonce))
  })
}

/** Whether the first segment of the path is that of a route for files, of whatever app. */
const isForFiles = (url: string): boolean =>
  [...Object.keys(exportRoutes), ...Object.keys(fileRoutes)].includes(firstSegment(url))

const firstSegment = (url: string): string => url.split(/[/?]/, 2)[1] ?? ''

/** Paths of the app never have a dot in their last segment, so this is a file that does not exist. */
function isFile(path: string): boolean {
  return path !== '/index.html' && path.slice(path.lastIndexOf('/')).includes('.')
}
