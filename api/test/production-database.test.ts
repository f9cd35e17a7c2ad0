import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { pino } from 'pino'
import { beforeEach, describe, expect, inject, it } from 'vitest'
import { createApp } from '../src/app.ts'
import { loadDemo } from '../src/demo/load-demo.ts'
import { prepareDatabase } from '../src/prepare-database.ts'
import { UnfitDatabase } from '../src/production-database.ts'
import type { Settings } from '../src/settings.ts'
import { testSettings } from './harness/test-settings.ts'

const log = pino({ level: 'silent' })

let url: string
beforeEach(async () => {
  const server = new URL(inject('databaseServer'))
  server.pathname = `/production_${randomUUID().replaceAll('-', '')}`
  await query(inject('databaseServer'), `create database ${server.pathname.slice(1)}`)
  url = server.href
})

async function query<T extends object>(at: string, sql: string): Promise<T[]> {
  const client = new Client({ connectionString: at })
  await client.connect()
  try {
    return (await client.query<T>(sql)).rows
  } finally {
    await client.end()
  }
}

const settingsFor = (changed: Partial<Record<keyof Settings, string>>, at = url): Settings =>
  testSettings(at, inject('secretKey'), {
    SMTP_URL: 'smtp://127.0.0.1:1',
    MAIL_FROM: 'access@example.com',
    ...changed,
  })
const production = (at = url): Settings => settingsFor({ MODE: 'production' }, at)
const demo = (): Settings => settingsFor({ MODE: 'development', DEMO: 'yes' })

const prepare = (settings: Settings) => prepareDatabase(settings, log, 'REAL_CLOCK')

/** What `migrate` and `start` do if the demo is wanted. */
async function fillWithDemo(): Promise<'LOADED' | 'NOT_NEW'> {
  await prepare(demo())
  const app = await createApp(demo(), { log })
  try {
    return await loadDemo(app.platform)
  } finally {
    await app.close()
  }
}

/** Neither the migrations nor the API start, and both say why. */
async function expectRefused(sentence: string, at = url): Promise<void> {
  for (const begin of [prepare, (settings: Settings) => createApp(settings, { log })]) {
    const refusal = await Promise.resolve(begin(production(at))).then(
      () => 'begun',
      (error: unknown) => error,
    )
    expect(refusal).toBeInstanceOf(UnfitDatabase)
    expect((refusal as Error).message).toContain(sentence)
  }
}

describe('production on a database that is not fit for it', () => {
  it('a demo is refused by its mark, which an earlier one gets by migration, and by its accounts', {
    timeout: 60_000,
  }, async () => {
    expect(await fillWithDemo()).toBe('LOADED')
    await query(url, "update clock set movable = false, shift = '0'")
    await expectRefused('It holds demo data')
    await query(url, "delete from migrations where name like 'DemoMark%'")
    await query(url, 'drop table demo_mark')
    await expectRefused('It holds demo data')
    await prepare(demo())
    expect(await query(url, 'select single from demo_mark')).toEqual([{ single: true }])
    await query(url, 'alter table users rename column email to hidden')
    await query(url, "alter table users add column email citext default 'nobody@example.com'")
    await expectRefused('It holds demo data')
  })

  it.each(['movable = true', "shift = '1 hour'"])('a clock with %s is refused', async (set) => {
    await prepare(production())
    await query(url, `update clock set ${set}`)
    await expectRefused('Its clock can be moved, or has been')
  })

  it('a superuser is refused before the first migration', async () => {
    const asSuperuser = new URL(inject('superuser'))
    asSuperuser.pathname = new URL(url).pathname
    await expectRefused('Its role postgres is a superuser', asSuperuser.href)
    expect(
      await query(url, "select from pg_tables where schemaname in ('public', 'pgboss')"),
    ).toEqual([])
  })

  it('DEMO=yes leaves a database in which there is anybody fit for production', async () => {
    await prepare(production())
    await query(
      url,
      `begin;
       select append_audit_event(gen_random_uuid(), 'PLATFORM', null, app_now(), '{}');
       insert into users (id, email, name, language, created_at)
         values (gen_random_uuid(), 'someone@example.com', 'Someone', 'EN', app_now());
       commit`,
    )
    expect(await fillWithDemo()).toBe('NOT_NEW')
    await expect(query(url, "select move_clock('1 second')")).rejects.toThrow('CLOCK_NOT_MOVABLE')
    await prepare(production())
    await (await createApp(production(), { log })).close()
  })
})
