import { lexicographicSortSchema, printSchema } from 'graphql'
import { house } from './house.ts'
import { schemaOf } from './platform/graphql/schema.ts'

/** The schema of all rooms as SDL, in an order that does not depend on how the code is laid out. */
export const printedSchema = (): string =>
  `${printSchema(lexicographicSortSchema(schemaOf(house)))}\n`
