import { isIP, SocketAddress } from 'node:net'

/**
 * An IP address in its canonical form: lower case, shortened, without a zone (`%eth0`), and IPv4 if it is an
 * IPv4-mapped IPv6 address. A text that is no address is returned unchanged.
 */
export function plainAddress(text: string): string {
  const [address = ''] = text.split('%')
  if (isIP(address) !== 6) return address
  const short = new SocketAddress({ address, family: 'ipv6' }).address
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(short)
  return mapped?.[1] ?? short
}

const LARGEST_PORT = 65_535

/**
 * The address in one entry of `X-Forwarded-For`, in its canonical form; null if it has none. Proxies write
 * `203.0.113.7`, `203.0.113.7:54321`, `2001:db8::1`, `[2001:db8::1]`, `[2001:db8::1]:54321`, each with or
 * without quotes.
 */
export function addressIn(entry: string): string | null {
  const [, quoted] = /^"(.*)"$/.exec(entry) ?? []
  const text = quoted ?? entry
  const [, inBrackets, portAfterBrackets] = /^\[([^[\]]+)\](?::(\d{1,5}))?$/.exec(text) ?? []
  if (inBrackets !== undefined)
    return isIP(inBrackets) === 6 ? withPort(inBrackets, portAfterBrackets) : null
  if (isIP(text) !== 0) return plainAddress(text)
  const [, beforePort = '', port] = /^([\d.]+):(\d{1,5})$/.exec(text) ?? []
  return isIP(beforePort) === 4 ? withPort(beforePort, port) : null
}

const withPort = (address: string, port = '0'): string | null =>
  Number(port) <= LARGEST_PORT ? plainAddress(address) : null

const GROUPS_OF_NETWORK = 4

/**
 * What rate limits count as one address: an IPv4 address, or the /64 network of an IPv6 address, since each
 * IPv6 customer has at least a /64 (C10).
 */
export function addressKey(ipAddress: string): string {
  const address = plainAddress(ipAddress)
  if (isIP(address) !== 6) return address
  const [head = '', tail] = address.split('::')
  const groups = head.split(':').filter(Boolean)
  // `1::2` has zeros in the middle, and these may belong to the network's 64 bits.
  const ending = (tail ?? '').split(':').filter(Boolean)
  const zeros = tail === undefined ? 0 : 8 - groups.length - ending.length
  return [...groups, ...Array<string>(zeros).fill('0'), ...ending]
    .slice(0, GROUPS_OF_NETWORK)
    .join(':')
}
