import { arrayGiven } from './database/prepared.ts'
import type { DeadlineEntry } from './deadlines.ts'

/** The values of `setTimers`: kinds, targets, instants on the app's clock and the real times of them. */
export type TimerValues = readonly [string[], string[], string[], Date[]]

/**
 * Timers as `setTimers` takes them.
 *
 * @param ahead milliseconds by which the app's clock is ahead of the real time
 */
export const timerValues = (entries: readonly DeadlineEntry[], ahead: number): TimerValues => [
  entries.map(({ kind }) => kind.name),
  entries.map(({ targetId }) => targetId),
  entries.map(({ at }) => at.toISOString()),
  // pg-boss knows only the real time. Rounded up, since a timer that comes early is set again.
  entries.map(({ at }) => new Date(Math.ceil(at.getTime() - ahead))),
]

/**
 * Sets timers of any kinds as part of another statement, whose parameters from number `first` on are
 * `TimerValues`; those only whose row `t` meets the condition. The rows are those of pg-boss's own `insert`, which
 * takes one kind at a time. A kind without a queue fails, since its row would have no limit of retries. Each queue
 * is looked up once, however many timers are set in it.
 */
export const setTimers = (first: number, condition: string): string => `
  with job_queues as materialized (select queue.* from (select distinct kind from unnest(${arrayGiven(first, 'text')}) as kind) kinds
    join pgboss.queue queue on queue.name = kinds.kind)
  insert into pgboss.job (name, data, start_after, keep_until, created_on, expire_seconds, deletion_seconds,
    retry_limit, retry_delay, retry_backoff, retry_delay_max, policy, dead_letter, heartbeat_seconds)
  select t.kind, jsonb_build_object('targetId', t.target, 'at', t.at), t.start_after,
    t.start_after + q.retention_seconds * interval '1 second', pgboss.job_now(), q.expire_seconds, q.deletion_seconds,
    q.retry_limit, q.retry_delay, q.retry_backoff, q.retry_delay_max, q.policy, q.dead_letter, q.heartbeat_seconds
  from unnest(${arrayGiven(first, 'text')}, ${arrayGiven(first + 1, 'text')}, ${arrayGiven(first + 2, 'text')},
        ${arrayGiven(first + 3, 'timestamptz')})
      as t (kind, target, at, start_after)
    left join job_queues q on q.name = t.kind
  where ${condition}
  on conflict do nothing`
