import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Definition } from '../api/src/platform/setting-definitions.ts'
import { definitions } from '../api/src/settings.ts'
import { composeFile, envExample, exampleFile, withPassedOnSettings } from './container-settings.ts'
import { row, withPart } from './printed-part.ts'
import { root } from './run.ts'

/**
 * `node scripts/settings-table.ts` prints the table of settings into docs/operations.md, adds the settings to
 * docker-compose.yml, and writes .env.example.
 */

export const operations = join(root, 'docs/operations.md')
const part = {
  file: operations,
  begins: '<!-- settings: printed from api/src/settings.ts -->',
  ends: '<!-- end of the settings -->',
}

/** The document, with the table brought up to date. */
export const withSettingsTable = (document: string): string =>
  withPart(document, part, settingsTable())

function settingsTable(): string {
  const rows = Object.entries(definitions).map(([name, definition]) => [
    `\`${name}\``,
    standardOf(definition),
    definition.meaning,
    definition.allowed,
  ])
  return [['setting', 'standard', 'meaning', 'allowed'], ['---', '---', '---', '---'], ...rows]
    .map((cells) => row(...cells.map((cell) => cell.replaceAll('|', '\\|'))))
    .join('')
}

function standardOf({ standard, neededIn }: Definition): string {
  if (standard === undefined) return '**needed**'
  return neededIn === 'production'
    ? `**needed** in production, else \`${standard}\``
    : `\`${standard}\``
}

if (import.meta.main) {
  writeFileSync(operations, withSettingsTable(readFileSync(operations, 'utf8')))
  writeFileSync(composeFile, withPassedOnSettings(readFileSync(composeFile, 'utf8')))
  writeFileSync(exampleFile, envExample())
}
