import { once } from 'node:events'
import { createServer } from 'node:net'
import { describe, expect, it } from 'vitest'
import { freePorts } from './free-ports.ts'

/** The first port that Linux gives to outgoing connections, the lowest of all systems. */
const OUTGOING = 32_768

/** A band on whose ports nothing listens: processes of other tests may listen on some of the others. */
async function freeBand(): Promise<number> {
  for (let band = 0; band < 12; band += 1)
    if (await freePorts(1_000, band).catch(() => null)) return band
  throw new Error('something listens in every band')
}

describe('free ports', () => {
  it('are different, and none that an outgoing connection may take', async () => {
    for (const band of [0, 11, 12, process.pid]) {
      const ports = await freePorts(20, band)
      expect(new Set(ports).size).toBe(20)
      for (const port of ports) expect(port).toBeLessThan(OUTGOING)
    }
  })

  it('of two bands are never the same', async () => {
    const [one, other] = await Promise.all([freePorts(500, 3), freePorts(500, 4)])
    expect(one.filter((port) => other.includes(port))).toEqual([])
  })

  it('leave out those on which something listens', async () => {
    const server = createServer()
    const band = await freeBand()
    const [taken = 0] = await freePorts(1, band)
    await once(server.listen(taken, '127.0.0.1'), 'listening')
    try {
      expect(await freePorts(999, band)).not.toContain(taken)
      await expect(freePorts(1_000, band)).rejects.toThrow(
        `no 1000 free ports from ${20_000 + band * 1_000} on`,
      )
    } finally {
      server.close()
    }
  })
})
