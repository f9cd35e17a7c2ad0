import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { root } from './run.ts'

/** The documents in which each id is explained by a sentence. */
const catalogues = ['docs/requirements.md', 'docs/threats.md', 'docs/performance.md']

const sources = globSync(
  [
    '*.md',
    'docs/*.md',
    '{api,bench,e2e,scripts,shared-schema,shared-ui,web-*}/*.{md,graphql,ts}',
    '{api,bench,e2e,shared-schema,shared-ui,web-*}/{src,test,journeys,steps,product,pictures,browser}/**/*.{ts,tsx,md,sql,graphql}',
  ],
  { cwd: root, exclude: (path) => path.includes('node_modules') },
).filter((path) => path !== 'scripts/named-ids.test.ts')

const id =
  /(?<![\p{L}\p{N}_.#%\\/&"=!-])(?:ID|AS|EA|SU|PA|AD|AT|API|[ACFGPRS])[1-9]\d?(?![\p{L}\p{N}_"])/gu

const read = (path: string): string => readFileSync(join(root, path), 'utf8')

/** Finds the ids that begin a row of a catalogue's table, which explains them. */
const explained = new Set(
  catalogues.flatMap((path) =>
    [...read(path).matchAll(/^\| ([A-Z]{1,3}\d{1,2})\b/gm)].map(([, id]) => id),
  ),
)

/** Texts that look like ids but are none: names in made-up documents, words of browsers. */
const noIds: Readonly<Record<string, readonly string[]>> = {
  'api/test/graphql-limits.test.ts': ['F40'],
}

describe('every id that is named is explained', () => {
  test('the catalogues have the ids of each kind', () => {
    for (const known of ['ID1', 'AS16', 'EA6', 'SU21', 'AT3', 'API5', 'C17', 'S15', 'R11', 'P7'])
      assert.ok(explained.has(known), known)
    assert.ok(sources.length > 800, `${sources.length} sources are read`)
  })

  test('no source names an id that no catalogue explains', () => {
    const unknown = sources.flatMap((path) => {
      const named = new Set([...read(path).matchAll(id)].map(([found]) => found))
      return [...named]
        .filter((name) => !explained.has(name) && !noIds[path]?.includes(name))
        .map((name) => `${path}: ${name}`)
    })
    assert.deepEqual(unknown, [])
  })
})
