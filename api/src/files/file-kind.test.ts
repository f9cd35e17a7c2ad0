import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { encryptedPdfs } from '../../test/harness/encrypted-pdfs.ts'
import { samples } from '../../test/harness/evidence.ts'
import { type FileLimits, fileKind, UnfitFile } from './file-kind.ts'
import { stageFile } from './staged-file.ts'

const limits: FileLimits = {
  kinds: ['application/pdf', 'image/png', 'image/jpeg'],
  mostBytes: 10_485_760,
  mostPixels: 100_000_000,
}

/** What a file is taken for, or why it is not. */
async function takenAs(content: Buffer, changed = limits): Promise<string> {
  const staged = await stageFile(Readable.from([content]))
  try {
    return await fileKind(staged, '', changed)
  } catch (error) {
    if (error instanceof UnfitFile) return error.fault
    throw error
  } finally {
    await staged.discard()
  }
}

/** A PNG that says so of its size. */
function png(width: number, height: number): Buffer {
  const content = Buffer.from(samples.png)
  content.writeUInt32BE(width, 16)
  content.writeUInt32BE(height, 20)
  return content
}

/** A JPEG that says so of its size, behind segments of these many bytes. */
function jpeg(width: number, height: number, before: readonly number[] = []): Buffer {
  const segments = before.map((bytes) => {
    const segment = Buffer.alloc(bytes + 2, 0xc0)
    segment.writeUInt16BE(0xffe2, 0)
    segment.writeUInt16BE(bytes, 2)
    return segment
  })
  const frame = Buffer.from('ffc2000b080000000001011100', 'hex')
  frame.writeUInt16BE(height, 5)
  frame.writeUInt16BE(width, 7)
  return Buffer.concat([
    Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'),
    ...segments,
    Buffer.from([0xff, 0xff]),
    frame,
    Buffer.from('ffda0008010100003f00ffd9', 'hex'),
  ])
}

/** A PDF with a picture whose dictionary is this, so many bytes into the file. */
const pdf = (dictionary: string, at = 0): Buffer =>
  Buffer.from(
    `%PDF-1.7\n%${' '.repeat(at)}\n7 0 obj\n${dictionary}\nstream\n\nendstream\nendobj\n%%EOF`,
  )

const picture = (width: number, height: number): string =>
  `<</Type /XObject /Subtype /Image\n/Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode /Length 0>>`

describe('SU14: the pixels of a picture', () => {
  test('SU14: as many as the setting says are taken, one row more is refused', async () => {
    expect(await takenAs(png(10_000, 10_000))).toBe('image/png')
    expect(await takenAs(png(10_000, 10_001))).toBe('TOO_MANY_PIXELS')
    expect(await takenAs(png(30_000, 30_000))).toBe('TOO_MANY_PIXELS')
    expect(await takenAs(png(0xffffffff, 0xffffffff))).toBe('TOO_MANY_PIXELS')
    expect(await takenAs(jpeg(10_000, 10_000))).toBe('image/jpeg')
    expect(await takenAs(jpeg(20_000, 20_000))).toBe('TOO_MANY_PIXELS')
  })

  test('SU14: the size of a JPEG is found behind any preview and profile', async () => {
    const before = [65_535, 65_535, 2, 40_000]
    expect(await takenAs(jpeg(640, 480, before))).toBe('image/jpeg')
    expect(await takenAs(jpeg(65_535, 65_535, before))).toBe('TOO_MANY_PIXELS')
  })

  test('SU14: a picture that says no size is damaged', async () => {
    expect(await takenAs(png(0, 100))).toBe('DAMAGED')
    expect(await takenAs(jpeg(100, 0))).toBe('DAMAGED')
    expect(await takenAs(jpeg(1, 1).subarray(0, 24))).toBe('DAMAGED')
    expect(
      await takenAs(
        jpeg(
          1,
          1,
          Array.from({ length: 5000 }, () => 2),
        ),
      ),
    ).toBe('DAMAGED')
  })

  test.each([0, 1_048_500, 1_048_576, 3_000_000])(
    'SU14: a page of 400 megapixels is refused, %d bytes into a PDF too',
    async (at) => {
      expect(await takenAs(pdf(picture(20_000, 20_000), at))).toBe('TOO_MANY_PIXELS')
      expect(await takenAs(pdf(picture(5_000, 7_000), at))).toBe('application/pdf')
    },
  )

  test.each([0, 1_048_520, 3_000_000])(
    'SU14: a size that stands in objects of its own counts, %d bytes before or behind its picture',
    async (apart) => {
      const referring = '<</Subtype/Image/Width 12 0 R /Height 13 0 R/Length 0>>'
      const sizes = (side: number) =>
        `\n12 0 obj\n${side}\nendobj\n13 0 obj ${side} endobj\n112 0 obj 99 endobj`
      const gap = ' '.repeat(apart)
      const behind = (side: number) =>
        Buffer.concat([pdf(referring), Buffer.from(gap + sizes(side))])
      const before = (side: number) =>
        Buffer.concat([Buffer.from(`%PDF-1.7\n${sizes(side)}\n${gap}`), pdf(referring)])
      for (const placed of [behind, before]) {
        expect(await takenAs(placed(20_000))).toBe('TOO_MANY_PIXELS')
        expect(await takenAs(placed(5_000))).toBe('application/pdf')
      }
      const mixed = pdf('<</Subtype/Image/Width 12 0 R/Height 20000/Length 0>>')
      expect(await takenAs(Buffer.concat([mixed, Buffer.from(sizes(20_000))]))).toBe(
        'TOO_MANY_PIXELS',
      )
    },
  )

  test('SU14: numbers of a PDF that are no picture’s are not counted', async () => {
    expect(await takenAs(pdf('<</Subtype/ImageX/Width 20000/Height 20000>>'))).toBe(
      'application/pdf',
    )
    expect(await takenAs(pdf('<</Type/Page/MediaBox[0 0 20000 20000]>>'))).toBe('application/pdf')
  })

  test('SU14: a file made to be slow to read is read in its turn', async () => {
    const repeated = (part: string) =>
      Buffer.from(`%PDF-1.7\n${part.repeat(4_000_000 / part.length)}`)
    for (const part of [
      'obj',
      '/Subtype/Image',
      '/Width ',
      '/Encrypt ',
      '/ID [ ',
      'obj<<(',
      '1 0 obj 1 ',
    ])
      expect(await takenAs(repeated(part)), part).toBe('application/pdf')
  }, 10_000)
})

describe('SU14: a PDF that is locked', () => {
  test.each(encryptedPdfs)('SU14: $name, $kind', async ({ kind, content }) => {
    expect(await takenAs(content)).toBe(kind === 'open' ? 'application/pdf' : 'LOCKED')
  })

  test('SU14: a way of locking that nobody here knows is a lock', async () => {
    const trailer = (encrypt: string) =>
      Buffer.from(`%PDF-1.7\n5 0 obj<</Filter/Adobe.PubSec/V 4>>endobj\ntrailer<<${encrypt}>>`)
    expect(await takenAs(trailer('/Encrypt 5 0 R'))).toBe('LOCKED')
    expect(await takenAs(trailer('/Encrypt 6 0 R'))).toBe('LOCKED')
    expect(await takenAs(trailer('/Encrypt<</Filter/Standard/V 9/R 9>>'))).toBe('LOCKED')
  })

  test('SU14: a PDF that only mentions it is not', async () => {
    expect(await takenAs(Buffer.from('%PDF-1.7\n(/Encrypt) /EncryptMetadata true'))).toBe(
      'application/pdf',
    )
  })
})

describe('G5: what a purpose takes', () => {
  test('G5: a file of a kind that it does not name is refused', async () => {
    const picturesOnly: FileLimits = { ...limits, kinds: ['image/png'] }
    expect(await takenAs(samples.png, picturesOnly)).toBe('image/png')
    expect(await takenAs(samples.jpeg, picturesOnly)).toBe('KIND_NOT_ALLOWED')
    expect(await takenAs(samples.pdf, picturesOnly)).toBe('KIND_NOT_ALLOWED')
  })

  test('G5: as many bytes as it says are taken, one more is refused, and none at all', async () => {
    const exact: FileLimits = { ...limits, mostBytes: samples.pdf.length }
    expect(await takenAs(samples.pdf, exact)).toBe('application/pdf')
    expect(await takenAs(Buffer.concat([samples.pdf, Buffer.from(' ')]), exact)).toBe('TOO_LARGE')
    expect(await takenAs(Buffer.alloc(0))).toBe('EMPTY')
  })
})

describe('G5: a WebP', () => {
  const webp = { ...limits, kinds: ['image/webp'] as const, mostPixels: 400 * 300 }
  const lossy = (width: number, height: number): Buffer => {
    const frame = Buffer.from('0000009d012a00000000', 'hex')
    frame.writeUInt16LE(width, 6)
    frame.writeUInt16LE(height, 8)
    return chunked('VP8 ', frame)
  }
  const lossless = (width: number, height: number): Buffer => {
    const stream = Buffer.alloc(10)
    stream[0] = 0x2f
    stream.writeUInt32LE(width - 1 + (height - 1) * 0x4000, 1)
    return chunked('VP8L', stream)
  }
  const extended = (width: number, height: number): Buffer => {
    const canvas = Buffer.alloc(10)
    canvas.writeUIntLE(width - 1, 4, 3)
    canvas.writeUIntLE(height - 1, 7, 3)
    return chunked('VP8X', canvas)
  }
  const chunked = (name: string, content: Buffer): Buffer => {
    const file = Buffer.concat([
      Buffer.from('RIFF\0\0\0\0WEBP'),
      Buffer.from(name),
      Buffer.alloc(4),
      content,
    ])
    file.writeUInt32LE(file.length - 8, 4)
    file.writeUInt32LE(content.length, 16)
    return file
  }

  test.each([
    ['lossy', lossy],
    ['lossless', lossless],
    ['extended', extended],
  ])('G5: a %s one is taken by its own size', async (_kind, made) => {
    expect(await takenAs(made(400, 300), webp)).toBe('image/webp')
    expect(await takenAs(made(401, 300), webp)).toBe('TOO_MANY_PIXELS')
    expect(await takenAs(made(400, 300))).toBe('KIND_NOT_ALLOWED')
  })

  test('G5: one that is cut off, or tells no size, is damaged', async () => {
    expect(await takenAs(lossy(0, 300), webp)).toBe('DAMAGED')
    expect(await takenAs(lossy(400, 300).subarray(0, -1), webp)).toBe('DAMAGED')
    expect(await takenAs(chunked('VP8 ', Buffer.alloc(10)), webp)).toBe('DAMAGED')
    expect(await takenAs(chunked('VP8L', Buffer.alloc(10)), webp)).toBe('DAMAGED')
    expect(await takenAs(chunked('EXIF', Buffer.alloc(10)), webp)).toBe('DAMAGED')
  })
})
