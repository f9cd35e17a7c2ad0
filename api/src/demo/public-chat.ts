import type { Platform } from '../platform/platform.ts'
import { WALKED_ACCOUNT } from './work-areas.ts'

/** A public chat of the demo. */
export interface DemoChat {
  readonly account: string
  readonly url: string
}

/** The public chat that `start` prints; null where the demo has none, or it is disconnected. */
export async function publicChatOfDemo({ database, settings }: Platform): Promise<DemoChat | null> {
  const { rows } = await database.pool.query<{ address: string }>(
    `select c.address from channels c join ecosystems e on e.id = c.ecosystem_id
     where e.name = $1 and c.kind = 'WEB_CHAT' and c.state = 'CONNECTED' order by c.id limit 1`,
    [WALKED_ACCOUNT],
  )
  const [chat] = rows
  return chat ? { account: WALKED_ACCOUNT, url: `${settings.WEB_URL}/chat/${chat.address}` } : null
}
