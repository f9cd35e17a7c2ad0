import type { ErrorCode } from 'shared-schema/error-codes'

/** The media types that the API accepts as evidence, with their file name extensions (SU14). */
export const evidenceKinds = {
  'application/pdf': ['.pdf'],
  'image/png': ['.png'],
  'image/jpeg': ['.jpg', '.jpeg'],
} as const

/** The API's limits. The API checks a file by its content; these only spare an upload that it would refuse. */
export interface EvidenceLimits {
  readonly evidenceBytes: number
  readonly evidenceFiles: number
}

interface ChosenFile {
  readonly name: string
  readonly size: number
  readonly type: string
}

/** Why a file cannot be evidence, before it is sent; null if only the API can tell. */
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

/** By media type if the browser knows it, else by the file name's extension. */
function isOfKind({ name, type }: ChosenFile): boolean {
  if (type !== '') return Object.hasOwn(evidenceKinds, type)
  const endings: readonly string[] = Object.values(evidenceKinds).flat()
  return endings.some((ending) => name.toLowerCase().endsWith(ending))
}
