import { expect, test } from 'vitest'
import { sharesOf } from './shares.ts'

const top = [
  { id: 'a', name: 'Aurora', total: '60000000' },
  { id: 'b', name: 'Bela', total: '30000000' },
]

test('AD12: the picture and its table have the same parts, and all of them are the whole', () => {
  const shares = sharesOf(top, '100000000')
  expect(shares.map(({ name, amount, share }) => [name, amount, share])).toEqual([
    ['Aurora', '60000000', 0.6],
    ['Bela', '30000000', 0.3],
    [null, '10000000', 0.1],
  ])
  expect(sharesOf(top, '90000000').map(({ name }) => name)).toEqual(['Aurora', 'Bela'])
})

test('a credit and an empty month have no part of the picture', () => {
  const shares = sharesOf([{ id: 'a', name: 'Aurora', total: '-5' }], '0')
  expect(shares.map(({ share }) => share)).toEqual([0, 0])
})
