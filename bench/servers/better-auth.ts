import { randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import { betterAuth } from 'better-auth'
import { getMigrations } from 'better-auth/db/migration'
import { toNodeHandler } from 'better-auth/node'
import pg from 'pg'
import { serve } from '../harness/server-process.ts'

/** The peer: better-auth with its sessions in the same PostgreSQL, set up as its documentation says. */
const auth = betterAuth({
  database: new pg.Pool({ connectionString: process.env.BENCH_DATABASE_URL, max: 20 }),
  secret: randomBytes(32).toString('hex'),
  baseURL: 'http://127.0.0.1:3000',
  trustedOrigins: ['*'],
  emailAndPassword: { enabled: true },
  rateLimit: { enabled: false },
  telemetry: { enabled: false },
})
const { runMigrations } = await getMigrations(auth.options)
await runMigrations()
const signedUp = await auth.api.signUpEmail({
  body: { email: 'somebody@bench.example', password: 'a-long-enough-password', name: 'Somebody' },
  returnHeaders: true,
})
const cookie = signedUp.headers
  .getSetCookie()
  .map((header) => header.split(';')[0])
  .join('; ')
const server = createServer(toNodeHandler(auth))
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const address = server.address()
serve({ port: typeof address === 'object' && address ? address.port : 0, cookie }, {}, async () => {
  server.close()
})
