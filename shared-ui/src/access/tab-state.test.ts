import { beforeEach, describe, expect, test, vi } from 'vitest'

/** The state as a freshly loaded page has it. */
async function freshTab() {
  vi.resetModules()
  return import('./tab-state.ts')
}

describe('AS15: whether a tab may go on', () => {
  let tab: Awaited<ReturnType<typeof freshTab>>
  beforeEach(async () => {
    tab = await freshTab()
  })

  test('AS6: the first reason for an end stands', () => {
    tab.closeTab({ kind: 'access-ended', by: 'ACCOUNT' })
    tab.closeTab({ kind: 'access-ended', by: 'TIME' })
    tab.closeTab({ kind: 'context-changed' })
    expect(tab.tabState()).toEqual({ kind: 'access-ended', by: 'ACCOUNT' })
  })

  test('AS6: an end without a reason takes the reason that comes later', () => {
    tab.closeTab({ kind: 'access-ended', by: 'UNKNOWN' })
    tab.closeTab({ kind: 'access-ended', by: 'REVOKED' })
    expect(tab.tabState()).toEqual({ kind: 'access-ended', by: 'REVOKED' })
  })

  test('SU12: a sign-out without a reason takes the one that the socket’s closing brings, once', () => {
    tab.closeTab({ kind: 'signed-out', because: null })
    tab.closeTab({ kind: 'signed-out', because: 'HANDED_OVER' })
    tab.closeTab({ kind: 'signed-out', because: null })
    tab.closeTab({ kind: 'signed-out', because: 'TIME' })
    expect(tab.tabState()).toEqual({ kind: 'signed-out', because: 'HANDED_OVER' })
  })

  test('AS15: a context that changes while this tab leaves has changed by its leaving', async () => {
    await tab.leaveBy(async () => {
      tab.closeTab({ kind: 'context-changed' })
      return true
    })
    expect(tab.tabState()).toEqual({ kind: 'access-ended', by: 'LEFT' })
  })

  test('AS15: a leaving that was refused leaves the tab open, and a later change is a change', async () => {
    await tab.leaveBy(async () => undefined)
    expect(tab.tabState()).toEqual({ kind: 'open' })
    tab.closeTab({ kind: 'context-changed' })
    expect(tab.tabState()).toEqual({ kind: 'context-changed' })
  })
})
