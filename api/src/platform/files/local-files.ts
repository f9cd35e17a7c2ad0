import { randomUUID } from 'node:crypto'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { FileMissing, type FilePort, requireHash, verified } from './file-port.ts'

/** Temporary files older than this were left by a killed process. */
const LEFT_OVER_MILLISECONDS = 3_600_000

/**
 * Files in a folder. Content is written to a temporary file, synced, and only then renamed to its hash: an
 * incomplete file never has a hash as its name.
 */
export function localFiles(directory: string): FilePort {
  const incoming = join(directory, 'incoming')
  const pathOf = (sha256: string): string =>
    join(directory, requireHash(sha256).slice(0, 2), sha256)
  let cleared: Promise<void> | null = null

  async function clearLeftOvers(): Promise<void> {
    for (const name of await readdir(incoming)) {
      const path = join(incoming, name)
      const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }))
      if (Date.now() - mtimeMs > LEFT_OVER_MILLISECONDS) await rm(path, { force: true })
    }
  }

  return {
    async put(sha256, content) {
      const path = pathOf(sha256)
      await mkdir(incoming, { recursive: true, mode: 0o700 })
      cleared ??= clearLeftOvers().catch((error: unknown) => {
        cleared = null
        throw error
      })
      await cleared
      const passing = join(incoming, randomUUID())
      try {
        const file = await open(passing, 'wx', 0o600)
        try {
          await pipeline(content, verified(sha256), (chunks) => file.writeFile(chunks))
          await file.sync()
        } finally {
          await file.close()
        }
        await mkdir(dirname(path), { recursive: true, mode: 0o700 })
        await rename(passing, path)
        await forceNames(dirname(path))
      } catch (error) {
        await rm(passing, { force: true })
        throw error
      }
    },

    async get(sha256): Promise<Readable> {
      try {
        return (await open(pathOf(sha256))).createReadStream()
      } catch (error) {
        throw (error as NodeJS.ErrnoException).code === 'ENOENT' ? new FileMissing(sha256) : error
      }
    },

    async remove(sha256) {
      const path = pathOf(sha256)
      try {
        await rm(path)
        await forceNames(dirname(path))
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
      }
    },

    async close() {},
  }
}

/** Syncs the directory: a file's creation or removal is not durable before. */
async function forceNames(directory: string): Promise<void> {
  const folder = await open(directory)
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
