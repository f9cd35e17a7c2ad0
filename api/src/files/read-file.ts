import { createHash } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import type { PersonActor } from '../platform/actor.ts'
import { FileAltered } from '../platform/files/file-port.ts'
import type { Platform } from '../platform/platform.ts'
import { atStorage } from './at-storage.ts'
import type { FilePurpose, KeptFile } from './file-purpose.ts'

/** A file with its content, as it was uploaded. */
export interface ReadFile {
  readonly file: KeptFile
  readonly content: Buffer
}

/**
 * Reads a file, if its purpose lets this reader. The purpose records the reading before the content is fetched: it is on
 * the record, whatever comes of it (SU21).
 *
 * @throws what the purpose refuses, STORAGE_UNAVAILABLE
 * @throws FileAltered if the content does not match its hash any more, FileMissing if there is none
 */
export async function readFile(
  platform: Platform,
  actor: PersonActor,
  purpose: FilePurpose,
  fileId: string,
): Promise<ReadFile> {
  const file = await purpose.open(platform, actor, fileId)
  const content = await atStorage(platform.log, async () =>
    buffer(await platform.files.get(file.sha256)),
  )
  if (createHash('sha256').update(content).digest('hex') !== file.sha256)
    throw new FileAltered(file.sha256)
  return { file, content }
}
