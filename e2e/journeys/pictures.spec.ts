import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '../fixtures.ts'
import { docsPictures } from '../pictures/docs-pictures.ts'
import { parts } from '../pictures/parts.ts'
import type { Studio } from '../pictures/studio.ts'

/**
 * Every page whose picture is in the documents can still be reached. The walks past pages that are photographed
 * for people to look at only are walked by `pnpm test:long`: other journeys open those pages too.
 */
const walked =
  process.env.LONG_TESTS === 'yes' ? parts : parts.filter(({ forDocs }) => forDocs.length > 0)

test.describe.configure({ timeout: 240_000 })

const root = join(import.meta.dirname, '../..')

for (const { what, photographAll, forDocs } of walked)
  test(`pictures are taken of ${what}`, async ({ product, newWindow }, testInfo) => {
    const docsFolder = testInfo.outputPath('docs')
    const studio: Studio = {
      product,
      newWindow,
      folder: testInfo.outputPath('all'),
      docsFolder,
      // No picture is taken of the pages that no document shows: it is enough that they are reached.
      views: [],
    }
    await photographAll(studio)
    const taken = forDocs.length > 0 ? await readdir(docsFolder) : []
    expect(taken.sort()).toEqual(filesOf(forDocs))
  })

test('docs/images holds the pictures that are taken, and the documents show each of them', () => {
  const all = filesOf([...docsPictures.assistance, ...docsPictures.succession])
  expect(readdirSync(join(root, 'docs/images')).sort()).toEqual(all)
  expect([...new Set(shownInDocuments())].sort()).toEqual(all)
})

const filesOf = (names: readonly string[]) => names.map((name) => `${name}.png`).sort()

function shownInDocuments(): string[] {
  const rooms = readdirSync(join(root, 'api/src')).map((room) => `api/src/${room}/README.md`)
  const docs = readdirSync(join(root, 'docs')).map((file) => `docs/${file}`)
  return ['README.md', ...rooms, ...docs]
    .filter((file) => file.endsWith('.md'))
    .flatMap((file) => [...textOf(file).matchAll(/images\/([\w-]+\.png)/g)])
    .map(([, picture = '']) => picture)
}

/** The README of a room; empty if there is none. */
function textOf(file: string): string {
  const path = join(root, file)
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}
