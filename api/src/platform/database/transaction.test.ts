import type { ClientBase } from 'pg'
import type { EntityManager } from 'typeorm'
import { beforeAll, describe, expect, it } from 'vitest'
import { useProduct } from '../../../test/harness/product.ts'

const OPENING = 'select 1 as one'

describe('AT1: a transaction ends together with its last statement', () => {
  const product = useProduct()
  const transaction = <T>(work: (manager: EntityManager) => Promise<T>, last: string) =>
    product.platform.database.transaction(OPENING, async (manager, [opened]) => {
      expect(opened).toEqual({ one: 1 })
      const worked = await work(manager)
      return {
        last: { name: `last-${last}`, text: last, values: [] },
        result: (rows) => ({ worked, rows }),
      }
    })
  const insert = (n: number) => (manager: EntityManager) =>
    manager.query('insert into kept (n) values ($1)', [n])
  const kept = async () =>
    (await product.rows<{ n: number }>('select n from kept order by n')).map(({ n }) => n)

  beforeAll(async () => {
    await product.rows('create table kept (n int unique deferrable initially deferred)')
  })

  it('sends both before the first is answered, the statement first', async () => {
    const told: string[] = []
    const noting = async (manager: EntityManager) => {
      const client = (await manager.queryRunner?.connect()) as ClientBase
      const ask = client.query.bind(client) as (...asked: unknown[]) => Promise<unknown>
      Object.assign(client, {
        async query(...asked: [string | { text: string }, ...unknown[]]) {
          const [what] = asked
          const text = typeof what === 'string' ? what : what.text
          told.push(`asked ${text}`)
          const answer = await ask(...asked)
          told.push(`answered ${text}`)
          return answer
        },
      })
      return () => Reflect.deleteProperty(client, 'query')
    }
    const { worked, rows } = await transaction(noting, 'select 2 as two')
    worked()
    expect(rows).toEqual([{ two: 2 }])
    expect(told).toEqual([
      'asked select 2 as two',
      'asked COMMIT',
      'answered select 2 as two',
      'answered COMMIT',
    ])
  })

  it('commits nothing where the last statement fails, and tells of that failure', async () => {
    await expect(transaction(insert(1), 'select 1 / 0')).rejects.toMatchObject({ code: '22012' })
    expect(await kept()).toEqual([])
    await transaction(insert(2), 'select 3 as three')
    expect(await kept()).toEqual([2])
  })

  it('tells where the commit itself fails', async () => {
    await expect(transaction(insert(2), 'select 4 as four')).rejects.toMatchObject({
      driverError: { code: '23505' },
    })
    expect(await kept()).toEqual([2])
  })
})
