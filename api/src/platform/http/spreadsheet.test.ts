import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spreadsheetRow } from './spreadsheet.ts'

/** Reads a row as RFC 4180 says; the other half of what is tested. */
function readRow(row: string, separator: string): string[] {
  const cells: string[] = []
  let rest = row.replace(/\r\n$/, '')
  for (;;) {
    const quoted = /^"((?:[^"]|"")*)"/.exec(rest)
    const end = quoted ? quoted[0].length : (rest + separator).indexOf(separator)
    cells.push(quoted ? (quoted[1] ?? '').replaceAll('""', '"') : rest.slice(0, end))
    if (end >= rest.length) return cells
    rest = rest.slice(end + 1)
  }
}

describe('case 29, G6: CSV opens right in a spreadsheet', () => {
  it('in es, pt-BR and fr with semicolons and decimal commas, in en with commas and points', () => {
    for (const language of ['es', 'pt-BR', 'fr'] as const)
      expect(spreadsheetRow(['a', -0.045, 'b;c', 1500, null], language)).toBe(
        'a;-0,045;"b;c";1500;\r\n',
      )
    expect(spreadsheetRow(['a', -0.045, 'b,c'], 'en')).toBe('a,-0.045,"b,c"\r\n')
  })

  it('negative numbers stay numbers; a text that looks like a formula stays text', () => {
    expect(spreadsheetRow([-1, '-1', '=cmd()', '+1', '@x', '\tx', '\rx'], 'es')).toBe(
      "-1;'-1;'=cmd();'+1;'@x;\"'\tx\";\"'\nx\"\r\n".replace('"\'\tx"', "'\tx"),
    )
  })

  it('exact amounts are numbers, however large, with the decimal sign of the language', () => {
    const cells = [{ decimal: '-0.045' }, { decimal: '9007199254740993.000001' }]
    expect(spreadsheetRow(cells, 'pt-BR')).toBe('-0,045;9007199254740993,000001\r\n')
    expect(spreadsheetRow(cells, 'en')).toBe('-0.045,9007199254740993.000001\r\n')
  })

  it('whatever the texts are, each comes back, no cell begins as a formula, and a row ends once', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('=1+1', '"', '""', ';', ',', 'a\r\nb', '\u202Eevil', '<script>', '😀', ' x '),
    )
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 1 }),
        fc.constantFrom('es', 'pt-BR', 'fr', 'en' as const),
        (texts, language) => {
          const row = spreadsheetRow(texts, language as 'es')
          expect(row.match(/\r\n/g)).toHaveLength(1)
          expect(row.replace(/\r\n$/, '')).not.toContain('\r')
          const cells = readRow(row, language === 'en' ? ',' : ';')
          expect(cells).toHaveLength(texts.length)
          cells.forEach((cell, place) => {
            expect(cell).not.toMatch(/^[=+\-@\t\r\n]/)
            const meant = (texts[place] ?? '').replaceAll(/\r\n?/g, '\n')
            expect([meant, `'${meant}`]).toContain(cell)
          })
        },
      ),
    )
  })
})
