/** What came of one request to an app: answered by the API, refused by it or for it, or the app was away. */
export type Answer = 'ANSWERED' | 'AWAY' | `FAILED ${string}`

/** What people would have seen while requests went on and on. */
export interface Seen {
  /** Answers that came, and were failures. */
  readonly failed: readonly string[]
  /** The longest time in which an app could not be reached. */
  readonly longestGapSeconds: number
}

const BETWEEN_MILLISECONDS = 50
const PATIENCE_MILLISECONDS = 10_000

/** Asks an app on a port of this machine something that the API's database must answer. */
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

/** Asks each app again and again until it is stopped; gives what was seen. */
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
