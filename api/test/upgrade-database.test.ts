import { randomUUID } from 'node:crypto'
import canonicalize from 'canonicalize'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { verifyRecord } from '../src/audit/verify.ts'
import { expectedSchema } from '../src/expected-schema.ts'
import {
  connectDatabase,
  type Database,
  type MigrationClass,
  migrate,
  numberedMigrations,
} from '../src/platform/database/database.ts'
import { DemoMark1000000000018 } from '../src/platform/database/migrations/0018-demo-mark.ts'
import { schemaObjects } from '../src/platform/database/schema-objects.ts'
import { migrations } from '../src/prepare-database.ts'
import { refuseOtherSchema } from '../src/usable-database.ts'

/** A database at migration 0018, with people and an assistance in it, which is migrated to the present. */
let database: Database

const ids = {
  clinic: randomUUID(),
  spa: randomUUID(),
  helen: randomUUID(),
  jose: randomUUID(),
  ana: randomUUID(),
  gone: randomUUID(),
  request: randomUUID(),
  session: randomUUID(),
}

async function emptyDatabase(): Promise<string> {
  const url = new URL(inject('databaseServer'))
  const admin = new Client({ connectionString: url.href })
  url.pathname = `/upgrade_${randomUUID().replaceAll('-', '')}`
  await admin.connect()
  await admin.query(`create database ${url.pathname.slice(1)}`)
  await admin.end()
  return url.href
}

/** A line of the record in the first format, which held everything in the payload itself. */
const payload = (given: Record<string, unknown>): string =>
  canonicalize({
    action: 'test.happened',
    actorId: null,
    subjectId: null,
    controllerId: null,
    accessSessionId: null,
    environment: null,
    ecosystemId: null,
    via: 'SYSTEM',
    targetType: 'ecosystem',
    targetId: ids.clinic,
    before: null,
    after: null,
    ...given,
  }) ?? ''

const record = (client: Client, scope: string | null, given: Record<string, unknown> = {}) =>
  client.query('select append_audit_event($1, $2, $3, app_now(), $4)', [
    randomUUID(),
    scope ? 'ECOSYSTEM' : 'PLATFORM',
    scope,
    payload({ ecosystemId: scope, ...given }),
  ])

/**
 * Fills the database with people, ecosystems, an assistance with two changes, and their lines on the record.
 */
async function fill(url: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query('begin')
  const user = (id: string, name: string, email: string, mfa: 'ON' | 'OFF', role?: string) =>
    client.query(
      `insert into users (id, email, name, language, staff_role, sealed_mfa_secret, mfa_turned_on_at, created_at)
       values ($1, $2, $3, 'ES', $4, $5, $6, app_now())`,
      [
        id,
        email,
        name,
        role ?? null,
        mfa === 'ON' ? 'sealed' : null,
        mfa === 'ON' ? new Date() : null,
      ],
    )
  const analyst = randomUUID()
  await user(ids.helen, 'Helen Ávila', 'helen@people.example', 'ON')
  await user(ids.jose, 'José Ibáñez', 'josé.i@people.example', 'ON')
  await user(ids.ana, 'Ana Müller', 'ana@xn--bcher-kva.example', 'OFF')
  await user(ids.gone, 'Gone Away', 'gone@people.example', 'ON')
  await user(analyst, 'Andrea Ríos', 'andrea@staff.example', 'ON', 'ANALYST')
  for (const [id, name] of [
    [ids.clinic, 'Clínica'],
    [ids.spa, 'Spa'],
  ])
    await client.query(
      "insert into ecosystems (id, name, plan, modules, created_at) values ($1, $2, 'PREMIUM', '{RCM}', app_now())",
      [id, name],
    )
  const member = (ecosystem: string, userId: string, role: string, rest = 'null') =>
    client.query(
      `insert into memberships (id, ecosystem_id, user_id, role, joined_at, removed_at)
       values ($1, $2, $3, $4, app_now(), ${rest})`,
      [randomUUID(), ecosystem, userId, role],
    )
  await member(ids.clinic, ids.helen, 'ADMINISTRATOR')
  await member(ids.clinic, ids.jose, 'USER')
  await member(ids.clinic, ids.ana, 'USER')
  await member(ids.clinic, ids.gone, 'USER', 'app_now()')
  await member(ids.spa, ids.ana, 'ADMINISTRATOR')
  const device = randomUUID()
  await client.query(
    `insert into devices (id, user_id, app, token_hash, user_agent, ip_address, signed_in_at, idle_seconds, ends_at)
     values ($1, $2, 'BACKOFFICE', '\\x01', '', '', app_now(), 900, app_now() + interval '1 hour')`,
    [device, analyst],
  )
  await client.query(
    `insert into access_sessions (id, kind, controller_id, controller_device_id, subject_id, ecosystem_id, started_at, ends_at)
     values ($1, 'ASSISTANCE', $2, $3, $4, $5, app_now(), app_now() + interval '5 minutes')`,
    [ids.session, analyst, device, ids.helen, ids.clinic],
  )
  await client.query(
    `insert into assistance_requests (id, analyst_id, analyst_device_id, client_id, ecosystem_id, state, access_session_id, created_at)
     values ($1, $2, $3, $4, $5, 'IN_SESSION', $6, app_now())`,
    [ids.request, analyst, device, ids.helen, ids.clinic, ids.session],
  )
  await record(client, null)
  await record(client, ids.spa)
  for (const action of ['accessSession.started', 'ecosystem.renamed', 'membership.blocked'])
    await record(client, ids.clinic, {
      action,
      accessSessionId: ids.session,
      after: { name: 'Clínica del Norte' },
    })
  await client.query('commit')
  await client.query('begin')
  await record(client, ids.clinic, { action: 'accessSession.ended' })
  await client.query("update access_sessions set ended_at = app_now(), ended_by = 'ANALYST'")
  await client.query(
    "update assistance_requests set state = 'COMPLETED', closed_at = app_now(), closed_by = 'ANALYST'",
  )
  await client.query('commit')
  await client.end()
}

/** Migrates a database with these migrations. */
async function migratedBy(url: string, those: readonly MigrationClass[]): Promise<Database> {
  const migrated = await connectDatabase({
    url,
    connections: 4,
    patienceSeconds: 60,
    entities: [],
    migrations: those,
    onLostConnection: () => undefined,
  })
  await migrate(migrated)
  return migrated
}

beforeAll(async () => {
  const url = await emptyDatabase()
  const then = numberedMigrations.slice(0, numberedMigrations.indexOf(DemoMark1000000000018) + 1)
  await (await migratedBy(url, then)).close()
  await fill(url)
  database = await migratedBy(url, migrations)
  refuseOtherSchema(await schemaObjects(database.pool), expectedSchema)
})
afterAll(() => database.close())

const rows = async <T extends object>(sql: string, values: unknown[] = []): Promise<T[]> =>
  (await database.pool.query<T>(sql, values)).rows

describe('a database with people at work, brought up to date', () => {
  it.each([
    ['jose', ['José Ibáñez']],
    ['ibañez', ['José Ibáñez']],
    ['JOSÉ.I@', ['José Ibáñez']],
    ['muller', ['Ana Müller']],
    ['bücher', ['Ana Müller']],
    ['buch', ['Ana Müller']],
    ['bcher-kva', ['Ana Müller']],
    ['gone', []],
  ])('SU3: members are searched without accents: %j', async (typed, names) => {
    const found = await rows<{ name: string }>(
      `select u.name from findable_members f join memberships m on m.id = f.membership_id
         join users u on u.id = m.user_id
       where f.ecosystem_id = $1 and f.found_by like '%' || searchable($2) || '%'`,
      [ids.clinic, typed],
    )
    expect(found.map(({ name }) => name)).toEqual(names)
  })

  it('SU3: the index of members is what its triggers would write', async () => {
    expect(
      await rows(
        `(select membership_id, ecosystem_id, name, found_by, active from members_to_find
          except select membership_id, ecosystem_id, name, found_by, active from findable_members)
         union all
         (select membership_id, ecosystem_id, name, found_by, active from findable_members
          except select membership_id, ecosystem_id, name, found_by, active from members_to_find)`,
      ),
    ).toEqual([])
  })

  it('ecosystems have their counts of members, and a request that of its changes', async () => {
    expect(await rows('select * from member_counts where ecosystem_id = $1', [ids.clinic])).toEqual(
      [{ ecosystem_id: ids.clinic, members: 3, with_mfa: 2 }],
    )
    expect(await rows('select * from member_counts where ecosystem_id = $1', [ids.spa])).toEqual([
      { ecosystem_id: ids.spa, members: 1, with_mfa: 0 },
    ])
    expect(await rows('select change_count from assistance_requests')).toEqual([
      { change_count: 2 },
    ])
  })

  it('AS6: what ended a session is said in the words of every kind, also where the release before writes it', async () => {
    const endOf = (id: string) =>
      rows('select ended_by, end_cause from access_sessions where id = $1', [id])
    expect(await endOf(ids.session)).toEqual([{ ended_by: 'ANALYST', end_cause: 'CONTROLLER' }])
    const running = (id: string) => `insert into access_sessions
      (id, kind, controller_id, controller_device_id, subject_id, ecosystem_id, started_at, ends_at)
      select '${id}', kind, controller_id, controller_device_id, subject_id, ecosystem_id, started_at, ends_at
      from access_sessions where id = '${ids.session}'`
    const ending = (id: string, column: string, by: string) =>
      `update access_sessions set ended_at = app_now(), ${column} = '${by}' where id = '${id}'`
    const recording =
      () => `select append_audit_event('${randomUUID()}', 'ECOSYSTEM', '${ids.clinic}', app_now(),
      '${payload({ action: 'accessSession.ended', ecosystemId: ids.clinic })}')`
    const pairs = [
      ['ANALYST', 'CONTROLLER'],
      ['CLIENT', 'ACCOUNT'],
      ['TIME', 'TIME'],
      ['REVOKED', 'REVOKED'],
    ] as const
    for (const [before, now] of pairs)
      for (const [column, by] of [
        ['ended_by', before],
        ['end_cause', now],
      ] as const) {
        const id = randomUUID()
        // One text of several statements is one transaction.
        await database.pool.query([running(id), ending(id, column, by), recording()].join(';'))
        expect(await endOf(id)).toEqual([{ ended_by: before, end_cause: now }])
      }
  })

  it('AT3: the record verifies, and goes on in the second format and in the first', async () => {
    const before = await verifyRecord(database.pool)
    expect(before.breaks).toEqual([])
    expect(before.events).toBeGreaterThanOrEqual(5)
    // A process of the earlier release goes on writing while it is replaced.
    await rows('select append_audit_event($1, $2, $3, app_now(), $4)', [
      randomUUID(),
      'ECOSYSTEM',
      ids.clinic,
      payload({ ecosystemId: ids.clinic }),
    ])
    await rows('select append_audit_event($1, $2, $3, app_now(), $4, $5)', [
      randomUUID(),
      'ECOSYSTEM',
      ids.clinic,
      payload({ version: 2, chain: { kind: 'ECOSYSTEM', id: ids.clinic }, ecosystemId: undefined }),
      null,
    ])
    const after = await verifyRecord(database.pool)
    expect(after).toMatchObject({ events: before.events + 2, breaks: [] })
  })
})

describe('SU3: a domain in the letters that people type (RFC 3492)', () => {
  it.each([
    ['ana@xn--bcher-kva.example', 'ana@bücher.example'],
    ['josé@xn--fiqs8s.xn--fiqz9s', 'josé@中国.中國'],
    ['a@xn--80aswg.xn--p1ai', 'a@сайт.рф'],
    ['a@xn--mgbh0fb.xn--kgbechtv', 'a@مثال.إختبار'],
    ['a@mail.xn--strae-oqa.xn--ls8h.la', 'a@mail.straße.💩.la'],
    ['a@xn--wgv71a119e.jp', 'a@日本語.jp'],
    ['plain@people.example', 'plain@people.example'],
    ['a@xn--.example', 'a@xn--.example'],
    ['a@xn--99999999999999.example', 'a@xn--99999999999999.example'],
    ['a@xn--bcher_kva.example', 'a@xn--bcher_kva.example'],
  ])('%s is %s', async (kept, letters) => {
    expect(await rows('select email_in_letters($1) as letters', [kept])).toEqual([{ letters }])
  })
})
