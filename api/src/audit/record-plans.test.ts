import { Pool } from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'
import { explainFromNowOn, rowsRead, useRunStatements } from '../../test/harness/explained.ts'
import { useProduct } from '../../test/harness/product.ts'
import type { Platform } from '../platform/platform.ts'
import { timelineOf } from '../succession/timeline.ts'
import { changesUnder, changesUnderEach } from './changes-under.ts'
import { type Reading, type Statement, statementsOf } from './record-statements.ts'
import { everything, type RecordFilter } from './rules.ts'
import { verifyRecord } from './verify.ts'

const EVENTS = 40_000
const PORTION = 2000
const MOST_LINES = 500
const LIMIT = 21

/** A node of a plan, as PostgreSQL tells it. */
interface Plan {
  readonly 'Node Type': string
  readonly 'Relation Name'?: string
  readonly 'Index Name'?: string
  readonly 'Actual Rows': number
  readonly 'Actual Loops': number
  readonly 'Rows Removed by Filter'?: number
  readonly 'Rows Removed by Index Recheck'?: number
  readonly Plans?: readonly Plan[]
}

const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)]

/** Lines of the record that a plan has read, whether or not it kept them. */
const linesRead = (plan: Plan): number =>
  nodesOf(plan)
    .filter((node) => node['Relation Name'] === 'audit_events')
    .reduce(
      (sum, node) =>
        sum +
        node['Actual Loops'] *
          (node['Actual Rows'] +
            (node['Rows Removed by Filter'] ?? 0) +
            (node['Rows Removed by Index Recheck'] ?? 0)),
      0,
    )

/**
 * A record in which one chain has nearly all events, and one person, action and target most of those: whatever
 * PostgreSQL believes of the average is wrong.
 */
describe('AT4: however much the record has grown, a page reads a range of one index', () => {
  const product = useProduct()
  const run = useRunStatements()
  const [busy, quiet] = [
    '00000000-0000-4000-8000-00000000000a',
    '00000000-0000-4000-8000-00000000000b',
  ]
  const common = '00000000-0000-4000-8000-0000000000c0'
  const rare = '00000000-0000-4000-8000-0000000000c1'
  const often = '00000000-0000-4000-8000-0000000000c2'

  beforeAll(async () => {
    // Of the sessions that stand on these lines none runs.
    await product.rows('alter table audit_events disable trigger before_the_end')
    for (let from = 1; from <= EVENTS; from += PORTION)
      await product.rows(
        `insert into audit_events (id, chain_id, sequence, at, payload, hash)
         select gen_random_uuid(), case when n % 100 = 0 then $1::uuid else $2::uuid end, n,
           timestamptz '2026-01-01' + interval '1 minute' * n, jsonb_build_object(
             'version', 2, 'action', case when n % 1000 = 1 then 'test.rare'
               when n % 3 = 2 or n between 38000 and 39900 then 'lookedAt.test' else 'test.common' end,
             'actorId', case when n % 5000 = 1 then $4 else $3 end,
             'controllerId', case when n % 10 = 1 then $3 end,
             'accessSessionId', case when n between 20000 and 20500 then $3 when n % 20000 = 1 then $4 end,
             'targetType', case when n % 3 = 0 then 'user' else 'test' end,
             'subjectId', case when n % 50 = 1 then $4 when n % 10 = 3 then $7 else $3 end, 'targetId', case when n % 7000 = 1 then $4 else $3 end)::text, ''
         from generate_series($5::int, $6::int) n`,
        [quiet, busy, common, rare, from, from + PORTION - 1, often],
      )
    await product.rows('analyze audit_events')
  }, 120_000)

  async function planOf({ text, values }: Statement): Promise<Plan> {
    const [row] = await product.rows<{ 'QUERY PLAN': [{ Plan: Plan }] }>(
      `explain (analyze, format json) ${text}`,
      [...values],
    )
    if (!row) throw new Error('no plan')
    return row['QUERY PLAN'][0].Plan
  }

  /** Every set of filters, with values that are common and with such as are rare. */
  function* filters(): Generator<RecordFilter> {
    const names = [
      'actions',
      'actorId',
      'controllerId',
      'controlledId',
      'underControl',
      'accessSessionId',
      'targetId',
      'onlyChanges',
    ] as const
    for (const id of [common, rare])
      for (let set = 0; set < 2 ** names.length; set += 1) {
        const given = names.filter((_, place) => set & (2 ** place))
        const one = (name: (typeof names)[number]) => (given.includes(name) ? id : null)
        yield {
          ...everything,
          actions: given.includes('actions')
            ? [id === rare ? 'test.rare' : 'test.common', 'a.b']
            : null,
          actorId: one('actorId'),
          controllerId: one('controllerId'),
          controlledId: one('controlledId'),
          underControl: given.includes('underControl') ? true : null,
          onlyChanges: given.includes('onlyChanges') ? true : null,
          accessSessionId: one('accessSessionId'),
          targetId: one('targetId'),
        }
      }
  }

  const reading = (filter: RecordFilter, given: Partial<Reading> = {}): Reading => ({
    scope: { chainId: busy },
    since: null,
    viewerId: common,
    confidentialActions: ['evidence.uploaded'],
    filter,
    filterChainId: null,
    place: { side: 'OLDER', than: null },
    limit: LIMIT,
    mostLines: MOST_LINES,
    ...given,
  })
  const inPeriod = {
    from: new Date('2026-01-14T00:00:00Z'),
    until: new Date('2026-01-15T12:00:00Z'),
  }

  it.each([
    ['from the newest', {}, {}],
    ['after an event', {}, { place: { side: 'OLDER', than: 36_001 } }],
    ['before an event', {}, { place: { side: 'NEWER', than: 3_001 } }],
    ['in a period', inPeriod, {}],
    ['in a period, after an event', inPeriod, { place: { side: 'OLDER', than: 20_401 } }],
  ] as const)(
    '%s, with every set of filters: no scan of the table, no sort of what grows, a bounded number of lines',
    async (_where, period, given) => {
      for (const filter of filters()) {
        const narrowed = { ...filter, ...period }
        const { events, lastLookedAt } = statementsOf(reading(narrowed, given))
        const walks = narrowed.actions?.length ?? 1
        for (const [statement, lines] of [
          [events, walks * MOST_LINES],
          [lastLookedAt, walks * MOST_LINES],
        ] as const) {
          const plan = await planOf(statement)
          const asked = JSON.stringify({ narrowed, plan: nodesOf(plan).map((n) => n['Node Type']) })
          const types = nodesOf(plan).map((node) => node['Node Type'])
          expect(types, asked).not.toContain('Seq Scan')
          expect(types, asked).not.toContain('Bitmap Heap Scan')
          // The lines of one session may stand in another chain too, and the two of the last event seen.
          expect(linesRead(plan), asked).toBeLessThanOrEqual(lines + 10)
          for (const node of nodesOf(plan).filter((each) => /Sort/.test(each['Node Type'])))
            expect(node.Plans?.[0]?.['Actual Rows'] ?? 0, asked).toBeLessThanOrEqual(walks * LIMIT)
        }
      }
    },
    120_000,
  )

  it.each([
    ['who does a tenth of all', often],
    ['about whom little is', rare],
  ])(
    'AT5: what stands about a person %s is three ranges of an index, whatever else is asked',
    async (_what, personId) => {
      const scope = { personId }
      const [last] = await product.rows<{ id: string }>(
        'select id from audit_events where chain_id = $1 and sequence = 20001',
        [busy],
      )
      for (const side of ['OLDER', 'NEWER'] as const)
        for (const filter of [
          everything,
          { ...everything, ...inPeriod },
          { ...everything, underControl: true as const, actions: ['test.rare'] },
        ])
          for (const than of [null, last?.id ?? null]) {
            const given = reading(filter, { scope, place: { side, than } })
            for (const statement of Object.values(statementsOf(given))) {
              const plan = await planOf(statement)
              const types = nodesOf(plan).map((node) => node['Node Type'])
              const indexes = nodesOf(plan).map((node) => node['Index Name'])
              const asked = JSON.stringify({ side, than, filter, types, indexes })
              expect(types, asked).not.toContain('Seq Scan')
              expect(types, asked).not.toContain('Bitmap Heap Scan')
              expect(linesRead(plan), asked).toBeLessThanOrEqual(3 * MOST_LINES + 10)
            }
          }
    },
  )

  it('a page without another filter reads no more lines than it shows', async () => {
    for (const filter of filters()) {
      const given = Object.values(filter).filter((value) => value !== null)
      if (given.length > 1) continue
      const plan = await planOf(statementsOf(reading({ ...filter, ...inPeriod })).events)
      // A session's lines stand in its ecosystem's chain and, few of them, in the platform's.
      const elsewhere = filter.accessSessionId ? 10 : 0
      expect(linesRead(plan), JSON.stringify(filter)).toBeLessThanOrEqual(
        LIMIT * (filter.actions?.length ?? 1) + elsewhere,
      )
    }
  })

  it('the other readers of the record walk its indexes too', async () => {
    const asked: Statement[] = []
    const platform = {
      ...product.platform,
      database: {
        ...product.platform.database,
        pool: {
          query: (query: Statement) => {
            asked.push(query)
            return Promise.resolve({ rows: [] })
          },
        },
      },
    } as unknown as Platform
    await changesUnder(platform, rare)
    await changesUnderEach(platform, [rare, common])
    await timelineOf(platform, rare)
    expect(asked).toHaveLength(3)
    for (const statement of asked) {
      const plan = await planOf(statement)
      expect(nodesOf(plan).map((node) => node['Node Type'])).not.toContain('Seq Scan')
      expect(linesRead(plan), statement.text).toBeLessThan(1000)
    }
  })

  it('AT3: the verification reads each line once, a page at a time along an index, and says how far it is', async () => {
    const page = 1000
    await explainFromNowOn(product.settings.DATABASE_URL)
    const pool = new Pool({ connectionString: product.settings.DATABASE_URL, max: 1 })
    let told = 0
    const statements = await run.during(() =>
      verifyRecord(pool, () => {
        told += 1
      }),
    )
    await pool.end()
    const pages = statements.filter(({ text }) => text.includes('from audit_events'))
    expect(pages.length).toBeGreaterThan(EVENTS / page)
    for (const { plan, text } of statements) {
      const nodes = nodesOf(plan)
      expect(
        nodes.map((node) => node['Node Type']),
        text,
      ).not.toContain('Sort')
      // The line at which the page before ended is looked at once more, and one behind the page.
      for (const [table, rows] of rowsRead({ plan, text }))
        expect(rows, table).toBeLessThanOrEqual(page + 2)
    }
    expect(told).toBeGreaterThanOrEqual(EVENTS / page)
  })
})
