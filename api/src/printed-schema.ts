import { lexicographicSortSchema, printSchema } from 'graphql'
import { schemaOf } from './platform/graphql/schema.ts'
import { resolvers } from './rooms.ts'

/** The schema of all rooms as SDL, in an order that does not depend on how the code is laid out. */
export const printedSchema = (): string =>
  `${printSchema(lexicographicSortSchema(schemaOf(resolvers)))}\n`
