import type { Pool } from 'pg'
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import type { Settings } from '../settings.ts'
import { Refusal } from './errors.ts'
import { addressKey } from './http/addresses.ts'

/** How often one address, and all together, may try (API5, C15). */
export interface RateLimits {
  /** Counts a try at a password, code, link or ticket, shared by all processes. @throws TOO_MANY_REQUESTS */
  sensitive(ipAddress: string): Promise<void>
  /** Takes a try that succeeded off what all addresses together may fail. */
  succeeded(): Promise<void>
  /** Counts any request on this process. @throws TOO_MANY_REQUESTS */
  request(ipAddress: string): Promise<void>
}

const MINUTE_SECONDS = 60

/** Limits that count in the database (sensitive) and in memory (all). */
export function rateLimits(pool: Pool, settings: Settings): RateLimits {
  const ofAddress = new RateLimiterPostgres({
    storeClient: pool,
    storeType: 'pool',
    tableName: 'rate_limits',
    tableCreated: true,
    keyPrefix: 'sensitive',
    points: settings.SENSITIVE_PER_ADDRESS,
    duration: MINUTE_SECONDS,
    clearExpiredByTimeout: false,
  })
  const overall = new RateLimiterPostgres({
    storeClient: pool,
    storeType: 'pool',
    tableName: 'rate_limits',
    tableCreated: true,
    keyPrefix: 'overall',
    points: settings.SENSITIVE_OVERALL,
    duration: MINUTE_SECONDS,
    clearExpiredByTimeout: false,
  })
  const requests = new RateLimiterMemory({
    points: settings.REQUESTS_PER_ADDRESS,
    duration: MINUTE_SECONDS,
  })
  const orRefuse = async (counted: Promise<RateLimiterRes>): Promise<void> => {
    try {
      await counted
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal
      throw new Refusal('TOO_MANY_REQUESTS', { seconds: Math.ceil(refusal.msBeforeNext / 1000) })
    }
  }
  return {
    async sensitive(ipAddress) {
      await orRefuse(ofAddress.consume(addressKey(ipAddress)))
      await orRefuse(overall.consume('all'))
    },
    async succeeded() {
      await overall.reward('all')
    },
    request: (ipAddress) => orRefuse(requests.consume(addressKey(ipAddress))),
  }
}
