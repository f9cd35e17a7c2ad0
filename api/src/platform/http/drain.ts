import type { IncomingMessage } from 'node:http'
import type { FastifyInstance } from 'fastify'

/** What is not answered by then is cut off. */
const FINISHED_WITHIN_MILLISECONDS = 5_000

/** What somebody still sends of a request that is answered already is read, and thrown away, so long. */
const READ_ON_MILLISECONDS = 10_000

/** For `fastify(…)`: what still arrives on a connection while the server closes is answered as always. */
export const answeredToTheEnd = {
  return503OnClosing: false,
  forceCloseConnections: 'idle',
} as const

/**
 * Lets a server close without an error for anybody: it takes no new connections, answers what is under
 * way, and each answer is the last one on its connection (F4). Before that, an answer given early (401 or
 * 413 to a large upload) never ends its connection: closed under a client that is still sending, it would
 * be reset, and the answer lost. Called before the server listens.
 *
 * @returns closes the server
 */
export function drained(server: FastifyInstance): () => Promise<void> {
  let isClosing = false
  server.addHook('onSend', async (request, reply) => {
    // Else the connection would stay open, idle, and hold up the closing for a minute.
    if (isClosing) reply.header('connection', 'close')
    else if (!request.raw.complete) reply.removeHeader('connection')
  })
  server.addHook('onResponse', async ({ raw }) => readOn(raw))
  return async () => {
    isClosing = true
    const cut = setTimeout(() => server.server.closeAllConnections(), FINISHED_WITHIN_MILLISECONDS)
    await server.close()
    clearTimeout(cut)
  }
}

function readOn(request: IncomingMessage): void {
  if (request.complete || request.socket.destroyed) return
  request.unpipe()
  request.resume()
  const cut = setTimeout(() => request.socket.destroy(), READ_ON_MILLISECONDS)
  request.once('close', () => clearTimeout(cut))
}
