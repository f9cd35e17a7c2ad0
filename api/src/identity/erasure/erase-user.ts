import { ERASED_NAME, erasedEmail } from 'shared-schema/erased-person'
import { voidAllOf } from '../../codes/void-all.ts'
import type { Change } from '../../platform/change.ts'
import type { Platform } from '../../platform/platform.ts'
import { defineStrategies } from '../../platform/strategies.ts'
import { userActions } from '../actions.ts'
import { User } from '../entities.ts'
import { identityTopics } from '../topics.ts'
import { blockUser } from '../users.ts'

/** Ends what a person holds in a room, before they are erased: their places, what they were invited to. */
export type Departure = (platform: Platform, change: Change, user: User) => Promise<void>

/** How rooms let somebody go who is erased (PA11). */
export const departures = defineStrategies<Departure>('departures of erased people')

/** Every address that was a person's, and is nobody else's now. */
export async function addressesOf(
  { manager }: Pick<Change, 'manager'>,
  { id, email }: User,
): Promise<string[]> {
  const rows = (await manager.query(
    `select distinct lower(past.email::text) as email
     from (select old_email as email from email_changes where user_id = $1
       union all select new_email from email_changes where user_id = $1 and proven_at is not null) past
     where not exists (select from users o where o.email = past.email and o.id <> $1)`,
    [id],
  )) as { email: string }[]
  return [...new Set([email.toLowerCase(), ...rows.map((row) => row.email)])]
}

/**
 * Ends a locked user for good: signed out everywhere, in no team and no ecosystem, with no way to sign in. Their name and
 * address are gone with the commit, and the address may be somebody else's from then on.
 */
export async function eraseUser(platform: Platform, change: Change, user: User): Promise<void> {
  const { manager, now } = change
  const { id } = user
  await blockUser(change, user)
  for (const depart of platform.strategies(departures).values())
    await depart(platform, change, user)
  await voidAllOf(change, id)
  await manager.query('delete from passkeys where user_id = $1', [id])
  await manager.update(
    User,
    { id },
    {
      email: erasedEmail(id),
      name: ERASED_NAME,
      passwordHash: null,
      sealedMfaSecret: null,
      mfaTurnedOnAt: null,
      staffRoles: [],
      erasedAt: now,
    },
  )
  change.record(userActions.erased, { targetId: id, subjectId: id })
  change.announce(identityTopics.user(id))
}
