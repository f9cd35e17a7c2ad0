import { randomUUID } from 'node:crypto'
import { globSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Client } from 'pg'
import { pino } from 'pino'
import type { MigrationInterface, QueryRunner } from 'typeorm'
import { beforeEach, describe, expect, inject, it } from 'vitest'
import { expectedSchema } from '../src/expected-schema.ts'
import { connectDatabase, type MigrationClass, migrate } from '../src/platform/database/database.ts'
import { schemaObjects } from '../src/platform/database/schema-objects.ts'
import { migrations, prepareDatabase } from '../src/prepare-database.ts'
import { UnusableDatabase } from '../src/usable-database.ts'
import { testSettings } from './harness/test-settings.ts'

const source = join(import.meta.dirname, '../src')

let url: string
beforeEach(async () => {
  const server = new URL(inject('databaseServer'))
  server.pathname = `/migrations_${randomUUID().replaceAll('-', '')}`
  const admin = new Client({ connectionString: inject('databaseServer') })
  await admin.connect()
  await admin.query(`create database ${server.pathname.slice(1)} template template_app`)
  await admin.end()
  url = server.href
})

async function query<T extends object>(sql: string): Promise<T[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<T>(sql)).rows
  } finally {
    await client.end()
  }
}

const prepare = () =>
  prepareDatabase(testSettings(url, inject('secretKey')), pino({ level: 'silent' }), 'REAL_CLOCK')

/** The message with which the database is refused. */
async function refusal(): Promise<string> {
  const error = await prepare().then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(UnusableDatabase)
  return (error as Error).message
}

/** Runs the given migrations after the product's own, and describes the result. */
async function migratedBesides(...more: MigrationClass[]) {
  const database = await connectDatabase({
    url,
    connections: 2,
    patienceSeconds: 60,
    entities: [],
    migrations: [...more, ...migrations],
    onLostConnection: () => undefined,
  })
  try {
    await migrate(database)
    return await schemaObjects(database.pool)
  } finally {
    await database.close()
  }
}

class Shelves2199010112000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create table shelves (id uuid primary key)')
  }
  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}

class LabelsOfShelves2199020112000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("alter table shelves add column label text not null default ''")
  }
  async down(): Promise<void> {
    throw new Error('migrations go one way')
  }
}

describe('migrations of the platform and of the rooms run in one order', () => {
  it('every file is listed, by the class that it exports', async () => {
    const files = globSync('{*,platform/database}/migrations/*.ts', { cwd: source })
    const classes = await Promise.all(
      files.map(async (file) => Object.values(await import(join(source, file)))[0]),
    )
    expect(new Set(migrations)).toEqual(new Set(classes))
    expect(files.map((file) => basename(file))).toHaveLength(migrations.length)
  })

  it('a dated one of a room runs after the numbered ones, whatever its place in the list', async () => {
    const objects = await migratedBesides(LabelsOfShelves2199020112000, Shelves2199010112000)
    expect(objects).toHaveProperty(['column shelves.label'])
    const rows = await query<{ name: string }>('select name from migrations order by id')
    expect(rows.slice(-2).map(({ name }) => name)).toEqual([
      'Shelves2199010112000',
      'LabelsOfShelves2199020112000',
    ])
  })
})

describe('a database that this version can not use is refused with a sentence', () => {
  it('one that is up to date is taken, however often, and with what an operator has added', async () => {
    await query('create index of_the_operator on users (name)')
    await prepare()
    await prepare()
    expect(Object.keys(expectedSchema).length).toBeGreaterThan(500)
  })

  it('a newer one, before anything is changed', async () => {
    await migratedBesides(Shelves2199010112000)
    await query("delete from migrations where name like 'RecordVersion2%'")
    expect(await refusal()).toMatch(
      /^This database belongs to a newer version of the product: .*Shelves2199010112000.*Nothing was changed\. Start the newer version again/,
    )
    expect(await query("select name from migrations where name like 'RecordVersion2%'")).toEqual([])
  })

  it('one with a migration that no release has', async () => {
    await query(
      "insert into migrations (timestamp, name) values (1000000000019, 'Abandoned1000000000019')",
    )
    expect(await refusal()).toMatch(
      /^This database was migrated by Abandoned1000000000019.*development/,
    )
  })

  it('one whose migrations have our names and made another schema, naming what differs', async () => {
    await query('alter table users drop column color_scheme')
    await query('alter table ecosystems alter column name drop not null')
    const sentence = await refusal()
    expect(sentence).toContain('column ecosystems.name differs')
    expect(sentence).toContain('column users.color_scheme is missing')
    expect(sentence).toMatch(/version in development.*DATA_DIRECTORY/)
  })

  it('one in which a trigger that keeps the record was switched off', async () => {
    await query('alter table audit_events disable trigger append_only')
    expect(await refusal()).toContain('trigger audit_events.append_only differs')
  })

  it('one in which a migration fails, with what the database said', async () => {
    await query("delete from migrations where name like 'DemoMark%'")
    expect(await refusal()).toMatch(
      /can't be brought up to date: relation "demo_mark" already exists\. The migration that failed has changed nothing/,
    )
  })
})
