/** The kinds of files that can prove a claim (SU14). */
export type EvidenceKind = 'PDF' | 'PNG' | 'JPEG'

const kinds: Readonly<Record<string, EvidenceKind>> = {
  'application/pdf': 'PDF',
  'image/png': 'PNG',
  'image/jpeg': 'JPEG',
}

/** The kind of a file, by the media type that the API found in its content; null for any other. */
export const evidenceKind = (mediaType: string): EvidenceKind | null =>
  Object.hasOwn(kinds, mediaType) ? (kinds[mediaType] ?? null) : null

/** A size in the unit that people would use. */
export function sizeText(bytes: number, tag: string): string {
  const [unit, size] =
    bytes < 1_000
      ? (['byte', 1] as const)
      : bytes < 1_000_000
        ? (['kilobyte', 1_000] as const)
        : (['megabyte', 1_000_000] as const)
  return new Intl.NumberFormat(tag, {
    style: 'unit',
    unit,
    unitDisplay: size === 1 ? 'long' : 'short',
    maximumFractionDigits: size === 1_000_000 ? 1 : 0,
  }).format(bytes / size)
}
