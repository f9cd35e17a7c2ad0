import { BlockList, isIP } from 'node:net'
import { plainAddress } from './addresses.ts'

/** Networks that no host of the public internet is in: private, link-local, shared, for tests, multicast (RFC 6890). */
const NOT_PUBLIC_V4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
]

/** All of IPv6 that is public; addresses that carry an IPv4 one (NAT64, mapped) are outside of it. */
const PUBLIC_V6: readonly [string, number] = ['2000::', 3]

/** Networks within `PUBLIC_V6` that are not: for protocols and documents, and 6to4, which carries an IPv4 address. */
const NOT_PUBLIC_V6: readonly (readonly [string, number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
]

const listOf = (
  networks: readonly (readonly [string, number])[],
  family: 'ipv4' | 'ipv6',
): BlockList => {
  const list = new BlockList()
  for (const [network, bits] of networks) list.addSubnet(network, bits, family)
  return list
}

const notPublicV4 = listOf(NOT_PUBLIC_V4, 'ipv4')
const publicV6 = listOf([PUBLIC_V6], 'ipv6')
const notPublicV6 = listOf(NOT_PUBLIC_V6, 'ipv6')

/** Whether an IP address belongs to the public internet. What is no IP address does not. */
export function isPublicAddress(text: string): boolean {
  const address = plainAddress(text)
  const family = isIP(address)
  if (family === 4) return !notPublicV4.check(address, 'ipv4')
  if (family === 6) return publicV6.check(address, 'ipv6') && !notPublicV6.check(address, 'ipv6')
  return false
}
