import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { progress } from './progress.ts'
import { root, run } from './run.ts'

/**
 * `DATABASE_URL=… pnpm release:keep`, at a release: keeps the schema of the API, which later versions must not
 * break, and a dump of a database with data in every state, which later versions must be able to upgrade. The
 * database must be new and empty, on the lowest supported PostgreSQL; `pg_dump` of that version or a newer one
 * must be installed.
 */

if (!process.env.DATABASE_URL) {
  console.error(
    'Set DATABASE_URL to a new, empty database of PostgreSQL 15, such as postgres://product:secret@localhost:5432/release. pg_dump 15 or newer must be installed.',
  )
  process.exit(1)
}
progress('filling a database and dumping it: takes a few minutes …')
const dumped = await run({
  program: 'vitest',
  args: ['run', '--config', 'vitest.release.config.ts'],
  at: 'api',
})
if (dumped.code !== 0) {
  console.error(dumped.output)
  process.exit(1)
}
const schema = (name: string): string => join(root, 'shared-schema', name)
copyFileSync(schema('schema.graphql'), schema('schema.released.graphql'))
progress('kept shared-schema/schema.released.graphql and api/test/release/release.{sql.br,json}')
