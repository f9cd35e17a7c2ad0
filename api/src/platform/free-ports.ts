import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:net'

/** Below the ports that operating systems give to outgoing connections (from 32,768 on, or higher). */
const FIRST = 20_000
/** Processes that start side by side take their ports from bands of their own. */
const BAND = 1_000
const BANDS = 12

/**
 * `count` different ports of 127.0.0.1 on which nothing listens, for a server that starts a little later.
 * An outgoing connection never takes one of them in between, as it takes ports that the system itself proposes.
 *
 * @param band any number: callers with different numbers (modulo 12) never get the same port
 */
export async function freePorts(count: number, band: number = process.pid): Promise<number[]> {
  const first = FIRST + (band % BANDS) * BAND
  const from = randomInt(BAND)
  const free: number[] = []
  for (let step = 0; step < BAND && free.length < count; step += 1) {
    const port = first + ((from + step) % BAND)
    if (await isFree(port)) free.push(port)
  }
  if (free.length < count) throw new Error(`no ${count} free ports from ${first} on`)
  return free
}

async function isFree(port: number): Promise<boolean> {
  const probe = createServer()
  try {
    await once(probe.listen(port, '127.0.0.1'), 'listening')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') return false
    throw error
  }
  await once(probe.close(), 'close')
  return true
}
