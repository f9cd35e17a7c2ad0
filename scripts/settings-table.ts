import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { definitions } from '../api/src/settings.ts'
import { root } from './run.ts'

/** `node scripts/settings-table.ts` writes the table of the settings into docs/operations.md. */

export const operations = join(root, 'docs/operations.md')
const begins = '<!-- settings: printed from api/src/settings.ts -->\n'
const ends = '<!-- end of the settings -->\n'

/** The document with the table as the settings are now. */
export function withSettingsTable(document: string): string {
  const from = document.indexOf(begins) + begins.length
  const to = document.indexOf(ends)
  if (from < begins.length || to < from) throw new Error(`${operations} has no place for the table`)
  return `${document.slice(0, from)}${settingsTable()}${document.slice(to)}`
}

function settingsTable(): string {
  const rows = Object.entries(definitions).map(([name, { meaning, allowed, standard }]) => [
    `\`${name}\``,
    standard === undefined ? '**needed**' : standard === '' ? '(none)' : `\`${standard}\``,
    meaning,
    allowed,
  ])
  return [['setting', 'standard', 'meaning', 'allowed'], ['---', '---', '---', '---'], ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`)
    .join('')
}

if (import.meta.main) {
  writeFileSync(operations, withSettingsTable(readFileSync(operations, 'utf8')))
}
