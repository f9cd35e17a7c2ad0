import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { printedSchema } from '../src/printed-schema.ts'

it('API1: the contract that is checked in is the one that the API serves (after a change: pnpm --filter api print-schema)', () => {
  const file = fileURLToPath(import.meta.resolve('shared-schema/schema.graphql'))
  expect(readFileSync(file, 'utf8')).toBe(printedSchema())
})
