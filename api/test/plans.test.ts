import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addCrowd } from './harness/crowd.ts'
import { excesses } from './harness/excesses.ts'
import { explainFromNowOn, rowsRead, useRunStatements } from './harness/explained.ts'
import { type Caller, newWorld, type World } from './harness/matrix-world.ts'
import { useProduct } from './harness/product.ts'
import { type RootField, rootFields } from './harness/root-fields.ts'
import { type SecondProcess, startSecondProcess } from './harness/second-process.ts'
import { manySends } from './harness/test-settings.ts'
import { type MatrixRow, matrixRows, variablesOf } from './role-matrix.ts'

/** Each list asks for so many rows of a page. */
const PAGE = 40
/** Operations that read more rows of one table, and why these can't grow. Nothing else of them is excused. */
const bounded: Readonly<Record<string, { readonly table: string; readonly because: string }>> = {
  'Subscription.memberInvitationsChanged': {
    table: 'member_invitations',
    because: 'pending ones are as many as an administrator may cause mails in the life of one',
  },
  'Query.attendanceCounts': {
    table: 'attendances',
    because: 'each of three badges counts to ATTENDANCE_COUNT_MAXIMUM and one more, and no further',
  },
  'Query.platformEcosystems': {
    table: 'findable_ecosystems',
    because: 'the total counts to SEARCH_COUNT_MAXIMUM and one more, and no further',
  },
  'Query.staffMembers': {
    table: 'findable_staff',
    because: 'the total counts to SEARCH_COUNT_MAXIMUM and one more, and no further',
  },
  'Subscription.staffChanged': {
    table: 'findable_staff',
    because: 'the total counts to SEARCH_COUNT_MAXIMUM and one more, and no further',
  },
  'Query.platformPartners': {
    table: 'findable_partners',
    because: 'the total counts to SEARCH_COUNT_MAXIMUM and one more, and no further',
  },
  'Subscription.platformPartnersChanged': {
    table: 'findable_partners',
    because: 'the total counts to SEARCH_COUNT_MAXIMUM and one more, and no further',
  },
  'Subscription.erasuresChanged': {
    table: 'erasures',
    because: 'what is open counts to SEARCH_COUNT_MAXIMUM and one more, and no further',
  },
  'Query.platformMailNumbers': {
    table: 'outbox_mails',
    because: 'what waits counts to SEARCH_COUNT_MAXIMUM and one more, and no further',
  },
  'Subscription.attendancesChanged': {
    table: 'attendances',
    because: 'the badges are told with the page',
  },
}

describe('P5: nothing reads what grows', () => {
  const product = useProduct(manySends)
  const statements = useRunStatements()
  let world: World

  beforeAll(async () => {
    world = await newWorld(product)
    await addCrowd(product, world)
  }, 120_000)

  // Before every operation has been called: some of them close an account to its partner.
  describe('where PostgreSQL may read a table whole', () => {
    /** A small table may be read whole for each row of a page, such as a partner's plans. */
    const most = 200 * (PAGE + 1)
    /** From the sixth time on a prepared statement may have a plan for any values. */
    const times = 8
    let planned: SecondProcess

    beforeAll(async () => {
      await explainFromNowOn(product.settings.DATABASE_URL, 'AS_PLANNED')
      planned = await startSecondProcess(product)
    }, 120_000)
    afterAll(() => planned.close())

    it('looks a person up among the members of an ecosystem, and never all of these, however few most ecosystems have', async () => {
      // By the average, a member or two, both would seem to cost the same.
      expect(
        await product.rows(
          "select n_distinct from pg_stats where tablename = 'memberships' and attname = 'ecosystem_id'",
        ),
      ).toEqual([{ n_distinct: expect.closeTo(-0.01) }])
    })

    it.each([
      ['a page of accounts', 'super', 'partnerAccounts(first: $first) { edges { cursor } }'],
      [
        'a page of members to view',
        'super',
        'membersToView(ecosystemId: $id, first: $first) { edges { cursor } }',
      ],
      [
        'a page of members to view that are found',
        'super',
        'membersToView(ecosystemId: $id, search: "em", first: $first) { edges { cursor } }',
      ],
      [
        'a page of the sessions in an account',
        'admin',
        'partnerSessions(ecosystemId: $id, first: $first) { edges { cursor } }',
      ],
      [
        'a page of one’s own sessions that are over',
        'super',
        'ownPastPartnerSessions(first: $first) { edges { cursor } }',
      ],
    ] as const)(
      'AD7, AD8, AD15: %s reads what it shows, whatever is joined to it',
      async (_what, caller, field) => {
        const { browser, surface } = world.places[caller]
        const asks = field.includes('$id') ? '$first: Int!, $id: ID!' : '$first: Int!'
        const run = await statements.during(async () => {
          for (let time = 0; time < times; time += 1)
            await planned
              .sent(browser)
              .ask(surface, `query (${asks}) { ${field} }`, { first: PAGE, id: world.ids.E })
        })
        const reads = run.flatMap((statement) => [...rowsRead(statement)])
        expect(reads.filter(([, rows]) => rows > most)).toEqual([])
        expect(reads.length).toBeGreaterThan(times)
      },
    )
  })

  describe('where it reads a table whole only if nothing else is left', () => {
    const fields = new Map(rootFields().map((field) => [field.name, field]))
    let asked: SecondProcess

    beforeAll(async () => {
      await explainFromNowOn(product.settings.DATABASE_URL)
      asked = await startSecondProcess(product)
    }, 120_000)
    afterAll(() => asked.close())

    async function call(caller: Caller, row: MatrixRow, field: RootField): Promise<void> {
      const { browser: own, surface } = world.places[caller]
      const browser = asked.sent(own)
      const variables = variablesOf(row, world)
      const paged = 'first' in variables ? { ...variables, first: PAGE } : variables
      if (field.kind !== 'subscription') await browser.send(surface, field.document, paged)
      else {
        await browser
          .subscribe(surface, field.document, paged)
          .refusal()
          .catch(() => null)
        await browser.close()
      }
    }

    const operations = matrixRows().flatMap((row) => {
      const [cell] = row.cells.filter(({ word }) => word === 'yes').slice(-1)
      return cell
        ? [[`${row.field} ${row.object} as ${cell.caller}`, row, cell.caller] as const]
        : []
    })

    it('is told of a statement that reads all rows of a table, and of one that runs for each row', async () => {
      const run = await statements.during(async () => {
        const { pool } = asked.app.platform.database
        await pool.query("select count(*) from memberships where role = 'USER'")
        for (let row = 0; row < PAGE; row += 1) await pool.query('select 1 from users limit 1')
      })
      expect(excesses(run)).toEqual([
        expect.stringMatching(/^reads \d{4} rows of memberships/),
        expect.stringMatching(/^runs 40 times: select 1 from users/),
      ])
    })

    it.each(operations)('%s', async (_name, row, caller) => {
      const field = fields.get(row.field)
      if (!field) throw new Error(`${row.field} is not in the schema`)
      const run = await statements.during(() => call(caller, row, field))
      const excused = bounded[row.field]
      const unexcused = excesses(run).filter(
        (excess) => !excused || !excess.includes(` rows of ${excused.table}:`),
      )
      expect(unexcused).toEqual([])
    })
  })
})
