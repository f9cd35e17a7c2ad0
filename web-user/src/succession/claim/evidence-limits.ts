import type { ErrorCode } from 'shared-schema/error-codes'

/** What the API takes as evidence by default (SU14); it judges by content, this only saves a vain upload. */
export const evidenceLimits = {
  bytes: 10 * 1024 * 1024,
  files: 5,
  /** Media types with the endings of their names. */
  kinds: {
    'application/pdf': ['.pdf'],
    'image/png': ['.png'],
    'image/jpeg': ['.jpg', '.jpeg'],
  },
} as const

interface ChosenFile {
  readonly name: string
  readonly size: number
  readonly type: string
}

/** Why a file can't be evidence before it is even sent; null where only the API can tell. */
export function refusalOf(file: ChosenFile, filesBefore: number): ErrorCode | null {
  if (filesBefore >= evidenceLimits.files) return 'EVIDENCE_TOO_MANY'
  if (!isOfKind(file)) return 'EVIDENCE_KIND_NOT_ALLOWED'
  if (file.size === 0) return 'EVIDENCE_EMPTY'
  return file.size > evidenceLimits.bytes ? 'EVIDENCE_TOO_LARGE' : null
}

/** By type where the browser knows it, else by the ending of the name. */
function isOfKind({ name, type }: ChosenFile): boolean {
  if (type !== '') return Object.hasOwn(evidenceLimits.kinds, type)
  const endings: readonly string[] = Object.values(evidenceLimits.kinds).flat()
  return endings.some((ending) => name.toLowerCase().endsWith(ending))
}
