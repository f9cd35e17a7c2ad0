import type { FastifyInstance } from 'fastify'

/** What is not answered by then is cut off. */
const FINISHED_WITHIN_MILLISECONDS = 5_000

/** For `fastify(…)`: what still arrives on a connection while the server closes is answered as always. */
export const answeredToTheEnd = {
  return503OnClosing: false,
  forceCloseConnections: 'idle',
} as const

/**
 * Lets a server close without an error for anybody: it takes no new connections, answers what is under
 * way, and each answer is the last one on its connection (F4). Called before the server listens.
 *
 * @returns closes the server
 */
export function drained(server: FastifyInstance): () => Promise<void> {
  let isClosing = false
  server.addHook('onSend', async (_request, reply) => {
    // Else the connection would stay open, idle, and hold up the closing for a minute.
    if (isClosing) reply.header('connection', 'close')
  })
  return async () => {
    isClosing = true
    const cut = setTimeout(() => server.server.closeAllConnections(), FINISHED_WITHIN_MILLISECONDS)
    await server.close()
    clearTimeout(cut)
  }
}
