import { setTimeout as wait } from 'node:timers/promises'
import type { Pool } from 'pg'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { Settings } from '../settings.ts'
import { Refusal } from './errors.ts'
import { addressKey } from './http/addresses.ts'
import { waitUnderLoad } from './overload.ts'

/** A try at a password, code, link or ticket. */
export interface SensitiveTry {
  /** The operation that is tried; each has an overall limit of its own. */
  readonly operation: string
  readonly ipAddress: string
  /** Asked only where the limits hold the try up: whether a limit of its own bounds it anyway. */
  readonly spared: () => Promise<boolean>
}

/** A try that was counted and may be made. */
export interface CountedTry {
  /** Takes a try that succeeded off what all together may fail, and off what its address may. */
  succeeded(): Promise<void>
  /** Takes it off what all together may fail only: its address may do so much and no more. */
  done(): Promise<void>
}

/** How much of something there may be in a minute. */
export interface MinuteLimit {
  /** What is counted, such as `contact-message:…`. */
  readonly key: string
  readonly most: number
}

/** How often one address, and all together, may try (API5, C15). */
export interface RateLimits {
  /**
   * Counts a try before it is made, shared by all processes. While all together fail too often, it comes
   * back only after a wait.
   *
   * @throws TOO_MANY_REQUESTS
   */
  sensitive(tried: SensitiveTry): Promise<CountedTry>
  /**
   * Counts something towards several limits of a minute at once, shared by all processes. Kinds of keys are always given in
   * the same order, so that two such counts never deadlock.
   *
   * @throws TOO_MANY_REQUESTS if there is more of it than one of the limits allows
   */
  within(limits: readonly MinuteLimit[]): Promise<void>
  /** Counts any request on this process. @throws TOO_MANY_REQUESTS */
  request(ipAddress: string): Promise<void>
}

const MINUTE_SECONDS = 60

/** What a counter shows: points within its minute, and how much of that minute is left. */
interface Counter {
  readonly points: number
  readonly milliseconds: number
}

/** Milliseconds since 1970, as counters keep the end of their minute. */
const NOW = '(extract(epoch from statement_timestamp()) * 1000)::bigint'

/**
 * Adds points to all counters of a try at once, in a statement that commits on its own. A counter whose minute is over
 * begins anew. Counters are locked in the order given, in which the address always comes first, so that two tries never
 * deadlock. The time is the real one, since a test's clock that is moved ends no minute of waiting.
 */
const COUNT = `insert into rate_limits as known (key, points, expire)
  select key, greatest($2::int, 0), ${NOW} + ${MINUTE_SECONDS * 1000}
  from unnest($1::text[]) with ordinality as asked (key, place) order by place
  on conflict (key) do update set
    points = case when known.expire <= ${NOW} then excluded.points else known.points + $2::int end,
    expire = case when known.expire <= ${NOW} then excluded.expire else known.expire end
  returning key, points, expire - ${NOW} as milliseconds`

/** Limits that count in the database (sensitive) and in memory (all). */
export function rateLimits(pool: Pool, settings: Settings): RateLimits {
  /** Gives the counters in the order of their keys. */
  async function count<Keys extends readonly string[]>(
    keys: Keys,
    points: 1 | -1,
  ): Promise<{ readonly [Place in keyof Keys]: Counter }> {
    const { rows } = await pool.query<Counter & { readonly key: string }>({
      name: 'count-tries',
      text: COUNT,
      values: [keys, points],
    })
    const counters = new Map(rows.map((row) => [row.key, row]))
    return keys.map((key) => counters.get(key)) as unknown as { [Place in keyof Keys]: Counter }
  }
  const requests = new RateLimiterMemory({
    points: settings.REQUESTS_PER_ADDRESS,
    duration: MINUTE_SECONDS,
  })
  const limits = {
    slowAbove: settings.SENSITIVE_OVERALL,
    stopAbove: settings.SENSITIVE_OVERALL * settings.SENSITIVE_STOP_FACTOR,
    longestWaitMilliseconds: settings.SENSITIVE_LONGEST_WAIT * 1000,
  }
  const tooMany = (milliseconds: number) =>
    new Refusal('TOO_MANY_REQUESTS', { seconds: Math.ceil(milliseconds / 1000) })
  return {
    async sensitive({ operation, ipAddress, spared }) {
      const address = `sensitive:${addressKey(ipAddress)}`
      const together = `overall:${operation}`
      const [own, all] = await count([address, together] as const, 1)
      const counted: CountedTry = {
        async succeeded() {
          await count([address, together], -1)
        },
        async done() {
          await count([together], -1)
        },
      }
      const pause =
        own.points > settings.SENSITIVE_PER_ADDRESS
          ? null
          : waitUnderLoad({ ofAddress: own.points, overall: all.points }, limits)
      if (pause === 0 || (await spared())) return counted
      if (pause === null) {
        // It is not looked at, so that it is no failure of all together.
        await counted.done()
        throw tooMany(own.milliseconds)
      }
      await wait(pause)
      return counted
    },
    async within(minuteLimits) {
      const counters = await count(
        minuteLimits.map(({ key }) => key),
        1,
      )
      const full = counters.filter(({ points }, index) => points > (minuteLimits[index]?.most ?? 0))
      if (full.length > 0) throw tooMany(Math.max(...full.map(({ milliseconds }) => milliseconds)))
    },
    async request(ipAddress) {
      try {
        await requests.consume(addressKey(ipAddress))
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal
        throw tooMany(refusal.msBeforeNext)
      }
    },
  }
}
