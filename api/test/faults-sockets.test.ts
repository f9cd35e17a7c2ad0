import { once } from 'node:events'
import { connect } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import WebSocket from 'ws'
import { times } from './harness/length.ts'
import { type ApiProcess, startApiProcess } from './harness/process.ts'
import { useProduct } from './harness/product.ts'
import { testEnvironment } from './harness/test-settings.ts'
import { layWire, type Wire } from './harness/wire.ts'

/** What a socket may buffer for a client that does not read, and what other work needs meanwhile. */
const MOST_GROWTH_BYTES = 200 * 1024 * 1024
const SOCKETS = times(500, 5_000)
const PATIENCE = { timeout: 30_000, interval: 100 } as const

const product = useProduct()
let api: ApiProcess
let wire: Wire
/** How each opened thing is closed. */
const open: (() => void)[] = []
beforeAll(async () => {
  const { DATABASE_URL, SECRET_KEY } = product.settings
  api = await startApiProcess({
    environment: testEnvironment(DATABASE_URL, SECRET_KEY, { SOCKET_PING_SECONDS: '2' }),
  })
  wire = await layWire(`http://127.0.0.1:${api.ports.api}`)
})
afterEach(() => {
  for (const letGo of open.splice(0)) letGo()
})
afterAll(async () => {
  await wire.close()
  if (!api.hasEnded) await api.stop()
})

async function metric(name: string): Promise<number> {
  const metrics = await fetch(`http://127.0.0.1:${api.ports.metrics}/metrics`)
  return Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(await metrics.text())?.[1])
}
const openSockets = () => metric('websockets_open')
const memory = () => metric('process_resident_memory_bytes')

/** A websocket after the handshake, directly at the process or through a proxy. */
async function greeted(origin = `http://127.0.0.1:${api.ports.api}`): Promise<WebSocket> {
  const socket = new WebSocket(
    new URL('/web/graphql', origin.replace('http', 'ws')),
    'graphql-transport-ws',
  )
  socket.on('error', () => undefined)
  open.push(() => socket.terminate())
  await once(socket, 'open')
  socket.send('{"type":"connection_init"}')
  await once(socket, 'message')
  return socket
}

describe('G3: readers that don’t read', { timeout: 60_000 }, () => {
  it('G3: one that asks for answers without end and reads none is closed, with bounded memory', async () => {
    const before = await memory()
    const socket = await greeted()
    socket.pause()
    const ping = JSON.stringify({ type: 'ping', payload: { text: 'x'.repeat(60_000) } })
    // A quarter of a gigabyte of pings; each answer is as long as its ping.
    for (let sent = 0; sent < 4_000 && socket.readyState === WebSocket.OPEN; sent += 1)
      await new Promise<void>((done) => socket.send(ping, () => done()))
    await expect.poll(openSockets, PATIENCE).toBe(0)
    expect((await memory()) - before).toBeLessThan(MOST_GROWTH_BYTES)
  })

  it('G3: one that is not there any more is let go of, half-open as it is', async () => {
    for (let count = 0; count < 20; count += 1) await greeted(wire.url)
    expect(await openSockets()).toBe(20)
    wire.goDead()
    await expect.poll(openSockets, PATIENCE).toBe(0)
    wire.mend()
  })

  it('G3: one that answers is kept, silent as it may be', async () => {
    const socket = await greeted()
    const pings: unknown[] = []
    socket.on('ping', () => pings.push(null))
    await expect.poll(() => pings.length, PATIENCE).toBeGreaterThanOrEqual(2)
    expect(socket.readyState).toBe(WebSocket.OPEN)
  })
})

describe('G3, F6: very many', { timeout: 120_000 }, () => {
  it('G3: a thousand subscriptions on one socket close it, and leave none behind', async () => {
    const socket = await greeted()
    const closed = once(socket, 'close')
    for (let id = 0; id < 1_000; id += 1)
      socket.send(
        JSON.stringify({
          id: String(id),
          type: 'subscribe',
          payload: { query: 'subscription { viewerChanged { user { id } } }' },
        }),
      )
    expect((await closed)[0]).toBe(4429)
    await expect.poll(() => metric('live_subscriptions_open'), PATIENCE).toBe(0)
  })

  it('F6: sockets that come all at once and are all gone again leave nothing', async () => {
    const before = await memory()
    for (let opened = 0; opened < SOCKETS; opened += 100)
      await Promise.all(Array.from({ length: 100 }, () => greeted()))
    expect(await openSockets()).toBe(SOCKETS)
    for (const letGo of open.splice(0)) letGo()
    await expect.poll(openSockets, PATIENCE).toBe(0)
    expect((await memory()) - before).toBeLessThan(MOST_GROWTH_BYTES)
  })
})

describe('G3: clients that break off', { timeout: 60_000 }, () => {
  const upgrade = (path: string): string =>
    [
      `GET ${path} HTTP/1.1`,
      'Host: localhost',
      'Connection: Upgrade',
      'Upgrade: websocket',
      'Sec-WebSocket-Version: 13',
      'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
      'Sec-WebSocket-Protocol: graphql-transport-ws',
      '\r\n',
    ].join('\r\n')

  it.each(['/nowhere', '/web/graphql'])('G3: in the middle of an upgrade at %s', async (path) => {
    for (let count = 0; count < 50; count += 1) {
      const socket = connect(api.ports.api, '127.0.0.1')
      socket.on('error', () => undefined)
      open.push(() => socket.destroy())
      await once(socket, 'connect')
      socket.write(upgrade(path))
      if (count % 2 === 0) await once(socket, 'data').catch(() => undefined)
      socket.resetAndDestroy()
    }
    await expect.poll(openSockets, PATIENCE).toBe(0)
    expect(api.hasEnded).toBe(false)
  })

  it('G3: a refused upgrade is let go of, though the client holds on to it', async () => {
    const socket = connect({ port: api.ports.api, host: '127.0.0.1', allowHalfOpen: true })
    open.push(() => socket.destroy())
    await once(socket, 'connect')
    socket.write(upgrade('/nowhere'))
    const [answer] = (await once(socket, 'data')) as [Buffer]
    expect(String(answer)).toMatch(/^HTTP\/1.1 403 /)
    socket.resume()
    await once(socket, 'end')
    // The server has dropped the connection, so the system answers later data with a reset.
    const broken = once(socket, 'error')
    const writing = setInterval(() => socket.write('still here'), 50)
    const [error] = (await broken) as [NodeJS.ErrnoException]
    clearInterval(writing)
    expect(error.code).toMatch(/EPIPE|ECONNRESET/)
  })
})

it('F4: a stop waits for no reader that does not read', async () => {
  const socket = await greeted()
  socket.pause()
  const other = await greeted()
  const closed = once(other, 'close')
  expect(await api.stop()).toBe(0)
  expect((await closed)[0]).toBe(1012)
})
