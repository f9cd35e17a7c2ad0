import type { FastifyBaseLogger } from 'fastify'

/** Notes whether the API answers an app's server. */
export interface ApiPresence {
  /** Call when the API answered a request. */
  answered(): void
  /** Call when a request could not be handed on, or its answer broke off. */
  failed(error: unknown): void
}

/**
 * Logs one line when the API goes away and one when it is back, with the number of requests that failed
 * meanwhile. A line for each request would fill a disk in an outage, and hide everything else.
 */
export function apiPresence(log: FastifyBaseLogger): ApiPresence {
  let failures = 0
  let since = 0
  return {
    failed(error) {
      failures += 1
      if (failures > 1) return
      since = performance.now()
      log.error({ err: error }, 'the API does not answer; until it does, failures are only counted')
    },
    answered() {
      if (failures === 0) return
      const seconds = Math.round((performance.now() - since) / 1000)
      log.info({ failures, seconds }, 'the API answers again')
      failures = 0
    },
  }
}
