import type { IncomingMessage } from 'node:http'
import { Server } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'

/** How long open requests may take to finish before they are cut off. */
const FINISHED_WITHIN_MILLISECONDS = 5_000

/** How long the rest of an already answered request is still read, and discarded. */
const READ_ON_MILLISECONDS = 10_000

/** How long an app's server keeps an idle connection to the API open. */
export const IDLE_CONNECTION_MILLISECONDS = 500

/** How long a retiring server still answers: longer than an app's server keeps an idle connection. */
const RETIRING_MILLISECONDS = 4 * IDLE_CONNECTION_MILLISECONDS

/** Options for `fastify(…)`: requests that arrive while the server closes are answered as usual. */
export const answeredToTheEnd = {
  return503OnClosing: false,
  forceCloseConnections: 'idle',
} as const

/** How a server stops without an error for any client. */
export interface Drain {
  /**
   * Stops accepting connections, and answers the next request on each open connection with `Connection: close`.
   * Resolves when no app's server has an idle connection left: a request on a connection that closes at the
   * same instant would be lost.
   */
  retire(): Promise<void>
  /** Finishes the requests under way, and closes the server. */
  close(): Promise<void>
}

/**
 * Lets a server close without an error for any client (F4). Before that, an early answer (401 or 413 to a large
 * upload) doesn't end its connection: closing it while the client still sends would reset it, and lose the
 * answer. Call it before the server listens.
 */
export function drained(server: FastifyInstance): Drain {
  let isClosing = false
  server.addHook('onSend', (request, reply, _payload, done) => {
    // Otherwise the connection would stay open and idle, and delay the closing for a minute.
    if (isClosing) reply.header('connection', 'close')
    else if (!request.raw.complete) reply.removeHeader('connection')
    done()
  })
  server.addHook('onResponse', ({ raw }, _reply, done) => {
    readOn(raw)
    done()
  })
  return {
    async retire() {
      isClosing = true
      // `close` of `node:net`: that of `node:http` would close idle connections too.
      Server.prototype.close.call(server.server)
      await pause(RETIRING_MILLISECONDS)
    },
    async close() {
      isClosing = true
      const cut = setTimeout(
        () => server.server.closeAllConnections(),
        FINISHED_WITHIN_MILLISECONDS,
      )
      await server.close()
      clearTimeout(cut)
    },
  }
}

function readOn(request: IncomingMessage): void {
  if (request.complete || request.socket.destroyed) return
  request.unpipe()
  request.resume()
  const cut = setTimeout(() => request.socket.destroy(), READ_ON_MILLISECONDS)
  request.once('close', () => clearTimeout(cut))
}
