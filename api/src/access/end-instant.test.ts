import { Client } from 'pg'
import { afterEach, describe, expect, inject, it } from 'vitest'
import {
  entered,
  type InSession,
  inSession,
  newScene,
  operations,
  type Scene,
} from '../../test/harness/assistance.ts'
import type { Browser } from '../../test/harness/browser.ts'
import { freeze, unfreeze } from '../../test/harness/frozen-clock.ts'
import { useProduct } from '../../test/harness/product.ts'
import { type SecondProcess, startSecondProcess } from '../../test/harness/second-process.ts'
import { manySends } from '../../test/harness/test-settings.ts'

const RENAME = `mutation ($id: ID!, $name: String!) {
  renameEcosystem(input: { ecosystemId: $id, name: $name }) { name } }`

/** So long before the end the last change is committed: the server has some work to do at each commit. */
const LAST_COMMIT_MILLISECONDS = 50

describe('S6: the end of a session is decided by the row, at the commit', () => {
  const product = useProduct(manySends)
  afterEach(() => unfreeze(product))

  /** A process on whose connections transactions that wait for each other do so long enough to tell. */
  async function patientProcess(): Promise<SecondProcess> {
    const superuser = new Client({ connectionString: inject('superuser') })
    await superuser.connect()
    const database = new URL(product.settings.DATABASE_URL).pathname.slice(1)
    await superuser.query(`alter database ${database} set deadlock_timeout = '10s'`)
    await superuser.end()
    return startSecondProcess(product)
  }

  interface Begun {
    readonly scene: Scene
    readonly session: InSession
    readonly tab: Browser
    /** So many milliseconds from the end. */
    readonly atEnd: (milliseconds?: number) => Date
  }
  async function begun(): Promise<Begun> {
    const scene = await newScene(product)
    const session = await inSession(scene)
    const tab = await entered(scene, session, 'STORE')
    const [row] = await product.rows<{ ends_at: Date }>(
      'select ends_at from access_sessions where id = $1',
      [session.accessSessionId],
    )
    const end = row?.ends_at.getTime() ?? 0
    return { scene, session, tab, atEnd: (milliseconds = 0) => new Date(end + milliseconds) }
  }
  const rename = ({ tab, scene }: Pick<Begun, 'tab' | 'scene'>, name: string) =>
    tab.send('store', RENAME, { id: scene.ecosystem.id, name })
  const codeOf = ({ errors }: Awaited<ReturnType<typeof rename>>) => errors?.[0]?.extensions.code
  const nameOf = async ({ scene }: Begun) =>
    (
      await product.rows<{ name: string }>('select name from ecosystems where id = $1', [
        scene.ecosystem.id,
      ])
    )[0]?.name
  const renamings = ({ session }: Begun) =>
    product.rows<{ at: Date }>(
      "select at from audit_events where access_session_id = $1 and action = 'ecosystem.renamed'",
      [session.accessSessionId],
    )

  it('before it everything is allowed, at it and after it nothing', async () => {
    const here = await begun()
    await freeze(product, here.atEnd(-LAST_COMMIT_MILLISECONDS - 1))
    expect(codeOf(await rename(here, 'Before'))).toBeUndefined()
    // From here on a change could not be committed before the end any more; looking goes on.
    await freeze(product, here.atEnd(-1))
    expect(codeOf(await rename(here, 'Too late'))).toBe('ACCESS_SESSION_ENDED')
    expect((await here.tab.ask('store', '{ viewer { user { id } } }')).viewer.user.id).toBe(
      here.scene.client.id,
    )
    for (const late of [0, 1, 1000]) {
      await freeze(product, here.atEnd(late))
      expect(codeOf(await rename(here, 'Late'))).toBe('ACCESS_SESSION_ENDED')
      expect(await here.tab.refusal('store', '{ viewer { user { id } } }')).toBe(
        'ACCESS_SESSION_ENDED',
      )
      const live = here.tab.subscribe('store', 'subscription { accessSessionChanged { id } }')
      expect(await live.closeCode()).toBe(4403)
      const { id } = here.session
      expect(await here.scene.backoffice.refusal('backoffice', operations.end, { id })).toBe(
        'ACCESS_SESSION_ENDED',
      )
    }
    expect(await nameOf(here)).toBe('Before')
  })

  /** Holds the row that the operation wants, so that it waits within its transaction. */
  async function holding(here: Begun, meanwhile: () => Promise<void>): Promise<void> {
    const other = new Client({ connectionString: product.settings.DATABASE_URL })
    await other.connect()
    await other.query('begin')
    await other.query('select 1 from ecosystems where id = $1 for update', [
      here.scene.ecosystem.id,
    ])
    await meanwhile()
    await other.query('rollback')
    await other.end()
  }
  const oneWaits = async () => {
    const [row] = await product.rows<{ waiting: number }>(
      "select count(*) as waiting from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
    )
    return (row?.waiting ?? 0) > 0
  }

  it('an operation that straddles the end is undone whole', async () => {
    const here = await begun()
    await freeze(product, here.atEnd(-LAST_COMMIT_MILLISECONDS - 1))
    let answer: ReturnType<typeof rename> | undefined
    await holding(here, async () => {
      answer = rename(here, 'Straddling')
      await expect.poll(oneWaits).toBe(true)
      await freeze(product, here.atEnd())
    })
    expect(answer && codeOf(await answer)).toBe('ACCESS_SESSION_ENDED')
    expect(await nameOf(here)).toBe(here.scene.ecosystem.name)
    expect(await renamings(here)).toEqual([])
  })

  it('an operation during which the client ends the session is undone whole', async () => {
    const here = await begun()
    let answer: ReturnType<typeof rename> | undefined
    await holding(here, async () => {
      answer = rename(here, 'Too late')
      await expect.poll(oneWaits).toBe(true)
      const { token } = here.session
      await here.scene.clientBrowser.ask('web', operations.endAsClient, { token })
    })
    expect(answer && codeOf(await answer)).toBe('ACCESS_SESSION_ENDED')
    expect(await nameOf(here)).toBe(here.scene.ecosystem.name)
  })

  it('of twenty operations sent at the last instant, each is done with its record before the end, or not at all', async () => {
    const here = await begun()
    await freeze(product, here.atEnd(-LAST_COMMIT_MILLISECONDS - 1))
    const sent = Array.from({ length: 20 }, (_, index) => rename(here, `Last ${index}`))
    const answers = (await Promise.all([...sent, freeze(product, here.atEnd())])).slice(0, 20)
    const codes = answers.map((answer) => codeOf(answer as Awaited<ReturnType<typeof rename>>))
    const done = codes.filter((code) => code === undefined).length
    expect(codes.filter((code) => code !== undefined)).toEqual(
      Array(20 - done).fill('ACCESS_SESSION_ENDED'),
    )
    const recorded = await renamings(here)
    expect(recorded).toHaveLength(done)
    for (const { at } of recorded) expect(at.getTime()).toBeLessThan(here.atEnd().getTime())
    expect(codeOf(await rename(here, 'After'))).toBe('ACCESS_SESSION_ENDED')
  })

  it('a change and the end at the same instant never wait for each other', async () => {
    const second = await patientProcess()
    for (let round = 0; round < 5; round += 1) {
      const { scene, session, tab } = await begun()
      const there = { scene, tab: second.sent(tab) }
      const began = performance.now()
      const answers = await Promise.all([
        ...Array.from({ length: 5 }, (_, index) => rename(there, `Race ${index}`)),
        second.sent(scene.backoffice).send('backoffice', operations.end, { id: session.id }),
        second.sent(scene.clientBrowser).send('web', operations.endAsClient, {
          token: session.token,
        }),
      ])
      expect(performance.now() - began).toBeLessThan(9_000)
      for (const { errors } of answers)
        expect([undefined, 'ACCESS_SESSION_ENDED']).toContain(errors?.[0]?.extensions.code)
    }
    await second.close()
  })
})
