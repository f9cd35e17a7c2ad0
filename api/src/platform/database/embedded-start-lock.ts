import { createHash } from 'node:crypto'
import { mkdir, realpath, rm } from 'node:fs/promises'
import { connect, createServer, type Server } from 'node:net'
import { platform, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const LOOK_AGAIN_MILLISECONDS = 100
/** Longer than a slow machine takes to make a cluster and start its server. */
const PATIENCE_MILLISECONDS = 180_000

/**
 * Runs `work` while no other process of this machine runs one for the same data directory; waits for such a
 * process. The lock is a local socket address, which the operating system frees when its process ends, however
 * it ends: no lock file is ever left behind.
 *
 * @throws a sentence for the operator if another process holds the lock for minutes
 */
export async function whileStarting<T>(dataDirectory: string, work: () => Promise<T>): Promise<T> {
  await mkdir(dataDirectory, { recursive: true })
  const address = addressOf(await realpath(dataDirectory))
  const giveUpAt = performance.now() + PATIENCE_MILLISECONDS
  let lock = await taken(address)
  while (!lock) {
    if (performance.now() > giveUpAt)
      throw new Error(
        `Another process has been starting the database in ${dataDirectory} for minutes: stop it, or set DATA_DIRECTORY to another folder.`,
      )
    await pause(LOOK_AGAIN_MILLISECONDS)
    lock = await taken(address)
  }
  try {
    return await work()
  } finally {
    const held = lock
    await new Promise<void>((released) => held.close(() => released()))
  }
}

/**
 * Linux has socket addresses without a file, Windows has pipes that end with their process. Elsewhere the
 * address is a file: a killed process leaves it behind, and then nobody answers on it.
 */
function addressOf(directory: string): string {
  const name = `consented-access-${createHash('sha256').update(directory).digest('hex').slice(0, 32)}`
  if (platform() === 'linux') return `\0${name}`
  if (platform() === 'win32') return `\\\\.\\pipe\\${name}`
  return join(tmpdir(), `${name}.sock`)
}

/** Listens on the address; null if another process has it. */
async function taken(address: string): Promise<Server | undefined> {
  const server = createServer((socket) => socket.destroy())
  try {
    await new Promise<void>((listening, fail) => {
      server.once('error', fail)
      server.listen(address, listening)
    })
    return server
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    if (isFile(address) && !(await isAnswered(address))) await rm(address, { force: true })
    return undefined
  }
}

const isFile = (address: string): boolean => address.startsWith('/')

function isAnswered(address: string): Promise<boolean> {
  return new Promise((answer) => {
    const socket = connect(address, () => {
      socket.destroy()
      answer(true)
    })
    socket.once('error', () => answer(false))
  })
}
