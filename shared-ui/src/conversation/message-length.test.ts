import { describe, expect, test } from 'vitest'
import { leftAfterSending, messageLength } from './message-length.ts'

describe('AD12: what is typed into a conversation', () => {
  test('is counted as the API counts it: code points, without space at the ends', () => {
    expect(messageLength('  Olá\n')).toBe(3)
    expect(messageLength('👋🏽')).toBe(2)
    expect(messageLength('a  b')).toBe(4)
  })

  test('is gone once it is sent, and what was typed on meanwhile stays', () => {
    expect(leftAfterSending('Hello', 'Hello')).toBe('')
    expect(leftAfterSending('Hello and more', 'Hello')).toBe('and more')
    expect(leftAfterSending('Something else', 'Hello')).toBe('Something else')
  })
})
