import type { PdfEncryption } from './pdf-lock.ts'
import type { StagedFile } from './staged-file.ts'

type Bytes = Pick<StagedFile, 'bytes' | 'read'>

/** What a PDF says of itself in its uncompressed parts. */
export interface PdfParts {
  /** The pixels of its largest picture; 0 if it has none. */
  readonly mostPixels: number
  /** Null if it is not encrypted, `'UNKNOWN'` for a method that is not known here. */
  readonly encryption: PdfEncryption | 'UNKNOWN' | null
}

const WINDOW_BYTES = 1_048_576
/**
 * Longer than any dictionary that is looked for. Windows overlap by this much, so that no dictionary is cut.
 */
const DICTIONARY_BYTES = 8192

/** A file as text, one character a byte, in windows that overlap. */
async function* windowsOf(file: Bytes): AsyncGenerator<string> {
  for (let at = 0; at < file.bytes; at += WINDOW_BYTES)
    yield (await file.read(at, WINDOW_BYTES + DICTIONARY_BYTES)).toString('latin1')
}

/**
 * Reads those parts of a PDF that decide whether it can be shown. The dictionaries of pictures and of the
 * encryption are never compressed (ISO 32000), so nothing is decompressed, and each byte is read once or twice.
 */
export async function pdfParts(file: Bytes): Promise<PdfParts> {
  const pictures: PictureInPdf[] = []
  let encrypt: string | null = null
  let id: Buffer = Buffer.alloc(0)
  for await (const text of windowsOf(file)) {
    for (const object of text.split('obj')) {
      const picture = pictureIn(object.slice(0, DICTIONARY_BYTES))
      if (picture) pictures.push(picture)
    }
    encrypt = /\/Encrypt\s{0,9}(\d{1,10}\s{1,9}\d{1,5}\s{1,9}R|<<)/.exec(text)?.[1] ?? encrypt
    const opening = /\/ID\s{0,9}\[\s{0,9}(?=[<(])/.exec(text)
    if (opening && id.length === 0) id = stringAt(text, opening.index + opening[0].length)
  }
  const mostPixels = await mostPixelsOf(file, pictures)
  if (encrypt === null) return { mostPixels, encryption: null }
  const dictionary = await encryptionDictionary(file, encrypt)
  return { mostPixels, encryption: dictionary === null ? 'UNKNOWN' : encryptionIn(dictionary, id) }
}

/** A side of a picture: its pixels, or the object that holds them (`12 0`). */
type Side = number | string

interface PictureInPdf {
  readonly width: Side
  readonly height: Side
}

/** A picture, from the dictionary before its stream; null if the dictionary is not a picture's. */
function pictureIn(object: string): PictureInPdf | null {
  const end = object.indexOf('stream')
  const dictionary = end === -1 ? '' : object.slice(0, end)
  if (!/\/Subtype\s{0,9}\/Image(?![A-Za-z])/.test(dictionary)) return null
  return { width: sideIn(dictionary, 'Width'), height: sideIn(dictionary, 'Height') }
}

function sideIn(dictionary: string, key: string): Side {
  const reference = new RegExp(`/${key}\\s{1,9}(\\d{1,10})\\s{1,9}(\\d{1,5})\\s{1,9}R(?![A-Za-z])`)
  const [, object, generation] = reference.exec(dictionary) ?? []
  return object === undefined ? (numberIn(dictionary, key) ?? 0) : `${object} ${generation}`
}

/** The pixels of the largest picture. A number that is an object of its own is looked up there. */
async function mostPixelsOf(file: Bytes, pictures: readonly PictureInPdf[]): Promise<number> {
  const referred = new Set(
    pictures
      .flatMap(({ width, height }) => [width, height])
      .filter((side) => typeof side !== 'number'),
  )
  const numbers = referred.size > 0 ? await numbersOf(file, referred) : new Map<Side, number>()
  const pixels = (side: Side) => (typeof side === 'number' ? side : (numbers.get(side) ?? 0))
  return pictures.reduce(
    (most, { width, height }) => Math.max(most, pixels(width) * pixels(height)),
    0,
  )
}

/** The numbers in these objects. If an object is written again later in the file, the largest number counts. */
async function numbersOf(
  file: Bytes,
  wanted: ReadonlySet<Side>,
): Promise<ReadonlyMap<Side, number>> {
  const numbers = new Map<Side, number>()
  const objects = /(?<!\d)(\d{1,10})\s{1,9}(\d{1,5})\s{1,9}obj\s{1,9}(\d{1,12})(?!\d)/g
  for await (const text of windowsOf(file))
    for (const [, object, generation, digits] of text.matchAll(objects)) {
      const name = `${object} ${generation}`
      if (wanted.has(name)) numbers.set(name, Math.max(numbers.get(name) ?? 0, Number(digits)))
    }
  return numbers
}

function numberIn(dictionary: string, key: string): number | null {
  const [, digits] = new RegExp(`/${key}\\s{1,9}(-?\\d{1,12})(?!\\d)`).exec(dictionary) ?? []
  return digits === undefined ? null : Number(digits)
}

/** The text of an encryption's dictionary, which may be an object of its own. */
async function encryptionDictionary(file: Bytes, encrypt: string): Promise<string | null> {
  const [number, generation] = encrypt.split(/\s+/)
  const start =
    encrypt === '<<'
      ? /\/Encrypt\s{0,9}<</
      : new RegExp(`(?<!\\d)${number}\\s{1,9}${generation}\\s{1,9}obj`)
  let last: string | null = null
  for await (const text of windowsOf(file)) {
    const found = start.exec(text)
    if (found) last = text.slice(found.index, found.index + DICTIONARY_BYTES)
  }
  return last
}

function encryptionIn(dictionary: string, id: Buffer): PdfEncryption | 'UNKNOWN' {
  const revision = numberIn(dictionary, 'R')
  const version = numberIn(dictionary, 'V')
  if (!/\/Filter\s{0,9}\/Standard(?![A-Za-z])/.test(dictionary) || !revision || !version)
    return 'UNKNOWN'
  return {
    version,
    revision,
    keyBits: numberIn(dictionary, 'Length') ?? 40,
    owner: stringOf(dictionary, 'O'),
    user: stringOf(dictionary, 'U'),
    permissions: numberIn(dictionary, 'P') ?? 0,
    encryptsMetadata: !/\/EncryptMetadata\s{1,9}false/.test(dictionary),
    id,
  }
}

function stringOf(dictionary: string, key: string): Buffer {
  const opening = new RegExp(`/${key}\\s{0,9}(?=[<(])`).exec(dictionary)
  return opening ? stringAt(dictionary, opening.index + opening[0].length) : Buffer.alloc(0)
}

/** The longest string that is read: an entry of an encryption has 48 bytes, an id 16. */
const STRING_CHARACTERS = 1024

/** The bytes of a string that begins there, written in hexadecimal digits or in characters. */
function stringAt(text: string, at: number): Buffer {
  const written = text.slice(at, at + STRING_CHARACTERS)
  if (!written.startsWith('('))
    return Buffer.from(written.slice(1, written.indexOf('>')).replace(/\s/g, ''), 'hex')
  return Buffer.from(literal(written), 'latin1')
}

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
}

/** A string of characters, without its brackets; brackets within it are in pairs, or behind a backslash. */
function literal(written: string): string {
  const parts = written.matchAll(/\\([0-7]{1,3}|\r\n|.)|\r\n?|./gs)
  let depth = 0
  let result = ''
  for (const [part, escaped] of parts) {
    if (escaped !== undefined) result += unescaped(escaped)
    else if (part === '(' && depth++ === 0) continue
    else if (part === ')' && --depth === 0) return result
    else result += part.startsWith('\r') ? '\n' : part
  }
  return result
}

function unescaped(escaped: string): string {
  if (/^[0-7]/.test(escaped)) return String.fromCharCode(Number.parseInt(escaped, 8) & 255)
  // A line that ends with a backslash continues on the next line.
  return /^[\r\n]/.test(escaped) ? '' : (escapes[escaped] ?? escaped)
}
