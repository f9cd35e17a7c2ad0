import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { root } from './run.ts'

/**
 * Sources that may format instants: the one module for pages and e-mails, those that name months without a
 * time zone, and those that ask what the clocks of a zone show.
 */
const writers = new Set([
  'shared-schema/src/local-time.ts',
  'shared-schema/src/written-instant.ts',
  'shared-schema/src/time-zone.ts',
  'shared-ui/src/clock/zone-days.ts',
  'shared-ui/src/i18n/formats.ts',
  'shared-ui/src/i18n/shown-zone.ts',
])

const sources = ['shared-ui/src', 'shared-schema/src', 'web-*/src', 'api/src']
  .flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx}`, { cwd: root }))
  .filter((path) => !/\.(test|generated)\.tsx?$/.test(path))

const ways = /Intl\.DateTimeFormat|\.toLocale(Date|Time)?String\(|\.to(Date|Time|UTC|GMT)String\(/

/** Sources that format instants in some other way, which could forget the time zone. */
const ownWays = (read: (path: string) => string): string[] =>
  sources.filter((path) => !writers.has(path) && ways.test(read(path)))

describe('ruling R8: every instant is written by one module, with its zone', () => {
  test('no other source has a way of its own', () => {
    assert.ok(sources.length > 300)
    assert.deepEqual(
      ownWays((path) => readFileSync(join(root, path), 'utf8')),
      [],
    )
  })

  test('such ways are found', () => {
    for (const own of ['at.toLocaleString()', 'new Intl.DateTimeFormat(tag)', 'at.toUTCString()'])
      assert.equal(ownWays(() => own).length, sources.length - writers.size, own)
  })
})
