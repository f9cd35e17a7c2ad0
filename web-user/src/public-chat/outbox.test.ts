import { describe, expect, test } from 'vitest'
import {
  marked,
  nextToSend,
  type Outbox,
  readOutbox,
  without,
  withoutArrived,
  writeOutbox,
  written,
} from './outbox.ts'

const two: Outbox = written(written([], 'a', 'First'), 'b', 'Second')

describe('AD12: what a contact writes arrives once, in its order, or is told', () => {
  test('the first one is sent first, and the next once it is taken', () => {
    expect(nextToSend(two)?.messageId).toBe('a')
    expect(nextToSend(marked(two, 'a', 'SENT'))?.messageId).toBe('b')
    expect(nextToSend([])).toBeNull()
  })

  test('behind a refused one the others wait, so that their order stays', () => {
    const refused = marked(two, 'a', 'REFUSED')
    expect(nextToSend(refused)).toBeNull()
    expect(nextToSend(marked(refused, 'a', 'WAITING'))?.messageId).toBe('a')
    expect(nextToSend(without(refused, 'a'))?.messageId).toBe('b')
  })

  test('one that came back among the messages is on its way no more', () => {
    expect(withoutArrived(two, ['a', null])).toEqual([
      { messageId: 'b', body: 'Second', state: 'WAITING' },
    ])
    expect(withoutArrived(two, [null])).toBe(two)
  })

  test('a reload keeps it, and anything else in the storage is left out', () => {
    expect(readOutbox(writeOutbox(two))).toEqual(two)
    for (const odd of [
      null,
      '',
      '{',
      '{}',
      '[1, null, {"messageId": 1, "body": "x", "state": "WAITING"}]',
    ])
      expect(readOutbox(odd)).toEqual([])
  })
})
