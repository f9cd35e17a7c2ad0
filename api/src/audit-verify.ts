import { Pool } from 'pg'
import { verifyRecord } from './audit/verify.ts'

/** `pnpm audit:verify`: walks the whole record; exit 0 where it is whole, 1 where it is not (AT3). */
const url = process.env.DATABASE_URL
if (!url) {
  console.error('DATABASE_URL is missing: the PostgreSQL whose record is to be verified.')
  process.exit(2)
}
const pool = new Pool({ connectionString: url, max: 1 })
const { chains, events, breaks } = await verifyRecord(pool)
await pool.end()
for (const { kind, scopeId, sequence, what } of breaks)
  console.error(`${kind}${scopeId ? ` ${scopeId}` : ''}: line ${sequence} ${what.toLowerCase().replace('_', ' ')}`)
console.log(`${events} events in ${chains} chains: ${breaks.length === 0 ? 'whole' : 'NOT WHOLE'}`)
process.exit(breaks.length === 0 ? 0 : 1)
