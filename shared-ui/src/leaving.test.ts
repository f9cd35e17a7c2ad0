import { beforeEach, describe, expect, test, vi } from 'vitest'

const assign = vi.fn()
let leaving: typeof import('./leaving.ts')
beforeEach(async () => {
  assign.mockClear()
  vi.stubGlobal('window', { location: { assign } })
  vi.resetModules()
  leaving = await import('./leaving.ts')
})

describe('leaving because the sign-in is over', () => {
  test('the first address wins', () => {
    leaving.leaveFor('/sign-in?ended=1')
    leaving.leaveFor('/sign-in')
    expect(assign.mock.calls).toEqual([['/sign-in?ended=1']])
  })

  test('ID4: who signs out is not told that the sign-in has ended, whichever news comes first', async () => {
    await leaving.leaveBySigningOut(async () => {
      leaving.leaveFor('/sign-in?ended=1')
      return true
    }, '/sign-in')
    leaving.leaveFor('/sign-in?ended=1')
    expect(assign.mock.calls).toEqual([['/sign-in']])
  })

  test('a refused sign-out leads nowhere', async () => {
    const refused = leaving.leaveBySigningOut(async () => {
      throw new Error('not now')
    }, '/sign-in')
    await expect(refused).rejects.toThrow('not now')
    await leaving.leaveBySigningOut(async () => false, '/sign-in')
    expect(assign).not.toHaveBeenCalled()
  })

  test('a sign-out whose answer is lost leads where the closing of the socket does', async () => {
    const lost = leaving.leaveBySigningOut(async () => {
      leaving.leaveFor('/sign-in?ended=1')
      throw new Error('no answer')
    }, '/sign-in')
    await expect(lost).rejects.toThrow('no answer')
    expect(assign.mock.calls).toEqual([['/sign-in?ended=1']])
  })
})
