import { describe, expect, test } from 'vitest'
import { figureOf, isEmpty, monthRows, shareOf, shownStatuses } from './month-rows.ts'

const march = {
  month: '2026-03',
  billedCount: 5,
  paidCount: 3,
  deniedCount: 1,
  billedCents: 500_00,
  paidCents: 300_50,
  deniedCents: 99_99,
}
const february = { ...march, month: '2026-02', billedCents: 7 }

describe('AS8: claims by month', () => {
  test('the chart reads from the oldest month on', () => {
    expect(monthRows([march, february], 'AMOUNT')).toEqual([
      { month: '2026-02', BILLED: 7, PAID: 300_50, DENIED: 99_99 },
      { month: '2026-03', BILLED: 500_00, PAID: 300_50, DENIED: 99_99 },
    ])
  })

  test('a measure of claims counts claims, not cents', () => {
    expect(monthRows([march], 'COUNT')).toEqual([
      { month: '2026-03', BILLED: 5, PAID: 3, DENIED: 1 },
    ])
    expect(figureOf(march, 'DENIED', 'COUNT')).toBe(1)
  })

  test('a filter by status shows the bars of that status only', () => {
    expect(shownStatuses({ status: 'PAID' })).toEqual(['PAID'])
    expect(shownStatuses({ status: null })).toEqual(['BILLED', 'PAID', 'DENIED'])
  })

  test('nothing is empty while one claim is left', () => {
    const none = { ...march, billedCount: 0, paidCount: 0, deniedCount: 0 }
    expect(isEmpty(none)).toBe(true)
    expect(isEmpty({ ...none, deniedCount: 1 })).toBe(false)
  })

  test('a share is a part of all three, and of nothing there is none', () => {
    expect(shareOf({ ...march, billedCents: 200, paidCents: 100, deniedCents: 100 }, 'PAID')).toBe(
      0.25,
    )
    expect(shareOf({ ...march, billedCents: 0, paidCents: 0, deniedCents: 0 }, 'PAID')).toBeNull()
  })
})
