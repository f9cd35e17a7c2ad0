import { crc32, deflateSync } from 'node:zlib'
import { create } from 'qrcode'

/** Light modules around a QR code, which the standard asks for. */
const quietZone = 4
const pixelsPerModule = 6

/** A QR code of a short text as a PNG of black and white, drawn without waiting: the same text, the same bytes. */
export function qrPicture(text: string): { content: Buffer; pixels: number } {
  const { modules } = create(text, { errorCorrectionLevel: 'M' })
  const pixels = (modules.size + 2 * quietZone) * pixelsPerModule
  const isDark = (x: number, y: number): boolean => {
    const column = Math.floor(x / pixelsPerModule) - quietZone
    const row = Math.floor(y / pixelsPerModule) - quietZone
    const inside = column >= 0 && row >= 0 && column < modules.size && row < modules.size
    return inside && modules.get(row, column) !== 0
  }
  // One filter byte, then eight pixels a byte, a set bit being white.
  const bytesPerRow = 1 + Math.ceil(pixels / 8)
  const rows = Buffer.alloc(bytesPerRow * pixels)
  for (let y = 0; y < pixels; y += 1)
    for (let x = 0; x < pixels; x += 1)
      if (!isDark(x, y)) rows[y * bytesPerRow + 1 + (x >> 3)]! |= 0x80 >> (x & 7)
  return { content: png(pixels, rows), pixels }
}

function png(pixels: number, rows: Buffer): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(pixels, 0)
  header.writeUInt32BE(pixels, 4)
  // One bit a pixel; the rest (grey, deflate, plain filters, not interlaced) is 0.
  header[8] = 1
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  const sum = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}
