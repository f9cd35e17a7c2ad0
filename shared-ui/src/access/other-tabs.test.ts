import { afterEach, expect, test, vi } from 'vitest'
import { askOtherTabs, type SharedSession, tellOtherTabs } from './other-tabs.ts'

const session: SharedSession = { context: 'c.STORE', subject: 'Ana', ecosystem: 'Clinic' }
const stops: (() => void)[] = []
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
})

test('AS15: a new tab hears of the session of another tab, whichever of them came first', async () => {
  const early = vi.fn()
  stops.push(askOtherTabs(early))
  stops.push(tellOtherTabs(session))
  const late = vi.fn()
  stops.push(askOtherTabs(late))
  await vi.waitFor(() => {
    expect(early).toHaveBeenCalledWith(session)
    expect(late).toHaveBeenCalledWith(session)
  })
})

test('AS15: a tab whose session is over tells nothing any more', async () => {
  tellOtherTabs(session)()
  const hear = vi.fn()
  stops.push(askOtherTabs(hear))
  await new Promise((done) => setTimeout(done, 50))
  expect(hear).not.toHaveBeenCalled()
})
