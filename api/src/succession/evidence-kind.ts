import { fileTypeFromBuffer } from 'file-type'
import { Refusal } from '../platform/errors.ts'
import type { StagedFile } from '../platform/files/staged-file.ts'
import {
  type EvidenceMediaType,
  inspected,
  isDeclaredRight,
  isEvidenceKind,
  isPolyglot,
} from './evidence-rules.ts'

/**
 * What a file is, by its content alone (G5). `declared` is what the browser said of it.
 *
 * @throws EVIDENCE_EMPTY, EVIDENCE_TOO_LARGE (with `most`, in bytes), EVIDENCE_KIND_NOT_ALLOWED
 */
export async function evidenceKind(
  staged: StagedFile,
  declared: string,
  mostBytes: number,
): Promise<EvidenceMediaType> {
  if (staged.bytes === 0) throw new Refusal('EVIDENCE_EMPTY')
  if (staged.bytes > mostBytes) throw new Refusal('EVIDENCE_TOO_LARGE', { most: mostBytes })
  const start = await staged.read(0, inspected.start)
  const end = await staged.read(Math.max(0, staged.bytes - inspected.end), inspected.end)
  const kind = (await fileTypeFromBuffer(start))?.mime
  if (!isEvidenceKind(kind) || !isDeclaredRight(declared, kind) || isPolyglot(kind, start, end))
    throw new Refusal('EVIDENCE_KIND_NOT_ALLOWED')
  return kind
}
