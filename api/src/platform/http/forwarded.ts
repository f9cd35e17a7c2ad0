import type { IncomingMessage } from 'node:http'
import { BlockList, isIP, type Socket } from 'node:net'
import type { TLSSocket } from 'node:tls'
import { addressIn, plainAddress } from './addresses.ts'

/** From where, and how, a request reached the first of our servers. */
export interface Arrival {
  /** The client's IP address. */
  address: string
  protocol: 'http' | 'https'
  /** The host (and port) that the client asked for. */
  host: string
}

/** The fields that are read of a request; requests of HTTP/1 and HTTP/2 have them. */
type Received = Pick<IncomingMessage, 'headers' | 'socket'>

/**
 * Reads a comma-separated list of addresses and networks (`10.0.0.0/8`).
 *
 * @throws Error naming the entry that is neither.
 */
export function proxyList(entries: string): BlockList {
  const list = new BlockList()
  for (const entry of entries.split(',').map((part) => part.trim())) {
    if (entry === '') continue
    const [address = '', bits] = entry.split('/')
    const family = isIP(address)
    const length = bits === undefined ? undefined : Number(bits)
    if (family === 0 || (length !== undefined && !(length >= 0 && length <= widest(family)))) {
      throw new Error(`"${entry}" is neither an IP address nor a network such as 10.0.0.0/8`)
    }
    if (length === undefined) list.addAddress(address, kind(family))
    else list.addSubnet(address, length, kind(family))
  }
  return list
}

/**
 * Where a request came from. `X-Forwarded-*` counts only if a trusted proxy sent it. `Forwarded` (RFC 7239) is
 * not read: if the two headers disagreed, the client could choose.
 */
export function arrival(request: Received, trusted: BlockList): Arrival {
  const { address: direct, believed } = senderOf(request.socket, trusted)
  const encrypted = (request.socket as Partial<TLSSocket>).encrypted === true
  const [protocol] = believed ? valuesOf(request, 'x-forwarded-proto') : []
  const [host] = believed ? valuesOf(request, 'x-forwarded-host') : []
  return {
    address: clientAddress(direct, entriesOf(request, 'x-forwarded-for'), trusted),
    protocol: (protocol ?? (encrypted ? 'https' : 'http')) === 'https' ? 'https' : 'http',
    host: host ?? request.headers.host ?? '',
  }
}

/** The other end of a connection, which stays the same while the connection is open. */
interface Sender {
  readonly address: string
  /** Whether it is a trusted proxy. */
  readonly believed: boolean
}

const senders = new WeakMap<BlockList, WeakMap<Socket, Sender>>()

function senderOf(socket: Socket, trusted: BlockList): Sender {
  const known = senders.get(trusted) ?? new WeakMap<Socket, Sender>()
  senders.set(trusted, known)
  const sender = known.get(socket)
  if (sender) return sender
  const address = plainAddress(socket.remoteAddress ?? '')
  const found = { address, believed: isTrusted(address, trusted) }
  known.set(socket, found)
  return found
}

/**
 * Follows the hops backwards from the sender as long as each was written by a trusted proxy. At a hop that
 * can't be read, the address of the proxy that wrote it counts, never an earlier hop, which the client may have
 * invented.
 */
export function clientAddress(sender: string, hops: readonly string[], trusted: BlockList): string {
  let address = sender
  for (const hop of [...hops].reverse()) {
    if (!isTrusted(address, trusted)) return address
    const before = addressIn(hop)
    if (before === null) return address
    address = before
  }
  return address
}

/** The headers that tell the next server, which trusts this one, where a request came from. */
export function forwardedHeaders({ address, protocol, host }: Arrival): Record<string, string> {
  return { 'x-forwarded-for': address, 'x-forwarded-proto': protocol, 'x-forwarded-host': host }
}

function isTrusted(address: string, trusted: BlockList): boolean {
  const family = isIP(address)
  return family !== 0 && trusted.check(address, kind(family))
}

/** The entries of a comma-separated header, empty ones included. */
function entriesOf(request: Received, header: string): string[] {
  const value = request.headers[header]
  if (value === undefined) return []
  return (Array.isArray(value) ? value.join(',') : value).split(',').map((entry) => entry.trim())
}

const valuesOf = (request: Received, header: string): string[] =>
  entriesOf(request, header).filter(Boolean)

function kind(family: number): 'ipv4' | 'ipv6' {
  return family === 4 ? 'ipv4' : 'ipv6'
}

function widest(family: number): number {
  return family === 4 ? 32 : 128
}
