import type { ServerClock } from './server-clock.ts'

/** Finds every `serverTime` in an answer's data and tells it to the clock. */
export function learnFromAnswer(clock: ServerClock, data: unknown): void {
  if (Array.isArray(data)) {
    for (const item of data) learnFromAnswer(clock, item)
    return
  }
  if (typeof data !== 'object' || data === null) return
  for (const [name, value] of Object.entries(data)) {
    if (name === 'serverTime' && typeof value === 'string') clock.learn(Date.parse(value))
    else learnFromAnswer(clock, value)
  }
}
