import { describe, expect, test } from 'vitest'
import {
  type KeptMessages,
  type MessagePage,
  nothingKept,
  withEarlier,
  withLatest,
} from './kept-messages.ts'

type Message = { readonly id: string; readonly sequence: number }

/** The page with these messages, the latest first, as the API gives it. */
const page = (from: number, to: number, conversation = 'a'): MessagePage<Message> => ({
  edges: Array.from({ length: to - from + 1 }, (_, index) => ({
    node: { id: `${conversation}${to - index}`, sequence: to - index },
  })),
  pageInfo: { hasNextPage: from > 1, endCursor: `before ${from}` },
})

const sequences = ({ messages }: KeptMessages<Message>) => messages.map(({ sequence }) => sequence)

describe('AD12: the messages that a page has loaded have no gap and no double', () => {
  test('a new message comes after those that are known, earlier ones stay', () => {
    const first = withLatest<Message>(nothingKept, page(4, 6))
    const more = withEarlier(first, page(2, 3), 'before 4')
    const then = withLatest(more, page(5, 7))
    expect(sequences(then)).toEqual([2, 3, 4, 5, 6, 7])
    expect(then.earlier).toBe('before 2')
  })

  test('a page that does not reach back to what is known takes its place', () => {
    const then = withLatest(withLatest<Message>(nothingKept, page(1, 3)), page(7, 9))
    expect(sequences(then)).toEqual([7, 8, 9])
    expect(then.earlier).toBe('before 7')
  })

  test('a page of another conversation takes its place, wherever its numbers begin', () => {
    const known = withLatest<Message>(nothingKept, page(3, 6))
    const another = withLatest(known, page(4, 7, 'b'))
    expect(another.messages.map(({ id }) => id)).toEqual(['b4', 'b5', 'b6', 'b7'])
    expect(withLatest(known, page(1, 2, 'b')).messages.map(({ id }) => id)).toEqual(['b1', 'b2'])
  })

  test('earlier messages that were asked for before all was loaded anew are left out', () => {
    const anew = withLatest(withLatest<Message>(nothingKept, page(3, 4)), page(7, 9))
    expect(withEarlier(anew, page(1, 2), 'before 3')).toBe(anew)
  })

  test('the first message has nothing before it', () => {
    expect(withLatest<Message>(nothingKept, page(1, 2)).earlier).toBeNull()
    const whole = withEarlier(withLatest<Message>(nothingKept, page(3, 4)), page(1, 2), 'before 3')
    expect(sequences(whole)).toEqual([1, 2, 3, 4])
    expect(whole.earlier).toBeNull()
  })
})
