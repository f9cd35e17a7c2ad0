import { type ImportTable, importColumns } from 'shared-schema/import-enums'
import { type Language, type LanguageTag, languageTags } from 'shared-schema/languages'
import { Refusal } from '../platform/errors.ts'
import type { RequestContext } from '../platform/graphql/context.ts'
import { BYTE_ORDER_MARK, type Cell, spreadsheetRow } from '../platform/http/spreadsheet.ts'
import { importExportActions } from './actions.ts'
import { faultsOf, importOfId, linesOf } from './import-views.ts'
import { words } from './words/in-each-language.ts'

/** How many rows are read at once; nothing else of a table is held in memory. */
const ROWS_AT_ONCE = 500

/** Which table of which import, and in whose words. */
export interface AskedTable {
  readonly importId: string
  readonly table: ImportTable
  readonly language: Language
}

/**
 * A table of an import as CSV, page by page. That it was downloaded is on the record before the first row is read. Rights are worked
 * out anew with each page.
 *
 * @throws NOT_FOUND, also once the lines are kept no more
 */
export async function exportImport(
  context: RequestContext,
  { importId, table, language }: AskedTable,
): Promise<AsyncGenerator<string>> {
  const { platform, person } = context
  const { id, linesKept } = await importOfId(platform, importId)
  if (!linesKept) throw new Refusal('NOT_FOUND')
  await platform.inChange(person, async (change) => {
    change.record(importExportActions.exported, { targetId: id, after: { table } })
  })
  return importTable(context, id, table, languageTags[language])
}

/** From where rows are read, and who is asked before each page whether they may still be. */
export type RowSource = Pick<RequestContext, 'platform' | 'admitAgain'>

/** A table of an import as the lines of a CSV. */
export const importTable = (
  source: RowSource,
  importId: string,
  table: ImportTable,
  tag: LanguageTag,
): AsyncGenerator<string> => textOf(tables[table](source, importId, tag), tag)

/** A table, its headings first. */
type Rows = AsyncGenerator<readonly Cell[]>

async function* textOf(rows: Rows, tag: LanguageTag): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK
  let count = -1
  for await (const row of rows) {
    yield spreadsheetRow(row, tag)
    count += 1
  }
  // Whoever reads a file without this row has one that broke off.
  yield spreadsheetRow([words[tag].COMPLETE.replace('{{rows}}', String(count)), 'COMPLETE'], tag)
}

const tables: Readonly<
  Record<ImportTable, (source: RowSource, id: string, tag: LanguageTag) => Rows>
> = {
  async *FAULTS(source, id, tag) {
    const { columns, faults } = words[tag]
    yield [columns.line, columns.column, columns.code, columns.meaning, columns.given]
    for (let after: { line: number; place: number } | null = null; ; ) {
      await source.admitAgain()
      const { rows, hasNextPage } = await faultsOf(source.platform, id, {
        after,
        limit: ROWS_AT_ONCE,
      })
      for (const { line, place, fault, given } of rows)
        yield [line, importColumns[place] ?? null, fault, faults[fault], given]
      after = rows.at(-1) ?? null
      if (!hasNextPage || !after) return
    }
  },
  async *RESULT(source, id, tag) {
    const { columns, faults, outcomes } = words[tag]
    yield [
      columns.line,
      'reference',
      'name',
      'email',
      'role',
      columns.outcome,
      columns.meaning,
      columns.code,
      columns.why,
      columns.ecosystemId,
    ]
    for (let after = 0; ; ) {
      await source.admitAgain()
      const rows = await linesOf(source.platform, id, { after, limit: ROWS_AT_ONCE })
      for (const { line, reference, name, email, role, outcome, fault, ecosystemId } of rows)
        yield [
          line,
          reference,
          name,
          email,
          role,
          outcome,
          outcomes[(outcome ?? 'WAITS') as keyof typeof outcomes],
          fault,
          fault && faults[fault],
          ecosystemId,
        ]
      after = rows.at(-1)?.line ?? after
      if (rows.length < ROWS_AT_ONCE) return
    }
  },
}
