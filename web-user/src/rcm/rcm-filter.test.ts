import { describe, expect, test } from 'vitest'
import { isNarrowed, monthsBetween, readFilter, writeFilter } from './rcm-filter.ts'

const read = (query: string) => readFilter(new URLSearchParams(query))

describe('AS8: the RCM Dashboard is filtered by its address', () => {
  test('an address without a filter narrows nothing', () => {
    expect(read('')).toEqual({ fromMonth: null, toMonth: null, payer: null, status: null })
    expect(isNarrowed(read(''))).toBe(false)
  })

  test('what is not a month or a status is left out', () => {
    expect(read('from=2026-13&to=yesterday&status=EATEN&payer=%20')).toEqual(read(''))
  })

  test('a period the wrong way round is turned', () => {
    expect(read('from=2026-06&to=2026-01')).toMatchObject({
      fromMonth: '2026-01',
      toMonth: '2026-06',
    })
  })

  test('what is written is read back, and the rest of the address stays', () => {
    const filter = {
      fromMonth: '2026-01',
      toMonth: '2026-06',
      payer: 'Aetna & Sons',
      status: 'PAID',
    } as const
    const written = writeFilter(new URLSearchParams('view=table&payer=old'), filter)
    expect(readFilter(written)).toEqual(filter)
    expect(written.get('view')).toBe('table')
  })

  test('a filter that is taken off leaves the address', () => {
    expect(writeFilter(new URLSearchParams('from=2026-01&status=PAID'), read('')).toString()).toBe(
      '',
    )
  })

  test('months are listed without a gap, over the turn of a year', () => {
    expect(monthsBetween(['2026-02', '2025-11'])).toEqual([
      '2025-11',
      '2025-12',
      '2026-01',
      '2026-02',
    ])
    expect(monthsBetween([])).toEqual([])
  })
})
