import { importColumns } from 'shared-schema/import-enums'
import type { LanguageTag } from 'shared-schema/languages'

/** Spreadsheets set to these languages expect commas; those set to others, semicolons. */
const withComma: readonly LanguageTag[] = ['en']

/** A file with the headings alone, as spreadsheets of the language read it. Nothing in it could be imported by mistake. */
export const templateFile = (language: LanguageTag): Blob =>
  new Blob([`\ufeff${importColumns.join(withComma.includes(language) ? ',' : ';')}\r\n`], {
    type: 'text/csv;charset=utf-8',
  })
