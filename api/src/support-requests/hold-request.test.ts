import type { PoolClient } from 'pg'
import { expect, it } from 'vitest'
import { inSession, newScene, operations } from '../../test/harness/assistance.ts'
import { useProduct } from '../../test/harness/product.ts'
import { withClient } from '../platform/database/with-client.ts'

const product = useProduct()

/** What a step locks, in its order, each as SQL for the row of the request `$1`. */
const locks = [
  ['users', 'id = (select client_id from assistance_requests where id = $1)'],
  ['devices', 'id = (select analyst_device_id from assistance_requests where id = $1)'],
  [
    'memberships',
    '(ecosystem_id, user_id) = (select ecosystem_id, client_id from assistance_requests where id = $1)',
  ],
  ['access_sessions', 'id = (select access_session_id from assistance_requests where id = $1)'],
  ['assistance_requests', 'id = $1'],
] as const

const lock = (client: PoolClient, [table, row]: (typeof locks)[number], id: string, how = '') =>
  client.query(`select 1 from ${table} where ${row} for update ${how}`, [id])

/** Whether somebody else holds a row. */
const isHeld = (client: PoolClient, which: (typeof locks)[number], id: string): Promise<boolean> =>
  lock(client, which, id, 'nowait').then(
    () => false,
    (error: { code?: string }) => {
      expect(error.code).toBe('55P03')
      return true
    },
  )

it('AS13: a step locks what its request stands on in one order, by one statement', async () => {
  const scene = await newScene(product)
  const { id } = await inSession(scene)
  const { pool } = product.platform.database
  for (const [place, stopped] of locks.entries())
    await withClient(pool, async (other) => {
      await other.query('begin')
      await lock(other, stopped, id)
      // Refused once it holds everything: there is no such step in a session.
      const step = scene.backoffice.refusal('backoffice', operations.sendAnalystCode, { id })
      const waits = `select 1 from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock' and query like '%assistance_requests%'`
      await expect.poll(async () => (await pool.query(waits)).rowCount).toBe(1)
      await withClient(pool, async (looking) => {
        for (const [at, which] of locks.entries())
          if (at !== place) expect(await isHeld(looking, which, id), which[0]).toBe(at < place)
      })
      await other.query('rollback')
      expect(await step).toBe('ILLEGAL_TRANSITION')
    })
})
