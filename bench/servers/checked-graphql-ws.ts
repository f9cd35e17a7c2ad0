import {
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
} from 'graphql'
import pg from 'pg'
import { serveBareSockets } from '../harness/bare-sockets.ts'

/**
 * The same by bare graphql-ws and SQL: at each event the database is asked who each socket's device belongs to, 500
 * at a time, by the product's own statement; the watched request is read once for all; and each socket gets the
 * answer to the query of a countdown. Without permissions, topics, limits, or anything that can fail.
 */
const pool = new pg.Pool({ connectionString: process.env.BENCH_DATABASE_URL, max: 10 })
const WARNING_SECONDS = 60
const AT_ONCE = 500

interface Watched {
  readonly id: string
  readonly state: string
  readonly serverTime: Date
  readonly accessSession: object
}

const READ = {
  name: 'watched',
  text: `select r.id, r.state, app_now() as "serverTime", jsonb_build_object('id', s.id, 'endsAt', s.ends_at,
      'endedAt', s.ended_at, 'warningSeconds', 60, 'serverTime', app_now()) as "accessSession"
    from assistance_requests r join access_sessions s on s.id = r.access_session_id where r.id = $1`,
  values: [process.env.BENCH_REQUEST_ID],
}

async function watched(): Promise<Watched> {
  const { rows } = await pool.query<Watched>(READ)
  if (!rows[0]) throw new Error('there is nothing to watch')
  return rows[0]
}

/** A socket that waits for the next event, by the hash of its device's secret. */
interface Waiting {
  readonly tokenHash: Buffer
  readonly wake: (value: Watched) => void
}
let waiting: Waiting[] = []

/** Wakes those whose device is signed in. */
async function wakeSignedIn(some: readonly Waiting[], value: Promise<Watched>): Promise<void> {
  const { rows } = await pool.query<{ place: number }>({
    name: 'actors-of-devices',
    text: process.env.BENCH_STATEMENT ?? '',
    values: [some.map(({ tokenHash }) => tokenHash), some.map(() => 'BACKOFFICE'), WARNING_SECONDS],
  })
  const shown = await value
  for (const { place } of rows) some[place - 1]?.wake(shown)
}

const instant = {
  type: GraphQLString,
  resolve: (
    source: Record<string, unknown>,
    _args: object,
    _context: unknown,
    info: { fieldName: string },
  ) => {
    const value = source[info.fieldName]
    return value instanceof Date ? value.toISOString() : value
  },
}
const accessSession = new GraphQLObjectType({
  name: 'AccessSession',
  fields: {
    id: { type: new GraphQLNonNull(GraphQLID) },
    endsAt: instant,
    endedAt: instant,
    warningSeconds: { type: GraphQLInt },
    serverTime: instant,
  },
})
const request = new GraphQLObjectType({
  name: 'AssistanceRequest',
  fields: {
    id: { type: new GraphQLNonNull(GraphQLID) },
    state: { type: GraphQLString },
    serverTime: instant,
    accessSession: { type: accessSession },
  },
})
const schema = new GraphQLSchema({
  query: new GraphQLObjectType({ name: 'Query', fields: { at: { type: GraphQLFloat } } }),
  subscription: new GraphQLObjectType({
    name: 'Subscription',
    fields: {
      assistanceRequestChanged: {
        type: request,
        args: { id: { type: new GraphQLNonNull(GraphQLID) } },
        async *subscribe(_source: unknown, _args: object, { tokenHash }: { tokenHash: Buffer }) {
          yield { assistanceRequestChanged: await watched() }
          for (;;)
            yield {
              assistanceRequestChanged: await new Promise<Watched>((wake) =>
                waiting.push({ tokenHash, wake }),
              ),
            }
        },
      },
    },
  }),
})
await serveBareSockets({
  schema,
  contextOf: (cookies) => ({ tokenHash: Buffer.from(cookies.split('=')[1] ?? '', 'hex') }),
  wakeAll() {
    const all = waiting
    waiting = []
    const value = watched()
    for (let from = 0; from < all.length; from += AT_ONCE)
      void wakeSignedIn(all.slice(from, from + AT_ONCE), value)
  },
  close: () => pool.end(),
})
