import type { Duplex } from 'node:stream'

/** Answers the opening request of a websocket with an error, and ends the connection. */
export function refuseUpgrade(client: Duplex, status: number, reason: string): void {
  if (client.destroyed) return
  // Without a listener, a client that resets the connection would end the process (G3).
  client.on('error', () => client.destroy())
  client.end(`HTTP/1.1 ${status} ${reason}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`, () =>
    client.destroy(),
  )
}
