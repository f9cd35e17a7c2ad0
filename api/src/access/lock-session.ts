import type { Change } from '../platform/change.ts'
import { askPrepared } from '../platform/database/prepared.ts'
import type { AccessSession } from './entities.ts'

/** SQL for an access session: the columns of a row `s`, with the end of the sign-in on which it stands. */
export const SESSION = `s.id, s.kind, s.controller_id as "controllerId", s.one_at_a_time as "oneAtATime",
  s.controller_device_id as "controllerDeviceId", s.subject_id as "subjectId", s.view_ended_at as "viewEndedAt",
  s.ecosystem_id as "ecosystemId", s.started_at as "startedAt", s.ends_at as "endsAt",
  sign_in_end(s.controller_device_id) as "signInEndsAt", s.ended_at as "endedAt", s.end_cause as "endedBy"`

const LOCK = {
  name: 'lock-session',
  text: `select ${SESSION} from access_sessions s where s.id = $1 for update`,
}

/**
 * Reads a session while locking it, and once more if its sign-in is missing: somebody signed in and joined the session
 * while the statement waited for the lock, and a statement sees no sign-in from after its own beginning.
 */
export async function readLocked(
  read: () => Promise<AccessSession | null>,
): Promise<AccessSession | null> {
  const session = await read()
  return session && !session.signInEndsAt ? read() : session
}

/** Locks a session until the commit; null if there is none. */
export const lockSession = (change: Change, id: string): Promise<AccessSession | null> =>
  readLocked(async () => {
    const [session] = await askPrepared<AccessSession>(change.manager, LOCK, [id])
    return session ?? null
  })
