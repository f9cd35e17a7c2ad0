import type { Socket } from 'node:net'
import { Client, type ClientConfig } from 'pg'

/** Fields of the driver's connection that its types leave out. */
interface Inside {
  readonly connection: { readonly stream: Socket }
  /** False while the connection waits for an answer. */
  readonly readyForQuery: boolean
}

/**
 * A connection whose loss never ends the process. A pool listens for the loss of a connection that lies in it, and
 * `withClient` and TypeORM for that of one they hold; but they come to hold it only after the packet that lets
 * them in has been read to its end. If the same packet says that the server ends, nobody listens yet, and Node.js ends a process
 * for an error without a listener. Nothing is hidden by this listener: the next statement on the connection fails (F2).
 */
export class LossTolerantClient extends Client {
  constructor(config?: string | ClientConfig) {
    super(config)
    this.on('error', () => undefined)
  }
}

/** A connection that waits for no answer for ever. */
export interface AnsweringClient extends Client {
  /** Drops the connection at once, even in the middle of a statement. */
  cut(): void
}

/**
 * A class of connections that are dropped when the database, asked for something, is silent for this many
 * milliseconds. A host without power closes no connection, and TCP alone waits a quarter of an hour (F2).
 */
export function answeringClient(
  milliseconds: number,
): new (
  config?: ClientConfig,
) => AnsweringClient {
  return class extends LossTolerantClient implements AnsweringClient {
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
