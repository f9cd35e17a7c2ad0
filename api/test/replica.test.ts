import { Pool } from 'pg'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { redactEvent } from '../src/audit/redact.ts'
import { systemActor } from '../src/platform/actor.ts'
import { type Answerer, readOnlyAddress, useReplica } from '../src/platform/database/replica.ts'
import type { Need } from '../src/platform/database/replica-rules.ts'
import { withClient } from '../src/platform/database/with-client.ts'
import { entered, inSession, newScene, operations } from './harness/assistance.ts'
import type { Browser } from './harness/browser.ts'
import { type OwnServer, startOwnServer } from './harness/own-server.ts'
import {
  newEcosystem,
  newMembership,
  newPerson,
  signedIn,
  type TestEcosystem,
} from './harness/people.ts'
import { newOperator } from './harness/platform-ecosystems.ts'
import { startProduct, useProduct } from './harness/product.ts'
import { rootFields } from './harness/root-fields.ts'
import { type Standby, startStandby } from './harness/standby.ts'

const MEMBERS = `query ($id: ID!) { members(ecosystemId: $id, first: 50) {
  edges { node { id status } } } }`
const BLOCK = 'mutation ($id: ID!) { blockMember(input: { membershipId: $id }) { id status } }'
const RECORD = `query ($id: ID!) { ecosystemRecord(ecosystemId: $id, first: 5) {
  edges { node { id action fields { name after { standing value } } } } } }`
const CLAIMS = `query ($id: ID!) { rcmClaims(ecosystemId: $id, first: 5) { totalCount } }`
const SOON = { timeout: 20_000, interval: 10 } as const

let server: OwnServer
let standby: Standby
beforeAll(async () => {
  server = await startOwnServer()
  standby = await startStandby(server)
}, 90_000)
afterAll(async () => {
  await standby.close()
  await server.close()
})
const product = useProduct(() => ({
  DATABASE_URL: server.url,
  DATABASE_READ_URL: standby.url,
  // So long that no test depends on how fast the machine is: what is older is tested with a clock of its own.
  DATABASE_READ_AGE: '300',
}))

/** How often each has answered since the start. */
async function answered(): Promise<Record<string, number>> {
  const metrics = await fetch(`http://127.0.0.1:${product.app.ports.metrics}/metrics`)
  const lines = (await metrics.text()).matchAll(/^older_reads_total\{by="(\w+)"\} (\d+)$/gm)
  return Object.fromEntries([...lines].map(([, by, count]) => [by, Number(count)]))
}

/** Who answered while the work was done. */
async function answeredBy(work: () => Promise<unknown>): Promise<string[]> {
  const before = await answered()
  await work()
  return Object.entries(await answered()).flatMap(([by, count]) =>
    Array<string>(count - (before[by] ?? 0)).fill(by),
  )
}

const health = async (port: number): Promise<unknown> =>
  (await fetch(`http://127.0.0.1:${port}/health/ready`)).json()

/** Has the replica hold everything, and the product know it. */
async function caughtUp(): Promise<void> {
  await standby.catchUp()
  await product.platform.replica?.look()
}

/** The status of a member as a browser is shown it. */
async function statusOf(browser: Browser, ecosystemId: string, memberId: string): Promise<string> {
  const { members } = await browser.ask('store', MEMBERS, { id: ecosystemId })
  const nodes = members.edges.map(({ node }: { node: { id: string; status: string } }) => node)
  return nodes.find(({ id }: { id: string }) => id === memberId)?.status ?? 'NOT SHOWN'
}

/** An administrator in two browsers, and a member whom they may block. */
async function administration() {
  const ecosystem = await newEcosystem(product)
  const memberId = await newMembership(product, ecosystem.id, await newPerson(product))
  const browsers = {
    acting: await signedIn(product, ecosystem.administrator, 'STORE'),
    other: await signedIn(product, ecosystem.administrator, 'STORE'),
  }
  await caughtUp()
  return { ecosystem, memberId, ...browsers }
}

describe('a standby that follows', () => {
  it('answers every query that may be a little old, which writes nothing', async () => {
    const ecosystem = await newEcosystem(product)
    const browsers = {
      store: await signedIn(product, ecosystem.administrator, 'STORE'),
      web: await signedIn(product, ecosystem.administrator, 'WEB'),
      backoffice: (await newOperator(product)).browser,
    }
    await caughtUp()
    const declared = rootFields().filter(({ declaration }) => declaration.mayBeOlder)
    expect(declared.map(({ name }) => name).sort()).toEqual([
      'Query.ecosystemRecord',
      'Query.members',
      'Query.platformEcosystemRecord',
      'Query.rcmClaims',
      'Query.rcmDashboard',
    ])
    for (const { name, document } of declared) {
      const surface = name.startsWith('Query.rcm')
        ? 'web'
        : name.startsWith('Query.platform')
          ? 'backoffice'
          : 'store'
      const by = await answeredBy(() =>
        browsers[surface].ask(surface, document, { ecosystemId: ecosystem.id, first: 2 }),
      )
      expect([name, by]).toEqual([name, ['REPLICA']])
    }
  })

  it('is what health and metrics tell of', async () => {
    await caughtUp()
    expect(await health(product.app.ports.api)).toEqual({ status: 'ok', replica: 'USED' })
    const metrics = await fetch(`http://127.0.0.1:${product.app.ports.metrics}/metrics`)
    expect(await metrics.text()).toMatch(/^replica_age_seconds \d/m)
  })

  it('is asked again by the primary for what it refuses', async () => {
    const { acting, ecosystem } = await administration()
    const foreign = `query ($id: ID!) { members(ecosystemId: $id, after: "${ecosystem.id}") { totalCount } }`
    const by = await answeredBy(() => acting.refusal('store', foreign, { id: ecosystem.id }))
    expect(by).toEqual(['REFUSED'])
  })
})

describe('a standby that lags', () => {
  it('shows a person their own change at once, and others what was', async () => {
    const { acting, other, ecosystem, memberId } = await administration()
    await standby.pause()
    await acting.ask('store', BLOCK, { id: memberId })
    const own = await answeredBy(async () =>
      expect(await statusOf(acting, ecosystem.id, memberId)).toBe('BLOCKED'),
    )
    expect(own).toEqual(['OWN_CHANGE'])
    const others = await answeredBy(async () =>
      expect(await statusOf(other, ecosystem.id, memberId)).toBe('ACTIVE'),
    )
    expect(others).toEqual(['REPLICA'])
    await caughtUp()
    const later = await answeredBy(async () => {
      expect(await statusOf(acting, ecosystem.id, memberId)).toBe('BLOCKED')
      expect(await statusOf(other, ecosystem.id, memberId)).toBe('BLOCKED')
    })
    expect(later).toEqual(['REPLICA', 'REPLICA'])
  })

  it('shows what is true now to a page that asks because of an event', async () => {
    const { acting, other, ecosystem, memberId } = await administration()
    await standby.pause()
    await acting.ask('store', BLOCK, { id: memberId })
    other.activity = 'BACKGROUND'
    const by = await answeredBy(async () =>
      expect(await statusOf(other, ecosystem.id, memberId)).toBe('BLOCKED'),
    )
    expect(by).toEqual(['NEWEST_ASKED'])
  })

  it('does not take a text that is no position for leave to show what was', async () => {
    const { acting, ecosystem } = await administration()
    acting.cookies.set('store_changed', 'anything')
    const by = await answeredBy(() => acting.ask('store', MEMBERS, { id: ecosystem.id }))
    expect(by).toEqual(['OWN_CHANGE'])
  })

  it('keeps nobody in: whoever is signed out, or may no more, is refused at once', async () => {
    const { acting, other, ecosystem } = await administration()
    await standby.pause()
    await acting.ask('store', 'mutation { signOutAllDevices }')
    expect(await other.refusal('store', MEMBERS, { id: ecosystem.id })).toBe('UNAUTHENTICATED')
  })

  it('gives a controller what the session allows, and nothing from its end on', async () => {
    const scene = await newScene(product)
    const memberId = await newMembership(product, scene.ecosystem.id, await newPerson(product))
    const session = await inSession(scene)
    const tab = await entered(scene, session, 'STORE')
    const elsewhere = await signedIn(product, scene.client, 'STORE')
    await caughtUp()
    // Whoever has just entered is given what the replica holds by now, of the session's own ecosystem.
    const by = await answeredBy(async () =>
      expect(await statusOf(tab, scene.ecosystem.id, memberId)).toBe('ACTIVE'),
    )
    expect(by).toEqual(['REPLICA'])
    await standby.pause()
    await tab.ask('store', BLOCK, { id: memberId })
    expect(await statusOf(tab, scene.ecosystem.id, memberId)).toBe('BLOCKED')
    expect(await statusOf(elsewhere, scene.ecosystem.id, memberId)).toBe('ACTIVE')
    await scene.backoffice.ask('backoffice', operations.end, { id: session.id })
    const end = await tab.refusal('store', MEMBERS, { id: scene.ecosystem.id })
    expect(end).toBe('ACCESS_SESSION_ENDED')
  })

  it('AT6: shows nothing of what was redacted meanwhile', async () => {
    const { acting, other, ecosystem } = await administration()
    await acting.ask(
      'store',
      'mutation ($id: ID!) { renameEcosystem(input: { ecosystemId: $id, name: "To Forget" }) { id } }',
      { id: ecosystem.id },
    )
    await caughtUp()
    const nameOf = async () => {
      const { ecosystemRecord } = await other.ask('store', RECORD, { id: ecosystem.id })
      const [{ node }] = ecosystemRecord.edges
      expect(node.action).toBe('ecosystem.renamed')
      return { id: node.id, name: node.fields[0].after }
    }
    const { id, name } = await nameOf()
    expect(name).toEqual({ standing: 'SHOWN', value: '"To Forget"' })
    await standby.pause()
    await product.platform.inChange(systemActor('test'), async (change) =>
      redactEvent(change, { id, ecosystemId: ecosystem.id }, ['after.name']),
    )
    const by = await answeredBy(async () =>
      expect((await nameOf()).name).toEqual({ standing: 'REDACTED', value: null }),
    )
    expect(by).toEqual(['REPLICA'])
  })

  it('is left alone once what it holds is too old, and used again when it has caught up', async () => {
    await caughtUp()
    let now = 0
    const by: Answerer[] = []
    const replica = useReplica({
      url: standby.url,
      connections: 2,
      patienceSeconds: 5,
      mostAgeSeconds: 1,
      primary: product.platform.database.pool,
      log: pino({ level: 'silent' }),
      onAnswered: (answerer) => by.push(answerer),
      elapsed: () => now,
    })
    onTestFinished(() => replica.close())
    const need: Need = { newest: false, ownChange: null }
    const ask = () =>
      replica.read(
        need,
        async () => 'replica',
        async () => 'primary',
      )
    expect(await ask()).toBe('primary')
    await replica.look()
    expect(await ask()).toBe('replica')
    await standby.pause()
    await newPerson(product)
    now = 600
    await replica.look()
    expect(await ask()).toBe('replica')
    expect(replica.ageSeconds).toBe(0.6)
    now = 1100
    await replica.look()
    expect(await ask()).toBe('primary')
    expect(replica.way).toBe('BEHIND')
    await standby.catchUp()
    await replica.look()
    expect(await ask()).toBe('replica')
    expect(by).toEqual(['AWAY', 'REPLICA', 'REPLICA', 'BEHIND', 'REPLICA'])
  })
})

describe('a standby that fails', () => {
  const claimsOf = async (browser: Browser, { id }: TestEcosystem): Promise<number> =>
    (await browser.ask('web', CLAIMS, { id })).rcmClaims.totalCount

  it('in the middle of a query: the primary answers, and nothing is lost', async () => {
    const ecosystem = await newEcosystem(product)
    const browser = await signedIn(product, ecosystem.administrator, 'WEB')
    await caughtUp()
    const [claims] = await product.rows<{ oid: number }>(
      "select 'rcm_claims'::regclass::oid as oid",
    )
    const locked = `select from pg_locks where relation = ${claims?.oid} and mode = 'AccessExclusiveLock'`
    const waiting =
      "select from pg_stat_activity where wait_event_type = 'Lock' and query like '%from rcm_claims%'"
    // A lock of the primary, which the standby takes too, has the query wait there; the standby then stands still,
    // so that only the primary lets go of it.
    await withClient(product.platform.database.pool, async (client) => {
      await client.query('begin')
      await client.query('lock table rcm_claims in access exclusive mode')
      await newPerson(product)
      await vi.waitUntil(async () => (await standby.rows(locked)).length > 0, SOON)
      await standby.pause()
      await client.query('rollback')
    })
    const by = await answeredBy(async () => {
      const answer = claimsOf(browser, ecosystem)
      await vi.waitUntil(async () => (await standby.rows(waiting)).length > 0, SOON)
      await standby.kill()
      expect(await answer).toBe(0)
    })
    expect(by).toEqual(['FAILED'])
  })

  it('and is away: the primary answers, health and metrics tell, and it is used when it is back', async () => {
    const ecosystem = await newEcosystem(product)
    const browser = await signedIn(product, ecosystem.administrator, 'WEB')
    const by = await answeredBy(async () => expect(await claimsOf(browser, ecosystem)).toBe(0))
    expect(by).toEqual(['AWAY'])
    expect(await health(product.app.ports.api)).toEqual({ status: 'ok', replica: 'AWAY' })
    await standby.start()
    await caughtUp()
    expect(await health(product.app.ports.api)).toEqual({ status: 'ok', replica: 'USED' })
    const back = await answeredBy(async () => expect(await claimsOf(browser, ecosystem)).toBe(0))
    expect(back).toEqual(['REPLICA'])
  })

  it('from the start: the product starts, and the primary answers', async () => {
    const alone = await startProduct({
      DATABASE_READ_URL: 'postgres://nobody:nothing@127.0.0.1:1/nothing',
    })
    onTestFinished(() => alone.close())
    const ecosystem = await newEcosystem(alone)
    const browser = await signedIn(alone, ecosystem.administrator, 'WEB')
    expect(await claimsOf(browser, ecosystem)).toBe(0)
    expect(await health(alone.app.ports.api)).toEqual({ status: 'ok', replica: 'AWAY' })
  })
})

describe('writing', () => {
  const write = 'insert into audit_chains select * from audit_chains where false'
  const replicaOf = (url: string) => {
    const replica = useReplica({
      url,
      connections: 1,
      patienceSeconds: 5,
      mostAgeSeconds: 300,
      primary: product.platform.database.pool,
      log: pino({ level: 'silent' }),
      onAnswered: () => undefined,
    })
    onTestFinished(() => replica.close())
    return replica
  }

  it('is refused on a standby, and the primary does not repeat it', async () => {
    await caughtUp()
    const replica = replicaOf(standby.url)
    await replica.look()
    const reading = replica.read(
      { newest: false, ownChange: null },
      (pool) => pool.query(write),
      () => Promise.reject(new Error('asked the primary')),
    )
    await expect(reading).rejects.toMatchObject({ code: '25006' })
  })

  it('is refused by the connection, also after the standby was promoted, which is then not used', async () => {
    const ecosystem = await newEcosystem(product)
    const browser = await signedIn(product, ecosystem.administrator, 'STORE')
    await caughtUp()
    await standby.promote()
    await vi.waitUntil(async () => {
      await product.platform.replica?.look()
      return product.platform.replica?.way === 'NO_STANDBY'
    }, SOON)
    const by = await answeredBy(() => browser.ask('store', MEMBERS, { id: ecosystem.id }))
    expect(by).toEqual(['NO_STANDBY'])
    expect(await health(product.app.ports.api)).toEqual({ status: 'ok', replica: 'NO_STANDBY' })
    const pool = new Pool({ connectionString: readOnlyAddress(standby.url), max: 1 })
    onTestFinished(() => pool.end())
    await expect(pool.query(write)).rejects.toMatchObject({ code: '25006' })
  })

  it('goes to the primary alone: the primary itself, given as a replica, is none', async () => {
    const replica = replicaOf(server.url)
    await replica.look()
    expect(replica.way).toBe('NO_STANDBY')
  })

  it('keeps what an operator says in the address', () => {
    const address = readOnlyAddress(
      'postgres://a:b@host/c?options=-c%20work_mem%3D8MB&sslmode=require',
    )
    const { searchParams } = new URL(address)
    expect(searchParams.get('options')).toBe('-c work_mem=8MB -c default_transaction_read_only=on')
    expect(searchParams.get('sslmode')).toBe('require')
  })
})
