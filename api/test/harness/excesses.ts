import { type RunStatement, rowsRead } from './explained.ts'

/** The most rows of one table that one operation, or one job, may read; the crowd has 1,500 or more of each kind. */
export const MOST_ROWS = 250
/** How often one operation, or one job, may run the same statement; a page has more rows than that. */
const MOST_TIMES = 30
/** What one operation, or one job, did too much of, in words. */
export function excesses(run: readonly RunStatement[]): string[] {
  const rows = new Map<string, { rows: number; worst: number; text: string }>()
  for (const statement of run)
    for (const [table, read] of rowsRead(statement)) {
      const known = rows.get(table) ?? { rows: 0, worst: 0, text: '' }
      known.rows += read
      if (read > known.worst) Object.assign(known, { worst: read, text: statement.text })
      rows.set(table, known)
    }
  const times = Map.groupBy(run, ({ text }) => text)
  const short = (text: string) => text.replace(/\s+/g, ' ').slice(0, 220)
  return [
    ...[...rows]
      .filter(([, { rows }]) => rows > MOST_ROWS)
      .map(([table, { rows, text }]) => `reads ${rows} rows of ${table}: ${short(text)}`),
    ...[...times]
      .filter(([, same]) => same.length > MOST_TIMES)
      .map(([text, same]) => `runs ${same.length} times: ${short(text)}`),
  ]
}
