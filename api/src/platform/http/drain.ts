import type { IncomingMessage } from 'node:http'
import { Server } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'

/** What is not answered by then is cut off. */
const FINISHED_WITHIN_MILLISECONDS = 5_000

/** What somebody still sends of a request that is answered already is read, and thrown away, so long. */
const READ_ON_MILLISECONDS = 10_000

/** How long an app's server keeps an idle connection to the API for the next request. */
export const IDLE_CONNECTION_MILLISECONDS = 500

/** How long a server that retires still answers: until every idle connection of an app's server is gone. */
const RETIRING_MILLISECONDS = 4 * IDLE_CONNECTION_MILLISECONDS

/** For `fastify(…)`: what still arrives on a connection while the server closes is answered as always. */
export const answeredToTheEnd = {
  return503OnClosing: false,
  forceCloseConnections: 'idle',
} as const

/** How a server ends without an error for anybody. */
export interface Drain {
  /**
   * Takes no new connections, answers for a moment on those that are open, each time for the last time, and
   * resolves when no app's server has an idle one left: a request on one that is just being closed would be lost.
   */
  retire(): Promise<void>
  /** Answers what is under way, and closes the server. */
  close(): Promise<void>
}

/**
 * Lets a server close without an error for anybody (F4). Before that, an answer given early (401 or 413 to a
 * large upload) never ends its connection: closed under a client that is still sending, it would be reset,
 * and the answer lost. Called before the server listens.
 */
export function drained(server: FastifyInstance): Drain {
  let isClosing = false
  server.addHook('onSend', async (request, reply) => {
    // Else the connection would stay open, idle, and hold up the closing for a minute.
    if (isClosing) reply.header('connection', 'close')
    else if (!request.raw.complete) reply.removeHeader('connection')
  })
  server.addHook('onResponse', async ({ raw }) => readOn(raw))
  return {
    async retire() {
      isClosing = true
      // Of `node:net`: that of `node:http` would close the idle connections too.
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
