import { describe, expect, it } from 'vitest'
import { filterRefusal } from './rules.ts'

const fieldOf = (filter: object): string | null => filterRefusal(filter)?.field ?? null

describe('the filter of claims', () => {
  it.each([
    [{}],
    [{ fromMonth: null, toMonth: null, payer: null, status: null }],
    [{ fromMonth: '2026-01' }],
    [{ fromMonth: '2025-12', toMonth: '2026-01' }],
    [{ fromMonth: '2026-01', toMonth: '2026-01' }],
    [{ payer: "O'Brien & Söhne" }],
  ])('%j can be used', (filter) => {
    expect(fieldOf(filter)).toBeNull()
  })

  it.each([
    [{ fromMonth: '2026-00' }, 'fromMonth'],
    [{ fromMonth: '2026-13' }, 'fromMonth'],
    [{ fromMonth: '2026-1' }, 'fromMonth'],
    [{ fromMonth: '2026-01-01' }, 'fromMonth'],
    [{ fromMonth: '0001-01' }, 'fromMonth'],
    [{ toMonth: '9999-12' }, 'toMonth'],
    [{ toMonth: '2026-01\n' }, 'toMonth'],
    [{ toMonth: "2026-01'--" }, 'toMonth'],
    [{ fromMonth: '2026-02', toMonth: '2026-01' }, 'toMonth'],
    [{ payer: 'x'.repeat(201) }, 'payer'],
    [{ payer: 'a\u0000' }, 'payer'],
  ])('%j is refused for its %s', (filter, field) => {
    expect(fieldOf(filter)).toBe(field)
  })
})
