import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, test } from 'node:test'
import { root } from './run.ts'

/** A page, or part of one, that is loaded on demand. */
interface Loaded {
  readonly from: string
  readonly source: string
  /** The namespaces of words that are loaded with it. */
  readonly words: readonly string[]
}

/** The namespaces that every page has: `startI18n` and `ViewerGate` load them. */
const fromTheStart = ['shared', 'shared/errors']
const behindTheSignIn = ['app']

const loads =
  /lazy(?:Page|Part)\(\s*\(\) => import\('(?<path>[^']+)'\),\s*\(\w+\) => \w+\.\w+,?(?<words>(?:\s*'[^']+',?)*)\s*\)/g
const asked = /useTranslation\('([^']+)'\)/g
const imported = /^(?:import|export)\s(?!type\b)[^;]*?from\s+'([^']+)'/gm

const read = (source: string): string => readFileSync(join(root, source), 'utf8')

/** The source file of an import; null if it is a package. */
function sourceOf(importer: string, path: string): string | null {
  if (path.startsWith('.')) return join(dirname(importer), path)
  return path.startsWith('shared-ui/') ? path.replace('shared-ui/', 'shared-ui/src/') : null
}

const lazy: readonly Loaded[] = globSync('{shared-ui,web-*}/src/**/*.{ts,tsx}', {
  cwd: root,
}).flatMap((from) =>
  [...read(from).matchAll(loads)].map(({ groups }) => ({
    from,
    source: sourceOf(from, groups?.path ?? '') ?? '',
    words: [...(groups?.words ?? '').matchAll(/'([^']+)'/g)].map(([, word]) => word ?? ''),
  })),
)

/** The namespaces that a source uses, itself or by what it imports. */
function askedBy(source: string, seen = new Set<string>()): Set<string> {
  const found = new Set<string>()
  if (seen.has(source) || !/\.tsx?$/.test(source) || !existsSync(join(root, source))) return found
  seen.add(source)
  const text = read(source)
  for (const [, namespace] of text.matchAll(asked)) found.add(namespace ?? '')
  for (const [, path] of text.matchAll(imported)) {
    const next = sourceOf(source, path ?? '')
    if (next) for (const namespace of askedBy(next, seen)) found.add(namespace)
  }
  return found
}

describe('a page is loaded together with its words', () => {
  test('all pages are found', () => {
    const all = globSync('{shared-ui,web-*}/src/**/*.{ts,tsx}', { cwd: root })
    const calls = all.flatMap((source) => [...read(source).matchAll(/lazy(Page|Part)\(\s*\(\)/g)])
    assert.equal(lazy.length, calls.length)
    assert.ok(lazy.length > 25)
  })

  for (const { from, source, words } of lazy)
    test(`${source}, by ${from}`, () => {
      const needed = [...askedBy(source)].filter((word) => !fromTheStart.includes(word))
      const ready = /(areas\.tsx?|web-store\/src\/routes\.ts)$/.test(from)
        ? [...words, ...behindTheSignIn]
        : words
      assert.deepEqual(
        needed.filter((word) => !ready.includes(word)).toSorted(),
        [],
        'is asked for, and would be loaded only after the page',
      )
      const idle = words.filter((word) => !needed.includes(word) && !behindTheSignIn.includes(word))
      assert.deepEqual(idle, [], 'is loaded and not asked for')
    })
})
