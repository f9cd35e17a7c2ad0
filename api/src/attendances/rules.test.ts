import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actsOn, deletionRefusal, MESSAGE_MAXIMUM, messageRefusal, messageText } from './rules.ts'

describe('messages', () => {
  it('AD12: empty, invisible, too long ones and control characters are refused, each with its code', () => {
    const refusal = (typed: string) => messageRefusal(messageText(typed))
    for (const empty of ['', '  \n\t', '\u200b\u200d', '\u2800'])
      expect(refusal(empty)).toBe('MESSAGE_EMPTY')
    expect(refusal('a'.repeat(MESSAGE_MAXIMUM))).toBeNull()
    expect(refusal('a'.repeat(MESSAGE_MAXIMUM + 1))).toBe('MESSAGE_TOO_LONG')
    expect(refusal('😀'.repeat(MESSAGE_MAXIMUM))).toBeNull()
    expect(refusal('😀'.repeat(MESSAGE_MAXIMUM + 1))).toBe('MESSAGE_TOO_LONG')
    for (const bad of ['a\0b', 'a\u0007b', 'a\u001b[31mb', 'a\ud800b', 'a\ufffeb'])
      expect(refusal(bad)).toBe('MESSAGE_MALFORMED')
    for (const good of ['two\r\nlines', 'a\tb', 'שלום', '👩‍👩‍👧', '<b>plain</b>'])
      expect(refusal(good)).toBeNull()
  })

  it('is kept the same when it is sent again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        expect(messageText(messageText(typed))).toBe(messageText(typed))
      }),
    )
  })
})

describe('what people can do', () => {
  const own = { own: true, supervises: false }
  const chief = { own: false, supervises: true }
  const colleague = { own: false, supervises: false }

  it('AD12: only whoever has it replies; supervisors direct; nobody does anything once it is closed', () => {
    expect(actsOn('PENDING', colleague)).toEqual(['START', 'NOTE', 'TRANSFER'])
    expect(actsOn('PENDING', chief)).toEqual(['START', 'NOTE', 'TRANSFER', 'CONCLUDE'])
    expect(actsOn('IN_PROGRESS', own)).toEqual(['REPLY', 'NOTE', 'TRANSFER', 'CONCLUDE'])
    expect(actsOn('IN_PROGRESS', colleague)).toEqual(['NOTE'])
    expect(actsOn('IN_PROGRESS', chief)).toEqual(['NOTE', 'TRANSFER', 'CONCLUDE'])
    expect(actsOn('COMPLETED', colleague)).toEqual(['NOTE', 'REOPEN'])
    for (const viewer of [own, chief, colleague]) expect(actsOn('CLOSED', viewer)).toEqual([])
  })

  it('case 22: neither the default queue nor one with open work is deleted', () => {
    expect(deletionRefusal({ isDefault: true, hasOpenWork: false })).toBe('QUEUE_IS_DEFAULT')
    expect(deletionRefusal({ isDefault: false, hasOpenWork: true })).toBe('QUEUE_HAS_WORK')
    expect(deletionRefusal({ isDefault: false, hasOpenWork: false })).toBeNull()
  })
})
