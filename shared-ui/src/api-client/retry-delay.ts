const first = 250
const longest = 10_000

/**
 * Milliseconds to wait before the n-th try (from 0) to reopen the socket: doubling up to ten
 * seconds. `chance` (0 to 1) spreads clients, so that they don't all come back at one instant.
 */
export function retryDelay(retries: number, chance: number): number {
  const delay = Math.min(first * 2 ** Math.min(retries, 16), longest)
  return delay / 2 + (delay / 2) * chance
}
