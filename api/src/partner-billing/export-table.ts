import type { BillingTable } from 'shared-schema/billing-enums'
import { type Language, type LanguageTag, languageTags } from 'shared-schema/languages'
import { decimalOf } from 'shared-schema/micros'
import { ownPartnerId } from '../partners/team-act.ts'
import { Refusal } from '../platform/errors.ts'
import type { Page } from '../platform/graphql/connections.ts'
import type { RequestContext } from '../platform/graphql/context.ts'
import { BYTE_ORDER_MARK, type Cell, spreadsheetRow } from '../platform/http/spreadsheet.ts'
import type { Platform } from '../platform/platform.ts'
import { billingExportActions } from './actions.ts'
import {
  type BilledAccountView,
  type BillingLineView,
  billedAccountsOf,
  billedInstancesOf,
  infrastructureCostsOf,
  linesOfAccounts,
  type RowsRequest,
} from './billed-accounts.ts'
import { type BillingMonthView, billingMonthOf } from './billing-month.ts'
import type { Month } from './month-rules.ts'
import { words } from './words/in-each-language.ts'

/** How many rows are read at once; nothing else of an export is held in memory. */
const ROWS_AT_ONCE = 500

/** Which table of which month is exported, and in whose words. */
export interface AskedTable {
  readonly table: BillingTable
  readonly month: Month
  readonly language: Language
}

/** A table as rows of cells. */
interface Exported {
  readonly head: readonly string[]
  readonly rows: AsyncIterable<readonly Cell[]>
}

const money = (micros: bigint): Cell => ({ decimal: decimalOf(micros) })

/**
 * Exports a table of a month of the own partner, page by page, sorted by name. That it was exported is on the record before the
 * first row is read, whatever becomes of it. Rights are worked out anew with each page.
 *
 * @throws NOT_FOUND for a month without billing
 */
export async function exportTable(
  context: RequestContext,
  asked: AskedTable,
): Promise<AsyncGenerator<string>> {
  const { platform, person } = context
  const partnerId = ownPartnerId(person)
  const month = await billingMonthOf(platform, partnerId, asked.month)
  if (!month) throw new Refusal('NOT_FOUND')
  await platform.inChange(person, async (change) => {
    change.record(billingExportActions.exported, {
      targetId: month.id,
      partnerId,
      after: { table: asked.table, month: asked.month },
    })
  })
  return textOf(context, month, asked)
}

async function* textOf(
  context: RequestContext,
  month: BillingMonthView,
  { table, language }: AskedTable,
): AsyncGenerator<string> {
  const tag = languageTags[language]
  const { head, rows } = tables[table](context, month, tag)
  yield BYTE_ORDER_MARK + spreadsheetRow(head, tag)
  let count = 0
  for await (const row of rows) {
    yield spreadsheetRow(row, tag)
    count += 1
  }
  // Whoever reads a file without this row has one that broke off.
  yield spreadsheetRow([words[tag].COMPLETE.replace('{{rows}}', String(count)), 'COMPLETE'], tag)
}

type TableOf = (context: RequestContext, month: BillingMonthView, tag: LanguageTag) => Exported

const tables: Readonly<Record<BillingTable, TableOf>> = {
  CONSOLIDATED: (_context, { currency, total, totals }, tag) => {
    const { columns, kinds } = words[tag]
    return {
      head: [columns.kind, columns.lines, columns.amount, columns.currency],
      rows: (async function* () {
        for (const { kind, lines, amount } of totals)
          yield [kinds[kind], lines, money(amount), currency]
        const lines = totals.reduce((sum, one) => sum + one.lines, 0)
        yield [columns.total, lines, money(total), currency]
      })(),
    }
  },
  ACCOUNTS: (context, { id, currency }, tag) => {
    const { columns } = words[tag]
    return {
      head: [
        columns.account,
        columns.plan,
        columns.firstDay,
        columns.lastDay,
        columns.days,
        columns.users,
        columns.activeUsers,
        columns.excessUsers,
        columns.instance,
        columns.extras,
        columns.infrastructure,
        columns.adjustments,
        columns.total,
        columns.currency,
      ],
      rows: everyRow(context, id, billedAccountsOf, (account: BilledAccountView) => [
        account.name,
        account.plan,
        account.firstDay,
        account.lastDay,
        account.days,
        account.users,
        account.activeUsers,
        account.excessUsers,
        money(account.instance),
        money(account.extras),
        money(account.infrastructure),
        money(account.adjustments),
        money(account.total),
        currency,
      ]),
    }
  },
  INSTANCES: (context, { id, currency }, tag) => {
    const { columns } = words[tag]
    return {
      head: [
        columns.account,
        columns.quantity,
        columns.days,
        columns.rate,
        columns.amount,
        columns.currency,
      ],
      rows: everyRow(context, id, billedInstancesOf, (line: BillingLineView) => [
        line.account,
        line.quantity,
        line.days,
        money(line.unit),
        money(line.amount),
        currency,
      ]),
    }
  },
  INFRASTRUCTURE: (context, { id, currency }, tag) => {
    const { columns } = words[tag]
    return {
      // A row for each band, so that what it costs can be worked out again.
      head: [
        columns.account,
        columns.attendances,
        columns.activeUsers,
        columns.excessUsers,
        columns.bandFrom,
        columns.quantity,
        columns.unit,
        columns.amount,
        columns.currency,
      ],
      rows: bandRows(context, id, currency),
    }
  },
}

async function* bandRows(
  context: RequestContext,
  monthId: string,
  currency: string,
): AsyncGenerator<readonly Cell[]> {
  for await (const accounts of pages(context, monthId, infrastructureCostsOf)) {
    const lines = await linesOfAccounts.many(
      context.platform,
      accounts.map(({ id }) => id),
    )
    for (const [place, account] of accounts.entries())
      for (const { kind, bandFrom, quantity, unit, amount } of lines[place] ?? [])
        if (kind === 'INFRASTRUCTURE')
          yield [
            account.name,
            account.attendances,
            account.activeUsers,
            account.excessUsers,
            bandFrom,
            quantity,
            money(unit),
            money(amount),
            currency,
          ]
  }
}

async function* everyRow<Row>(
  context: RequestContext,
  monthId: string,
  read: (platform: Platform, request: RowsRequest<'NAME'>) => Promise<Page<Row & { id: string }>>,
  cellsOf: (row: Row) => readonly Cell[],
): AsyncGenerator<readonly Cell[]> {
  for await (const rows of pages(context, monthId, read)) yield* rows.map(cellsOf)
}

/** All rows of a month, page by page, as long as whoever reads them may. */
async function* pages<Row extends { id: string }>(
  context: RequestContext,
  monthId: string,
  read: (platform: Platform, request: RowsRequest<'NAME'>) => Promise<Page<Row>>,
): AsyncGenerator<readonly Row[]> {
  for (let afterId: string | null = null; ; ) {
    await context.admitAgain()
    const page: Page<Row> = await read(context.platform, {
      monthId,
      sorting: { by: 'NAME', descending: false },
      limit: ROWS_AT_ONCE,
      afterId,
    })
    yield page.rows
    afterId = page.rows.at(-1)?.id ?? null
    if (!page.hasNextPage || afterId === null) return
  }
}
