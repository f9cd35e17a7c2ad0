import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { root } from './run.ts'

/** The cases of partners and their accounts, each a row of its table. */
const catalogue = 'docs/threats.md'
const tests = globSync(
  ['{api,scripts,shared-ui,web-*}/{src,test}/**/*.test.{ts,tsx}', 'e2e/journeys/*.spec.ts'],
  { cwd: root, exclude: (path) => path.includes('node_modules') },
)

/** Tests of what is a partner's: their titles must name the ids of `threats` too. */
const ofPartners =
  /^api\/src\/(partner|attendances)|^api\/test\/.*(under-control|principal|role-matrix)|^e2e\/journeys\/partner/
/** Threats that every kind of sessions meets, to be tried at those of a partner's team; and those against its Principal. */
const threats = [
  ...Array.from({ length: 15 }, (_, index) => `S${index + 1}`),
  'R3',
  'R4',
  'A4',
  'G6',
]

/** The titles of tests and groups of tests in a file: texts that begin as an argument. */
const titlesIn = (source: string): string[] =>
  [...source.matchAll(/(?:\(|^\s*)(['"`])((?:(?!\1).)*)\1\s*(?:,|\))/gm)].map(
    ([, , text = '']) => text,
  )

/** `case 5`, `cases 16, 17, 18`: the numbers that a title names. */
const casesOf = (title: string): number[] =>
  [...title.matchAll(/\bcases? (\d+(?:(?:, | and )\d+)*)\b/g)].flatMap(([, list = '']) =>
    list.split(/, | and /).map(Number),
  )

const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const titles = tests.flatMap((path) => titlesIn(read(path)).map((title) => ({ path, title })))

describe('the cases of partners and their accounts', () => {
  const rows = [...read(catalogue).matchAll(/^\| case (\d+) \|/gm)].map(([, number]) =>
    Number(number),
  )

  test('each has a row, and the name of a test says which', () => {
    assert.ok(rows.length > 20, `${rows.length} cases`)
    const named = new Set(titles.flatMap(({ title }) => casesOf(title)))
    assert.deepEqual(
      rows.filter((number) => !named.has(number)),
      [],
    )
  })

  test('the threats against sessions and the Principal are tried at partners', () => {
    const named = titles.filter(({ path }) => ofPartners.test(path))
    for (const threat of threats)
      assert.ok(
        named.some(({ title }) => new RegExp(`\\b${threat}\\b`).test(title)),
        threat,
      )
  })
})
