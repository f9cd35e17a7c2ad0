import { expect, test } from 'vitest'
import { announcementOf } from './announcement.ts'
import type { AccessSessionViewFragment, ClosedBy } from './assistance-request.generated.ts'

const waiting = {
  state: 'AWAITING_CODES',
  clientEnteredAt: null,
  closedBy: null,
  accessSession: null,
} as const

const session: AccessSessionViewFragment = {
  id: 's1',
  startedAt: '2026-03-02T10:00:00.000Z',
  endsAt: '2026-03-02T10:05:00.000Z',
  endedAt: null,
  warningSeconds: 60,
  environments: ['WEB'],
  connections: [],
}

const inSession = { ...waiting, state: 'IN_SESSION', accessSession: session } as const

function completed(closedBy: ClosedBy) {
  return { ...inSession, state: 'COMPLETED', closedBy } as const
}

test('AS5: the entry of the client is told, once', () => {
  const entered = { ...waiting, clientEnteredAt: '2026-03-02T10:00:00.000Z' }
  expect(announcementOf(waiting, entered)).toBe('CLIENT_ENTERED')
  expect(announcementOf(entered, entered)).toBeNull()
})

test('AS5: when the client was the second to enter, the opened session is what is told', () => {
  const entered = { ...inSession, clientEnteredAt: '2026-03-02T10:00:00.000Z' }
  expect(announcementOf(waiting, entered)).toBe('SESSION_OPENED')
})

test('AS5, AS10: a refusal and a lapse are told', () => {
  expect(announcementOf(waiting, { ...waiting, state: 'REFUSED' })).toBe('CLIENT_REFUSED')
  expect(announcementOf(waiting, { ...waiting, state: 'EXPIRED' })).toBe('EXPIRED')
})

test('AS6: whoever ended the session is told, unless it was the analyst', () => {
  expect(announcementOf(inSession, completed('CLIENT'))).toBe('CLIENT_ENDED')
  expect(announcementOf(inSession, completed('TIME'))).toBe('TIME_ENDED')
  expect(announcementOf(inSession, completed('REVOKED'))).toBe('SYSTEM_ENDED')
  expect(announcementOf(inSession, completed('ANALYST'))).toBeNull()
})

test("AS9: the analyst's own cancelling needs no announcement", () => {
  const cancelled = { ...waiting, state: 'CANCELLED', closedBy: 'ANALYST' } as const
  expect(announcementOf(waiting, cancelled)).toBeNull()
})

test('AS13: a request that the system withdrew is told', () => {
  const withdrawn = { ...waiting, state: 'CANCELLED', closedBy: 'REVOKED' } as const
  expect(announcementOf(waiting, withdrawn)).toBe('WITHDRAWN')
})

test('AS8: a browser or phone that came in is told', () => {
  const connection = {
    id: 'c1',
    environment: 'APP',
    userAgent: '',
    ipAddress: '',
    connectedAt: '2026-03-02T10:01:00.000Z',
    endedAt: null,
  } as const
  const connected = { ...inSession, accessSession: { ...session, connections: [connection] } }
  expect(announcementOf(inSession, connected)).toBe('ENVIRONMENT_ENTERED')
})
