import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { expectedSchema } from '../src/expected-schema.ts'
import { house } from '../src/house.ts'
import { rooms } from '../src/rooms.ts'

const read = (path: string): string =>
  readFileSync(join(import.meta.dirname, '../..', path), 'utf8')

describe('documents say what the code does', () => {
  it('operations: housekeeping names every table whose rows it removes', () => {
    const part = /## Housekeeping\n(.*?)\n## /s.exec(read('docs/operations.md'))?.[1] ?? ''
    const named = [...part.matchAll(/`(\w+)`/g)].map(([, name]) => name)
    expect(named).toEqual(expect.arrayContaining(house.leftovers.map(({ table }) => table)))
  })

  it('operations: every extension that a database needs is named', () => {
    const extensions = Object.keys(expectedSchema).flatMap(
      (object) => /^extension (\w+)$/.exec(object)?.[1] ?? [],
    )
    expect(extensions.length).toBeGreaterThan(2)
    for (const name of extensions) expect(read('docs/operations.md')).toContain(`\`${name}\``)
  })

  it('the README of a room names each kind of its timers', () => {
    const silent = rooms
      .filter(({ name }) => name !== 'platform')
      .flatMap(({ name, deadlines = [] }) =>
        deadlines
          .filter(({ kind }) => !read(`api/src/${name}/README.md`).includes(`\`${kind.name}\``))
          .map(({ kind }) => `${name}: ${kind.name}`),
      )
    expect(silent).toEqual([])
  })
})
