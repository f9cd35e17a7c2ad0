import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:net'

/** Below the ports that the system gives to outgoing connections, so none of those takes one in between. */
const FIRST = 20_000
/** Each worker takes its ports from a range of its own. */
const BAND = 1_000
const BANDS = 12

/** `count` different ports on which nothing listens. */
export async function freePorts(count: number): Promise<number[]> {
  const band = Number(process.env.TEST_PARALLEL_INDEX ?? 0) % BANDS
  const first = FIRST + band * BAND
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
