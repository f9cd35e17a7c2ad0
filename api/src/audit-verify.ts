import { Pool } from 'pg'
import { type Progress, type Verification, verifyRecord } from './audit/verify.ts'
import { LossTolerantClient } from './platform/database/answering-client.ts'

/**
 * `pnpm audit:verify`: walks the whole record; exit 0 where it is whole, 1 where it is not, 2 where it
 * could not be read (AT3).
 */
const url = process.env.DATABASE_URL
if (!url) unreadable('DATABASE_URL is missing: the PostgreSQL whose record is to be verified.')

function unreadable(why: string): never {
  console.error(why)
  process.exit(2)
}

/** Between two lines about how far it has come. */
const TELL_MILLISECONDS = 5_000
const figures = new Intl.NumberFormat('en')
const shown = (figure: number): string => figures.format(figure)

let toldAt = performance.now()
function tellProgress({ chains, events }: Progress): void {
  if (performance.now() - toldAt < TELL_MILLISECONDS) return
  toldAt = performance.now()
  console.error(`verified so far: ${shown(events)} events, in chain ${shown(chains)}`)
}

async function verification(): Promise<Verification> {
  const pool = new Pool({ connectionString: url, max: 1, Client: LossTolerantClient })
  // A connection that is lost fails the statement that is asked next.
  pool.on('error', () => undefined)
  try {
    return await verifyRecord(pool, tellProgress)
  } finally {
    await pool.end()
  }
}

const { chains, events, breaks, broken, redacted, lastRedaction } = await verification().catch(
  (error: unknown) => unreadable(`The record could not be read: ${String(error)}`),
)
for (const { kind, scopeId, sequence, what } of breaks)
  console.error(
    `${kind}${scopeId ? ` ${scopeId}` : ''}: line ${sequence} ${what.toLowerCase().replace('_', ' ')}`,
  )
if (broken > breaks.length) console.error(`and ${broken - breaks.length} more broken chains`)
console.log(`${events} events in ${chains} chains: ${broken === 0 ? 'whole' : 'NOT WHOLE'}`)
if (lastRedaction)
  console.log(
    `${shown(redacted)} of them have values that were removed, the last on ${lastRedaction.at.toISOString()} by ${lastRedaction.actorId ?? 'the system'}, on the record`,
  )
process.exit(broken === 0 ? 0 : 1)
