import type { Mark, ServerClock } from './server-clock.ts'

/**
 * Finds every `serverTime` in an answer and gives it to the clock, with the instant at which the answer was
 * requested.
 */
export function learnFromAnswer(clock: ServerClock, data: unknown, asked: Mark): void {
  if (Array.isArray(data)) {
    for (const item of data) learnFromAnswer(clock, item, asked)
    return
  }
  if (typeof data !== 'object' || data === null) return
  for (const [name, value] of Object.entries(data)) {
    if (name === 'serverTime' && typeof value === 'string') clock.learn(Date.parse(value), asked)
    else learnFromAnswer(clock, value, asked)
  }
}
