import { createHash } from 'node:crypto'
import { mkdir, realpath, rm } from 'node:fs/promises'
import { connect, createServer, type Server } from 'node:net'
import { platform, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const LOOK_AGAIN_MILLISECONDS = 100
/** Longer than making a cluster and starting its server may take on a slow machine. */
const PATIENCE_MILLISECONDS = 180_000

/**
 * Runs a work while no other process on this machine runs one on the same data directory; waits for a
 * process that does. The lock is a local address that the operating system gives to one process at a time
 * and takes back when that process ends, however it ends: no file is left that could look like a lock.
 *
 * @throws a sentence for the operator, where another process takes minutes
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
 * Linux has addresses without a file, Windows pipes that end with their process; elsewhere the address is
 * a file, which a killed process leaves behind and on which nobody answers then.
 */
function addressOf(directory: string): string {
  const name = `consented-access-${createHash('sha256').update(directory).digest('hex').slice(0, 32)}`
  if (platform() === 'linux') return `\0${name}`
  if (platform() === 'win32') return `\\\\.\\pipe\\${name}`
  return join(tmpdir(), `${name}.sock`)
}

/** The address as a server that nobody else can open meanwhile; nothing while another process has it. */
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
