import { createHash } from 'node:crypto'
import { type Readable, Transform } from 'node:stream'

/**
 * Where files are kept: a folder by default, an object store by setting. A file has no name but the
 * SHA-256 of its content, so that nothing typed by anyone reaches a path, and nothing is kept twice.
 */
export interface FilePort {
  /** Resolves once the content is kept for good; keeps nothing where it breaks off or is not that content. */
  put(sha256: string, content: Readable): Promise<void>
  /** Rejects with `FileMissing` where no such file is kept. */
  get(sha256: string): Promise<Readable>
  /** Resolves once nothing is kept under this hash any more, whether or not anything was. */
  remove(sha256: string): Promise<void>
  /** Lets go of what is held open. */
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

/** A hash as it stands in paths and rows. @throws TypeError for anything else. */
export function requireHash(sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new TypeError('not a SHA-256 in hex')
  return sha256
}

/** Passes content on, and breaks off at its end where it is not what the hash says. */
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
