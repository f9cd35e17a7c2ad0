import assert from 'node:assert/strict'
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
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

const ofEveryPage = stylesIn(read('shared-ui/src/theme/styles.ts'))
const insideStyles = 'shared-ui/src/theme/inside-styles.ts'
const ofInside = stylesIn(read(insideStyles))

/** The files of styles that a component of the library needs: its own, and those of all that it is made of. */
function stylesNeededBy(component: string): string[] {
  const needed = new Set(styled.has(component) ? [component] : [])
  const seen = new Set<string>()
  const visit = (file: string): void => {
    if (seen.has(file) || !existsSync(file)) return
    seen.add(file)
    for (const [, name] of readFileSync(file, 'utf8').matchAll(/from "(\.[^"]+)"/g)) {
      const part = /(\w+)\.module\.mjs$/.exec(name ?? '')?.[1]
      if (part && styled.has(part)) needed.add(part)
      else if (name?.endsWith('.mjs')) visit(join(dirname(file), name))
    }
  }
  visit(join(styles, `../esm/components/${component}/${component}.mjs`))
  return [...needed]
}

/** Components of their own that the library keeps beside another: whoever shows them names them. */
const namedByThemselves = ['CheckboxCard', 'CheckboxIndicator', 'RadioCard', 'RadioIndicator']

/** Parts whose styles a component does without here. */
const doneWithout: Readonly<Record<string, string>> = {
  // What opens from a field covers nothing else of the page.
  Combobox: 'Overlay',
  Menu: 'Overlay',
  MultiSelect: 'Overlay',
  Select: 'Overlay',
  // A dialog is scrolled as the browser scrolls.
  Modal: 'ScrollArea',
  // `plain-appearance.module.css` gives the arrow its size before the sign-in.
  NativeSelect: 'Combobox',
}

/** The components that a source shows, each with the styles that neither its page nor the source itself brings. */
function unstyledIn(text: string, ofPage: readonly string[]): string[] {
  const imported = [...text.matchAll(/import \{([^}]*)\} from '@mantine\/core'/g)].flatMap(
    ([, names]) => (names ?? '').split(','),
  )
  const there = new Set([...ofPage, ...stylesIn(text)])
  return imported
    .map((name) => name.replace(/^\s*type\s.*/, '').trim())
    .flatMap((name) =>
      stylesNeededBy(name)
        .filter((part) => !there.has(part) && part !== doneWithout[name])
        .filter((part) => part === name || !namedByThemselves.includes(part))
        .map((part) => `${name} without ${part}.css`),
    )
}

/** The sources of this repository that a source imports, at once or later. */
function importedBy(path: string, text: string): string[] {
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+\.tsx?)'/g)]
    .map(([, name]) => name ?? '')
    .map((name) =>
      name.startsWith('.')
        ? join(dirname(path), name)
        : name.replace(/^shared-ui\//, 'shared-ui/src/'),
    )
    .filter((name) => existsSync(join(root, name)))
}

/**
 * The sources that can be shown before the styles of the pages behind the sign-in are there: all that the apps' first
 * files lead to, except through a source that brings those styles.
 */
function atFrontDoor(): Set<string> {
  const found = new Set<string>()
  const visit = (path: string): void => {
    if (found.has(path)) return
    const text = read(path)
    const leads = importedBy(path, text)
    // The router brings those styles, and an app's own pages are reached through the router.
    if (leads.includes(insideStyles) || path.endsWith('/inside.ts')) return
    found.add(path)
    for (const next of leads) visit(next)
  }
  for (const main of globSync('web-*/src/main.tsx', { cwd: root })) visit(main)
  return found
}

describe('a component is shown with its styles', () => {
  const sources = globSync('{shared-ui,web-*}/src/**/*.tsx', { cwd: root }).filter(
    (path) => !path.endsWith('.test.tsx'),
  )

  test('every source brings the styles of what it shows, if not every page has them', () => {
    assert.ok(styled.size > 40)
    const found = sources.flatMap((path) =>
      unstyledIn(read(path), [...ofEveryPage, ...ofInside]).map((name) => `${path}: ${name}`),
    )
    assert.deepEqual(found, [])
  })

  test('a page of the front door shows nothing whose styles come behind the sign-in', () => {
    const first = [...atFrontDoor()]
    assert.ok(first.includes('shared-ui/src/sign-in/sign-in-page.tsx'))
    assert.ok(!first.includes('shared-ui/src/shell/shell.tsx'))
    const found = first.flatMap((path) =>
      unstyledIn(read(path), ofEveryPage).map((name) => `${path}: ${name}`),
    )
    assert.deepEqual(found, [])
  })

  test('no file of styles is loaded twice', () => {
    const all = [...ofEveryPage, ...ofInside]
    assert.equal(new Set(all).size, all.length)
  })

  test('a component without its styles, or those of its parts, is found', () => {
    assert.deepEqual(unstyledIn("import { Alert, Text } from '@mantine/core'", ['Text']), [
      'Alert without Alert.css',
      'Alert without UnstyledButton.css',
      'Alert without CloseButton.css',
    ])
    const withOwn = "import { Tabs } from '@mantine/core'\nimport '@mantine/core/styles/Tabs.css'"
    assert.deepEqual(unstyledIn(withOwn, ['UnstyledButton']), [])
  })
})
