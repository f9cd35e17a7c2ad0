import type { Duplex } from 'node:stream'

/** Answers a websocket's opening request with an error, and ends the connection. */
export function refuseUpgrade(client: Duplex, status: number, reason: string): void {
  if (client.destroyed) return
  // Nobody else listens on it: a client that resets it would end the process (G3).
  client.on('error', () => client.destroy())
  client.end(`HTTP/1.1 ${status} ${reason}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`, () =>
    client.destroy(),
  )
}
