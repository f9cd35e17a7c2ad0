import pg from 'pg'
import type { Counted, CrashPoint, Order } from './crash-point.ts'

/**
 * Loaded before the product (`node --import`) into a process that will crash: counts the statements of the
 * process, and kills it by SIGKILL at the one that the test named. The product's code is unchanged.
 */

/** Statements by which a process only looks for work. They are not counted, since they are part of no flow. */
const IDLE =
  /pgboss.*(SKIP LOCKED|\bversion\b|queue|maintain|monitor)|max\(id\) from announcements/is

let point: CrashPoint | null = null
let counted: { -readonly [Of in keyof Counted]: number } = { STATEMENTS: 0, COMMITS: 0 }

process.on('message', (order: Order) => {
  if ('count' in order && order.count === 'UP_TO_NOW') {
    process.send?.(counted)
    return
  }
  point = 'dieAt' in order ? order.dieAt : null
  counted = { STATEMENTS: 0, COMMITS: 0 }
})
process.channel?.unref()

function die(): never {
  process.kill(process.pid, 'SIGKILL')
  // The signal is sent; nothing may happen until it arrives.
  for (;;);
}

type Query = (this: pg.Client, ...given: unknown[]) => unknown
const prototype = pg.Client.prototype as unknown as { query: Query }
const { query } = prototype

const textOf = (given: unknown): string =>
  typeof given === 'string' ? given : String((given as { text?: unknown } | null)?.text ?? '')

prototype.query = function (...given) {
  const text = textOf(given[0])
  if (IDLE.test(text)) return query.apply(this, given)
  const isCommit = /^\s*commit/i.test(text)
  counted.STATEMENTS += 1
  if (isCommit) counted.COMMITS += 1
  const here =
    point && (isCommit || point.of === 'STATEMENTS') && counted[point.of] === point.number
  if (!here) return query.apply(this, given)
  const { moment } = point as CrashPoint
  if (moment === 'BEFORE_IT_IS_SENT') die()
  if (moment === 'WHEN_IT_IS_ANSWERED') {
    const { connection } = this as unknown as { connection: NodeJS.EventEmitter }
    connection.prependOnceListener('readyForQuery', die)
  }
  const answer = query.apply(this, given)
  if (moment === 'WHEN_IT_IS_SENT') die()
  return answer
}
