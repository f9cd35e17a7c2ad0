import { Mutation, Query, Resolver } from 'type-graphql'
import { describe, expect, it } from 'vitest'
import { ecosystemPages } from '../src/ecosystems/shown-pages.ts'
import { house } from '../src/house.ts'
import { Authority, anyone, type Declaration } from '../src/platform/authority.ts'
import { schemaOf } from '../src/platform/graphql/schema.ts'
import { showing, showingNothing } from '../src/platform/shown-pages.ts'
import { rootFields } from './harness/root-fields.ts'

const refused: Declaration = { who: anyone, underControl: 'REFUSED' }

/** Builds a schema with a field that is declared like this. */
function build(root: 'query' | 'mutation', declaration: Declaration) {
  class Fresh {
    looked(): string {
      return ''
    }
  }
  const method = { value: () => '', writable: true, configurable: true }
  const asQuery = [Query(() => String), Authority(root === 'query' ? declaration : refused)]
  const asMutation = [Mutation(() => String), Authority(declaration)]
  for (const [name, decorators] of [
    ['looked', asQuery],
    ...(root === 'mutation' ? [['changed', asMutation] as const] : []),
  ] as const) {
    Object.defineProperty(Fresh.prototype, name, method)
    for (const decorate of decorators) decorate(Fresh.prototype, name, method)
  }
  Resolver()(Fresh)
  return () => schemaOf({ resolvers: [Fresh] })
}

describe('AT9: what is open under control says what it shows', () => {
  const fields = rootFields()
  const readable = fields.filter(
    ({ kind, declaration }) => kind !== 'mutation' && declaration.underControl === 'OPEN',
  )

  it('every query and subscription open under control shows a page, or nothing for a reason that is said', async () => {
    expect(readable.length).toBeGreaterThan(20)
    const rows = readable.map(({ name, field, declaration: { shows } }) => {
      if (!shows) throw new Error(`${name} says nothing`)
      if ('nothing' in shows) {
        expect(shows.nothing, name).toMatch(/^[A-Z].{15,}\.$/)
        return `| ${name} | nothing | ${shows.nothing} |\n`
      }
      expect(house.actions.get(shows.page.name), name).toBe(shows.page)
      expect(shows.page.name, name).toMatch(/^lookedAt\./)
      if (shows.of !== null)
        expect(
          field.args.map((argument) => argument.name),
          name,
        ).toContain(shows.of)
      return `| ${name} | ${shows.page.name} | of ${shows.of === null ? 'the ecosystem' : `\`${shows.of}\``} |\n`
    })
    const table = `| field | page | of what, or why none |\n| --- | --- | --- |\n${rows.sort().join('')}`
    await expect(table).toMatchFileSnapshot('__snapshots__/shown-under-control.md')
  })

  it('nothing else declares a page, and every page is shown by some field', () => {
    const shown = new Set<string>()
    for (const { name, declaration } of fields) {
      const { shows } = declaration
      expect(shows !== undefined, name).toBe(readable.some((field) => field.name === name))
      if (shows && !('nothing' in shows)) shown.add(shows.page.name)
    }
    const pages = [...house.actions.keys()].filter((name) => name.startsWith('lookedAt.'))
    expect([...shown].sort()).toEqual(pages.sort())
  })

  it('a reading that is open under control and does not say what it shows fails the start, by its name', () => {
    expect(build('query', { who: anyone, underControl: 'OPEN' })).toThrow(
      'Query.looked must declare what it shows',
    )
    const shows = showing(ecosystemPages.members)
    expect(build('query', { who: anyone, underControl: 'REFUSED', shows })).toThrow(
      'Query.looked must declare what it shows',
    )
    expect(build('mutation', { who: anyone, underControl: 'OPEN', shows })).toThrow(
      'Mutation.changed must declare what it shows',
    )
    expect(build('query', { who: anyone, underControl: 'OPEN', shows })).not.toThrow()
    expect(
      build('query', { who: anyone, underControl: 'OPEN', shows: showingNothing('Nothing.') }),
    ).not.toThrow()
  })
})
