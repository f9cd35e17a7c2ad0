import type { IncomingMessage } from 'node:http'
import { BlockList, isIP } from 'node:net'
import type { TLSSocket } from 'node:tls'

/** From where, and how, a request reached the first of our own servers. */
export interface Arrival {
  /** The client's IP address. */
  address: string
  protocol: 'http' | 'https'
  /** The host (and port) that the client asked for. */
  host: string
}

/** What is read of a request; HTTP/1 and HTTP/2 requests both have it. */
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
 * Where a request came from. `X-Forwarded-*` counts only when the sender is a trusted proxy, and of the
 * addresses in it the last that is not one: what stands before it, any client can have written.
 */
export function arrival(request: Received, trusted: BlockList): Arrival {
  const direct = plain(request.socket.remoteAddress ?? '')
  const believed = isTrusted(direct, trusted)
  const hops = believed ? valuesOf(request, 'x-forwarded-for').map(plain).filter(isIP) : []
  const address = hops.findLast((hop) => !isTrusted(hop, trusted)) ?? hops[0] ?? direct
  const encrypted = (request.socket as Partial<TLSSocket>).encrypted === true
  const [protocol] = believed ? valuesOf(request, 'x-forwarded-proto') : []
  const [host] = believed ? valuesOf(request, 'x-forwarded-host') : []
  return {
    address,
    protocol: (protocol ?? (encrypted ? 'https' : 'http')) === 'https' ? 'https' : 'http',
    host: host ?? request.headers.host ?? '',
  }
}

/** The headers that tell the next server, which trusts this one, where a request came from. */
export function forwardedHeaders({ address, protocol, host }: Arrival): Record<string, string> {
  return { 'x-forwarded-for': address, 'x-forwarded-proto': protocol, 'x-forwarded-host': host }
}

function isTrusted(address: string, trusted: BlockList): boolean {
  const family = isIP(address)
  return family !== 0 && trusted.check(address, kind(family))
}

function valuesOf(request: Received, header: string): string[] {
  const value = request.headers[header]
  const all = Array.isArray(value) ? value.join(',') : (value ?? '')
  return all
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
}

/** An IPv4 address that arrived on a socket of both families, in its own form. */
function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '')
}

function kind(family: number): 'ipv4' | 'ipv6' {
  return family === 4 ? 'ipv4' : 'ipv6'
}

function widest(family: number): number {
  return family === 4 ? 32 : 128
}
