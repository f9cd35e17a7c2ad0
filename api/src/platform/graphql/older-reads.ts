import type { Pool } from 'pg'
import { databaseClock } from '../clock.ts'
import { type Position, positionOf } from '../database/replica-rules.ts'
import type { Platform } from '../platform.ts'
import type { RequestContext } from './context.ts'

/** The cookie with the position of the latest change that this browser made in this app. */
const CHANGED = 'changed'
/** Behind everything that can be committed. */
const THE_LAST_POSITION = 'FFFFFFFF/FFFFFFFF'

/**
 * Makes a reading that may be a little old (`mayBeOlder`): on the replica where there is one that is fit for it,
 * otherwise as any other. The newest is read where the page asks by itself, since it has just heard of a change.
 */
export function readOlder<T>(
  context: RequestContext,
  read: (context: RequestContext) => Promise<T>,
): Promise<T> {
  const { platform, presented } = context
  if (!platform.replica) return read(context)
  const newest = presented.activity === 'BACKGROUND'
  return platform.replica.read(
    { newest, ownChange: ownChangeOf(context) },
    (pool) => read(context.on(readingFrom(pool, platform))),
    () => read(context),
  )
}

/**
 * After a mutation, whatever its outcome: has this browser's next readings show it. By when the cookie ends, no replica
 * is used that lacks the change.
 */
export async function rememberChange({ platform, cookies }: RequestContext): Promise<void> {
  if (!platform.replica) return
  const position = (await platform.replica.position()) ?? THE_LAST_POSITION
  cookies.set(CHANGED, position, platform.settings.DATABASE_READ_AGE + 1)
}

/** The position up to which the browser must see; of a text that is none, the last of all. */
function ownChangeOf({ cookies }: RequestContext): Position | null {
  const text = cookies.get(CHANGED)
  if (text === undefined) return null
  return positionOf(text) ?? positionOf(THE_LAST_POSITION)
}

/** The platform as a reading on the replica has it: it asks the replica, and can change nothing. */
function readingFrom(pool: Pool, platform: Platform): Platform {
  return {
    ...platform,
    database: {
      pool,
      primary: platform.database.pool,
      get source(): never {
        throw new Error('what may be older is read by statements of `database.pool`')
      },
      transaction: () => Promise.reject(new Error('what may be older changes nothing')),
      close: () => Promise.reject(new Error('a reading does not close the database')),
    },
    clock: databaseClock(pool),
    inChange: () => Promise.reject(new Error('what may be older changes nothing')),
  }
}
