import type { Cookies } from '../platform/http/cookies.ts'
import type { Platform } from '../platform/platform.ts'
import { ACCESS_COOKIES } from './access-context.ts'
import { endCrowdedOut } from './connections.ts'
import { CONNECTION_TOKEN } from './session-actor.ts'

interface OpenConnection {
  readonly id: string
  readonly accessSessionId: string
  readonly tokenHash: Buffer
}

/**
 * Those of the connections that are open, the last entered first. A connection whose session has ended by time
 * counts as ended, whether or not a timer has run.
 */
const OPEN_CONNECTIONS = `
  select c.id, c.access_session_id as "accessSessionId", c.token_hash as "tokenHash"
  from access_connections c join access_sessions s on s.id = c.access_session_id
  where c.token_hash = any($1) and c.ended_at is null and s.ended_at is null and s.ends_at > app_now()
    and sign_in_end(s.controller_device_id) > app_now() and sign_in_end(c.device_id) > app_now()
  order by c.connected_at desc, c.id desc`

/**
 * Makes room for one more connection in a browser. Removes the cookies of connections that are over or unknown;
 * if too many are still open, ends those that were entered first. So the number of a browser's cookies is
 * bounded by a setting.
 */
export async function makeRoomInBrowser(
  platform: Platform,
  cookies: Cookies,
  forCookie: string,
): Promise<void> {
  const { database, secrets, settings } = platform
  const held = cookies
    .named(ACCESS_COOKIES)
    .filter((name) => name !== forCookie)
    .map((name) => ({ name, tokenHash: secrets.hash(CONNECTION_TOKEN, cookies.get(name) ?? '') }))
  if (held.length === 0) return
  const { rows } = await database.pool.query<OpenConnection>({
    name: 'open-connections-of-browser',
    text: OPEN_CONNECTIONS,
    values: [held.map(({ tokenHash }) => tokenHash)],
  })
  const kept = rows.slice(0, settings.ACCESS_CONNECTIONS_PER_BROWSER - 1)
  await endCrowdedOut(platform, rows.slice(kept.length))
  for (const { name, tokenHash } of held)
    if (!kept.some((connection) => connection.tokenHash.equals(tokenHash))) cookies.clear(name)
}
