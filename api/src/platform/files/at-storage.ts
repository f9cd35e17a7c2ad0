import type { Logger } from 'pino'
import { Refusal } from '../errors.ts'
import { FileAltered, FileMissing } from './file-port.ts'

/** What a machine says whose disk takes nothing more, or can't be worked with. */
const DISK_FAULTS: ReadonlySet<unknown> = new Set([
  'ENOSPC',
  'EDQUOT',
  'EROFS',
  'EIO',
  'EMFILE',
  'ENFILE',
])

/** Whether it was the disk of this machine that failed, not whoever sends the content. */
export const isDiskFault = (error: unknown): boolean =>
  error instanceof Error && DISK_FAULTS.has((error as NodeJS.ErrnoException).code)

/** A file that is not there, or is not what its hash says, is no fault that passes. */
const isStorageFault = (error: unknown): boolean =>
  !(error instanceof FileMissing || error instanceof FileAltered)

/**
 * Works with stored files: a full disk, and a store that refuses or is away, are told to the operator
 * as they are and to the person as what may be tried again (F6).
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
