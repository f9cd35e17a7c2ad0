import { describe, expect, it } from 'vitest'
import { house } from '../src/house.ts'
import { personValues } from '../src/identity/erasure/obstacles.ts'
import { erasureStatement, rowsToErase } from '../src/personal-data/erase-rows.ts'
import { newId } from '../src/platform/ids.ts'
import { declaredColumns, forPerson, WITH_PERSON } from '../src/platform/personal-data.ts'
import { useProduct } from './harness/product.ts'

/** Types of columns that can hold what a person is called, where they are reached, or what somebody wrote. */
const TEXTS =
  "('text', 'varchar', 'citext', 'json', 'jsonb', 'inet', 'cidr', '_text', '_varchar', '_citext')"

describe('PA11: what is held of people is declared, column by column', () => {
  const product = useProduct()

  const declared = new Map<string, Set<string> | 'ALL'>()
  for (const data of house.personalData)
    for (const [table, columns] of declaredColumns(data)) {
      const before = declared.get(table) ?? new Set<string>()
      if (columns === 'ALL' || before === 'ALL') declared.set(table, 'ALL')
      else declared.set(table, new Set([...before, ...columns]))
    }
  const isDeclared = (table: string, column: string): boolean => {
    const columns = declared.get(table)
    return columns === 'ALL' || (columns?.has(column) ?? false)
  }
  const undeclared = async () =>
    (
      await product.rows<{ table: string; column: string }>(
        `select table_name as table, column_name as column from information_schema.columns
         where table_schema = 'public' and is_generated = 'NEVER' and udt_name in ${TEXTS} order by 1, 2`,
      )
    )
      .filter(({ table, column }) => !isDeclared(table, column))
      .map(({ table, column }) => `${table}.${column}`)

  it('every column that can hold a text says what erasure does with it', async () => {
    expect(await undeclared()).toEqual([])
  })

  it('a column that is added and declared by nobody is found', async () => {
    await product.rows('alter table users add column second_phone text')
    await product.rows('create table address_books (id uuid primary key, email citext)')
    expect(await undeclared()).toEqual(['address_books.email', 'users.second_phone'])
    await product.rows('drop table address_books')
    await product.rows('alter table users drop column second_phone')
  })

  it('nothing is declared that is not there', async () => {
    const columns = await product.rows<{ table: string; column: string }>(
      `select table_name as table, column_name as column from information_schema.columns where table_schema = 'public'`,
    )
    const there = new Set(columns.flatMap(({ table, column }) => [table, `${table}.${column}`]))
    const named = [...declared].flatMap(([table, of]) => [
      table,
      ...(of === 'ALL' ? [] : [...of].map((column) => `${table}.${column}`)),
    ])
    const exported = house.personalData.flatMap(({ rows }) =>
      rows.flatMap(({ table, exported }) =>
        [...(exported?.columns ?? []), ...(exported?.key ?? [])].map(
          (column) => `${table}.${column}`,
        ),
      ),
    )
    expect([...named, ...exported].filter((name) => !there.has(name))).toEqual([])
  })

  it('whatever is kept says why', () => {
    for (const { rows } of house.personalData)
      for (const { erasure } of rows)
        if ('kept' in erasure) expect(erasure.because.length).toBeGreaterThan(20)
  })

  it('each statement runs, and finds nothing of somebody who is not there', async () => {
    const { pool } = product.platform.database
    const nobody = personValues({
      id: newId(),
      emails: ['nobody@test.example'],
      until: new Date('2031-01-01T00:00:00Z'),
    })
    const found: unknown[] = []
    for (const { name, rows } of rowsToErase(product.platform)) {
      const { rowCount } = await pool.query(erasureStatement(rows), nobody)
      if (rowCount) found.push(name)
    }
    for (const { targets = [], names = [], chains = [] } of house.personalData)
      for (const sql of [...targets, ...names, ...chains.map(({ ids }) => ids)]) {
        const { rowCount } = await pool.query(
          `with ${WITH_PERSON} select * from (${forPerson(sql)}) found, person`,
          nobody,
        )
        // Their own id is a target of the record, whoever they are.
        if (rowCount && sql !== 'select :person') found.push(sql)
      }
    expect(found).toEqual([])
  })
})
