import { ApolloServer, type ApolloServerPlugin, HeaderMap } from '@apollo/server'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import helmet from '@fastify/helmet'
import fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify'
import { GraphQLError, type GraphQLSchema } from 'graphql'
import { faultCodeOf } from '../database/database-errors.ts'
import { Refusal } from '../errors.ts'
import { RequestContext, type WorkOutActor } from '../graphql/context.ts'
import { formatErrorWith } from '../graphql/format-error.ts'
import { limitRules } from '../graphql/limits.ts'
import { servePlayground } from '../graphql/playground.ts'
import { formFault } from '../graphql/request-form.ts'
import { serveSockets } from '../graphql/websocket.ts'
import type { Platform } from '../platform.ts'
import { answeredToTheEnd, drained } from './drain.ts'
import { serveHealth } from './health.ts'
import { type Metrics, operationMetrics } from './metrics.ts'
import { presentedBy } from './presented.ts'
import { strictTransport } from './security-headers.ts'
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

/**
 * A subscription over HTTP would get one answer without its authority being checked again: refused, it belongs
 * on the websocket.
 */
const refuseSubscriptions: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation }) {
        if (operation?.operation !== 'subscription') return
        const originalError = new Refusal('BAD_USER_INPUT')
        const http = { status: 400, headers: new HeaderMap() }
        throw new GraphQLError(originalError.message, { originalError, extensions: { http } })
      },
    }
  },
}

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
  await server.register(helmet, {
    contentSecurityPolicy: false,
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'no-referrer' },
    hsts: false,
  })
  server.addHook('onRequest', async (request, reply) => {
    if (transportOf(request.raw, settings) === 'https') reply.headers(strictTransport)
  })

  const apollo = new ApolloServer<RequestContext>({
    schema,
    // Introspection is allowed or refused by one of the limits, so that HTTP and the websocket agree.
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: settings.QUERY_TOKENS },
    validationRules: limitRules(settings),
    formatError: formatErrorWith(log, settings),
    plugins: [operationMetrics(metrics), refuseSubscriptions],
    logger: log,
  })
  await apollo.start()

  for (const surface of surfacesOf(settings))
    server.post(
      surface.path,
      {
        async preHandler(request, reply) {
          if (!isFromOwnPage(request.raw, surface))
            return reply.code(403).send({ errors: [new Refusal('FORBIDDEN').toJSON()] })
        },
      },
      async (request, reply) => {
        const { cookies, ...presented } = presentedBy(request.raw, surface.app, settings)
        const { origin } = presented
        reply.header('x-request-id', origin.requestId).header('cache-control', 'no-store')
        const context = new RequestContext(platform, { cookies, ...presented }, workOutActor)
        try {
          await platform.rateLimits.request(origin.ipAddress)
          await context.workOutActor()
        } catch (error) {
          if (error instanceof Refusal) return { errors: [error.toJSON()] }
          throw error
        }
        const fault = formFault(request.body)
        if (fault) return reply.code(400).send({ errors: [new Refusal(fault).toJSON()] })
        const answer = await fastifyApolloHandler(apollo, { context: async () => context }).call(
          server,
          request,
          reply,
        )
        for (const header of cookies.headers) reply.header('set-cookie', header)
        return answer
      },
    )

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
