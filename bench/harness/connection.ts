import { Agent, request } from 'node:http'

/** A connection that is kept open: one request after another. */
export interface Connection {
  /** Asks for an operation. @throws Error with the answer, where it is no success */
  ask(query: string, variables?: object): Promise<void>
  close(): void
}

/** Opens a connection to a path of the API, with a signed-in browser's cookie. */
export function connection(url: string, cookie: string): Connection {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  return {
    ask: (query, variables) =>
      new Promise((resolve, reject) => {
        const body = JSON.stringify({ query, variables })
        const headers = {
          cookie,
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          'user-agent': 'bench',
        }
        const sent = request(url, { method: 'POST', agent, headers }, (answer) => {
          const parts: Buffer[] = []
          answer.on('data', (part: Buffer) => parts.push(part))
          answer.on('error', reject)
          answer.on('end', () => {
            const text = Buffer.concat(parts).toString()
            if (answer.statusCode === 200 && text.startsWith('{"data"')) resolve()
            else reject(new Error(`${answer.statusCode} ${text}`))
          })
        })
        sent.on('error', reject)
        sent.end(body)
      }),
    close: () => agent.destroy(),
  }
}
