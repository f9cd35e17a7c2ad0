import { Readable } from 'node:stream'
import fc from 'fast-check'
import { importColumns } from 'shared-schema/import-enums'
import { describe, expect, it } from 'vitest'
import { spreadsheetRow } from '../platform/http/spreadsheet.ts'
import { UnreadableFile } from './headings.ts'
import { formOf, type ReadLine, readLines } from './read-lines.ts'

const LONGEST = 1000

/** The lines of a content, which comes in pieces of so many bytes. */
async function linesOf(content: Buffer, { mediaType = 'text/csv', piece = 7 } = {}) {
  const open = async () =>
    Readable.from(
      (function* () {
        for (let at = 0; at < content.length; at += piece) yield content.subarray(at, at + piece)
      })(),
    )
  const form = await formOf(open, mediaType)
  const lines: ReadLine[] = []
  for await (const line of readLines(open, form, LONGEST)) lines.push(line)
  return { form, lines }
}
const csv = (text: string, encoding: BufferEncoding = 'utf8') =>
  linesOf(Buffer.from(text, encoding))
const jsonLines = (text: string) => linesOf(Buffer.from(text), { mediaType: 'application/jsonl' })
const fault = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: UnreadableFile) => {
      expect(error).toBeInstanceOf(UnreadableFile)
      return [error.fault, error.line, error.detail]
    },
  )

const HEAD = 'reference,name,email,role'
/** A value with everything that a table must keep apart: separators, quotes, line ends, letters beyond ASCII. */
const value = fc.string({
  unit: fc.oneof(
    fc.constantFrom(',', ';', '\t', '"', '\n', ' ', 'é', '€', '日', '😀'),
    fc.string({ minLength: 1, maxLength: 3 }).filter((text) => !/[\r\0]/.test(text)),
  ),
  maxLength: 8,
})
const written = (separator: string, row: readonly string[]) =>
  row.map((text) => `"${text.replaceAll('"', '""')}"`).join(separator)

describe('PA7: the lines of a file', () => {
  it('come as they were written, whatever the values, the separator, the line ends and the pieces', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(value, value, value, value), { minLength: 1, maxLength: 5 }),
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.constantFrom('', '\ufeff'),
        fc.integer({ min: 1, max: 20 }),
        async (rows, separator, lineEnd, mark, piece) => {
          const kept = rows.filter((row) => row.some((text) => text.trim() !== ''))
          const head = HEAD.replaceAll(',', separator)
          const text = mark + [head, ...rows.map((row) => written(separator, row))].join(lineEnd)
          const { form, lines } = await linesOf(Buffer.from(text), { piece })
          expect(form).toEqual({ encoding: 'UTF_8', separator })
          expect(lines.map(({ cells }) => Object.values(cells))).toEqual(kept)
        },
      ),
      { numRuns: 100 },
    )
  })

  it('are numbered as an editor counts: values with line ends and empty lines count as so many', async () => {
    const { lines } = await csv(`${HEAD}\r\n1,"a\r\nb",c,d\r\n\r\n,,,\r\n2,a,b,c\r\n`)
    expect(lines.map(({ line }) => line)).toEqual([2, 6])
    expect(lines[0]?.cells.name).toBe('a\nb')
  })

  it('are read from what a spreadsheet of each language writes', async () => {
    for (const language of ['en', 'es', 'pt-BR', 'fr'] as const) {
      const row = ['A-1', 'Ana "la jefa"; y, otras', 'ana@x.example', 'USER']
      const text = [HEAD.split(','), row].map((cells) => spreadsheetRow(cells, language)).join('')
      expect((await csv(`\ufeff${text}`)).lines[0]?.cells).toEqual({
        reference: 'A-1',
        name: row[1],
        email: 'ana@x.example',
        role: 'USER',
      })
    }
  })

  it('of Windows-1252 keep their letters', async () => {
    const content = Buffer.concat([
      Buffer.from(`${HEAD}\n1,Jos`),
      Buffer.from([0xe9, 0x20, 0x80, 0x92]),
      Buffer.from(',a@b.example,USER\n'),
    ])
    const { form, lines } = await linesOf(content, { piece: 3 })
    expect(form.encoding).toBe('WINDOWS_1252')
    expect(lines[0]?.cells.name).toBe('José €’')
  })

  it('have their columns in any order, with headings as people write them', async () => {
    const { lines } = await csv('E-Mail;Role;NAME;Legal name;Reference;;\nx;USER;n;l;r;;\n')
    expect(lines[0]).toEqual({
      line: 2,
      cells: { email: 'x', role: 'USER', name: 'n', legal_name: 'l', reference: 'r' },
      fault: null,
    })
  })

  it('with more values than columns say so, with fewer have empty ones', async () => {
    const { lines } = await csv(`${HEAD}\n1,a,b,USER,more\n2,a\n`)
    expect(lines.map(({ fault: of, cells }) => [of, cells.email])).toEqual([
      ['CELLS', 'b'],
      [null, ''],
    ])
  })

  it('with quotes within a value keep them', async () => {
    const { lines } = await csv(`${HEAD}\n1,the "best" one,a,USER\n2,"x" y,b,USER\n`)
    expect(lines.map(({ cells }) => cells.name)).toEqual(['the "best" one', '"x" y'])
  })

  it.each([
    ['', null],
    [HEAD, null],
    ['name,email,role\n', ['COLUMN_MISSING', 1, 'reference']],
    [`\n\n${HEAD},colour\n`, ['COLUMN_UNKNOWN', 3, 'colour']],
    [`${HEAD},E-mail\n`, ['COLUMN_TWICE', 1, 'email']],
    [`${HEAD}\n1,"never closed,b,USER\n2,a,b,USER\n`, ['QUOTES', 2, null]],
    [`${HEAD}\n1,"${'x\n'.repeat(LONGEST)}`, ['LINE_TOO_LONG', 2, null]],
    [`${HEAD}\n1,${'x'.repeat(LONGEST)},b,USER\n`, ['LINE_TOO_LONG', 2, null]],
    [
      'PK\u0003\u0004 something else entirely\n',
      ['COLUMN_UNKNOWN', 1, 'PK\u0003\u0004 something else entirely'],
    ],
  ])('of %j end with %j', async (text, expected) => {
    expect(await fault(csv(text))).toEqual(expected)
  })

  it('are read no further than they are asked for, so that a file of any length needs as much memory', async () => {
    const piece = Buffer.from('1,"a value",a@b.example,USER\n'.repeat(500))
    const pieces = 2000
    for (const [mediaType, first, rest] of [
      ['text/csv', Buffer.from(`${HEAD}\n`), piece],
      ['application/jsonl', Buffer.alloc(0), Buffer.from('{"name":"a value"}\n'.repeat(500))],
    ] as const) {
      let pulled = 0
      const open = async () =>
        Readable.from(
          (function* () {
            yield first
            for (let n = 0; n < pieces; n += 1) {
              pulled += 1
              yield rest
            }
          })(),
        )
      const form = await formOf(open, mediaType)
      pulled = 0
      let read = 0
      for await (const _line of readLines(open, form, LONGEST)) {
        read += 1
        if (read === 5000) break
      }
      expect(read).toBe(5000)
      expect(pulled).toBeLessThan(pieces / 20)
    }
  })

  it('of JSON Lines come as they were written', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.dictionary(fc.constantFrom(...importColumns), value, { minKeys: 1 }), {
          minLength: 1,
          maxLength: 5,
        }),
        async (objects) => {
          const text = objects.map((object) => JSON.stringify(object)).join('\n')
          const { form, lines } = await jsonLines(text)
          expect(form.separator).toBeNull()
          expect(lines.map(({ cells }) => cells)).toEqual(objects)
        },
      ),
      { numRuns: 50 },
    )
  })

  it('of JSON Lines that are no objects, or say what no table could, are faults of one line', async () => {
    const { lines } = await jsonLines(
      [
        '{"reference":7,"modules":["RCM"],"tax_kind":null}',
        '[1]',
        '{',
        '{"colour":"red"}',
        '{"name":{}}',
        '',
      ].join('\n'),
    )
    expect(lines.map(({ line, fault: of }) => [line, of])).toEqual([
      [1, null],
      [2, 'NO_OBJECT'],
      [3, 'NO_OBJECT'],
      [4, 'CELLS'],
      [5, 'CELLS'],
    ])
    expect(lines[0]?.cells).toEqual({ reference: '7', modules: 'RCM', tax_kind: '' })
    expect(await fault(jsonLines(`{"name":"${'x'.repeat(LONGEST)}"}`))).toEqual([
      'LINE_TOO_LONG',
      1,
      null,
    ])
  })
})
