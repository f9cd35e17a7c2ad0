import type { PersonActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { found, Refusal } from '../platform/errors.ts'

/**
 * What follows holds the rights on which a request or its session stands until the commit. Whoever
 * takes one of them away at that instant (a block, a sign-out) waits, and then finds what to close;
 * or was first, and then this finds it gone (AS13). People, devices and memberships are locked
 * before sessions and requests, in the order in which they are taken away, so that no two wait for
 * each other.
 */

/** Holds the analyst's sign-in. @throws UNAUTHENTICATED where it has just ended */
export async function holdAnalyst(change: Change, actor: PersonActor): Promise<void> {
  const held = (await change.manager.query(
    `select 1 from users u join devices d on d.user_id = u.id
     where d.id = $1 and d.signed_out_at is null and u.status = 'ACTIVE' for share of u, d`,
    [found(actor.device).id],
  )) as unknown[]
  if (held.length === 0) throw new Refusal('UNAUTHENTICATED')
}

/** Holds both parties' rights to a session; whether they are still there is asked afterwards. */
export async function holdParties(change: Change, requestId: string): Promise<void> {
  await change.manager.query(
    `select 1 from assistance_requests r join users u on u.id in (r.analyst_id, r.client_id)
     where r.id = $1 order by u.id for share of u`,
    [requestId],
  )
  await change.manager.query(
    `select 1 from assistance_requests r join devices d on d.id = r.analyst_device_id
     join memberships m on m.ecosystem_id = r.ecosystem_id and m.user_id = r.client_id
     where r.id = $1 and m.removed_at is null for share of d, m`,
    [requestId],
  )
}
