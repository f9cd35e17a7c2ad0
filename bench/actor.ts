import { deviceStatement, house } from './harness/built.ts'
import { requestsPerSecond } from './harness/load.ts'
import { connect, startDatabase } from './harness/product.ts'
import { startServer } from './harness/server-process.ts'
import { shown, table } from './harness/table.ts'

/**
 * P1: an authenticated query, for which the API reads the actor from the database. Beside it better-auth's
 * session check on the same PostgreSQL, and bare Fastify with the same prepared statement.
 */
export async function actor(): Promise<string> {
  const database = await startDatabase()
  const product = await startServer('product', { BENCH_DATABASE_URL: database.url })
  const sql = await connect(database.url)
  const [device] = (await sql.query<{ token_hash: Buffer }>('select token_hash from devices')).rows
  await sql.query('create database better_auth')
  await sql.end()
  const statement = deviceStatement(house)
  const peerUrl = new URL(database.url)
  peerUrl.pathname = '/better_auth'
  const peer = await startServer('better-auth', { BENCH_DATABASE_URL: peerUrl.href })
  const bare = await startServer('bare-fastify', {
    BENCH_DATABASE_URL: database.url,
    BENCH_STATEMENT: statement,
    BENCH_TOKEN_HASH: device?.token_hash.toString('base64') ?? '',
  })
  const json = { 'content-type': 'application/json' }
  const figures = await requestsPerSecond([
    {
      name: 'ours',
      url: `http://127.0.0.1:${product.ready.port}/web/graphql`,
      method: 'POST',
      headers: { ...json, cookie: String(product.ready.cookie) },
      body: JSON.stringify({ query: '{ publicSettings { brandName } }' }),
    },
    {
      name: 'better-auth',
      url: `http://127.0.0.1:${peer.ready.port}/api/auth/get-session`,
      method: 'GET',
      headers: { cookie: String(peer.ready.cookie) },
    },
    {
      name: 'bare Fastify',
      url: `http://127.0.0.1:${bare.ready.port}/`,
      method: 'POST',
      headers: json,
      body: '{}',
    },
  ])
  for (const server of [product, peer, bare]) await server.close()
  await database.close()
  const ours = figures.get('ours') ?? Number.NaN
  return table(
    ['P1: who is acting', 'requests/s', 'ours / it', 'aim'],
    [...figures].map(([name, figure]) => [
      name,
      shown(figure),
      name === 'ours' ? '' : shown(ours / figure, 2),
      name === 'better-auth' ? '>= 5' : name === 'ours' ? '' : '>= 0.65',
    ]),
  )
}
