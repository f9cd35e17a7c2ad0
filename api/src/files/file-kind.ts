import { fileTypeFromBuffer } from 'file-type'
import { opensWithoutPassword } from './pdf-lock.ts'
import { pdfParts } from './pdf-parts.ts'
import { pictureSize } from './picture-size.ts'
import {
  beginsAsPdf,
  type FileFault,
  type FileMediaType,
  inspected,
  isDeclaredRight,
  isFileKind,
  isPolyglot,
  isTextKind,
  textKind,
} from './rules.ts'
import type { StagedFile } from './staged-file.ts'

/** What files are taken. */
export interface FileLimits {
  readonly kinds: readonly FileMediaType[]
  readonly mostBytes: number
  /** Pixels of one picture: the file itself, or a picture within a PDF. */
  readonly mostPixels: number
}

/** A file is not taken. */
export class UnfitFile extends Error {
  override name = 'UnfitFile'
  readonly fault: FileFault
  /** The limit that the file exceeds; null if the fault is no limit. */
  readonly most: number | null

  constructor(fault: FileFault, most: number | null = null) {
    super(fault)
    this.fault = fault
    this.most = most
  }
}

/**
 * Works out what a file is by its content alone (G5). `declared` is what the browser said. Refuses what readers
 * could not look at, while the owner can still mend it (SU14).
 *
 * @throws UnfitFile; `most` is in bytes for TOO_LARGE, in pixels for TOO_MANY_PIXELS
 */
export async function fileKind(
  staged: StagedFile,
  declared: string,
  { kinds, mostBytes, mostPixels }: FileLimits,
): Promise<FileMediaType> {
  if (staged.bytes === 0) throw new UnfitFile('EMPTY')
  if (staged.bytes > mostBytes) throw new UnfitFile('TOO_LARGE', mostBytes)
  const start = await staged.read(0, inspected.start)
  const end = await staged.read(Math.max(0, staged.bytes - inspected.end), inspected.end)
  const kind = await kindOf(start)
  if (
    !isFileKind(kind) ||
    !kinds.includes(kind) ||
    !isDeclaredRight(declared, kind) ||
    isPolyglot(kind, start, end)
  )
    throw new UnfitFile('KIND_NOT_ALLOWED')
  if ((await pixelsOf(staged, kind)) > mostPixels)
    throw new UnfitFile('TOO_MANY_PIXELS', mostPixels)
  return kind
}

async function kindOf(start: Buffer): Promise<string | undefined> {
  if (beginsAsPdf(start)) return 'application/pdf'
  return (await fileTypeFromBuffer(start))?.mime ?? textKind(start) ?? undefined
}

/** The pixels of the largest picture that a file holds. @throws UnfitFile (DAMAGED, LOCKED) */
async function pixelsOf(staged: StagedFile, kind: FileMediaType): Promise<number> {
  if (isTextKind(kind)) return 0
  if (kind === 'application/pdf') {
    const { mostPixels, encryption } = await pdfParts(staged)
    if (encryption === 'UNKNOWN' || (encryption && !opensWithoutPassword(encryption)))
      throw new UnfitFile('LOCKED')
    return mostPixels
  }
  const size = await pictureSize(staged, kind)
  if (!size) throw new UnfitFile('DAMAGED')
  return size.width * size.height
}
