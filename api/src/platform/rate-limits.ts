import { setTimeout as wait } from 'node:timers/promises'
import type { Pool } from 'pg'
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
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

/** How often one address, and all together, may try (API5, C15). */
export interface RateLimits {
  /**
   * Counts a try before it is made, shared by all processes. While all together fail too often, it comes
   * back only after a wait.
   *
   * @throws TOO_MANY_REQUESTS
   */
  sensitive(tried: SensitiveTry): Promise<CountedTry>
  /** Counts any request on this process. @throws TOO_MANY_REQUESTS */
  request(ipAddress: string): Promise<void>
}

const MINUTE_SECONDS = 60

/** Limits that count in the database (sensitive) and in memory (all). */
export function rateLimits(pool: Pool, settings: Settings): RateLimits {
  const inDatabase = (keyPrefix: string) =>
    new RateLimiterPostgres({
      storeClient: pool,
      storeType: 'pool',
      tableName: 'rate_limits',
      tableCreated: true,
      keyPrefix,
      // Only counts: what follows from the number is decided below.
      points: Number.MAX_SAFE_INTEGER,
      duration: MINUTE_SECONDS,
      clearExpiredByTimeout: false,
    })
  const ofAddress = inDatabase('sensitive')
  const overall = inDatabase('overall')
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
      const address = addressKey(ipAddress)
      const [own, all] = await Promise.all([ofAddress.consume(address), overall.consume(operation)])
      const counted: CountedTry = {
        async succeeded() {
          await Promise.all([ofAddress.reward(address), overall.reward(operation)])
        },
        async done() {
          await overall.reward(operation)
        },
      }
      const pause =
        own.consumedPoints > settings.SENSITIVE_PER_ADDRESS
          ? null
          : waitUnderLoad({ ofAddress: own.consumedPoints, overall: all.consumedPoints }, limits)
      if (pause === 0 || (await spared())) return counted
      if (pause === null) {
        // It is not looked at, so that it is no failure of all together.
        await counted.done()
        throw tooMany(own.msBeforeNext)
      }
      await wait(pause)
      return counted
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
