import { createServer } from 'node:http'
import type { GraphQLSchema } from 'graphql'
import { useServer } from 'graphql-ws/use/ws'
import { WebSocketServer } from 'ws'
import { cpu, memory, serve } from './server-process.ts'

interface BareSockets {
  readonly schema: GraphQLSchema
  /** The context of a socket's operations, from the `Cookie` header of its opening request. */
  readonly contextOf?: (cookies: string) => Record<string, unknown>
  /** Wakes all subscriptions; returns at once. */
  readonly wakeAll: () => void
  readonly close?: () => Promise<void>
}

/** Serves a schema by bare graphql-ws, as a peer of the product. */
export async function serveBareSockets({
  schema,
  contextOf = () => ({}),
  wakeAll,
  close = async () => undefined,
}: BareSockets): Promise<void> {
  const server = createServer()
  const sockets = new WebSocketServer({ server, path: '/graphql' })
  useServer(
    { schema, context: ({ extra }) => contextOf(extra.request.headers.cookie ?? '') },
    sockets,
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  serve(
    { port: typeof address === 'object' && address ? address.port : 0 },
    {
      memory,
      cpu,
      push() {
        const at = Date.now()
        wakeAll()
        return { at }
      },
    },
    async () => {
      for (const socket of sockets.clients) socket.terminate()
      server.close()
      await close()
    },
  )
}
