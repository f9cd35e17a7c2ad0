import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { printedSchema } from './printed-schema.ts'

/** Writes the one contract between API and apps: `shared-schema/schema.graphql`, from the resolvers. */

const file = join(import.meta.dirname, '../../shared-schema/schema.graphql')
writeFileSync(file, printedSchema())
console.log(`wrote ${file}`)
