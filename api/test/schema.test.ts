import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { schemaOf } from '../src/platform/graphql/schema.ts'
import { printedSchema } from '../src/printed-schema.ts'
import { resolvers } from '../src/rooms.ts'

describe('the contract between API and apps', () => {
  it('API1: what is checked in is what the API serves (after a change: pnpm --filter api print-schema)', () => {
    const file = fileURLToPath(import.meta.resolve('shared-schema/schema.graphql'))
    expect(readFileSync(file, 'utf8')).toBe(printedSchema())
  })

  it('API1: every operation says what it does', () => {
    const schema = schemaOf(resolvers)
    const operations = [
      schema.getQueryType(),
      schema.getMutationType(),
      schema.getSubscriptionType(),
    ].flatMap((type) => Object.values(type?.getFields() ?? {}))
    expect(operations.length).toBeGreaterThan(40)
    expect(operations.filter(({ description }) => !description).map(({ name }) => name)).toEqual([])
  })
})
