import { readErased } from 'shared-schema/erased-person'
import type { LanguageTag } from 'shared-schema/languages'

/** A number that is exact, however large, such as `-0.045`. */
export interface Decimal {
  readonly decimal: string
}

/** A value of a spreadsheet's cell. */
export type Cell = string | number | Decimal | null

/** How spreadsheets that are set to a language read rows of text. */
interface Form {
  readonly separator: ';' | ','
  readonly decimal: ',' | '.'
}

const withComma: Form = { separator: ';', decimal: ',' }
const forms: Readonly<Record<LanguageTag, Form>> = {
  en: { separator: ',', decimal: '.' },
  es: withComma,
  'pt-BR': withComma,
  fr: withComma,
}

/** Stands before the first row, so that spreadsheets read the text as UTF-8. */
export const BYTE_ORDER_MARK = '\ufeff'

/**
 * A row of CSV that opens right in a spreadsheet set to that language: its separator and its decimal sign, ended by CRLF.
 * Numbers are written as numbers, negative ones too. A text that a spreadsheet would take for a formula (it begins with
 * `=`, `+`, `-`, `@`, a tab or a line end) gets an apostrophe before it, so that it stays text. Line ends within a text
 * are LF alone, so that each row ends with the only CRLF in it.
 */
export function spreadsheetRow(cells: readonly Cell[], language: LanguageTag): string {
  const { separator, decimal } = forms[language]
  const written = cells.map((cell) => {
    if (cell === null) return ''
    if (typeof cell === 'object') return cell.decimal.replace('.', decimal)
    if (typeof cell === 'number') return String(cell).replace('.', decimal)
    const shown = readErased(cell, language)
    return quoted(neutralised(shown.replaceAll(/\r\n?/g, '\n')), separator)
  })
  return `${written.join(separator)}\r\n`
}

const neutralised = (text: string): string =>
  /^[=+\-@\t\n\uff0b\uff0d\uff1d\uff20]/.test(text) ? `'${text}` : text

/** Quoted where it has to be (RFC 4180). */
const quoted = (text: string, separator: string): string =>
  /["\n]/.test(text) || text.includes(separator) || text !== text.trim()
    ? `"${text.replaceAll('"', '""')}"`
    : text
