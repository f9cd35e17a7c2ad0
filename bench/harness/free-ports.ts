import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'

/** `count` different TCP ports on which nothing listens. */
export async function freePorts(count: number): Promise<number[]> {
  const probes = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'))
  await Promise.all(probes.map((probe) => once(probe, 'listening')))
  const ports = probes.map((probe) => (probe.address() as AddressInfo).port)
  for (const probe of probes) probe.close()
  return ports
}
