import { createServer } from 'node:http'
import { GraphQLFloat, GraphQLObjectType, GraphQLSchema } from 'graphql'
import { useServer } from 'graphql-ws/use/ws'
import { WebSocketServer } from 'ws'
import { cpu, serve } from '../harness/server-process.ts'

/** The upper limit: bare graphql-ws with one subscription per socket, all woken by one event. */
const waiting = new Set<(at: number) => void>()
const schema = new GraphQLSchema({
  query: new GraphQLObjectType({ name: 'Query', fields: { at: { type: GraphQLFloat } } }),
  subscription: new GraphQLObjectType({
    name: 'Subscription',
    fields: {
      at: {
        type: GraphQLFloat,
        async *subscribe() {
          yield { at: 0 }
          for (;;) yield { at: await new Promise<number>((resolve) => waiting.add(resolve)) }
        },
      },
    },
  }),
})
const server = createServer()
const sockets = new WebSocketServer({ server, path: '/graphql' })
useServer({ schema }, sockets)
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const address = server.address()
serve(
  { port: typeof address === 'object' && address ? address.port : 0 },
  {
    memory() {
      globalThis.gc?.()
      return { bytes: process.memoryUsage().rss }
    },
    cpu,
    push() {
      const at = Date.now()
      for (const wake of waiting) wake(at)
      waiting.clear()
      return { at }
    },
  },
  async () => {
    for (const socket of sockets.clients) socket.terminate()
    server.close()
  },
)
