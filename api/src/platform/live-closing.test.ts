import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { useProduct } from '../../test/harness/product.ts'
import { startLive } from './live.ts'

const product = useProduct()

/** A way to the database on which each connection, from the second on, hears nothing until `go`. */
async function gatedWay(databaseUrl: string) {
  const { port, hostname } = new URL(databaseUrl)
  const gate = Promise.withResolvers<void>()
  const open = new Set<Socket>()
  const server = createServer((near) => {
    const far = connect(Number(port), hostname)
    const isFirst = open.size === 0
    open.add(near)
    near.on('error', () => far.destroy())
    far.on('error', () => near.destroy())
    near.on('close', () => {
      open.delete(near)
      far.destroy()
    })
    near.pipe(far)
    if (isFirst) far.pipe(near)
    else void gate.promise.then(() => far.pipe(near))
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const url = new URL(databaseUrl)
  url.hostname = '127.0.0.1'
  url.port = String((server.address() as AddressInfo).port)
  return { url: url.href, server, open, go: gate.resolve }
}

test('F2: closed while it connects again, it leaves no connection open, and does not wait for the database', async () => {
  const { url, server, open, go } = await gatedWay(product.settings.DATABASE_URL)
  const live = await startLive({
    url,
    patienceSeconds: 10,
    log: pino({ level: 'silent' }),
    onHeard: () => undefined,
  })
  expect(open.size).toBe(1)
  const again = once(server, 'connection')
  for (const socket of open) socket.destroy()
  await again
  const began = performance.now()
  await live.close()
  expect(performance.now() - began).toBeLessThan(2000)
  go()
  await expect.poll(() => open.size).toBe(0)
  server.close()
})
