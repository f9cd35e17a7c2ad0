import { type Job, type JobResult, PgBoss } from 'pg-boss'
import type { Logger } from 'pino'
import type { Settings } from '../settings.ts'
import type { Database } from './database/database.ts'
import { repeatedly } from './repeatedly.ts'

/** A durable timer: at `at` the room that registered `kind` is asked to act on `targetId`. */
export interface DeadlineEntry {
  readonly kind: DeadlineKind
  readonly targetId: string
  readonly at: Date
}

/** Writes the ending that the row has already decided; must be safe to run twice. */
export type DeadlineHandler = (targetId: string) => Promise<void>

/**
 * Durable timers (pg-boss, in the same database and transaction). What has happened by now follows from the
 * instant in the row; the timer only writes the ending down, with its audit event and its e-mails.
 */
export interface Deadlines {
  /**
   * Tells that timers of a change are committed, so that this process works off at once those that are due. Where it is
   * not told, because it died, a process looks for itself twice a second.
   *
   * @param now the instant of the change, on the app's clock
   */
  committed(entries: readonly DeadlineEntry[], now: Date): void
  /** Registers who acts on a kind. Called by the composition root before `work`. */
  on(kind: DeadlineKind, handler: DeadlineHandler): void
  /** Starts working off what is due, on this process. */
  work(): Promise<void>
  /**
   * Works off everything that is due now, one job after the other, and returns when nothing is left; what tests call.
   * `before` is called before each job.
   */
  runDue(before?: (kind: DeadlineKind, targetId: string) => void): Promise<void>
  close(): Promise<void>
}

interface KindOptions {
  /** How often a failed job is tried again; 100 times by default. */
  readonly retries?: (settings: Settings) => number
  /** A background kind: at most one job waits, a second one is ignored. */
  readonly inTheBackground?: true
}

/** A kind of timers. A room defines its own (`defineDeadlines`) and says in its manifest who acts. */
export interface DeadlineKind extends KindOptions {
  /** Names the queue of its jobs in the database: rename it only when no such jobs can wait. */
  readonly name: string
}

/** Defines kinds of timers by their names: `defineDeadlines(['sessionEnd']).sessionEnd`. */
export function defineDeadlines<const Name extends string>(
  names: readonly Name[],
  options: KindOptions = {},
): Readonly<Record<Name, DeadlineKind>> {
  const kinds = names.map((name) => [name, { name, ...options }])
  return Object.fromEntries(kinds) as Record<Name, DeadlineKind>
}

/** If a worker dies, its job is retried within the sum of these two. Keep it well below the life of a mailed code. */
const JOB_EXPIRES_SECONDS = 30
const LOOK_FOR_EXPIRED_SECONDS = 15
/** How often a process looks whether any job is due: one statement for all kinds. */
const LOOK_MILLISECONDS = 500
/** How often pg-boss itself asks for each kind. The looks wake its workers long before. */
const POLLING_SECONDS = 60
/** How many jobs of a kind one process works off at the same time. */
export const JOBS_AT_ONCE = 3

interface DeadlineJob {
  targetId: string
  /** The instant, on the app's clock (ISO 8601). */
  at: string
}

/**
 * The real time at which the app's clock will show an instant, since pg-boss knows only the real time. Uses
 * `clock_timestamp()`: `now()` is the start of the transaction, so the timer would come early.
 */
const START_AFTER = '$1::timestamptz - app_now() + clock_timestamp()'

/** In how many milliseconds the next job of each kind in `$1` is due; null for a kind without one. Reads one row each. */
const NEXT_JOBS = {
  name: 'next-jobs',
  text: `select k.kind, (extract(epoch from least(
      (select start_after from pgboss.job where name = k.kind and state = 'created' and not blocked
        order by start_after limit 1),
      (select start_after from pgboss.job where name = k.kind and state = 'retry' and not blocked
        order by start_after limit 1)) - clock_timestamp()) * 1000)::float8 as milliseconds
    from unnest($1::text[]) as k (kind)`,
}

interface Parts {
  readonly database: Database
  readonly settings: Settings
  readonly log: Logger
  /** Every kind that a room brings; `runDue` works them off in this order. */
  readonly kinds: readonly DeadlineKind[]
}

/** Timers over a database; makes its tables there the first time. */
export async function startDeadlines({
  database,
  settings,
  log,
  kinds,
}: Parts): Promise<Deadlines> {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => database.pool.query(text, values) },
    schema: 'pgboss',
    migrate: true,
    schedule: false,
    superviseIntervalSeconds: LOOK_FOR_EXPIRED_SECONDS,
    monitorIntervalSeconds: LOOK_FOR_EXPIRED_SECONDS,
  })
  boss.on('error', (error) => log.error({ err: error }, 'deadlines: the job store failed'))
  await boss.start()
  for (const { name, retries, inTheBackground } of kinds) {
    const options = {
      retryLimit: retries?.(settings) ?? 100,
      retryDelay: 1,
      retryBackoff: true,
      retryDelayMax: 300,
      expireInSeconds: JOB_EXPIRES_SECONDS,
      deleteAfterSeconds: 86_400,
    }
    await boss.createQueue(name, { policy: inTheBackground ? 'short' : 'standard', ...options })
    // An existing queue would keep its old options, whatever the settings say now.
    await boss.updateQueue(name, options)
  }

  const handlers = new Map<string, DeadlineHandler>()
  const handlerOf = (kind: DeadlineKind): DeadlineHandler => {
    const handler = handlers.get(kind.name)
    if (!handler) throw new Error(`nobody acts on deadlines of kind ${kind.name}`)
    return handler
  }

  /** The kinds that have a due job, in their order, and how many milliseconds it takes until the next other job is due. */
  const lookForJobs = async (): Promise<{ due: DeadlineKind[]; untilNext: number }> => {
    const { rows } = await database.pool.query<{ kind: string; milliseconds: number | null }>({
      ...NEXT_JOBS,
      values: [kinds.map(({ name }) => name)],
    })
    const waits = new Map(
      rows.map(({ kind, milliseconds }) => [kind, milliseconds ?? Number.POSITIVE_INFINITY]),
    )
    const isDue = ({ name }: DeadlineKind) => (waits.get(name) ?? Number.POSITIVE_INFINITY) <= 0
    return {
      due: kinds.filter(isDue),
      untilNext: Math.min(...[...waits.values()].filter((wait) => wait > 0)),
    }
  }

  /**
   * Up to 50 due jobs of a kind, the oldest first. pg-boss picks the oldest jobs, but returns them in any
   * order.
   */
  const nextDue = async (kind: DeadlineKind): Promise<Job<DeadlineJob>[]> => {
    const jobs = await boss.fetch<DeadlineJob>(kind.name, { batchSize: 50, includeMetadata: true })
    return jobs.sort((a, b) => a.createdOn.getTime() - b.createdOn.getTime())
  }

  /** A timer that comes before its instant (a clock was set back) is set again, so that it is not lost. */
  const isSetAgain = async (kind: DeadlineKind, data: DeadlineJob): Promise<boolean> => {
    const { rows } = await database.pool.query<{ startAfter: Date }>({
      name: 'early-timer',
      text: `select ${START_AFTER} as "startAfter" where app_now() < $1::timestamptz`,
      values: [data.at],
    })
    const [early] = rows
    if (early) await boss.send(kind.name, data, { startAfter: early.startAfter })
    return early !== undefined
  }

  const outcomeOf = async (
    kind: DeadlineKind,
    { id, data }: Job<DeadlineJob>,
  ): Promise<JobResult<{ message: string }>> => {
    try {
      if (!(await isSetAgain(kind, data))) await handlerOf(kind)(data.targetId)
      return { id, status: 'completed' }
    } catch (error) {
      return { id, status: 'failed', output: { message: String(error) } }
    }
  }

  /** The worker of each kind, once `work` was called. */
  const workers = new Map<string, string>()
  const wake = ({ name }: DeadlineKind): void => {
    const worker = workers.get(name)
    if (worker) boss.notifyWorker(worker)
  }
  const looks = repeatedly(
    async () => {
      const { due, untilNext } = await lookForJobs()
      for (const kind of due) wake(kind)
      return untilNext
    },
    LOOK_MILLISECONDS,
    (error) => log.warn({ err: error }, 'deadlines: could not look for due jobs'),
  )

  return {
    committed(entries, now) {
      for (const { kind, at } of entries) {
        const wait = at.getTime() - now.getTime()
        if (wait <= 0) wake(kind)
        else looks.notLaterThan(wait)
      }
    },
    on(kind, handler) {
      handlers.set(kind.name, handler)
    },
    async work() {
      for (const kind of kinds)
        workers.set(
          kind.name,
          await boss.work(
            kind.name,
            {
              pollingIntervalSeconds: POLLING_SECONDS,
              batchSize: JOBS_AT_ONCE,
              // If more jobs than that are due, the next round starts without a pause.
              burstWhenBatchFull: true,
              perJobResults: true,
            },
            (jobs: Job<DeadlineJob>[]) => Promise.all(jobs.map((job) => outcomeOf(kind, job))),
          ),
        )
      looks.start()
    },
    async runDue(before) {
      for (let worked = true; worked; ) {
        worked = false
        for (const kind of (await lookForJobs()).due)
          for (const job of await nextDue(kind)) {
            worked = true
            before?.(kind, job.data.targetId)
            const { status, output } = await outcomeOf(kind, job)
            if (status === 'completed') await boss.complete(kind.name, job.id)
            else await boss.fail(kind.name, job.id, output)
          }
      }
    },
    async close() {
      looks.stop()
      await boss.stop({ graceful: true, timeout: 5_000 })
    },
  }
}
