import type { IncomingMessage } from 'node:http'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressIn, addressKey, plainAddress } from './addresses.ts'
import { arrival, clientAddress, proxyList } from './forwarded.ts'

const trusted = proxyList('127.0.0.1,::1,10.0.0.0/8,fd00::/8')

const from = (remoteAddress: string, forwarded?: string): string =>
  arrival(
    {
      headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
      socket: { remoteAddress },
    } as unknown as IncomingMessage,
    trusted,
  ).address

/** An address outside of the trusted networks. */
const outside = fc
  .oneof(fc.ipV4(), fc.ipV6())
  .filter((address) => clientAddress(address, ['9.9.9.9'], trusted) === plainAddress(address))

/** The ways in which proxies write an address. */
const written = (address: string): fc.Arbitrary<string> =>
  fc
    .record({ port: fc.option(fc.nat(65_535)), quoted: fc.boolean(), upper: fc.boolean() })
    .map(({ port, quoted, upper }) => {
      const six = address.includes(':')
      const bare = upper ? address.toUpperCase() : address
      const text = port === null ? bare : six ? `[${bare}]:${port}` : `${bare}:${port}`
      return quoted ? `"${text}"` : text
    })

describe('where a request came from, behind trusted proxies (C15)', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['203.0.113.7:54321', '203.0.113.7'],
    ['2001:DB8:0:0::1', '2001:db8::1'],
    ['[2001:db8::1]', '2001:db8::1'],
    ['[2001:db8::1]:443', '2001:db8::1'],
    ['"[2001:db8::1]:443"', '2001:db8::1'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['::ffff:cb00:7107', '203.0.113.7'],
    ['[::FFFF:203.0.113.7]:80', '203.0.113.7'],
    ['fe80::1%eth0', 'fe80::1'],
    ['[fe80::1%25eth0]:80', 'fe80::1'],
  ])('%s is %s', (entry, address) => {
    expect(addressIn(entry)).toBe(address)
    expect(from('127.0.0.1', `6.6.6.6, ${entry}`)).toBe(address)
  })

  it.each([
    'unknown',
    '_hidden',
    '',
    '203.0.113.7:',
    '203.0.113.7:99999',
    '203.0.113',
    '010.0.0.1',
    '0x7f.1',
    '[203.0.113.7]',
    '[2001:db8::1',
    '2001:db8::1]:80',
    '[2001:db8::1]:',
    '[2001:db8::1]x',
    'localhost',
    '203.0.113.7 6.6.6.6',
  ])('a last hop that can’t be read (%s) never promotes the one before it', (entry) => {
    expect(addressIn(entry)).toBeNull()
    expect(from('127.0.0.1', `6.6.6.6, ${entry}`)).toBe('127.0.0.1')
    expect(from('10.0.0.1', `6.6.6.6, ${entry}, 10.0.0.9:80`)).toBe('10.0.0.9')
  })

  it('only trusted proxies are believed, each about the hop before it', () => {
    expect(from('203.0.113.9', '6.6.6.6')).toBe('203.0.113.9')
    expect(from('127.0.0.1')).toBe('127.0.0.1')
    expect(from('::ffff:127.0.0.1', '6.6.6.6, 203.0.113.9, [fd00::1]:80')).toBe('203.0.113.9')
    expect(from('127.0.0.1', '10.0.0.4, 10.0.0.5')).toBe('10.0.0.4')
  })

  it('whatever a client writes before its own hop, its own hop is the address', () => {
    const forged = fc.array(fc.oneof(fc.string(), fc.ipV4(), fc.ipV6()), { maxLength: 4 })
    const own = outside.chain((address) => fc.tuple(fc.constant(address), written(address)))
    fc.assert(
      fc.property(forged, own, (before, [address, text]) => {
        expect(from('10.1.2.3', [...before, text].join(', '))).toBe(plainAddress(address))
      }),
    )
  })

  it('the address is never one that stands before a text that is none', () => {
    const unreadable = fc
      .string()
      .filter((text) => !text.includes(',') && addressIn(text.trim()) === null)
    fc.assert(
      fc.property(outside, unreadable, (forged, last) => {
        expect(from('10.1.2.3', `${forged}, ${last}`)).toBe('10.1.2.3')
      }),
    )
  })
})

describe('C10: what counts as one address', () => {
  /** Eight groups, and ways of writing the same address. */
  const groups = fc.array(fc.oneof(fc.constant(0), fc.nat(0xffff)), { minLength: 8, maxLength: 8 })
  const inFull = (parts: readonly number[]) =>
    parts.map((part) => part.toString(16).padStart(4, '0')).join(':')

  it('an IPv6 address is its /64, however it is written', () => {
    fc.assert(
      fc.property(groups, (parts) => {
        const full = inFull(parts)
        const short = plainAddress(full)
        fc.pre(short.includes(':'))
        const key = parts
          .slice(0, 4)
          .map((part) => part.toString(16))
          .join(':')
        for (const form of [full, full.toUpperCase(), short, `${short}%eth0`])
          expect(addressKey(form)).toBe(key)
      }),
    )
  })

  it('the addresses of one /64 have one key, those of two have two', () => {
    fc.assert(
      fc.property(groups, groups, (one, other) => {
        fc.pre(one.slice(0, 4).some((part) => part !== 0))
        const neighbour = [...one.slice(0, 4), ...other.slice(4)]
        expect(addressKey(inFull(neighbour))).toBe(addressKey(inFull(one)))
        const next = [...one.slice(0, 3), ((one[3] ?? 0) + 1) % 0x10000, ...one.slice(4)]
        expect(addressKey(inFull(next))).not.toBe(addressKey(inFull(one)))
      }),
    )
  })

  it('an IPv4 address is itself, in either family’s form', () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        expect(addressKey(address)).toBe(address)
        expect(addressKey(`::ffff:${address}`)).toBe(address)
        const [a = 0, b = 0, c = 0, d = 0] = address.split('.').map(Number)
        const groups = [a * 256 + b, c * 256 + d].map((part) => part.toString(16))
        expect(addressKey(`0:0:0:0:0:FFFF:${groups.join(':')}`)).toBe(address)
      }),
    )
  })
})
