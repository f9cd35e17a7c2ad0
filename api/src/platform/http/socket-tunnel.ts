import { type IncomingMessage, request as send } from 'node:http'
import type { BlockList } from 'node:net'
import type { Duplex } from 'node:stream'
import { arrival, forwardedHeaders } from './forwarded.ts'
import { refuseUpgrade } from './refuse-upgrade.ts'

/** Passes websockets through to another server, byte for byte. */
export interface SocketTunnel {
  /** Takes the opening request of a websocket and connects it with the target. */
  open(request: IncomingMessage, socket: Duplex, head: Buffer): void
  /**
   * Closes every open websocket with 1001. Those that still wait for the target's answer, and those that come
   * later, get 503: none is left that would delay the server's stop.
   */
  close(): void
}

/** A server's websocket frame: close, 1001 "going away". */
const goingAway = Buffer.from([0x88, 0x02, 0x03, 0xe9])

/**
 * Joins the two connections instead of reading messages from one and writing them to the other: a client that
 * does not read slows the sender down instead of filling the memory, and closing codes pass unchanged.
 */
export function socketTunnel(target: URL, trusted: BlockList): SocketTunnel {
  const open = new Map<Duplex, Duplex>()
  /** Connections whose opening request the target has not answered yet. */
  const waiting = new Set<Duplex>()
  let isClosing = false

  /** If the client goes away, the request to the target ends too. */
  const refuseAsAway = (client: Duplex): void => {
    waiting.delete(client)
    refuseUpgrade(client, 503, 'Service Unavailable')
  }

  function join(client: Duplex, server: Duplex): void {
    open.set(client, server)
    for (const [from, to] of [
      [client, server],
      [server, client],
    ] as const) {
      from.pipe(to)
      from.once('error', () => to.destroy())
      from.once('close', () => to.destroy())
    }
    client.once('close', () => open.delete(client))
  }

  return {
    open(request, client, head) {
      client.once('error', () => client.destroy())
      if (isClosing) return refuseAsAway(client)
      waiting.add(client)
      const headers = {
        ...request.headers,
        ...forwardedHeaders(arrival(request, trusted)),
        host: target.host,
      }
      const upstream = send(target, { headers, method: 'GET', agent: false })
      client.once('close', () => {
        waiting.delete(client)
        upstream.destroy()
      })
      upstream.once('error', () => refuseAsAway(client))
      upstream.once('response', ({ statusCode = 503, statusMessage = '' }) => {
        waiting.delete(client)
        upstream.destroy()
        refuseUpgrade(client, statusCode, statusMessage)
      })
      upstream.once('upgrade', (answer, server, serverHead) => {
        // The server began to close meanwhile.
        if (!waiting.delete(client)) return server.destroy()
        client.write(openingAnswer(answer))
        if (serverHead.length > 0) client.write(serverHead)
        if (head.length > 0) server.write(head)
        join(client, server)
      })
      upstream.end()
    },
    close() {
      isClosing = true
      for (const client of waiting) refuseAsAway(client)
      for (const [client, server] of open) {
        server.unpipe(client)
        client.end(goingAway, () => client.destroy())
        server.destroy()
      }
    },
  }
}

function openingAnswer({ rawHeaders }: IncomingMessage): string {
  const lines = ['HTTP/1.1 101 Switching Protocols']
  for (let at = 0; at < rawHeaders.length; at += 2) {
    lines.push(`${rawHeaders[at]}: ${rawHeaders[at + 1]}`)
  }
  return `${lines.join('\r\n')}\r\n\r\n`
}
