import type { ClientBase, QueryResultRow } from 'pg'
import type { EntityManager } from 'typeorm'

/** A statement that the database parses and plans once a connection. */
export interface Prepared {
  readonly name: string
  readonly text: string
}

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
