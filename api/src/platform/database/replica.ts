import { Pool, type QueryResultRow } from 'pg'
import type { Logger } from 'pino'
import { Refusal } from '../errors.ts'
import { answeringClient } from './answering-client.ts'
import { databaseCode, faultCodeOf } from './database-errors.ts'
import type { Prepared } from './prepared.ts'
import {
  afterLook,
  type Knowledge,
  type Need,
  NOTHING_KNOWN,
  type Position,
  positionOf,
  type Said,
  type SaidByReplica,
  type Way,
  wayOf,
} from './replica-rules.ts'

/** Who gave the answer to a reading that may be a little old; FAILED and REFUSED are readings that the primary repeated. */
export type Answerer = Way | 'FAILED' | 'REFUSED'

/** A standby of the database that makes readings which may be a little old. Nobody has to be able to do without it. */
export interface Replica {
  /**
   * Makes a reading on the replica where it is fit for it, otherwise on the primary. What fails or is refused on the
   * replica is asked of the primary, so that no answer depends on the replica.
   *
   * @throws what the primary throws; and where the reading tried to write
   */
  read<T>(
    need: Need,
    onReplica: (pool: Pool) => Promise<T>,
    onPrimary: () => Promise<T>,
  ): Promise<T>
  /** The position in the log behind everything that is committed now; null if the primary does not say. */
  position(): Promise<string | null>
  /** Looks how far the replica is. Never throws: what can't be looked at is known to be away. */
  look(): Promise<void>
  /** Who would make a reading now. */
  readonly way: Way
  /** How old, at most, is what the replica would show; Infinity if that is unknown. */
  readonly ageSeconds: number
  close(): Promise<void>
}

/** How a replica is used. */
export interface ReplicaUse {
  readonly url: string
  /** The most connections to it. */
  readonly connections: number
  /** Seconds after which a silent connection is dropped. */
  readonly patienceSeconds: number
  /** How old what it shows may be. */
  readonly mostAgeSeconds: number
  readonly primary: Pool
  readonly log: Logger
  /** Told of every reading. */
  readonly onAnswered: (by: Answerer) => void
  /** The milliseconds of a clock that nobody sets. */
  readonly elapsed?: () => number
}

/** Readings look again once the latest look is so long ago; they never wait for it. */
const LOOK_AGAIN_MILLISECONDS = 200
/** Whoever gets no connection by then is better served by the primary. */
const CONNECT_MILLISECONDS = 1000

/**
 * The position of the primary. A commit that waits for the disk can be seen by nobody before the disk has it; without
 * that wait, what can be seen may stand anywhere in the log.
 */
const POSITION = `case current_setting('synchronous_commit') when 'off' then pg_current_wal_insert_lsn()
  else pg_current_wal_flush_lsn() end`

/** A log has the name of the installation and of its timeline, which changes with each promotion. */
const PRIMARY: Prepared = {
  name: 'replica-look-at-primary',
  text: `select (${POSITION})::text as position, false as "isStandby", (select system_identifier from pg_control_system())
    || '/' || substr(pg_walfile_name(${POSITION}), 1, 8) as log`,
}
const REPLICA: Prepared = {
  name: 'replica-look',
  text: `select coalesce(pg_last_wal_replay_lsn(), '0/0')::text as position, pg_is_in_recovery() as "isStandby",
    (select system_identifier from pg_control_system()) || '/' ||
    (select upper(lpad(to_hex(timeline_id), 8, '0')) from pg_control_checkpoint()) as log`,
}

const READ_ONLY_TRANSACTION = '25006'
/** Any reader will do: it has changed nothing, and nothing has told it of a change. */
const ANY_READER: Need = { newest: false, ownChange: null }

/** The address with connections that refuse to write, whatever becomes of the server. */
export function readOnlyAddress(address: string): string {
  const url = new URL(address)
  const given = url.searchParams.get('options')
  const readOnly = '-c default_transaction_read_only=on'
  url.searchParams.set('options', given ? `${given} ${readOnly}` : readOnly)
  return url.href
}

/** Uses the standby at `url`, from the first look at which it answers. */
export function useReplica(use: ReplicaUse): Replica {
  const { primary, log, onAnswered, elapsed = () => performance.now() } = use
  const mostAge = use.mostAgeSeconds * 1000
  let knowledge: Knowledge = NOTHING_KNOWN
  let lookedAt = Number.NEGATIVE_INFINITY
  let looking: Promise<void> | undefined
  let told: Knowledge['unfit'] | undefined

  const learn = (next: Knowledge, error?: unknown): void => {
    knowledge = next
    if (told === next.unfit) return
    told = next.unfit
    if (next.unfit) log.warn({ err: error, because: next.unfit }, 'the replica is not used')
    else log.info('the replica is used')
  }

  const pool = new Pool({
    connectionString: readOnlyAddress(use.url),
    max: use.connections,
    connectionTimeoutMillis: CONNECT_MILLISECONDS,
    idleTimeoutMillis: 30_000,
    Client: answeringClient(use.patienceSeconds * 1000),
  })
  // A replica that was started anew may stand further back than it did.
  pool.on('error', (error) => learn(NOTHING_KNOWN, error))

  async function lookNow(): Promise<void> {
    const at = elapsed()
    lookedAt = at
    try {
      const [ofPrimary, ofReplica] = await Promise.all([
        said(primary, PRIMARY),
        said(pool, REPLICA),
      ])
      learn(afterLook(knowledge, at, ofPrimary, ofReplica))
    } catch (error) {
      learn(NOTHING_KNOWN, error)
    }
  }

  function look(): Promise<void> {
    looking ??= lookNow().finally(() => {
      looking = undefined
    })
    return looking
  }

  const wayNow = (need: Need): Way => wayOf(knowledge, need, { now: elapsed(), mostAge })

  return {
    look,
    async read(need, onReplica, onPrimary) {
      if (elapsed() - lookedAt >= LOOK_AGAIN_MILLISECONDS) void look()
      const way = wayNow(need)
      if (way !== 'REPLICA') {
        onAnswered(way)
        return onPrimary()
      }
      try {
        const answer = await onReplica(pool)
        onAnswered('REPLICA')
        return answer
      } catch (error) {
        if (databaseCode(error) === READ_ONLY_TRANSACTION) throw error
        onAnswered(error instanceof Refusal ? 'REFUSED' : 'FAILED')
        if (!(error instanceof Refusal)) {
          log.warn({ err: error }, 'the primary repeats what failed on the replica')
          if (faultCodeOf(error) === 'SERVICE_UNAVAILABLE') learn(NOTHING_KNOWN, error)
        }
        return onPrimary()
      }
    },
    async position() {
      try {
        const { rows } = await primary.query<{ position: string }>({
          name: 'replica-position',
          text: `select (${POSITION})::text as position`,
        })
        return rows[0]?.position ?? null
      } catch (error) {
        log.warn({ err: error }, 'the primary does not say its position')
        return null
      }
    },
    get way() {
      return wayNow(ANY_READER)
    },
    get ageSeconds() {
      return (elapsed() - knowledge.holdsAllUntil) / 1000
    },
    async close() {
      await looking
      await pool.end()
    },
  }
}

interface SaidRow extends QueryResultRow {
  readonly position: string
  readonly isStandby: boolean
  readonly log: string
}

async function said(pool: Pool, statement: Prepared): Promise<Said & SaidByReplica> {
  const { rows } = await pool.query<SaidRow>({ ...statement })
  const [row] = rows
  const position: Position | null = row ? positionOf(row.position) : null
  if (!row || position === null) throw new Error('a server did not say its position')
  return { ...row, position }
}
