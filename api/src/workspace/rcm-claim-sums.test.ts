import fc from 'fast-check'
import { Client } from 'pg'
import { expect, it } from 'vitest'
import { newEcosystem } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { testAction } from '../../test/harness/test-actions.ts'
import { systemActor } from '../platform/actor.ts'

const product = useProduct()

const claimsChange = fc.record({
  what: fc.constantFrom('INSERT', 'UPDATE', 'DELETE'),
  /** Which of the claims there are it concerns, and how many at once. */
  which: fc.nat(3),
  month: fc.constantFrom('2026-01-01', '2026-02-01'),
  payer: fc.constantFrom('One', 'Other'),
  status: fc.constantFrom('BILLED', 'PAID', 'DENIED'),
  cents: fc.nat(1000),
})

const STATEMENTS = {
  INSERT: `insert into rcm_claims (id, ecosystem_id, number, payer, month, status, amount_cents)
    select gen_random_uuid(), $1, gen_random_uuid()::text, $3, $4::date, $5, $6::int from generate_series(0, $2::int)`,
  UPDATE: `update rcm_claims set payer = $3, month = $4::date, status = $5, amount_cents = $6::int
    where id in (select id from rcm_claims where ecosystem_id = $1 order by number limit $2::int + 1)`,
  DELETE: `delete from rcm_claims where id in (
      select id from rcm_claims where ecosystem_id = $1 order by number limit $2::int + 1)
    and $3::text is not null and $4::date is not null and $5::text is not null and $6::int is not null`,
} as const

const SUMS = `select month::text, payer, status, claims::int, cents::int from rcm_claim_sums
  where ecosystem_id = $1 and claims > 0 order by month, payer, status`
const COUNTED = `select month::text, payer, status, count(*)::int as claims, sum(amount_cents)::int as cents
  from rcm_claims where ecosystem_id = $1 group by month, payer, status order by month, payer, status`

it('P5: whatever is done to claims, their sums are what counting them gives', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(claimsChange, { minLength: 1, maxLength: 8 }), async (changes) => {
      const { id } = await newEcosystem(product)
      for (const { what, which, payer, month, status, cents } of changes)
        await product.platform.inChange(systemActor('test'), async (change) => {
          await change.manager.query(STATEMENTS[what], [id, which, payer, month, status, cents])
          change.record(testAction('test.claimsChanged', 'ecosystem'), { targetId: id })
        })
      expect(await product.rows(SUMS, [id])).toEqual(await product.rows(COUNTED, [id]))
    }),
    { numRuns: 20 },
  )
})

it('P5: two updates that move claims between the same sums in opposite directions take turns', async () => {
  const { id } = await newEcosystem(product)
  const claims = [
    ['One', 'first'],
    ['One', 'second'],
    ['Other', 'third'],
    ['Other', 'fourth'],
  ]
  await product.platform.inChange(systemActor('test'), async (change) => {
    for (const [payer, number] of claims)
      await change.manager.query(
        `insert into rcm_claims (id, ecosystem_id, number, payer, month, status, amount_cents)
         values (gen_random_uuid(), $1, $2, $3, '2026-01-01', 'BILLED', 100)`,
        [id, number, payer],
      )
    change.record(testAction('test.claimsChanged', 'ecosystem'), { targetId: id })
  })
  let begun = 0
  const moved = (number: string, payer: string) =>
    product.platform.inChange(systemActor('test'), async (change) => {
      begun += 1
      await change.manager.query(
        'update rcm_claims set payer = $3 where ecosystem_id = $1 and number = $2',
        [id, number, payer],
      )
      change.record(testAction('test.claimsChanged', 'ecosystem'), { targetId: id })
    })
  const waiting = async () =>
    (
      await product.rows(
        "select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
      )
    ).length
  const holder = new Client({ connectionString: product.settings.DATABASE_URL })
  await holder.connect()
  await holder.query('begin')
  await holder.query(
    "select 1 from rcm_claim_sums where ecosystem_id = $1 and payer = 'Other' for update",
    [id],
  )
  const back = moved('third', 'One')
  await expect.poll(waiting).toBe(1)
  const forth = moved('first', 'Other')
  await expect.poll(waiting).toBe(2)
  await holder.query('commit')
  await holder.end()
  await Promise.all([back, forth])
  // A change that deadlocked would have begun again.
  expect(begun).toBe(2)
  expect(await product.rows(SUMS, [id])).toEqual(await product.rows(COUNTED, [id]))
})
