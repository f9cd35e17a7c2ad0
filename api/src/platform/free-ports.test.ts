import { once } from 'node:events'
import { createServer } from 'node:net'
import { describe, expect, it } from 'vitest'
import { freePorts } from './free-ports.ts'

/** The first port that Linux gives to outgoing connections, the lowest of all systems. */
const OUTGOING = 32_768

/** As many of a band as are free: processes of other tests may listen on some of them. */
async function allFree(band: number): Promise<number[]> {
  for (let count = 999; count > 900; count -= 1) {
    const ports = await freePorts(count, band).catch(() => null)
    if (ports) return ports
  }
  throw new Error('a hundred ports of the band are taken')
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
    const [taken = 0] = await freePorts(1, 5)
    await once(server.listen(taken, '127.0.0.1'), 'listening')
    try {
      expect(await allFree(5)).not.toContain(taken)
      await expect(freePorts(1_000, 5)).rejects.toThrow('no 1000 free ports from 25000 on')
    } finally {
      server.close()
    }
  })
})
