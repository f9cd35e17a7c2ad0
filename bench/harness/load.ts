import autocannon from 'autocannon'
import { median } from './table.ts'

/** A server to measure, and the request that it gets. */
export interface Target {
  readonly name: string
  readonly url: string
  readonly method: 'GET' | 'POST'
  readonly headers: Record<string, string>
  readonly body?: string
}

const CONNECTIONS = Number(process.env.BENCH_CONNECTIONS ?? 32)
const SECONDS = Number(process.env.BENCH_SECONDS ?? 4)
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3)

async function once({ url, method, headers, body }: Target): Promise<number> {
  const result = await autocannon({
    url,
    method,
    headers,
    ...(body ? { body } : {}),
    connections: CONNECTIONS,
    duration: SECONDS,
  })
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} answers were no success, ${result.errors} failed`)
  return result.requests.average
}

/**
 * Measures the requests per second of each target. The targets take turns, round after round; each result is
 * the median.
 */
export async function requestsPerSecond(targets: readonly Target[]): Promise<Map<string, number>> {
  const rounds = new Map<string, number[]>(targets.map(({ name }) => [name, []]))
  for (const target of targets) await once(target)
  for (let round = 0; round < ROUNDS; round += 1)
    for (const target of targets) rounds.get(target.name)?.push(await once(target))
  return new Map([...rounds].map(([name, figures]) => [name, median(figures)]))
}
