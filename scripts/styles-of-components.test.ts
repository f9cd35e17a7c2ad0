import assert from 'node:assert/strict'
import { globSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { describe, test } from 'node:test'
import { root } from './run.ts'

const styles = dirname(
  createRequire(join(root, 'shared-ui/package.json')).resolve('@mantine/core/styles/Radio.css'),
)
/** Components of the library that have a file of styles of their own. */
const styled = new Set(
  readdirSync(styles)
    .filter((name) => /^[A-Z]\w*\.css$/.test(name))
    .map((name) => name.replace('.css', '')),
)

const read = (path: string): string => readFileSync(join(root, path), 'utf8')

/** The styles that a source asks for itself. */
const stylesIn = (text: string): string[] =>
  [...text.matchAll(/'@mantine\/core\/styles\/(\w+)\.css'/g)].map(([, name]) => name ?? '')

const ofEveryPage = new Set(stylesIn(read('shared-ui/src/theme/styles.ts')))

/** The components that a source shows and whose styles neither every page nor the source itself brings. */
function unstyledIn(text: string): string[] {
  const imported = [...text.matchAll(/import \{([^}]*)\} from '@mantine\/core'/g)].flatMap(
    ([, names]) => (names ?? '').split(','),
  )
  const own = new Set(stylesIn(text))
  return imported
    .map((name) => name.replace(/^\s*type\s.*/, '').trim())
    .filter((name) => styled.has(name) && !ofEveryPage.has(name) && !own.has(name))
}

describe('a component is shown with its styles', () => {
  test('every source brings the styles of what it shows, if not every page has them', () => {
    assert.ok(styled.size > 40)
    const found = globSync('{shared-ui,web-*}/src/**/*.tsx', { cwd: root })
      .filter((path) => !path.endsWith('.test.tsx'))
      .flatMap((path) => unstyledIn(read(path)).map((name) => `${path}: ${name}`))
    assert.deepEqual(found, [])
  })

  test('a component without its styles is found', () => {
    assert.deepEqual(unstyledIn("import { Radio, Text } from '@mantine/core'"), ['Radio'])
    assert.deepEqual(
      unstyledIn("import { Radio } from '@mantine/core'\nimport '@mantine/core/styles/Radio.css'"),
      [],
    )
  })
})
