import { expect, test } from 'vitest'
import type {
  AccessSessionViewFragment,
  Environment,
} from '../request/assistance-request.generated.ts'
import { enteredEnvironments, phoneSince, sessionSeconds } from './session-record.ts'

function connection(environment: Environment, connectedAt: string) {
  return { id: connectedAt, environment, userAgent: '', ipAddress: '', connectedAt, endedAt: null }
}

const session: AccessSessionViewFragment = {
  id: 's1',
  startedAt: '2026-03-02T10:00:00.000Z',
  endsAt: '2026-03-02T10:05:00.000Z',
  endedAt: null,
  warningSeconds: 60,
  environments: ['STORE', 'WEB', 'APP'],
  connections: [],
}

test('AS6: a session that ended by time lasted exactly its five minutes', () => {
  expect(sessionSeconds({ ...session, endedAt: session.endsAt })).toBe(300)
})

test('AS6: an open session has no length yet', () => {
  expect(sessionSeconds(session)).toBeNull()
})

test('AS12: an environment entered twice is told once, in the order of entry', () => {
  const connections = [
    connection('WEB', '2026-03-02T10:02:00.000Z'),
    connection('STORE', '2026-03-02T10:01:00.000Z'),
    connection('WEB', '2026-03-02T10:03:00.000Z'),
  ]
  expect(enteredEnvironments(connections)).toEqual(['STORE', 'WEB'])
})

test('AS8: only a phone that came after the QR was shown belongs to it', () => {
  const earlier = connection('APP', '2026-03-02T10:01:00.000Z')
  const browser = connection('WEB', '2026-03-02T10:03:00.000Z')
  const phone = connection('APP', '2026-03-02T10:03:30.000Z')
  const known = new Set([earlier.id])
  expect(phoneSince([earlier, browser], known)).toBeNull()
  expect(phoneSince([earlier, browser, phone], known)).toEqual(phone)
})
