import type { Pool } from 'pg'
import { expect, it } from 'vitest'
import { newScene, operations, started } from './harness/assistance.ts'
import { signedIn } from './harness/people.ts'
import { useProduct } from './harness/product.ts'
import { manySends } from './harness/test-settings.ts'

/** PostgreSQL plans a prepared statement for its values five times before it may keep a plan. */
const BEFORE_KEPT = 5
const TIMES = BEFORE_KEPT + 4

interface Planned {
  readonly name: string
  readonly kept: number
  readonly anew: number
}

// One connection for reads and one for changes, whose statements can be asked about at the end.
const product = useProduct({ ...manySends, DATABASE_CONNECTIONS: '2' })

const plannedOn = async (pool: Pool): Promise<Planned[]> =>
  (
    await pool.query<Planned>(
      'select name, generic_plans::int as kept, custom_plans::int as anew from pg_prepared_statements',
    )
  ).rows

it('P1, P2: what is asked again and again keeps its plan, whatever arrays it is given', async () => {
  const scene = await newScene(product)
  const { backoffice, client, ecosystem } = scene
  const store = await signedIn(product, client, 'STORE')
  const id = await started(scene)
  for (let time = 0; time < TIMES; time += 1) {
    await product.pass(1)
    await backoffice.ask('backoffice', operations.sendAnalystCode, { id })
    await store.ask(
      'store',
      `mutation ($id: ID!, $name: String!) {
        renameEcosystem(input: { ecosystemId: $id, name: $name }) { name memberCount } }`,
      { id: ecosystem.id, name: `Name ${time}` },
    )
  }
  const { pool, source } = product.platform.database
  const { master } = source.driver as unknown as { master: Pool }
  const often = [...(await plannedOn(pool)), ...(await plannedOn(master))].filter(
    ({ kept, anew }) => kept + anew >= TIMES,
  )
  expect(often.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      'actors-of-devices',
      'change-write',
      'change-write-and-queue',
      'ecosystems-by-id',
    ]),
  )
  expect(often.filter(({ anew }) => anew > BEFORE_KEPT)).toEqual([])
})
