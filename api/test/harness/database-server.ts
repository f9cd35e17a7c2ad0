import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { pino } from 'pino'
import type { TestProject } from 'vitest/node'
import { startEmbeddedPostgres } from '../../src/platform/database/embedded.ts'
import { prepareDatabase } from '../../src/prepare-database.ts'
import { testSettings } from './test-settings.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The server on which each test file creates its database from the template. */
    databaseServer: string
    /** The same server as its superuser. The product never is; an attacker might be. */
    superuser: string
    secretKey: string
  }
}

/** One PostgreSQL for the whole run, with a migrated template database. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const directory = await mkdtemp(join(tmpdir(), 'api-test-'))
  const server = await startEmbeddedPostgres({
    dataDirectory: directory,
    port: 0,
    durable: 'no',
    log: () => undefined,
  })
  const secretKey = randomBytes(32).toString('base64')
  const template = new URL(server.url)
  template.pathname = '/template_app'
  const admin = new Client({ connectionString: server.url })
  await admin.connect()
  await admin.query('create database template_app')
  await prepareDatabase(
    testSettings(template.href, secretKey),
    pino({ level: 'warn' }),
    'MOVABLE_CLOCK',
  )
  await admin.end()
  project.provide('databaseServer', server.url)
  project.provide('superuser', server.superuserUrl)
  project.provide('secretKey', secretKey)
  return async () => {
    await server.stop()
    await rm(directory, { recursive: true, force: true })
  }
}
