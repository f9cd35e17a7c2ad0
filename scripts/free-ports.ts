import { once } from 'node:events'
import { createServer } from 'node:net'

/** `count` different ports of 127.0.0.1 on which nothing listens. */
export async function freePorts(count: number): Promise<number[]> {
  const probes = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'))
  const ports: number[] = []
  for (const probe of probes) {
    if (!probe.listening) await once(probe, 'listening')
    const address = probe.address()
    if (typeof address === 'object' && address) ports.push(address.port)
  }
  for (const probe of probes) await new Promise((done) => probe.close(done))
  return ports
}
