import type { Logger } from 'pino'
import { Refusal } from '../platform/errors.ts'
import { FileAltered, FileMissing } from '../platform/files/file-port.ts'

/** Codes of the operating system for a disk that is full or broken. */
const DISK_FAULTS: ReadonlySet<unknown> = new Set([
  'ENOSPC',
  'EDQUOT',
  'EROFS',
  'EIO',
  'EMFILE',
  'ENFILE',
])

/** Whether this machine's disk failed, not the sender of the content. */
export const isDiskFault = (error: unknown): boolean =>
  error instanceof Error && DISK_FAULTS.has((error as NodeJS.ErrnoException).code)

/** A missing file, or one that does not match its hash, does not get better by trying again. */
const isStorageFault = (error: unknown): boolean =>
  !(error instanceof FileMissing || error instanceof FileAltered)

/**
 * Works with stored files. If the disk is full or the store is away, the log says so, and the caller may try
 * again (F6).
 *
 * @throws STORAGE_UNAVAILABLE
 */
export async function atStorage<T>(
  log: Logger,
  work: () => Promise<T>,
  isFault: (error: unknown) => boolean = isStorageFault,
): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!isFault(error)) throw error
    log.error({ err: error }, 'files can not be stored or read')
    throw new Refusal('STORAGE_UNAVAILABLE')
  }
}
