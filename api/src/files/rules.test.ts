import { describe, expect, test } from 'vitest'
import { isDeclaredRight, isPolyglot, textKind } from './rules.ts'

describe('G5: what a browser says of a file', () => {
  test.each([
    ['application/pdf', 'application/pdf', true],
    ['', 'application/pdf', true],
    ['application/octet-stream', 'image/png', true],
    ['image/jpeg', 'image/png', true],
    ['application/pdf', 'image/png', false],
    ['image/png', 'application/pdf', false],
    ['text/html', 'application/pdf', false],
    ['image/svg+xml', 'image/png', false],
    ['constructor', 'image/png', false],
    ['application/vnd.ms-excel', 'text/csv', true],
    ['text/plain', 'application/jsonl', true],
    ['text/csv', 'application/jsonl', true],
    ['image/png', 'text/csv', false],
    ['text/csv', 'image/png', false],
  ] as const)('G5: %j for %s: taken is %s', (declared, kind, taken) => {
    expect(isDeclaredRight(declared, kind)).toBe(taken)
  })
})

describe('G5: texts', () => {
  test.each([
    ['reference;name\n', 'text/csv'],
    ['{"reference":1}\n', 'application/jsonl'],
    ['\ufeff \n{"reference":1}\n', 'application/jsonl'],
    ['a\0b', null],
  ] as const)('G5: %j is %s', (text, kind) => {
    expect(textKind(Buffer.from(text))).toBe(kind)
  })
})

describe('G5: files that are two things', () => {
  const pdf = Buffer.from('%PDF-1.7\n')
  const png = Buffer.from('89504e470d0a1a0a', 'hex')
  const none = Buffer.alloc(0)
  const zipEnd = (comment: string): Buffer => {
    const end = Buffer.alloc(22 + comment.length)
    end.writeUInt32BE(0x504b0506, 0)
    end.writeUInt16LE(comment.length, 20)
    end.write(comment, 22)
    return end
  }

  test('G5: a file that is one thing is one thing', () => {
    expect(isPolyglot('application/pdf', pdf, none)).toBe(false)
    expect(isPolyglot('image/png', png, none)).toBe(false)
  })

  test('G5: a mark of PDF behind anything but whitespace, or in a picture, is refused as far as readers look', () => {
    for (const before of ['x', '\0\0\0', 'PK\u0003\u0004', 'GIF89a', '\n<'])
      expect(
        isPolyglot('application/pdf', Buffer.concat([Buffer.from(before), pdf]), none),
        before,
      ).toBe(true)
    for (const before of ['', '\n', '\ufeff', '\ufeff \r\n'])
      expect(
        isPolyglot('application/pdf', Buffer.concat([Buffer.from(before), pdf]), none),
        before,
      ).toBe(false)
    const marked = (at: number) => Buffer.concat([png, Buffer.alloc(at - png.length), pdf])
    expect(isPolyglot('image/png', marked(500), none)).toBe(true)
    expect(isPolyglot('image/png', marked(1024), none)).toBe(false)
  })

  test.each(['<!DOCTYPE html>', '<script>', '<SVG xmlns="x">', '<body onload="x">'])(
    'G5: %s where browsers that guess look is refused',
    (markup) => {
      const start = Buffer.concat([png, Buffer.alloc(600), Buffer.from(markup)])
      expect(isPolyglot('image/png', start, none)).toBe(true)
    },
  )

  test('G5: what cameras and editors write of themselves is no markup', () => {
    const xmp = Buffer.from('<?xpacket begin=""?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF>')
    expect(isPolyglot('image/jpeg', xmp, none)).toBe(false)
  })

  test('G5: an archive behind a picture is refused, with a comment or without', () => {
    expect(isPolyglot('image/png', png, Buffer.concat([png, zipEnd('')]))).toBe(true)
    expect(isPolyglot('image/png', png, Buffer.concat([png, zipEnd('a comment')]))).toBe(true)
  })

  test('G5: the four bytes of an archive anywhere else are chance', () => {
    expect(isPolyglot('image/png', png, Buffer.concat([zipEnd(''), png]))).toBe(false)
    expect(isPolyglot('image/png', png, Buffer.from('PK\u0005\u0006'))).toBe(false)
  })
})
