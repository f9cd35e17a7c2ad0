import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { recordActions } from '../src/audit/actions.ts'
import { redactEvent } from '../src/audit/redact.ts'
import { type Verification, verifyAsSeenBy, verifyRecord } from '../src/audit/verify.ts'
import { systemActor } from '../src/platform/actor.ts'
import { newId } from '../src/platform/ids.ts'
import type { RecordedState } from '../src/platform/record-entry.ts'
import { entered, inSession, newScene } from './harness/assistance.ts'
import { newEcosystem, signedIn } from './harness/people.ts'
import { useProduct } from './harness/product.ts'
import { recordedEvents } from './harness/recorded.ts'
import { testAction } from './harness/test-actions.ts'

const RENAME =
  'mutation ($id: ID!, $name: String!) { renameEcosystem(input: { ecosystemId: $id, name: $name }) { name } }'

const product = useProduct()

/** The same database, with the superuser of its server. */
function superuserUrl(): string {
  const url = new URL(inject('superuser'))
  url.pathname = new URL(product.settings.DATABASE_URL).pathname
  return url.href
}

const lastEvent = async (action: string) => {
  return (await recordedEvents(product, 'action = $1', [action])).at(-1)
}

describe('what an audit event holds', () => {
  it('AT2: who, what, before and after, from where, with what, in which request', async () => {
    const { administrator, id, name } = await newEcosystem(product)
    const browser = await signedIn(product, administrator, 'STORE')
    const { headers } = await browser.send('store', RENAME, { id, name: 'Renamed' })
    const event = await lastEvent('ecosystem.renamed')
    expect(event).toEqual({
      version: 2,
      chain: { kind: 'ECOSYSTEM', id },
      action: 'ecosystem.renamed',
      actorId: administrator.id,
      subjectId: administrator.id,
      controllerId: null,
      accessSessionId: null,
      environment: null,
      via: 'DEVICE',
      targetType: 'ecosystem',
      targetId: id,
      before: { name },
      after: { name: 'Renamed' },
      app: 'STORE',
      ipAddress: '203.0.113.7',
      device: 'Mozilla/5.0 (test browser)',
      requestId: headers.get('x-request-id'),
      at: expect.any(Date),
    })
  })

  it('A4, AS11: under control it holds subject, controller, session and environment', async () => {
    const scene = await newScene(product)
    const session = await inSession(scene)
    const tab = await entered(scene, session, 'STORE')
    await tab.ask('store', RENAME, { id: scene.ecosystem.id, name: 'Renamed for them' })
    expect(await lastEvent('ecosystem.renamed')).toMatchObject({
      actorId: scene.analyst.id,
      subjectId: scene.client.id,
      controllerId: scene.analyst.id,
      accessSessionId: session.accessSessionId,
      environment: 'STORE',
      via: 'ACCESS_SESSION',
    })
  })

  it('AT1: an event finds its chain among thousands by looking at that one only', async () => {
    const { id } = await newEcosystem(product)
    const client = new Client({ connectionString: product.settings.DATABASE_URL })
    await client.connect()
    try {
      await client.query('begin')
      await client.query(
        "insert into audit_chains (kind, scope_id) select 'ECOSYSTEM', gen_random_uuid() from generate_series(1, 3000)",
      )
      const looked = async (): Promise<number> => {
        const { rows } = await client.query<{ looked: number }>(
          `select seq_tup_read + idx_tup_fetch as looked from pg_stat_xact_user_tables where relname = 'audit_chains'`,
        )
        return rows[0]?.looked ?? Number.NaN
      }
      const before = await looked()
      await client.query(
        "select append_audit_event(gen_random_uuid(), 'ECOSYSTEM', $1, now(), $2)",
        [id, JSON.stringify({ action: 'test.happened' })],
      )
      expect((await looked()) - before).toBeLessThan(10)
    } finally {
      await client.query('rollback')
      await client.end()
    }
  })

  it('trap 8: texts and numbers of every kind are read back as they were hashed', async () => {
    const { id } = await newEcosystem(product)
    const hard: RecordedState[] = [
      { composed: '\u00e9', decomposed: 'e\u0301', emoji: '👩🏽‍🚀', rtl: '\u202eabc' },
      { lines: '\u2028\u2029\r\n\t"\\/', empty: '', half: 'a\ud800b', nul: 'a\0b' },
      { big: 9_007_199_254_740_991, small: 5e-324, exponent: 1e21, minus: -0, sum: 0.1 + 0.2 },
      { b: 1, a: 2, '\u20ac': 3, '1': 4, missing: null, list: ['b', 'a'], yes: true },
    ]
    for (const after of hard)
      await product.platform.inChange(systemActor('test'), async (change) =>
        change.record(testAction('test.happened', 'ecosystem'), {
          targetId: id,
          ecosystemId: id,
          after,
        }),
      )
    expect((await verifyRecord(product.platform.database.pool)).breaks).toEqual([])
    const kept = await recordedEvents(product, "target_id = $1 and action = 'test.happened'", [id])
    expect(kept.map(({ after }) => after)).toEqual([
      hard[0],
      { ...hard[1], half: 'a\ufffdb', nul: 'a\ufffdb' },
      { ...hard[2], minus: 0 },
      hard[3],
    ])
  })
})

describe('AT6: what is personal can be forgotten', () => {
  const redact = (event: { id: string; ecosystemId: string }, places: string[]) =>
    product.platform.inChange(systemActor('test'), async (change) =>
      redactEvent(change, event, places),
    )
  const renamed = async () => {
    const { administrator, id } = await newEcosystem(product)
    const browser = await signedIn(product, administrator, 'STORE')
    await browser.ask('store', RENAME, { id, name: 'A Name To Forget' })
    const [row] = await product.rows<{ id: string }>(
      "select id from audit_events where action = 'ecosystem.renamed' and target_id = $1",
      [id],
    )
    return { id: row?.id ?? '', ecosystemId: id }
  }
  const eventOf = async ({ id }: { id: string }) =>
    (await recordedEvents(product, 'id = $1', [id]))[0]
  const textOf = async ({ id }: { id: string }) =>
    JSON.stringify(await product.rows('select e::text from audit_events e where id = $1', [id]))

  it('nothing personal is in the text that is hashed, and equal values can not be told from it', async () => {
    const one = await renamed()
    const other = await renamed()
    const payloads = await product.rows<{ payload: string }>(
      'select payload from audit_events where id = any($1)',
      [[one.id, other.id]],
    )
    const names = payloads.map(({ payload }) => JSON.parse(payload).after.name.sha256)
    expect(new Set(names).size).toBe(2)
    for (const { payload } of payloads) {
      expect(payload).not.toContain('Forget')
      expect(payload).not.toContain('203.0.113.7')
      expect(payload).not.toContain('test browser')
    }
  })

  it('a redacted value is gone, the others stay, the chain is whole, and it is on the record', async () => {
    const event = await renamed()
    await redact(event, ['after.name', 'ipAddress'])
    expect(await textOf(event)).not.toContain('A Name To Forget')
    expect(await eventOf(event)).toMatchObject({
      before: { name: expect.any(String) },
      after: { name: null },
      ipAddress: null,
      device: 'Mozilla/5.0 (test browser)',
    })
    expect((await verifyRecord(product.platform.database.pool)).breaks).toEqual([])
    expect(
      await recordedEvents(product, "action = 'record.redacted' and target_id = $1", [event.id]),
    ).toMatchObject([{ after: { places: ['after.name', 'ipAddress'] } }])
  })

  it('to redact is not to alter: another value, one more, or another event is refused', async () => {
    const event = await renamed()
    const other = await renamed()
    for (const [sql, id] of [
      [
        `update audit_events set disclosed = disclosed || '{"after.name": ["c2FsdA", "Other"]}' where id = $1`,
        event.id,
      ],
      [
        `update audit_events set disclosed = disclosed || '{"after.more": null}' where id = $1`,
        event.id,
      ],
      [`update audit_events set disclosed = disclosed - 'after.name' where id = $1`, event.id],
      [`update audit_events set payload = payload || ' ' where id = $1`, event.id],
      [`select redact_audit_event($1, '{after.name}')`, other.id],
    ] as const)
      await expect(
        product.platform.inChange(systemActor('test'), async (change) => {
          change.record(recordActions.redacted, { targetId: event.id, after: { places: [] } })
          change.beforeCommit(() => change.manager.query(sql, [id]))
        }),
        sql,
      ).rejects.toThrow('RECORD_IS_APPEND_ONLY')
    expect((await eventOf(other))?.after).toEqual({ name: 'A Name To Forget' })
  })

  it('what was redacted stays so: the value that it had can not be put back as another', async () => {
    const event = await renamed()
    await redact(event, ['after.name'])
    await expect(
      product.platform.inChange(systemActor('test'), async (change) => {
        change.record(recordActions.redacted, { targetId: event.id, after: { places: [] } })
        change.beforeCommit(() =>
          change.manager.query(
            `update audit_events set disclosed = disclosed || '{"after.name": ["c2FsdA", "Other"]}' where id = $1`,
            [event.id],
          ),
        )
      }),
    ).rejects.toThrow('RECORD_IS_APPEND_ONLY')
  })

  it('events of the first format, as the release before writes them, are verified and told too', async () => {
    const { id } = await newEcosystem(product)
    await product.rows(
      "select append_audit_event(gen_random_uuid(), 'ECOSYSTEM', $1, app_now(), $2)",
      [
        id,
        JSON.stringify({
          action: 'ecosystem.renamed',
          ecosystemId: id,
          targetId: id,
          after: { name: 'Old' },
        }),
      ],
    )
    expect((await verifyRecord(product.platform.database.pool)).breaks).toEqual([])
    const events = await recordedEvents(
      product,
      "target_id = $1 and action = 'ecosystem.renamed'",
      [id],
    )
    expect(events).toMatchObject([{ after: { name: 'Old' } }])
  })
})

describe('the record is append-only', () => {
  it("AT3, A2: the product's own database user can not alter it", async () => {
    await newEcosystem(product)
    for (const attempt of [
      "update audit_events set payload = '{}'",
      "update audit_events set disclosed = '{}'",
      "select redact_audit_event(id, '{ipAddress}') from audit_events where disclosed ? 'ipAddress'",
      'delete from audit_events',
      'truncate audit_events',
      'truncate audit_events, audit_chains cascade',
      'delete from audit_chains',
      `insert into audit_events (id, chain_id, sequence, at, payload, hash)
         select id, chain_id, sequence, at, payload, hash from audit_events
         on conflict (id) do update set payload = excluded.payload`,
    ])
      await expect(product.rows(attempt)).rejects.toThrow('RECORD_IS_APPEND_ONLY')
    await expect(product.rows('set session_replication_role = replica')).rejects.toThrow(
      'permission denied',
    )
  })
})

describe('A3: as superuser, past every trigger', () => {
  let superuser: Client
  let chain: { id: string; other: string; lines: number }

  beforeAll(async () => {
    const ecosystem = await newEcosystem(product)
    const browser = await signedIn(product, ecosystem.administrator, 'STORE')
    for (const name of ['One', 'Two', 'Three', 'Four', 'Five', 'Six'])
      await browser.ask('store', RENAME, { id: ecosystem.id, name })
    superuser = new Client({ connectionString: superuserUrl() })
    await superuser.connect()
    const { rows } = await superuser.query(
      `select id, last_sequence as lines, (select id from audit_chains where kind = 'PLATFORM') as other
       from audit_chains where scope_id = $1`,
      [ecosystem.id],
    )
    chain = rows[0]
  })
  afterAll(() => superuser.end())
  beforeEach(() => superuser.query('begin; set local session_replication_role = replica'))
  afterEach(() => superuser.query('rollback'))

  const tampered = async (...statements: string[]): Promise<Verification['breaks']> => {
    for (const statement of statements)
      await superuser.query(
        statement.replaceAll(':chain', `'${chain.id}'`).replaceAll(':other', `'${chain.other}'`),
      )
    return (await verifyAsSeenBy(superuser)).breaks
  }
  const line = (sequence: number, what: unknown, chainId = chain.id) =>
    expect.objectContaining({ chainId, sequence, what })

  it('untouched, it is whole', async () => {
    expect(await tampered()).toEqual([])
  })

  it.each([
    ['a text changed', "payload = replace(payload, 'STORE', 'STALL')"],
    ['a space added', "payload = payload || ' '"],
    ['the time moved by a millisecond', "at = at + interval '1 millisecond'"],
    ['the time moved by a microsecond', "at = at + interval '1 microsecond'"],
    ['another id', 'id = gen_random_uuid()'],
    ['another hash', "hash = sha256('x')"],
    ['a disclosed value changed', "disclosed = jsonb_set(disclosed, '{after.name,1}', '\"Tree\"')"],
    ['a disclosed value taken away', "disclosed = disclosed - 'ipAddress'"],
    [
      'a value disclosed that nothing commits to',
      `disclosed = disclosed || '{"after.role": ["", "USER"]}'`,
    ],
    ['all that was disclosed taken away', 'disclosed = null'],
  ])('names the first line that was altered: %s', async (_what, change) => {
    expect(
      await tampered(`update audit_events set ${change} where chain_id = :chain and sequence = 5`),
    ).toEqual([line(5, 'ALTERED')])
  })

  it('names a removed line, also where those after it were moved up', async () => {
    expect(
      await tampered('delete from audit_events where chain_id = :chain and sequence = 4'),
    ).toEqual([line(4, 'MISSING')])
    expect(
      await tampered(
        'update audit_events set sequence = sequence - 1000 where chain_id = :chain and sequence > 4',
        'update audit_events set sequence = sequence + 999 where chain_id = :chain and sequence < 0',
      ),
    ).toEqual([line(4, 'ALTERED')])
  })

  it('names the first of two lines that changed places', async () => {
    expect(
      await tampered(
        'update audit_events set sequence = -3 where chain_id = :chain and sequence = 3',
        'update audit_events set sequence = 3 where chain_id = :chain and sequence = 6',
        'update audit_events set sequence = 6 where chain_id = :chain and sequence = -3',
      ),
    ).toEqual([line(3, 'ALTERED')])
  })

  it('names a line put in between, or added behind the last', async () => {
    const copy = (sequence: string) =>
      `insert into audit_events (id, chain_id, sequence, at, payload, hash)
       select gen_random_uuid(), chain_id, ${sequence}, at, payload, hash from audit_events
       where chain_id = :chain and sequence = 2`
    expect(
      await tampered(
        'update audit_events set sequence = -sequence where chain_id = :chain and sequence > 3',
        'update audit_events set sequence = 1 - sequence where chain_id = :chain and sequence < 0',
        copy('4'),
      ),
    ).toEqual([line(4, 'ALTERED')])
    await superuser.query('rollback; begin; set local session_replication_role = replica')
    expect(await tampered(copy(String(chain.lines + 1)))).toEqual([line(chain.lines + 1, 'ADDED')])
  })

  it('names a second line under the number of another, and one before the first', async () => {
    const copy = (sequence: number) =>
      `insert into audit_events (id, chain_id, sequence, at, payload, hash)
       select gen_random_uuid(), chain_id, ${sequence}, at, payload, hash from audit_events
       where chain_id = :chain and sequence = 2`
    expect(
      await tampered(
        'alter table audit_events drop constraint audit_events_chain_id_sequence_key',
        copy(2),
      ),
    ).toEqual([line(2, expect.stringMatching(/^(ADDED|ALTERED)$/))])
    await superuser.query('rollback; begin; set local session_replication_role = replica')
    expect(await tampered(copy(0))).toEqual([line(0, 'ADDED')])
  })

  it('names where the tail was cut off, also where the head was set back without its hash', async () => {
    expect(
      await tampered('delete from audit_events where chain_id = :chain and sequence > 5'),
    ).toEqual([line(6, 'CUT_OFF')])
    expect(await tampered('update audit_chains set last_sequence = 5 where id = :chain')).toEqual([
      line(5, 'ALTERED'),
    ])
  })

  it('names the lines of a chain that was removed, emptied, or given to another ecosystem', async () => {
    expect(await tampered('delete from audit_chains where id = :chain')).toEqual([line(1, 'ADDED')])
    await superuser.query('rollback; begin; set local session_replication_role = replica')
    expect(await tampered('delete from audit_events where chain_id = :chain')).toEqual([
      line(1, 'CUT_OFF'),
    ])
    await superuser.query('rollback; begin; set local session_replication_role = replica')
    expect(
      await tampered('update audit_chains set scope_id = gen_random_uuid() where id = :chain'),
    ).toEqual([line(1, 'ALTERED')])
  })

  it('names each broken chain by its first line', async () => {
    const breaks = await tampered(
      "update audit_events set payload = payload || ' ' where sequence in (1, 3) and chain_id in (:chain, :other)",
    )
    expect(breaks).toHaveLength(2)
    expect(breaks).toEqual(
      expect.arrayContaining([line(1, 'ALTERED'), line(1, 'ALTERED', chain.other)]),
    )
  })
})

describe('AT3: the chains of partners', () => {
  const partners = [newId(), newId()] as const
  const recorded = (partnerId: string, name: string) =>
    product.platform.inChange(systemActor('test'), async (change) =>
      change.record(testAction('test.happened', 'test', { name: 'PERSONAL' }), {
        targetId: newId(),
        partnerId,
        after: { name },
      }),
    )
  const breaksAfter = async (...statements: readonly string[]): Promise<Verification['breaks']> => {
    const superuser = new Client({ connectionString: superuserUrl() })
    await superuser.connect()
    try {
      await superuser.query('begin; set local session_replication_role = replica')
      for (const statement of statements) await superuser.query(statement)
      return (await verifyAsSeenBy(superuser)).breaks
    } finally {
      await superuser.end()
    }
  }
  const lineOf = (partnerId: string) =>
    `(select id from audit_events where sequence = 2 and chain_id = ${chainOf(partnerId)})`
  const chainOf = (partnerId: string) =>
    `(select id from audit_chains where kind = 'PARTNER' and scope_id = '${partnerId}')`

  beforeAll(async () => {
    for (const partnerId of partners)
      for (const name of ['One', 'Two', 'Three']) await recorded(partnerId, name)
  })

  it('an entry of a partner stands in that partner’s chain, and the whole is verified', async () => {
    const chains = await product.rows<{ lines: number }>(
      "select last_sequence as lines from audit_chains where kind = 'PARTNER' and scope_id = any($1)",
      [partners],
    )
    expect(chains).toEqual([{ lines: 3 }, { lines: 3 }])
    expect(await breaksAfter()).toEqual([])
  })

  it('finds two lines that were swapped between two partners', async () => {
    const swap = `update audit_events set chain_id = case when chain_id = ${chainOf(partners[0])}
      then ${chainOf(partners[1])} else ${chainOf(partners[0])} end`
    const breaks = await breaksAfter(
      `alter table audit_events drop constraint audit_events_chain_id_sequence_key`,
      `${swap} where id in (${lineOf(partners[0])}, ${lineOf(partners[1])})`,
    )
    expect(breaks).toMatchObject([
      { kind: 'PARTNER', sequence: 2, what: 'ALTERED' },
      { kind: 'PARTNER', sequence: 2, what: 'ALTERED' },
    ])
  })

  it('finds two whole chains that were swapped, heads and all, so that every hash is right', async () => {
    const breaks = await breaksAfter(
      `update audit_chains set scope_id = gen_random_uuid() where scope_id = '${partners[0]}'`,
      `update audit_chains set scope_id = '${partners[0]}' where scope_id = '${partners[1]}'`,
      `update audit_chains set scope_id = '${partners[1]}' where kind = 'PARTNER' and scope_id not in ('${partners.join("', '")}')`,
    )
    expect(breaks).toMatchObject([
      { kind: 'PARTNER', sequence: 1, what: 'ALTERED' },
      { kind: 'PARTNER', sequence: 1, what: 'ALTERED' },
    ])
  })

  it('no line of the first format, which knew no partners, passes for one of a partner', async () => {
    const old = newId()
    const append = (kind: string, scope: string | null) =>
      `select append_audit_event(gen_random_uuid(), '${kind}', ${scope ? `'${scope}'` : 'null'}, app_now(),
        '{"action":"old.event","ecosystemId":${kind === 'ECOSYSTEM' ? `"${scope}"` : 'null'},"targetId":"${old}"}')`
    expect(await breaksAfter(append('ECOSYSTEM', old), append('PLATFORM', null))).toEqual([])
    expect(await breaksAfter(append('PARTNER', old))).toMatchObject([
      { kind: 'PARTNER', scopeId: old, sequence: 1, what: 'ALTERED' },
    ])
  })

  it('an entry can not stand in the chains of an ecosystem and of a partner', async () => {
    const { id } = await newEcosystem(product)
    await expect(
      product.platform.inChange(systemActor('test'), async (change) =>
        change.record(testAction(), { targetId: id, ecosystemId: id, partnerId: partners[0] }),
      ),
    ).rejects.toThrow('one chain only')
  })
})

describe('AT2: the places of an API token and of the viewed member', () => {
  const [tokenId, viewedMemberId] = [newId(), newId()]
  const columnsOf = (targetId: string) =>
    product.rows(
      'select token_id, viewed_member_id, payload from audit_events where target_id = $1',
      [targetId],
    )

  it('are hashed and stand in their columns where an event has them, and nowhere else', async () => {
    const [with_, without] = [newId(), newId()]
    await product.platform.inChange({ ...systemActor('test'), tokenId }, async (change) =>
      change.record(testAction(), { targetId: with_ }),
    )
    await product.platform.inChange(systemActor('test'), async (change) =>
      change.record(testAction(), { targetId: without }),
    )
    expect(await columnsOf(with_)).toEqual([
      {
        token_id: tokenId,
        viewed_member_id: null,
        payload: expect.stringContaining(`"tokenId":"${tokenId}"`),
      },
    ])
    const [plain] = await columnsOf(without)
    expect(plain).toMatchObject({ token_id: null, viewed_member_id: null })
    expect(JSON.stringify(plain)).not.toMatch(/tokenId|viewedMemberId/)
    expect((await verifyRecord(product.platform.database.pool)).breaks).toEqual([])
  })

  it('the columns can not say what the payload does not', async () => {
    const line = (column: string, payload: object) =>
      product.rows(
        `insert into audit_events (id, chain_id, sequence, at, payload, hash, ${column})
         values (gen_random_uuid(), gen_random_uuid(), 1, now(), $1, '', $2)`,
        [JSON.stringify(payload), tokenId],
      )
    for (const [column, payload] of [
      ['token_id', { action: 'a.b' }],
      ['token_id', { action: 'a.b', tokenId: viewedMemberId }],
      ['viewed_member_id', { action: 'a.b', tokenId }],
    ] as const)
      await expect(line(column, payload), column).rejects.toThrow('said_by_the_payload')
  })
})

describe('`audit:verify` as a command', () => {
  const verify = (environment: Record<string, string>) =>
    new Promise<{ code: number; output: string }>((resolve) => {
      const program = join(import.meta.dirname, '../src/audit-verify.ts')
      execFile(process.execPath, [program], { env: environment }, (error, stdout, stderr) =>
        resolve({ code: Number(error?.code ?? 0), output: stdout + stderr }),
      )
    })

  it('AT3: tells by its exit code whether the record is whole, or could not be read', async () => {
    const { id } = await newEcosystem(product)
    const whole = await verify({ DATABASE_URL: product.settings.DATABASE_URL })
    expect(whole).toMatchObject({
      code: 0,
      output: expect.stringMatching(
        /^\d+ events in \d+ chains: whole\n\d+ of them have values that were removed, the last on \S+Z by the system, on the record\n$/,
      ),
    })
    expect(await verify({})).toMatchObject({
      code: 2,
      output: expect.stringContaining('DATABASE_URL'),
    })
    expect(await verify({ DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nothing' })).toMatchObject({
      code: 2,
      output: expect.stringContaining('ECONNREFUSED'),
    })

    const superuser = new Client({ connectionString: superuserUrl() })
    await superuser.connect()
    await superuser.query('set session_replication_role = replica')
    await superuser.query(
      `update audit_events set at = at - interval '1 hour' where sequence = 2
         and chain_id = (select id from audit_chains where scope_id = $1)`,
      [id],
    )
    await superuser.end()
    expect(await verify({ DATABASE_URL: product.settings.DATABASE_URL })).toMatchObject({
      code: 1,
      output: expect.stringContaining(`ECOSYSTEM ${id}: line 2 altered`),
    })
  })
})
