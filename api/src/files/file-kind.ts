import { fileTypeFromBuffer } from 'file-type'
import { Refusal } from '../platform/errors.ts'
import { opensWithoutPassword } from './pdf-lock.ts'
import { pdfParts } from './pdf-parts.ts'
import { jpegSize, pngSize } from './picture-size.ts'
import {
  beginsAsPdf,
  type EvidenceMediaType,
  inspected,
  isDeclaredRight,
  isEvidenceKind,
  isPolyglot,
} from './rules.ts'
import type { StagedFile } from './staged-file.ts'

/** The limits for a file of evidence. */
export interface EvidenceLimits {
  readonly mostBytes: number
  /** Pixels of one picture: the file itself, or a picture within a PDF. */
  readonly mostPixels: number
}

/**
 * Works out what a file is by its content alone (G5). `declared` is what the browser said. Refuses what
 * reviewers could not look at, while the owner can still mend it (SU14).
 *
 * @throws EVIDENCE_EMPTY, EVIDENCE_TOO_LARGE (with `most`, in bytes), EVIDENCE_KIND_NOT_ALLOWED,
 * EVIDENCE_DAMAGED, EVIDENCE_LOCKED, EVIDENCE_TOO_MANY_PIXELS (with `most`)
 */
export async function evidenceKind(
  staged: StagedFile,
  declared: string,
  limits: EvidenceLimits,
): Promise<EvidenceMediaType> {
  const { mostBytes } = limits
  if (staged.bytes === 0) throw new Refusal('EVIDENCE_EMPTY')
  if (staged.bytes > mostBytes) throw new Refusal('EVIDENCE_TOO_LARGE', { most: mostBytes })
  const start = await staged.read(0, inspected.start)
  const end = await staged.read(Math.max(0, staged.bytes - inspected.end), inspected.end)
  const kind = beginsAsPdf(start) ? 'application/pdf' : (await fileTypeFromBuffer(start))?.mime
  if (!isEvidenceKind(kind) || !isDeclaredRight(declared, kind) || isPolyglot(kind, start, end))
    throw new Refusal('EVIDENCE_KIND_NOT_ALLOWED')
  refuseMorePixels(limits.mostPixels, await pixelsOf(staged, kind))
  return kind
}

/** The pixels of the largest picture that a file holds. @throws EVIDENCE_DAMAGED, EVIDENCE_LOCKED */
async function pixelsOf(staged: StagedFile, kind: EvidenceMediaType): Promise<number> {
  if (kind === 'application/pdf') {
    const { mostPixels, encryption } = await pdfParts(staged)
    if (encryption === 'UNKNOWN' || (encryption && !opensWithoutPassword(encryption)))
      throw new Refusal('EVIDENCE_LOCKED')
    return mostPixels
  }
  const size = kind === 'image/png' ? await pngSize(staged) : await jpegSize(staged)
  if (!size) throw new Refusal('EVIDENCE_DAMAGED')
  return size.width * size.height
}

function refuseMorePixels(most: number, pixels: number): void {
  if (pixels > most) throw new Refusal('EVIDENCE_TOO_MANY_PIXELS', { most })
}
