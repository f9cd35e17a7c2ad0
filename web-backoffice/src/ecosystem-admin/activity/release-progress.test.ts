import { expect, test } from 'vitest'
import { liftedDuring, releaseProgress } from './release-progress.ts'

const step = (event: string, at: string) => ({
  event,
  at,
  by: 'ANALYST' as const,
  fromState: 'DECLINED_BY_PLATFORM' as const,
  toState: 'INVITED' as const,
  note: null,
})

test('EA4: a declined succession waits for the request, then for the administrator; any other is free', () => {
  const at = '2026-11-24T10:00:00.000Z'
  expect(releaseProgress({ state: 'DECLINED_BY_PLATFORM', releaseRequestedAt: null })).toBe(
    'NOT_ASKED',
  )
  expect(releaseProgress({ state: 'DECLINED_BY_PLATFORM', releaseRequestedAt: at })).toBe('ASKED')
  expect(releaseProgress({ state: 'INVITED', releaseRequestedAt: null })).toBe('LIFTED')
})

test('EA4: only a block that was lifted during this support, and stays so, is told as lifted', () => {
  const request = { createdAt: '2026-11-24T10:00:00.000Z' }
  const during = step('RELEASE', '2026-11-24T10:05:00.000Z')
  const before = step('RELEASE', '2026-11-23T10:05:00.000Z')
  expect(liftedDuring(request, { state: 'INVITED', timeline: [during] })).toBe(true)
  expect(liftedDuring(request, { state: 'INVITED', timeline: [before] })).toBe(false)
  expect(liftedDuring(request, { state: 'DECLINED_BY_PLATFORM', timeline: [during] })).toBe(false)
  for (const event of ['REINSTATE', 'REMOVE'])
    expect(
      liftedDuring(request, { state: 'ACTIVE', timeline: [step(event, during.at)] }),
      event,
    ).toBe(true)
})
