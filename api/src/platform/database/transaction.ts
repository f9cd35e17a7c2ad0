import type { ClientBase, QueryResult, QueryResultRow } from 'pg'
import type { DataSource, EntityManager, QueryRunner } from 'typeorm'
import type { Prepared } from './prepared.ts'

/** A value that the driver always can send: it fails in the database or not at all. */
type Value = string | number | boolean | Date | null | readonly Value[]

/** A prepared statement with its values. */
export interface Asked extends Prepared {
  readonly values: Value[]
}

/** How the work of a transaction ends. */
export interface Ending<Row, T> {
  /**
   * The last statement, which is sent together with the commit: both take one turn to the database. Where the statement
   * fails, the database rolls back instead of committing. Null if nothing is left to ask.
   */
  readonly last: Asked | null
  /** What the transaction gives once it is committed; `rows` are those of the last statement. */
  readonly result: (rows: readonly Row[]) => T
}

/** Runs a work in a transaction that begins with a read: both are asked of the database in one turn. */
export type InTransaction = <Row extends QueryResultRow, LastRow extends QueryResultRow, T>(
  opening: string,
  work: (manager: EntityManager, opened: readonly Row[]) => Promise<Ending<LastRow, T>>,
) => Promise<T>

/** What a query runner notes of its transaction; the types leave half of it out. */
interface Inside {
  isTransactionActive: boolean
  transactionDepth: number
}

/**
 * Transactions of TypeORM, each of which begins together with the statement `opening`, which takes no parameters, and
 * ends together with its last one. TypeORM itself would begin and end by statements of their own, which cost every change two
 * more turns to the database. The connections have to be made with the driver's `pipeline`.
 */
export const transactionsOf =
  (source: DataSource): InTransaction =>
  async <Row extends QueryResultRow, LastRow extends QueryResultRow, T>(
    opening: string,
    work: (manager: EntityManager, opened: readonly Row[]) => Promise<Ending<LastRow, T>>,
  ): Promise<T> => {
    const runner = source.createQueryRunner()
    try {
      const opened = (await begin(runner, opening)) as Row[]
      const { last, result } = await work(runner.manager, opened)
      return result((await end(runner, last)) as LastRow[])
    } catch (error) {
      // What failed is told, not that a connection which is lost can't roll back either.
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined)
      throw error
    } finally {
      await runner.release()
    }
  }

async function begin(runner: QueryRunner, opening: string): Promise<QueryResultRow[]> {
  const client = (await runner.connect()) as ClientBase
  // Noted first: if the read fails, the transaction is open already, and must be rolled back.
  Object.assign(runner as unknown as Inside, { isTransactionActive: true, transactionDepth: 1 })
  // Two statements in one text: the driver gives the results of both.
  const results = (await client.query(`start transaction; ${opening}`)) as unknown as QueryResult[]
  return results.at(-1)?.rows ?? []
}

async function end(runner: QueryRunner, last: Asked | null): Promise<QueryResultRow[]> {
  const client = (await runner.connect()) as ClientBase
  // In this order: the statement is on its way before the commit is asked for.
  const [asked, committed] = await Promise.allSettled([
    last ? client.query(last) : null,
    runner.commitTransaction(),
  ])
  if (asked.status === 'rejected') throw asked.reason
  if (committed.status === 'rejected') throw committed.reason
  return asked.value?.rows ?? []
}
