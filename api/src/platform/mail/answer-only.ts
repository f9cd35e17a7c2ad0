import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { refuseUpgrade } from '../http/refuse-upgrade.ts'

/**
 * Puts a door before a server that has none: a request without these headers is refused before the
 * server, or its websockets, see it. Called once the server has all its listeners.
 */
export function answerOnly(key: Readonly<Record<string, string>>, server: Server): void {
  const knows = ({ headers }: IncomingMessage): boolean =>
    Object.entries(key).every(([name, value]) => headers[name] === value)
  const answers = server.listeners('request')
  server.removeAllListeners('request')
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (!knows(request)) response.writeHead(403).end()
    else for (const answer of answers) answer.call(server, request, response)
  })
  const upgrades = server.listeners('upgrade')
  server.removeAllListeners('upgrade')
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (!knows(request)) refuseUpgrade(socket, 403, 'Forbidden')
    else for (const upgrade of upgrades) upgrade.call(server, request, socket, head)
  })
}
