import { createHash } from 'node:crypto'
import { type Readable, Transform } from 'node:stream'

/**
 * Where files are stored: a folder by default, an object store by setting. A file's only name is the SHA-256 of
 * its content: no typed text reaches a path, and equal content is stored once.
 */
export interface FilePort {
  /**
   * Resolves once the content is stored durably. Stores nothing if the content breaks off or does not match its
   * hash.
   */
  put(sha256: string, content: Readable): Promise<void>
  /** Rejects with `FileMissing` where no such file is kept. */
  get(sha256: string): Promise<Readable>
  /** Resolves once no file is stored under this hash, whether there was one or not. */
  remove(sha256: string): Promise<void>
  /** Closes open connections. */
  close(): Promise<void>
}

/** No file is kept under this hash. */
export class FileMissing extends Error {
  override name = 'FileMissing'
}

/** The content of a file is not what its hash says. */
export class FileAltered extends Error {
  override name = 'FileAltered'
}

/**
 * Checks that a text has the form of a hash, as paths and rows have it.
 *
 * @throws TypeError otherwise
 */
export function requireHash(sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new TypeError('not a SHA-256 in hex')
  return sha256
}

/** Passes content on, and fails at its end if it does not match the hash. */
export function verified(sha256: string): Transform {
  const hash = createHash('sha256')
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      done(null, chunk)
    },
    flush(done) {
      done(hash.digest('hex') === sha256 ? null : new FileAltered(sha256))
    },
  })
}
