import { GraphQLFloat, GraphQLObjectType, GraphQLSchema } from 'graphql'
import { serveBareSockets } from '../harness/bare-sockets.ts'

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
await serveBareSockets({
  schema,
  wakeAll() {
    const at = Date.now()
    for (const wake of waiting) wake(at)
    waiting.clear()
  },
})
