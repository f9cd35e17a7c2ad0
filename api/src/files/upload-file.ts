import type { PersonActor } from '../platform/actor.ts'
import { Refusal } from '../platform/errors.ts'
import type { Platform } from '../platform/platform.ts'
import { holdContent, storeContent } from './contents.ts'
import { fileKind, UnfitFile } from './file-kind.ts'
import { fileName } from './file-name.ts'
import type { FilePurpose, KeptFile } from './file-purpose.ts'
import { pictureSize } from './picture-size.ts'
import { type FileMediaType, isPictureKind } from './rules.ts'
import type { StagedFile } from './staged-file.ts'

/** A file as it arrived, with what the browser declared. */
export interface ArrivedFile {
  readonly staged: StagedFile
  readonly name: string
  readonly declaredType: string
  /** What the form says in the purpose's further fields. */
  readonly fields: Readonly<Record<string, string>>
}

/**
 * Keeps a file that has arrived. Its content is stored before the row that refers to it, so that no row is ever without its
 * content; if anything is refused, no row is written, and content that is stored already is removed in time.
 *
 * @param name of the purpose; a file that has no usable name of its own gets it
 * @throws what the purpose refuses, the code of the file's fault (with `most`, where there is one), STORAGE_UNAVAILABLE
 */
export async function uploadFile(
  platform: Platform,
  actor: PersonActor,
  { name: purposeName, purpose }: { readonly name: string; readonly purpose: FilePurpose },
  belongsTo: string,
  arrived: ArrivedFile,
): Promise<KeptFile> {
  await purpose.requireMayAdd(platform, actor, belongsTo)
  const mediaType = await kindFor(purpose, platform, arrived)
  const { staged, fields } = arrived
  const size = isPictureKind(mediaType) ? await pictureSize(staged, mediaType) : null
  await storeContent(platform, staged)
  return platform.inChange(actor, async (change) => {
    const kept = await purpose.add(platform, change, actor, {
      belongsTo,
      name: fileName(arrived.name, mediaType, purposeName),
      mediaType,
      bytes: staged.bytes,
      sha256: staged.sha256,
      size,
      fields,
    })
    await holdContent(change, staged.sha256)
    return kept
  })
}

/** The kind of a file, or the refusal of its fault by the code of the purpose. */
async function kindFor(
  { limits, refusals }: FilePurpose,
  { settings }: Platform,
  { staged, declaredType }: ArrivedFile,
): Promise<FileMediaType> {
  try {
    return await fileKind(staged, declaredType, limits(settings))
  } catch (error) {
    if (!(error instanceof UnfitFile)) throw error
    const { fault, most } = error
    throw new Refusal(refusals[fault], most === null ? {} : { most })
  }
}
