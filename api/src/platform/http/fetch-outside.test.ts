import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { fetchOutside, type OutsideLimits } from './fetch-outside.ts'
import { isPublicAddress } from './public-address.ts'

const servers: Server[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    await new Promise((closed) => server.close(closed))
  }
})

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  servers.push(server)
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const inside: OutsideLimits = { reach: 'INSIDE_TOO', seconds: 5, mostBytes: 1000 }
const outside: OutsideLimits = { ...inside, reach: 'PUBLIC' }
const get = { method: 'GET', headers: {} }

describe('PA9: which addresses are public', () => {
  it('PA9: none of private, link-local, shared, mapped and translated networks is', () => {
    for (const address of [
      '0.0.0.0',
      '10.1.2.3',
      '100.64.0.1',
      '127.0.0.1',
      '169.254.169.254',
      '172.31.255.255',
      '192.168.0.1',
      '198.51.100.1',
      '224.0.0.1',
      '255.255.255.255',
      '::',
      '::1',
      '::ffff:10.0.0.1',
      '::ffff:7f00:1',
      '64:ff9b::10.0.0.1',
      '2001:db8::1',
      '2002:7f00:1::1',
      'fe80::1%eth0',
      'fd00::1',
      'ff02::1',
      'localhost',
      '',
    ])
      expect(isPublicAddress(address), address).toBe(false)
    for (const address of [
      '8.8.8.8',
      '172.32.0.1',
      '100.128.0.1',
      '::ffff:8.8.8.8',
      '2606:4700::1111',
    ])
      expect(isPublicAddress(address), address).toBe(true)
  })

  it('PA9: an IPv4 address is as public as the same one mapped', () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        expect(isPublicAddress(`::ffff:${address}`)).toBe(isPublicAddress(address))
      }),
    )
  })
})

describe('PA9: a server outside', () => {
  it('PA9: is asked, and its answer read', async () => {
    const address = await serve((request, response) => {
      let body = ''
      request.on('data', (part) => {
        body += String(part)
      })
      request.on('end', () => response.end(`${request.method} ${body}`))
    })
    const answer = await fetchOutside(address, { method: 'POST', headers: {}, body: 'é' }, inside)
    expect(await answer.text()).toBe('POST é')
  })

  it('PA9: is not followed where it redirects to', async () => {
    let asked = 0
    const address = await serve((_request, response) => {
      asked += 1
      response.writeHead(302, { location: '/elsewhere' }).end()
    })
    expect((await fetchOutside(address, get, inside)).status).toBe(302)
    expect(asked).toBe(1)
  })

  it('PA9: is given up where its answer is too long, too slow, or none', async () => {
    const long = await serve((_request, response) => response.end('a'.repeat(1001)))
    await expect(fetchOutside(long, get, inside)).rejects.toMatchObject({ problem: 'TOO_LARGE' })
    const slow = await serve((_request, response) => void response.write('a'))
    await expect(fetchOutside(slow, get, { ...inside, seconds: 0.05 })).rejects.toMatchObject({
      problem: 'TOO_SLOW',
    })
    const broken = await serve((_request, response) => response.destroy())
    await expect(fetchOutside(broken, get, inside)).rejects.toMatchObject({ problem: 'AWAY' })
  })

  it('PA9: at a private address, whatever it is called, is not asked', async () => {
    let asked = 0
    const counting: RequestListener = () => {
      asked += 1
    }
    const { port } = new URL(await serve(counting))
    for (const host of ['127.0.0.1', '127.1', '0x7f000001', '[::ffff:127.0.0.1]', 'localhost'])
      await expect(
        fetchOutside(`https://${host}:${port}`, get, outside),
        host,
      ).rejects.toMatchObject({ problem: 'PRIVATE_ADDRESS' })
    await expect(fetchOutside(`http://127.0.0.1:${port}`, get, outside)).rejects.toMatchObject({
      problem: 'NOT_ENCRYPTED',
    })
    expect(asked).toBe(0)
  })
})
