import { Readable } from 'node:stream'
import { storeContentWithin } from '../files/contents.ts'
import { stageFile } from '../files/staged-file.ts'
import type { Change } from '../platform/change.ts'
import type { Platform } from '../platform/platform.ts'

/** Stores the content of a file of the demo, within its change. */
export async function keptFile(
  platform: Platform,
  change: Change,
  content: Buffer,
): Promise<{ readonly bytes: number; readonly sha256: string }> {
  const staged = await stageFile(Readable.from([content]))
  try {
    await storeContentWithin(platform, change, staged)
    return { bytes: staged.bytes, sha256: staged.sha256 }
  } finally {
    await staged.discard()
  }
}
