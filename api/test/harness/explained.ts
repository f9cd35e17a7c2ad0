import { Client } from 'pg'
import { afterAll, beforeAll, inject } from 'vitest'

/** A node of a plan that was run, as PostgreSQL tells it; numbers are for each of its loops. */
interface PlanNode {
  readonly 'Node Type': string
  readonly 'Relation Name'?: string
  readonly 'Actual Rows': number
  readonly 'Actual Loops': number
  readonly 'Rows Removed by Filter'?: number
  readonly 'Rows Removed by Index Recheck'?: number
  readonly Plans?: readonly PlanNode[]
}

/** A statement that the database ran, with its plan. */
export interface RunStatement {
  readonly text: string
  readonly plan: PlanNode
}

/**
 * Has a database tell every new connection the plan of each statement that it runs, those in functions and triggers too.
 * Connections that stand already are told nothing.
 *
 * @param scans AVOIDED: a small table would be read whole otherwise, however good its indexes are; AS_PLANNED for tables that are
 *   large enough
 */
export async function explainFromNowOn(
  url: string,
  scans: 'AVOIDED' | 'AS_PLANNED' = 'AVOIDED',
): Promise<void> {
  // Only a superuser may have a library loaded into every connection.
  const admin = new Client({ connectionString: inject('superuser') })
  await admin.connect()
  for (const setting of [
    "session_preload_libraries = 'auto_explain'",
    'auto_explain.log_min_duration = 0',
    'auto_explain.log_analyze = on',
    'auto_explain.log_timing = off',
    'auto_explain.log_nested_statements = on',
    'auto_explain.log_format = json',
    'auto_explain.log_level = notice',
    `enable_seqscan = ${scans === 'AVOIDED' ? 'off' : 'on'}`,
  ])
    await admin.query(`alter database ${new URL(url).pathname.slice(1)} set ${setting}`)
  await admin.end()
}

/** pg-boss looks for jobs, and at its own tables, whenever it likes; a change that sets timers writes to them too. */
const OF_THE_JOB_QUEUE = /pgboss(?!.*append_audit_event)|n_live_tup/s

type Emit = (this: Client, name: string | symbol, ...given: unknown[]) => boolean

/** Listens, in this test file, to what connections to an explained database are told. */
export function useRunStatements(): {
  /** The statements that were run on all connections while some work was done, which sees those so far. */
  during(work: (soFar: readonly RunStatement[]) => Promise<unknown>): Promise<RunStatement[]>
} {
  let run: RunStatement[] = []
  const prototype = Client.prototype as unknown as { emit: Emit }
  const { emit } = prototype
  beforeAll(() => {
    prototype.emit = function (name, ...given) {
      if (name === 'notice') {
        const { message = '' } = given[0] as { message?: string }
        const at = message.indexOf('plan:')
        if (at >= 0) {
          const told = JSON.parse(message.slice(at + 5))
          const text: string = told['Query Text']
          if (!OF_THE_JOB_QUEUE.test(text)) run.push({ text, plan: told.Plan })
        }
      }
      return emit.call(this, name, ...given)
    }
  })
  afterAll(() => {
    prototype.emit = emit
  })
  return {
    async during(work) {
      run = []
      await work(run)
      const whileWorking = run
      run = []
      return whileWorking
    },
  }
}

const nodesOf = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)]

/** How many rows of each table a statement has read, whether or not it kept them. */
export function rowsRead({ plan }: RunStatement): Map<string, number> {
  const read = new Map<string, number>()
  for (const node of nodesOf(plan)) {
    const table = node['Relation Name']
    // A node that writes names its table too, and reads it through its child.
    if (!table || node['Node Type'] === 'ModifyTable') continue
    const rows =
      node['Actual Loops'] *
      (node['Actual Rows'] +
        (node['Rows Removed by Filter'] ?? 0) +
        (node['Rows Removed by Index Recheck'] ?? 0))
    read.set(table, (read.get(table) ?? 0) + rows)
  }
  return read
}
