import type { PictureMediaType } from './rules.ts'
import type { StagedFile } from './staged-file.ts'

/** How large a picture is, as its own header says. */
export interface PictureSize {
  readonly width: number
  readonly height: number
}

type Bytes = Pick<StagedFile, 'bytes' | 'read'>

const readers: Readonly<Record<PictureMediaType, (file: Bytes) => Promise<PictureSize | null>>> = {
  'image/png': (file) => pngSize(file),
  'image/jpeg': (file) => jpegSize(file),
  'image/webp': (file) => webpSize(file),
}

/** The size of a picture of this kind; null if its header tells none. */
export const pictureSize = (file: Bytes, kind: PictureMediaType): Promise<PictureSize | null> =>
  readers[kind](file)

/** The eight bytes of every PNG, and the chunk that must come first. */
const PNG_START = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')

/** The size of a PNG; null if it has none, or a side of 0. */
async function pngSize(file: Bytes): Promise<PictureSize | null> {
  const header = await file.read(0, PNG_START.length + 8)
  if (
    header.length < PNG_START.length + 8 ||
    !header.subarray(0, PNG_START.length).equals(PNG_START)
  )
    return null
  return sized(header.readUInt32BE(PNG_START.length), header.readUInt32BE(PNG_START.length + 4))
}

/** More segments than any camera or editor writes before the picture itself. */
const MOST_SEGMENTS = 4096
const MARKER = 0xff
const START_OF_SCAN = 0xda
const END_OF_IMAGE = 0xd9

/** The markers that carry the size: one for each coding; three numbers between them mean other tables. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

/**
 * The size of a JPEG; null if none comes before its picture data. Previews lie inside one segment, and are
 * skipped with it.
 */
async function jpegSize(file: Bytes): Promise<PictureSize | null> {
  let at = 2
  for (let segment = 0; segment < MOST_SEGMENTS; segment += 1) {
    const header = await file.read(at, 9)
    const marker = header[1]
    if (header.length < 9 || header[0] !== MARKER || marker === undefined) return null
    if (marker === START_OF_SCAN || marker === END_OF_IMAGE) return null
    if (isFrame(marker)) return sized(header.readUInt16BE(7), header.readUInt16BE(5))
    // A marker may be padded with bytes of all ones.
    at += marker === MARKER ? 1 : 2 + header.readUInt16BE(2)
  }
  return null
}

/** The container and the header of its first chunk; behind them stands what tells the size. */
const WEBP_HEADER = 20
/** The start code of a frame of VP8 (RFC 6386, 9.1). */
const VP8_START = Buffer.from('9d012a', 'hex')
const VP8L_SIGNATURE = 0x2f

/** The size of a WebP; null if it is cut off, or its first chunk tells no size (RFC 9649). */
async function webpSize(file: Bytes): Promise<PictureSize | null> {
  const header = await file.read(0, WEBP_HEADER + 10)
  if (header.length < WEBP_HEADER + 10 || header.readUInt32LE(4) + 8 > file.bytes) return null
  const chunk = header.subarray(WEBP_HEADER)
  switch (header.toString('latin1', 12, 16)) {
    case 'VP8 ':
      return chunk.subarray(3, 6).equals(VP8_START)
        ? sized(chunk.readUInt16LE(6) & 0x3fff, chunk.readUInt16LE(8) & 0x3fff)
        : null
    case 'VP8L': {
      const sides = chunk.readUInt32LE(1)
      return chunk[0] === VP8L_SIGNATURE
        ? sized((sides & 0x3fff) + 1, ((sides >>> 14) & 0x3fff) + 1)
        : null
    }
    case 'VP8X':
      return sized(chunk.readUIntLE(4, 3) + 1, chunk.readUIntLE(7, 3) + 1)
    default:
      return null
  }
}

const sized = (width: number, height: number): PictureSize | null =>
  width === 0 || height === 0 ? null : { width, height }
