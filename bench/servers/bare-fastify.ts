import fastify from 'fastify'
import pg from 'pg'
import { serve } from '../harness/server-process.ts'

/** The upper limit: bare Fastify that runs the same prepared statement for each request and answers with as many bytes. */
const pool = new pg.Pool({ connectionString: process.env.BENCH_DATABASE_URL, max: 10 })
const text = process.env.BENCH_STATEMENT ?? ''
const tokenHash = Buffer.from(process.env.BENCH_TOKEN_HASH ?? '', 'base64')
/** The product's standard setting. */
const WARNING_SECONDS = 60
const server = fastify()
server.post('/', async () => {
  const { rows } = await pool.query({
    name: 'actor',
    text,
    values: [[tokenHash], ['WEB'], WARNING_SECONDS],
  })
  return { data: { publicSettings: { brandName: rows[0] ? 'Waizant' : '' } } }
})
await server.listen({ host: '127.0.0.1', port: 0 })
const address = server.server.address()
serve({ port: typeof address === 'object' && address ? address.port : 0 }, {}, async () => {
  await server.close()
  await pool.end()
})
