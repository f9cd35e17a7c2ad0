/**
 * How one request to an app ended: answered by the API, answered with a failure, or the app was unreachable.
 */
export type Answer = 'ANSWERED' | 'AWAY' | `FAILED ${string}`

/** What users would have noticed while requests went on without a pause. */
export interface Seen {
  /** How many requests were answered with a failure. */
  readonly failed: readonly string[]
  /** The longest time during which an app was unreachable. */
  readonly longestGapSeconds: number
}

const BETWEEN_MILLISECONDS = 50
const PATIENCE_MILLISECONDS = 10_000

/** Sends an app on a port of this machine a request that needs the API's database. */
export async function askApp(port: number): Promise<Answer> {
  let answer: Response
  try {
    answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', connection: 'close' },
      body: JSON.stringify({ query: '{ viewer { mfaOn } }' }),
      signal: AbortSignal.timeout(PATIENCE_MILLISECONDS),
    })
  } catch (error) {
    return (error as Error).name === 'TimeoutError' ? 'FAILED no answer' : 'AWAY'
  }
  const text = await answer.text()
  return answer.status === 200 && text.startsWith('{"data":{')
    ? 'ANSWERED'
    : `FAILED ${answer.status} ${text.slice(0, 200)}`
}

/** Sends requests to each app until it is stopped. Returns what was noticed. */
export function requestLoop(ports: readonly number[]): { stop(): Promise<Seen> } {
  let isOver = false
  const failed: string[] = []
  let longestGap = 0
  const loops = ports.map(async (port) => {
    let awaySince: number | undefined
    while (!isOver) {
      const began = Date.now()
      const answer = await askApp(port)
      if (answer === 'AWAY') awaySince ??= began
      else awaySince = undefined
      if (awaySince !== undefined) longestGap = Math.max(longestGap, Date.now() - awaySince)
      if (answer !== 'ANSWERED' && answer !== 'AWAY') failed.push(`${port}: ${answer}`)
      await new Promise((done) => setTimeout(done, BETWEEN_MILLISECONDS))
    }
  })
  return {
    async stop() {
      isOver = true
      await Promise.all(loops)
      return { failed, longestGapSeconds: longestGap / 1000 }
    },
  }
}
