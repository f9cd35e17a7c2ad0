import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { root } from './run.ts'

/** The checked-in hash of each migration, by file name. */
export const hashesFile = join(root, 'api/migration-hashes.json')

/** The checked-in objects of the schema, as all migrations together make it. */
export const schemaFile = join(root, 'api/src/expected-schema.ts')

/** The command that adds the hash of a new migration and prints the schema again. */
export const FREEZE = 'npx pnpm@12 migrations:freeze'

export type Hashes = Readonly<Record<string, string>>

/** Every migration of the working tree: the numbered first ones and the dated ones of the rooms. */
export const migrationFiles = (): string[] =>
  globSync('api/src/{*,platform/database}/migrations/*.ts', { cwd: root })
    .filter((path) => !path.endsWith('.test.ts'))
    .sort((a, b) => (basename(a) < basename(b) ? -1 : 1))

/** The hashes of the present files. */
export const presentHashes = (): Hashes =>
  Object.fromEntries(
    migrationFiles().map((path) => [
      basename(path),
      sha256(readFileSync(join(root, path), 'utf8')),
    ]),
  )

/** The checked-in hashes, as they are now. */
export const frozenHashes = (): Hashes => JSON.parse(readFileSync(hashesFile, 'utf8')) as Hashes

/** The line of the printed schema that names the migrations from which it was printed. */
export const markOf = (hashes: Hashes): string =>
  `After ${Object.keys(hashes).length} migrations (${sha256(JSON.stringify(hashes)).slice(0, 16)}).`

/**
 * Why the migrations can't be frozen, one sentence for each problem, which says what to do; empty if they can.
 */
export function complaints(present: Hashes, frozen: Hashes, printedSchema: string): string[] {
  const changed = Object.keys(frozen).filter(
    (file) => file in present && present[file] !== frozen[file],
  )
  const gone = Object.keys(frozen).filter((file) => !(file in present))
  const unknown = Object.keys(present).filter((file) => !(file in frozen))
  const all = [
    ...changed.map(
      (file) =>
        `${file} has landed and must not change: databases that it has migrated would never see the change. Put the file back (git checkout) and write a new migration: CONTRIBUTING.md says how.`,
    ),
    ...gone.map(
      (file) =>
        `${file} has landed and is gone: databases that it has migrated would be refused. Put it back (git checkout).`,
    ),
    ...unknown.map(
      (file) => `${file} has no hash yet. Run \`${FREEZE}\` and commit what it writes.`,
    ),
  ]
  if (all.length === 0 && !printedSchema.includes(markOf(present)))
    all.push(
      `The schema in api/src/expected-schema.ts is not that of these migrations. Run \`${FREEZE}\`.`,
    )
  return all
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
