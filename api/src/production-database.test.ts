import { describe, expect, it } from 'vitest'
import { reasonsAgainst, UnfitDatabase } from './production-database.ts'

const fit = { isDemo: false, isClockMovable: false, superuser: null }

describe('a database for production', () => {
  it('is taken where it is a real one', () => {
    expect(reasonsAgainst(fit)).toEqual([])
  })

  it('is refused for each reason by itself, and for all at once', () => {
    expect(reasonsAgainst({ ...fit, isDemo: true })).toEqual([expect.stringContaining('MODE=')])
    expect(reasonsAgainst({ ...fit, isClockMovable: true })).toEqual([
      expect.stringContaining('clock'),
    ])
    expect(reasonsAgainst({ ...fit, superuser: 'admin' })).toEqual([
      expect.stringContaining('Its role admin is a superuser'),
    ])
    expect(reasonsAgainst({ isDemo: true, isClockMovable: true, superuser: 'admin' })).toHaveLength(
      3,
    )
  })

  it('tells every reason in one error', () => {
    expect(new UnfitDatabase(['One.', 'Two.']).message).toBe(
      'Production does not run on this database:\n  - One.\n  - Two.',
    )
  })
})
