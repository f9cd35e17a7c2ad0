import fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { faultCodeOf } from '../database/database-errors.ts'
import { Refusal } from '../errors.ts'
import { RequestContext, type WorkOutActor } from '../graphql/context.ts'
import { documentReader } from '../graphql/documents.ts'
import { httpOperations, type OperationRequest } from '../graphql/http-operations.ts'
import { servePlayground } from '../graphql/playground.ts'
import { formFault } from '../graphql/request-form.ts'
import { serveSockets } from '../graphql/websocket.ts'
import type { Platform } from '../platform.ts'
import { answeredToTheEnd, drained } from './drain.ts'
import { serveHealth } from './health.ts'
import type { Metrics } from './metrics.ts'
import { presentedBy } from './presented.ts'
import { apiSecurityHeaders, strictTransport } from './security-headers.ts'
import { isFromOwnPage, surfacesOf, transportOf } from './surfaces.ts'

/** The API's HTTP server with its websockets, not yet listening. */
export interface ApiServer {
  readonly fastify: FastifyInstance
  /** Before the closing of a process that is being replaced; see `Drain`. */
  retire(): Promise<void>
  /** Finishes requests under way, closes websockets with 1001, then stops. */
  close(): Promise<void>
}

interface Parts {
  readonly platform: Platform
  readonly schema: GraphQLSchema
  readonly workOutActor: WorkOutActor
  /** The pool for subscriptions: their equal reads are shared. */
  readonly subscribers: { readonly platform: Platform; readonly workOutActor: WorkOutActor }
  readonly metrics: Metrics
  /** Registers what rooms serve beside GraphQL: files, and previews of e-mails in development. */
  readonly addRoutes?: (server: FastifyInstance) => void
}

const JSON_TYPE = 'application/json; charset=utf-8'
/** Clients that accept it read the errors of an answer of any status. */
const GRAPHQL_TYPE = 'application/graphql-response+json'

/** Builds the API's server: every surface's `/graphql`, the playground, health. */
export async function apiServer(parts: Parts): Promise<ApiServer> {
  const { platform, schema, workOutActor, metrics } = parts
  const { settings, log } = platform
  const server = fastify({
    loggerInstance: log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: settings.REQUEST_BODY_BYTES,
    ...answeredToTheEnd,
  })
  const drain = drained(server)
  // Nothing logs through a request's own logger, which would be made for each.
  server.setChildLoggerFactory((logger) => logger)
  server.addHook('onRequest', (request, reply, done) => {
    reply.headers(apiSecurityHeaders)
    if (transportOf(request.raw, settings) === 'https') reply.headers(strictTransport)
    done()
  })

  const read = documentReader(schema, settings)
  const answerTo = httpOperations({ schema, read, platform, metrics })
  for (const surface of surfacesOf(settings))
    server.post(surface.path, async (request, reply) => {
      if (!isFromOwnPage(request.raw, surface))
        return reply.code(403).send({ errors: [new Refusal('FORBIDDEN').toJSON()] })
      const presented = presentedBy(request.raw, surface.app, settings)
      const { cookies, origin } = presented
      reply.header('x-request-id', origin.requestId).header('cache-control', 'no-store')
      const context = new RequestContext(platform, presented, workOutActor)
      try {
        await platform.rateLimits.request(origin.ipAddress)
        await context.workOutActor()
      } catch (error) {
        if (error instanceof Refusal) return { errors: [error.toJSON()] }
        throw error
      }
      // No form of a page of another origin has such a body: it would be sent as text, or as fields (G2).
      const fault = formFault(request.body)
      if (fault) return reply.code(400).send({ errors: [new Refusal(fault).toJSON()] })
      const { status, body } = await answerTo(request.body as OperationRequest, context)
      for (const header of cookies.headers) reply.header('set-cookie', header)
      const asksForGraphql = request.headers.accept?.includes(GRAPHQL_TYPE)
      return reply
        .code(status)
        .type(asksForGraphql ? `${GRAPHQL_TYPE}; charset=utf-8` : JSON_TYPE)
        .send(body)
    })

  server.setErrorHandler((error: { statusCode?: number }, request, reply) => {
    const status = error.statusCode ?? 500
    if (status >= 500)
      log.error({ err: error, path: request.url.split('?')[0] }, 'a request failed')
    const code =
      status >= 500 ? faultCodeOf(error) : status === 413 ? 'QUERY_TOO_LARGE' : 'BAD_USER_INPUT'
    return reply
      .code(code === 'SERVICE_UNAVAILABLE' ? 503 : status)
      .send({ errors: [new Refusal(code).toJSON()] })
  })
  serveHealth(server, platform)
  if (settings.PLAYGROUND) await servePlayground(server)
  parts.addRoutes?.(server)
  const sockets = serveSockets(
    server.server,
    schema,
    read,
    parts.subscribers.platform,
    parts.subscribers.workOutActor,
  )
  metrics.watchSockets(sockets.size, () => platform.live.size)
  return {
    fastify: server,
    retire: drain.retire,
    async close() {
      await Promise.all([sockets.close(), drain.close()])
    },
  }
}
