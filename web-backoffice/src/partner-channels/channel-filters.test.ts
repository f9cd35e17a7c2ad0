import { describe, expect, it } from 'vitest'
import { isNarrowed, readFilters, writeFilters } from './channel-filters.ts'

const account = '0193a1b2-0000-7000-8000-000000000001'

describe('the filters of channels in the address', () => {
  it('are read as they were written', () => {
    const filters = {
      search: 'site',
      accountId: account,
      kind: 'API',
      state: 'CONNECTED',
    } as const
    expect(readFilters(writeFilters(filters))).toEqual(filters)
    expect(isNarrowed(filters)).toBe(true)
  })

  it('leave out what can be no filter', () => {
    const read = readFilters(
      new URLSearchParams(`account=x&kind=FAX&state=OFF&search=${'a'.repeat(200)}`),
    )
    expect(read).toEqual({ search: 'a'.repeat(100), accountId: null, kind: null, state: null })
    expect(isNarrowed(readFilters(new URLSearchParams('kind=FAX')))).toBe(false)
  })
})
