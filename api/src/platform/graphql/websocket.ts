import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { GraphQLError, type GraphQLSchema } from 'graphql'
import { type Extra, useServer } from 'graphql-ws/use/ws'
import { closings } from 'shared-schema/closings'
import { WebSocket, WebSocketServer } from 'ws'
import { faultCodeOf } from '../database/database-errors.ts'
import { Refusal } from '../errors.ts'
import { cookiesOf } from '../http/cookies.ts'
import { refuseUpgrade } from '../http/refuse-upgrade.ts'
import { originOf, surfaceOf } from '../http/surfaces.ts'
import type { Platform } from '../platform.ts'
import { closingFor, SignInRenewed } from './closings.ts'
import { RequestContext, type WorkOutActor } from './context.ts'
import type { ReadDocument } from './documents.ts'
import { formatErrorWith } from './format-error.ts'

interface Sockets {
  /** Closes every socket with CONNECT_AGAIN. */
  close(): Promise<void>
  readonly size: () => number
}

interface ConnectionParameters extends Record<string, unknown> {
  accessSession?: unknown
  authorization?: unknown
}

type SocketExtra = Extra & Record<PropertyKey, unknown>

const textOrNull = (given: unknown): string | null =>
  typeof given === 'string' && given !== '' ? given : null

const LARGEST_MESSAGE_BYTES = 64 * 1024
const MOST_UNREAD_BYTES = 1024 * 1024
/** How long a stopping server waits until clients answer the closing. */
const GOODBYE_MILLISECONDS = 2_000

/** Serves subscriptions (and only those) on every surface's path of the HTTP server. */
export function serveSockets(
  server: Server,
  schema: GraphQLSchema,
  read: ReadDocument,
  platform: Platform,
  workOutActor: WorkOutActor,
): Sockets {
  const { settings, log, live } = platform
  const formatError = formatErrorWith(log, settings)
  const openedBy = new WeakMap<WebSocket, string>()
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LARGEST_MESSAGE_BYTES })

  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const surface = surfaceOf(request.url, settings)
    const origin = request.headers.origin
    if (!surface || (origin !== undefined && !surface.origins.includes(origin))) {
      refuseUpgrade(socket, 403, 'Forbidden')
      return
    }
    sockets.handleUpgrade(request, socket, head, (webSocket) => {
      limitUnreadAnswers(webSocket)
      sockets.emit('connection', webSocket, request)
      // A client that breaks the protocol closes its own socket; the server has no fault to report.
      webSocket.removeAllListeners('error')
      webSocket.on('error', (error) => log.info({ err: error }, 'websocket: closed for a fault'))
    })
  })

  const addressOf = ({ request }: SocketExtra): string =>
    originOf('API', request, settings).ipAddress

  const contextOf = (
    extra: SocketExtra,
    parameters: ConnectionParameters | undefined,
  ): RequestContext => {
    const app = surfaceOf(extra.request.url, settings)?.app ?? 'API'
    const { accessSession, authorization } = parameters ?? {}
    return new RequestContext(
      platform,
      {
        origin: originOf(app, extra.request, settings),
        cookies: cookiesOf(settings, app, extra.request.headers.cookie),
        authorization: textOrNull(authorization),
        accessContext: textOrNull(accessSession),
        activity: 'BACKGROUND',
        wire: 'SOCKET',
        openedBy: openedBy.get(extra.socket) ?? null,
      },
      workOutActor,
      (code, reason) => extra.socket.close(code, reason),
    )
  }

  // A socket lives longer than its operations, so its right to stay open is watched separately (ID4: closed
  // within a second).
  const watch = async (
    extra: SocketExtra,
    parameters: ConnectionParameters | undefined,
  ): Promise<void> => {
    const actor = await contextOf(extra, parameters).workOutActor()
    if (!actor) return
    if (actor.device) openedBy.set(extra.socket, actor.device.id)
    const check = (): void => {
      contextOf(extra, parameters)
        .workOutActor()
        .then(
          (present) => {
            if (!present) extra.socket.close(closings.SIGNED_OUT, 'UNAUTHENTICATED')
          },
          (error: unknown) => {
            const closing = closingFor(error)
            if (closing) extra.socket.close(closing.code, closing.reason)
            else log.warn({ err: error }, 'websocket: could not work out who is acting')
          },
        )
    }
    const stopWatching = live.subscribe(platform.topicsOf(actor), check)
    if (extra.socket.readyState === WebSocket.OPEN) extra.socket.once('close', stopWatching)
    else stopWatching()
    // Check again after subscribing: a change between the first check and the subscription would be missed.
    check()
  }

  const disposable = useServer<ConnectionParameters, SocketExtra>(
    {
      schema,
      connectionInitWaitTimeout: 5_000,
      // For an unforeseen fault graphql-ws would send the error's message as the closing reason (G4).
      isProd: true,
      async onConnect({ extra, connectionParams }) {
        try {
          await platform.rateLimits.request(addressOf(extra))
          await watch(extra, connectionParams)
          return true
        } catch (error) {
          const refusal = error instanceof Refusal ? error : null
          if (!refusal) log.error({ err: error }, 'websocket: could not work out who connects')
          if (!refusal) extra.socket.close(closings.CONNECT_AGAIN, faultCodeOf(error))
          else if (refusal.code === 'TOO_MANY_REQUESTS')
            extra.socket.close(closings.TOO_MANY, refusal.closing)
          else extra.socket.close(closings.RIGHTS_GONE, refusal.closing)
          return false
        }
      },
      async onSubscribe({ extra, connectionParams, subscriptions }, _id, payload) {
        if (Object.keys(subscriptions).length > settings.SOCKET_SUBSCRIPTIONS) {
          extra.socket.close(closings.TOO_MANY, 'TOO_MANY_REQUESTS')
          return [new Refusal('TOO_MANY_REQUESTS')]
        }
        try {
          await platform.rateLimits.request(addressOf(extra))
          const asked = read('SOCKET', payload.query, payload.operationName)
          if (!('operation' in asked)) return asked
          const context = contextOf(extra, connectionParams)
          await context.workOutActor()
          return {
            schema,
            document: asked.document,
            operationName: payload.operationName ?? null,
            variableValues: payload.variables ?? {},
            contextValue: context,
          }
        } catch (error) {
          if (error instanceof SignInRenewed) {
            extra.socket.close(closings.CONNECT_AGAIN, error.message)
            return [new Refusal('UNAUTHENTICATED')]
          }
          if (error instanceof GraphQLError) return [error]
          log.error({ err: error }, 'websocket: a subscription failed to start')
          return [new Refusal(faultCodeOf(error))]
        }
      },
      onError({ extra }, _id, _payload, errors) {
        const answered = errors.map((error) => formatError(error.toJSON(), error))
        // An error would end the subscription for good. After a closing the client opens a new socket and
        // subscribes again.
        if (answered.some(({ extensions }) => extensions?.code === 'SERVICE_UNAVAILABLE'))
          extra.socket.close(closings.CONNECT_AGAIN, 'SERVICE_UNAVAILABLE')
        return answered
      },
      onNext: (_context, _id, _payload, _args, result) =>
        result.errors
          ? {
              data: result.data ?? null,
              errors: result.errors.map((error) => formatError(error.toJSON(), error)),
            }
          : undefined,
    },
    sockets,
    settings.SOCKET_PING_SECONDS * 1000,
  )

  return {
    size: () => sockets.clients.size,
    async close() {
      for (const socket of sockets.clients)
        socket.close(closings.CONNECT_AGAIN, 'the process stops')
      const goodbye = setTimeout(() => {
        for (const socket of sockets.clients) socket.terminate()
      }, GOODBYE_MILLISECONDS)
      await disposable.dispose()
      clearTimeout(goodbye)
    },
  }
}

/**
 * A subscription waits until its client has read, but other answers don't: a client that asks and never reads
 * would fill the memory (G3). Such a socket is ended.
 */
function limitUnreadAnswers(webSocket: WebSocket): void {
  const check = (): void => {
    if (webSocket.bufferedAmount > MOST_UNREAD_BYTES) webSocket.terminate()
  }
  webSocket.on('message', check)
  webSocket.on('ping', check)
}
