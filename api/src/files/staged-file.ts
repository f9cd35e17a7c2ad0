import { createHash, randomUUID } from 'node:crypto'
import { type FileHandle, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** Content that has arrived completely and is not stored yet. */
export interface StagedFile {
  readonly bytes: number
  readonly sha256: string
  /** Up to `length` bytes from a position. */
  read(position: number, length: number): Promise<Buffer>
  /** The whole content from its start; may be called again. */
  content(): Readable
  discard(): Promise<void>
}

/**
 * Receives content into a temporary file, which is unlinked as soon as it is open: nothing is left of it, even
 * if the process is killed. The caller limits the size.
 */
export async function stageFile(incoming: Readable): Promise<StagedFile> {
  const path = join(tmpdir(), `staged-${randomUUID()}`)
  const file = await open(path, 'wx+', 0o600)
  try {
    await rm(path)
    const hash = createHash('sha256')
    let bytes = 0
    await pipeline(
      incoming,
      async function* (chunks: AsyncIterable<Buffer>) {
        for await (const chunk of chunks) {
          hash.update(chunk)
          bytes += chunk.length
          yield chunk
        }
      },
      (chunks) => file.writeFile(chunks),
    )
    return staged(file, bytes, hash.digest('hex'))
  } catch (error) {
    await file.close()
    throw error
  }
}

const staged = (file: FileHandle, bytes: number, sha256: string): StagedFile => ({
  bytes,
  sha256,
  async read(position, length) {
    const part = Buffer.alloc(Math.max(0, Math.min(length, bytes - position)))
    const { bytesRead } = await file.read(part, 0, part.length, position)
    return part.subarray(0, bytesRead)
  },
  content: () => file.createReadStream({ start: 0, autoClose: false }),
  discard: () => file.close(),
})
