import type { ClientBase, QueryResultRow } from 'pg'
import type { EntityManager } from 'typeorm'

/** A statement that the database parses and plans once a connection. */
export interface Prepared {
  readonly name: string
  readonly text: string
}

/**
 * The array that is the parameter with this number, for a prepared statement. PostgreSQL goes on with one plan only if plans
 * made for the values would not be cheaper, and for a parameter that is an array they always seem to be, since they count
 * with the few elements that it has: every call would be planned anew, which often takes longer than the call. Of a
 * subquery neither plan knows how many elements it gives.
 */
export const arrayGiven = (number: number, type: string): string => `(select $${number}::${type}[])`

/**
 * Runs a prepared statement inside a transaction of TypeORM, which can't do it itself, and returns its rows.
 * For the statements that every change sends.
 */
export async function askPrepared<Row extends QueryResultRow>(
  manager: EntityManager,
  statement: Prepared,
  values: unknown[] = [],
): Promise<Row[]> {
  if (!manager.queryRunner) throw new Error('askPrepared: outside of a transaction')
  const client = (await manager.queryRunner.connect()) as ClientBase
  return (await client.query<Row>({ ...statement, values })).rows
}

/**
 * A condition by which one part of a statement (`with one as (…), other as (…)`) waits until another is there whole:
 * PostgreSQL works it out before it reads the first row. So one statement takes locks in an order. Each locked row is
 * read as it is once the lock is held, whenever the statement began.
 */
export const after = (part: string): string => `(select count(*) from ${part}) >= 0`
