/** What is taken as evidence (SU14), with the ending that its name gets. */
export const evidenceKinds = {
  'application/pdf': '.pdf',
  'image/png': '.png',
  'image/jpeg': '.jpg',
} as const
export type EvidenceMediaType = keyof typeof evidenceKinds

export const isEvidenceKind = (mediaType: string | undefined): mediaType is EvidenceMediaType =>
  mediaType !== undefined && Object.hasOwn(evidenceKinds, mediaType)

/** What browsers say of a file that they know nothing of. */
const UNKNOWN = ['', 'application/octet-stream']

const familyOf = (mediaType: string): string => mediaType.split('/')[0] ?? ''

/**
 * Whether what a browser says of a file agrees with what it is. Browsers go by the name, and many a
 * photograph is misnamed: PNG and JPEG may be taken for each other, a document and a picture not.
 */
export function isDeclaredRight(declared: string, kind: EvidenceMediaType): boolean {
  if (UNKNOWN.includes(declared)) return true
  return isEvidenceKind(declared) && familyOf(declared) === familyOf(kind)
}

/** Readers of PDF look for its mark this far into a file. */
const PDF_MARK_WITHIN = 1024
/** Nothing, or what programs write before a text: a byte order mark (as latin1) and whitespace. */
const NOTHING_BEFORE = /^(?:\u00ef\u00bb\u00bf)?[\t\n\f\r ]*$/
/** Browsers that guess look for marks of HTML this far into a file. */
const MARKUP_WITHIN = 1445
const MARKUP = /<(?:!doctype\s+html|html|head|body|script|iframe|svg)[\s>]/i
const ZIP_END = Buffer.from([0x50, 0x4b, 0x05, 0x06])
const ZIP_END_BYTES = 22

/** How much of a file's start and end `isPolyglot` asks for. */
export const inspected = { start: 4100, end: 65_535 + ZIP_END_BYTES } as const

const pdfMarkIn = (start: Buffer): number => start.subarray(0, PDF_MARK_WITHIN).indexOf('%PDF-')

/**
 * Whether a file begins as a PDF, by its start. As readers do, it is looked for in the first 1024 bytes; but
 * only a byte order mark and whitespace may stand before it: anything else could be the start of another kind.
 */
export function beginsAsPdf(start: Buffer): boolean {
  const mark = pdfMarkIn(start)
  return mark !== -1 && NOTHING_BEFORE.test(start.subarray(0, mark).toString('latin1'))
}

/** Whether a file reads as something else too, for a program that looks elsewhere than its start (G5). */
export function isPolyglot(kind: EvidenceMediaType, start: Buffer, end: Buffer): boolean {
  if (kind === 'application/pdf' ? !beginsAsPdf(start) : pdfMarkIn(start) !== -1) return true
  return MARKUP.test(start.subarray(0, MARKUP_WITHIN).toString('latin1')) || endsAsZip(end)
}

/** An archive is found from its end: a mark whose comment is exactly as long as what follows it. */
function endsAsZip(end: Buffer): boolean {
  for (let at = end.indexOf(ZIP_END); at !== -1; at = end.indexOf(ZIP_END, at + 1)) {
    const rest = end.length - at - ZIP_END_BYTES
    if (rest >= 0 && end.readUInt16LE(at + ZIP_END_BYTES - 2) === rest) return true
  }
  return false
}
