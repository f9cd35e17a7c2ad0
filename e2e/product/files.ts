import { crc32, deflateSync } from 'node:zlib'

/** A file on somebody's computer. */
export interface LocalFile {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

/** A PDF with one line of text on each page. */
export function pdfFile(name: string, lines: readonly string[]): LocalFile {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${lines.map((_, page) => `${4 + page * 2} 0 R`).join(' ')}] /Count ${lines.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...lines.flatMap((line, page) => {
      const drawing = `BT /F1 24 Tf 72 700 Td (${line}) Tj ET`
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + page * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
        `<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`,
      ]
    }),
  ]
  let text = '%PDF-1.4\n'
  const starts = objects.map((object, index) => {
    const start = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return start
  })
  const table = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('')
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`
  return { name, mimeType: 'application/pdf', buffer: Buffer.from(text, 'latin1') }
}

/** A PNG of one colour. */
export function pngFile(name: string, width = 320, height = 200): LocalFile {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const row = Buffer.concat([
    Buffer.from([0]),
    Buffer.alloc(width * 3, Buffer.from([46, 125, 107])),
  ])
  const pixels = deflateSync(Buffer.concat(Array.from({ length: height }, () => row)))
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const chunks = [chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]
  return { name, mimeType: 'image/png', buffer: Buffer.concat([signature, ...chunks]) }
}

function chunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

/** A PNG whose header claims this size; the picture data is smaller. */
export function claimedPng(name: string, width: number, height: number): LocalFile {
  const { mimeType, buffer } = pngFile(name)
  buffer.writeUInt32BE(width, 16)
  buffer.writeUInt32BE(height, 20)
  return { name, mimeType, buffer }
}

/** A PDF that opens only with a certificate. */
export const lockedPdf = (name: string): LocalFile => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.7\ntrailer<</Encrypt<</Filter/Adobe.PubSec/V 4>>>>\n%%EOF\n'),
})

/** A scanned PDF: one grey page with a picture of this size. If `damaged`, the picture is missing. */
export function scannedPdf(name: string, side: number, kind: 'SOUND' | 'DAMAGED'): LocalFile {
  const { mimeType, buffer } = pdfFile(name, ['scan'])
  const pixels =
    kind === 'SOUND' ? deflateSync(Buffer.alloc(side * side, 0x60)) : Buffer.from('none')
  const filter = kind === 'SOUND' ? '/FlateDecode' : '/DCTDecode'
  const drawing = 'q 500 0 0 500 40 200 cm /I1 Do Q'
  const objects = [
    `5 0 obj\n<</Length ${drawing.length}>>\nstream\n${drawing}\nendstream\nendobj\n`,
    `7 0 obj\n<</Type/XObject/Subtype/Image/Width ${side}/Height ${side}/ColorSpace/DeviceGray/BitsPerComponent 8/Filter${filter}/Length ${pixels.length}>>\nstream\n`,
  ]
  // The added object is not in the file's table, so readers search the file for it.
  const text = buffer
    .toString('latin1')
    .replace('/Font << /F1 3 0 R >>', '/XObject << /I1 7 0 R >>')
  const [before = ''] = text.split('xref\n')
  return {
    name,
    mimeType,
    buffer: Buffer.concat([
      Buffer.from(before + objects.join(''), 'latin1'),
      pixels,
      Buffer.from('\nendstream\nendobj\ntrailer\n<< /Size 8 /Root 1 0 R >>\n%%EOF\n', 'latin1'),
    ]),
  }
}
