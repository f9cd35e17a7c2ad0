import { Client } from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { entered, inSession, newScene, type Scene } from './harness/assistance.ts'
import type { Browser } from './harness/browser.ts'
import { codeOf } from './harness/identity.ts'
import { type OwnServer, startOwnServer } from './harness/own-server.ts'
import { useProduct } from './harness/product.ts'
import { manySends } from './harness/test-settings.ts'
import { layWire, type Wire } from './harness/wire.ts'

const RENAME = `mutation ($id: ID!, $name: String!) {
  renameEcosystem(input: { ecosystemId: $id, name: $name }) { name } }`

describe('S6: no change under an access session is committed after its end', {
  timeout: 60_000,
}, () => {
  let server: OwnServer
  let wire: Wire
  beforeAll(async () => {
    server = await startOwnServer()
    await server.configure({ track_commit_timestamp: 'on' })
    // The product's own commits wait for no standby, also while the tests below require one.
    const name = new URL(server.url).pathname.slice(1)
    await server.asSuperuser(`alter database ${name} set synchronous_commit = 'local'`)
    wire = await layWire(server.url)
  }, 60_000)
  afterAll(async () => {
    await wire.close()
    await server.close()
  })
  const product = useProduct(() => ({ DATABASE_URL: wire.url, ...manySends }))
  afterEach(() => wire.letGo())

  interface Begun {
    readonly scene: Scene
    readonly tab: Browser
    readonly accessSessionId: string
  }
  /** Opens a session with a tab in it, which ends in this many real milliseconds. */
  async function endsIn(milliseconds: number): Promise<Begun> {
    const scene = await newScene(product)
    const session = await inSession(scene)
    const tab = await entered(scene, session, 'STORE')
    const { accessSessionId } = session
    await product.rows(
      `update clock set shift = shift + (select ends_at - app_now() - $2 * interval '1 millisecond'
         from access_sessions where id = $1)`,
      [accessSessionId, milliseconds],
    )
    return { scene, tab, accessSessionId }
  }
  const rename = ({ scene, tab }: Begun, name: string) =>
    tab.send('store', RENAME, { id: scene.ecosystem.id, name })
  const isOver = async ({ accessSessionId }: Begun): Promise<boolean> => {
    const [row] = await product.rows<{ over: boolean }>(
      'select ends_at <= app_now() as over from access_sessions where id = $1',
      [accessSessionId],
    )
    return row?.over === true
  }
  /** For each change of the session, how long before the session's end it was committed, as the server says. */
  const committedBefore = async ({ accessSessionId }: Begun): Promise<number[]> =>
    (
      await product.rows<{ left: number }>(
        `select extract(epoch from s.ends_at - (select shift from clock) - pg_xact_commit_timestamp(e.transaction::xid))::float
           as left from audit_events e join access_sessions s on s.id = e.access_session_id
         where s.id = $1 and e.action = 'ecosystem.renamed'`,
        [accessSessionId],
      )
    ).map(({ left }) => left)

  it('of a stream of changes across the end, each commits before it or not at all', async () => {
    const here = await endsIn(1_500)
    let done = 0
    const codes = new Set<string | undefined>()
    await Promise.all(
      Array.from({ length: 6 }, async (_, worker) => {
        for (let number = 0; !(await isOver(here)) || number === 0; number += 1) {
          const code = codeOf(await rename(here, `Stream ${worker} ${number}`))
          codes.add(code)
          if (code === undefined) done += 1
        }
        codes.add(codeOf(await rename(here, 'After')))
      }),
    )
    expect(codes).toEqual(new Set([undefined, 'ACCESS_SESSION_ENDED']))
    const left = await committedBefore(here)
    expect(left).toHaveLength(done)
    expect(Math.min(...left)).toBeGreaterThan(0)
  })

  it('a process that stalls before its COMMIT, until after the end, has changed nothing', async () => {
    const here = await endsIn(1_500)
    expect(codeOf(await rename(here, 'In time'))).toBeUndefined()
    const stalled = wire.keepBack('COMMIT')
    const answer = rename(here, 'Stalled')
    await stalled
    await expect.poll(() => isOver(here), { timeout: 5_000 }).toBe(true)
    wire.letGo()
    expect(codeOf(await answer)).toBe('ACCESS_SESSION_ENDED')
    expect(await committedBefore(here)).toHaveLength(1)
    expect(
      await product.rows('select name from ecosystems where id = $1', [here.scene.ecosystem.id]),
    ).toEqual([{ name: 'In time' }])
  })

  /** Does some work while another client keeps the lock that a commit with a NOTIFY needs. */
  async function whileAnotherNotifies(work: () => Promise<void>): Promise<void> {
    // The other commit waits for a standby that never answers.
    await server.asSuperuser("alter system set synchronous_standby_names = 'nobody'")
    await server.asSuperuser('select pg_reload_conf()')
    const other = new Client({ connectionString: server.url })
    await other.connect()
    await other.query('set synchronous_commit = on')
    await other.query(
      "begin; create table if not exists something (); comment on table something is 'else'; select pg_notify('elsewhere', '')",
    )
    const committed = other.query('commit')
    try {
      await expect
        .poll(
          async () =>
            (await product.rows("select 1 from pg_stat_activity where wait_event = 'SyncRep'"))
              .length,
        )
        .toBe(1)
      await work()
    } finally {
      await server.asSuperuser('alter system reset synchronous_standby_names')
      await server.asSuperuser('select pg_reload_conf()')
      await committed
      await other.end()
    }
  }

  it('a commit waits for nobody who notifies', async () => {
    const here = await endsIn(4_000)
    await whileAnotherNotifies(async () => {
      expect(codeOf(await rename(here, 'At once'))).toBeUndefined()
    })
    expect(await committedBefore(here)).toHaveLength(1)
  })

  it('a commit that has to wait, as one of an earlier version for its turn to notify, is given up at the end', async () => {
    const here = await endsIn(4_000)
    await product.rows(`create function notify_too() returns trigger language plpgsql as
      $$ begin perform pg_notify('elsewhere', ''); return null; end $$`)
    await product.rows(
      'create trigger notifies after update on ecosystems for each row execute function notify_too()',
    )
    await whileAnotherNotifies(async () => {
      expect(codeOf(await rename(here, 'Waits'))).toBe('ACCESS_SESSION_ENDED')
    })
    expect(await committedBefore(here)).toEqual([])
  })
})
