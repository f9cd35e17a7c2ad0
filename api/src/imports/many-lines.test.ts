import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { explainFromNowOn, rowsRead, useRunStatements } from '../../test/harness/explained.ts'
import { type ImportingOperator, newImporter } from '../../test/harness/imports.ts'
import { useProduct } from '../../test/harness/product.ts'
import { type SecondProcess, startSecondProcess } from '../../test/harness/second-process.ts'
import { systemActor } from '../platform/actor.ts'
import { newId } from '../platform/ids.ts'
import { importActions } from './actions.ts'
import { finishCheck } from './check-together.ts'

const EARLIER = 1_000
const LINES = 6_000
/** One line of so many brings an ecosystem. */
const EACH = 10
/** How often a statement may read each line: rules that compare lines find others by an index, or by sorting all. */
const MOST_OFTEN = 4

describe('PA7: lines are checked together in time that grows as their number', () => {
  const product = useProduct()
  const statements = useRunStatements()
  const actor = systemActor('test')
  let operator: ImportingOperator
  let asked: SecondProcess

  beforeAll(async () => {
    operator = await newImporter(product)
    await explainFromNowOn(product.settings.DATABASE_URL)
    asked = await startSecondProcess(product)
  })
  afterAll(() => asked.close())

  /** An import whose lines are read, and not looked at together yet. Returns its id. */
  const readImport = (lines: number): Promise<string> =>
    product.platform.inChange(actor, async (change) => {
      const { manager, now } = change
      const id = newId()
      const hash = createHash('sha256').update(id).digest('hex')
      await manager.query(
        `insert into imports (id, uploaded_by_id, name, media_type, bytes, sha256, state, created_at)
         values ($1, $2, 'clients.csv', 'text/csv', 100, $3, 'CHECKING', $4)`,
        [id, operator.user.id, hash, now],
      )
      await manager.query(
        `insert into import_progress (import_id, encoding, separator, lines) values ($1, 'UTF_8', ',', $2)`,
        [id, lines],
      )
      await manager.query(
        `insert into import_lines (import_id, line, turn, role, reference, email, name, ecosystem)
         select $1::uuid, n, sign(n % $3), case n % $3 when 0 then 'ADMINISTRATOR' else 'USER' end, 'R-' || n / $3,
           n || '-' || $1::uuid || '@client.example', 'Line', case n % $3 when 0 then '{"plan": "PLUS", "modules": []}'::jsonb end
         from generate_series($3::int, $2 + $3 - 1) n`,
        [id, lines, EACH],
      )
      change.record(importActions.uploaded, { targetId: id, after: { file: 'clients.csv' } })
      return id
    })

  it('also where the database has not counted them yet, as right after they were read', async () => {
    await readImport(EARLIER)
    await product.rows('analyze import_lines')
    const id = await readImport(LINES)
    const { platform } = asked.app
    const run = await statements.during(() =>
      platform.inChange(actor, (change) => finishCheck(platform, change, id)),
    )
    const reads = run.map((statement) => rowsRead(statement).get('import_lines') ?? 0)
    expect(reads.filter((read) => read >= LINES - LINES / EACH).length).toBeGreaterThan(4)
    expect(Math.max(...reads)).toBeLessThan(MOST_OFTEN * LINES)
    expect(
      await product.rows(
        'select state, faulty_lines from imports i join import_progress p on p.import_id = i.id where i.id = $1',
        [id],
      ),
    ).toEqual([{ state: 'CHECKED', faulty_lines: 0 }])
  })
})
