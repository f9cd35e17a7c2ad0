import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildProduct } from './build-product.ts'
import {
  complaints,
  frozenHashes,
  hashesFile,
  markOf,
  presentHashes,
  schemaFile,
} from './frozen-migrations.ts'
import { fromBuild } from './infrastructure.ts'
import { progress } from './progress.ts'
import { run } from './run.ts'

/**
 * `pnpm migrations:freeze` writes the hash of each new migration into api/migration-hashes.json, and the
 * resulting schema into api/src/expected-schema.ts. Refuses if a migration with a hash was changed or removed.
 */

const present = presentHashes()
const broken = complaints({ ...present }, frozenHashes(), '').filter((line) =>
  line.includes('has landed'),
)
if (broken.length > 0) {
  console.error(broken.join('\n'))
  process.exit(1)
}
writeFileSync(hashesFile, `${JSON.stringify(present, null, 2)}\n`)
await buildProduct(progress, ['api'])
const objects = await migratedSchema()
writeFileSync(
  schemaFile,
  `/**
 * The schema that the migrations make, printed by \`pnpm migrations:freeze\`: each object and a hash of its definition.
 * ${markOf(present)}
 */
export const expectedSchema: Readonly<Record<string, string>> = ${JSON.stringify(objects, null, 2)}\n`,
)
const formatted = await run({ program: 'biome', args: ['check', '--write', schemaFile], at: '.' })
if (formatted.code !== 0) throw new Error(formatted.output)
progress(`${Object.keys(present).length} migrations are frozen`)

/** Migrates a new database and lists the objects of its schema. */
async function migratedSchema(): Promise<Readonly<Record<string, string>>> {
  type Embedded = typeof import('../api/src/platform/database/embedded.ts')
  type Connection = typeof import('../api/src/platform/database/database.ts')
  type Prepare = typeof import('../api/src/prepare-database.ts')
  type Schema = typeof import('../api/src/platform/database/schema-objects.ts')
  const { startEmbeddedPostgres } = await fromBuild<Embedded>('platform/database/embedded.js')
  const { connectDatabase, migrate } = await fromBuild<Connection>('platform/database/database.js')
  const { migrations } = await fromBuild<Prepare>('prepare-database.js')
  const { schemaObjects } = await fromBuild<Schema>('platform/database/schema-objects.js')
  const directory = mkdtempSync(join(tmpdir(), 'freeze-'))
  const server = await startEmbeddedPostgres({
    dataDirectory: directory,
    port: 0,
    durable: 'no',
    log: progress,
  })
  try {
    const database = await connectDatabase({
      url: server.url,
      connections: 2,
      patienceSeconds: 60,
      entities: [],
      migrations,
      // A query on a lost connection fails by itself, and between queries a lost connection does no harm.
      onLostConnection: () => undefined,
    })
    try {
      await migrate(database)
      return await schemaObjects(database.pool)
    } finally {
      await database.close()
    }
  } finally {
    await server.stop()
    rmSync(directory, { recursive: true, force: true })
  }
}
