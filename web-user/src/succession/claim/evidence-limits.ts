import type { ErrorCode } from 'shared-schema/error-codes'

/** Media types that the API takes as evidence, with the endings of their names (SU14). */
export const evidenceKinds = {
  'application/pdf': ['.pdf'],
  'image/png': ['.png'],
  'image/jpeg': ['.jpg', '.jpeg'],
} as const

/** How much the API takes, by its settings; it judges by content, this only saves a vain upload. */
export interface EvidenceLimits {
  readonly evidenceBytes: number
  readonly evidenceFiles: number
}

interface ChosenFile {
  readonly name: string
  readonly size: number
  readonly type: string
}

/** Why a file can't be evidence before it is even sent; null where only the API can tell. */
export function refusalOf(
  file: ChosenFile,
  filesBefore: number,
  { evidenceBytes, evidenceFiles }: EvidenceLimits,
): ErrorCode | null {
  if (filesBefore >= evidenceFiles) return 'EVIDENCE_TOO_MANY'
  if (!isOfKind(file)) return 'EVIDENCE_KIND_NOT_ALLOWED'
  if (file.size === 0) return 'EVIDENCE_EMPTY'
  return file.size > evidenceBytes ? 'EVIDENCE_TOO_LARGE' : null
}

/** By type where the browser knows it, else by the ending of the name. */
function isOfKind({ name, type }: ChosenFile): boolean {
  if (type !== '') return Object.hasOwn(evidenceKinds, type)
  const endings: readonly string[] = Object.values(evidenceKinds).flat()
  return endings.some((ending) => name.toLowerCase().endsWith(ending))
}
