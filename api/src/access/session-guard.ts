import type { Actor } from '../platform/actor.ts'
import type { Change, Guard } from '../platform/change.ts'
import { databaseCode } from '../platform/database/database-errors.ts'
import { after, askPrepared } from '../platform/database/prepared.ts'
import { Refusal } from '../platform/errors.ts'
import { actorAccess } from './controlled-actor.ts'

const HOLD = {
  name: 'change-hold-access',
  // The subject is unchanged and in view, unless this change itself is the switch, or what ended the view. The connection
  // is not ended, unless by this change itself: a tab may leave the session.
  text: `with session as (
      select (subject_id = $2 and view_ended_at is null) or xmin = pg_current_xact_id()::xid as same_subject
      from access_sessions where id = $1 and ended_at is null and ends_at > app_now() for share),
    connection as (select id from access_connections where id = $3
      and (ended_at is null or xmin = pg_current_xact_id()::xid) and ${after('session')} for share)
    select (select same_subject from session) as "sameSubject", exists (select from connection) as connected`,
}

/** The database's message for a change under control that would commit after the end of its session (S6). */
const AFTER_THE_END = 'ZA001'
/** Such a change waited at its commit for all the time that its session had left. */
const WAITED_TO_THE_END = '55P03'

/**
 * Refuses a change under control if its access session or its connection is over, or if the session has another
 * subject than when the change began, or none in view. Locks both rows: until the commit nobody can end them. Lock order
 * everywhere: session, connections, chain of the ecosystem, so that two changes never deadlock. Whether time
 * has ended the session by the commit, the database decides within the commit (S6).
 *
 * @throws ACCESS_SESSION_ENDED, CONTEXT_CHANGED
 */
async function hold({ actor, manager }: Change): Promise<void> {
  const accessSession = actorAccess.of(actor)
  if (!accessSession) return
  const [held] = await askPrepared<{ sameSubject: boolean | null; connected: boolean }>(
    manager,
    HOLD,
    [accessSession.id, actor.user?.id, accessSession.connectionId],
  )
  if (!held || held.sameSubject === null) throw new Refusal('ACCESS_SESSION_ENDED')
  if (!held.sameSubject || !held.connected) throw new Refusal('CONTEXT_CHANGED')
}

function refusalOf(error: unknown, actor: Actor): Refusal | null {
  const code = databaseCode(error)
  const isOver = code === AFTER_THE_END || code === WAITED_TO_THE_END
  return actorAccess.of(actor) && isOver ? new Refusal('ACCESS_SESSION_ENDED') : null
}

/** Checks every change under control; does nothing in any other change. */
export const sessionGuard: Guard = { hold, refusalOf }
