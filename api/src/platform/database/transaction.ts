import type { ClientBase, QueryResult, QueryResultRow } from 'pg'
import type { DataSource, EntityManager, QueryRunner } from 'typeorm'

/** Runs a work in a transaction that begins with a read: both are asked of the database in one turn. */
export type InTransaction = <Row extends QueryResultRow, T>(
  opening: string,
  work: (manager: EntityManager, opened: readonly Row[]) => Promise<T>,
) => Promise<T>

/** What a query runner notes of its transaction; the types leave half of it out. */
interface Inside {
  isTransactionActive: boolean
  transactionDepth: number
}

/**
 * Transactions of TypeORM, each of which begins together with the statement `opening`, which takes no parameters.
 * TypeORM itself would begin by a statement of its own, which costs every change a turn to the database.
 */
export const transactionsOf =
  (source: DataSource): InTransaction =>
  async <Row extends QueryResultRow, T>(
    opening: string,
    work: (manager: EntityManager, opened: readonly Row[]) => Promise<T>,
  ): Promise<T> => {
    const runner = source.createQueryRunner()
    try {
      const opened = (await begin(runner, opening)) as Row[]
      const result = await work(runner.manager, opened)
      await runner.commitTransaction()
      return result
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
