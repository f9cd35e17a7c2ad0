import type { Socket } from 'node:net'
import { Client, type ClientConfig } from 'pg'

/** What the driver keeps of a connection, beyond its types. */
interface Inside {
  readonly connection: { readonly stream: Socket }
  /** False while an answer is waited for. */
  readonly readyForQuery: boolean
}

/** A connection that waits for no answer for ever. */
export interface AnsweringClient extends Client {
  /** Cuts it at once, whatever it is waiting for. */
  cut(): void
}

/**
 * A connection that is given up when the database, asked for something, says nothing at all for so
 * long: a host without power closes no connection, and TCP alone waits a quarter of an hour (F2).
 */
export function answeringClient(
  milliseconds: number,
): new (
  config?: ClientConfig,
) => AnsweringClient {
  return class extends Client implements AnsweringClient {
    constructor(config?: ClientConfig) {
      super(config)
      const inside = this as unknown as Inside
      const { stream } = inside.connection
      stream.setTimeout(milliseconds)
      stream.on('timeout', () => {
        if (inside.readyForQuery) return
        // Asked for anew: under TLS the stream is another one by now.
        const silent = Object.assign(new Error('the database does not answer'), {
          code: 'ETIMEDOUT',
        })
        inside.connection.stream.destroy(silent)
      })
    }

    cut(): void {
      const { connection } = this as unknown as Inside
      connection.stream.destroy()
    }
  }
}
