/** The kinds of files that can be told by their content, with the ending of their names. */
export const fileKinds = {
  'application/pdf': '.pdf',
  'image/png': '.png',
  'image/jpeg': '.jpg',
  'image/webp': '.webp',
  'text/csv': '.csv',
  'application/jsonl': '.jsonl',
} as const
export type FileMediaType = keyof typeof fileKinds

/** Kinds that are text, line by line. */
type TextMediaType = Exclude<FileMediaType, PictureMediaType | 'application/pdf'>

/** The kinds of files that are one picture. */
export type PictureMediaType = Extract<FileMediaType, `image/${string}`>

/** Whether files of a kind are pictures, which have a size. */
export const isPictureKind = (kind: FileMediaType): kind is PictureMediaType =>
  kind.startsWith('image/')

/** Whether files of a kind are text, line by line. */
export const isTextKind = (kind: FileMediaType): kind is TextMediaType =>
  kind === 'text/csv' || kind === 'application/jsonl'

/** What an invisible mark of the encoding, spaces and line ends may stand before. */
const BEGINS_AS_OBJECT = /^(?:\u00ef\u00bb\u00bf)?[\t\n\r ]*\{/

/** The kind of a text by its start: JSON Lines begin with an object, all else is a table. Null for what is no text. */
export function textKind(start: Buffer): FileMediaType | null {
  if (start.includes(0)) return null
  return BEGINS_AS_OBJECT.test(start.toString('latin1')) ? 'application/jsonl' : 'text/csv'
}

/** Why a file is not taken. */
export type FileFault =
  | 'EMPTY'
  | 'TOO_LARGE'
  | 'KIND_NOT_ALLOWED'
  | 'DAMAGED'
  | 'LOCKED'
  | 'TOO_MANY_PIXELS'

/** Whether a media type is one of the known kinds. */
export const isFileKind = (mediaType: string | undefined): mediaType is FileMediaType =>
  mediaType !== undefined && Object.hasOwn(fileKinds, mediaType)

/** What browsers declare for a file of unknown type. */
const UNKNOWN = ['', 'application/octet-stream']

const familyOf = (mediaType: string): string => mediaType.split('/')[0] ?? ''

/**
 * Whether the type that a browser declares fits what the file is. Browsers go by the name, and many photographs
 * are misnamed: pictures may stand for each other, a document and a picture not. For a text they declare the program that opens
 * it, such as a spreadsheet.
 */
export function isDeclaredRight(declared: string, kind: FileMediaType): boolean {
  if (UNKNOWN.includes(declared)) return true
  if (isTextKind(kind)) return !isFileKind(declared) || isTextKind(declared)
  return isFileKind(declared) && familyOf(declared) === familyOf(kind)
}

/** PDF readers look for the mark of a PDF in so many bytes of the start. */
const PDF_MARK_WITHIN = 1024
/** Nothing, or what programs write before the text: a byte order mark (as latin1) and whitespace. */
const NOTHING_BEFORE = /^(?:\u00ef\u00bb\u00bf)?[\t\n\f\r ]*$/
/** Browsers that guess types look for HTML in so many bytes of the start. */
const MARKUP_WITHIN = 1445
const MARKUP = /<(?:!doctype\s+html|html|head|body|script|iframe|svg)[\s>]/i
const ZIP_END = Buffer.from([0x50, 0x4b, 0x05, 0x06])
const ZIP_END_BYTES = 22

/** The bytes of a file's start and end that `isPolyglot` needs. */
export const inspected = { start: 4100, end: 65_535 + ZIP_END_BYTES } as const

const pdfMarkIn = (start: Buffer): number => start.subarray(0, PDF_MARK_WITHIN).indexOf('%PDF-')

/**
 * Whether a file is a PDF, by its start. Like PDF readers, looks in the first 1024 bytes; but only a byte order
 * mark and whitespace may come first, since anything else could be the start of another kind.
 */
export function beginsAsPdf(start: Buffer): boolean {
  const mark = pdfMarkIn(start)
  return mark !== -1 && NOTHING_BEFORE.test(start.subarray(0, mark).toString('latin1'))
}

/** Whether a program that does not look at the start could read the file as something else (G5). */
export function isPolyglot(kind: FileMediaType, start: Buffer, end: Buffer): boolean {
  if (kind === 'application/pdf' ? !beginsAsPdf(start) : pdfMarkIn(start) !== -1) return true
  return MARKUP.test(start.subarray(0, MARKUP_WITHIN).toString('latin1')) || endsAsZip(end)
}

/** A ZIP archive is found from its end: a mark whose comment is exactly as long as what follows. */
function endsAsZip(end: Buffer): boolean {
  for (let at = end.indexOf(ZIP_END); at !== -1; at = end.indexOf(ZIP_END, at + 1)) {
    const rest = end.length - at - ZIP_END_BYTES
    if (rest >= 0 && end.readUInt16LE(at + ZIP_END_BYTES - 2) === rest) return true
  }
  return false
}
