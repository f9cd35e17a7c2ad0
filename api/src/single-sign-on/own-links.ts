import { deviceName } from '../identity/device-name.ts'
import { signOutOfProvider } from '../identity/devices.ts'
import { identityTopics } from '../identity/topics.ts'
import { lockUser } from '../identity/users.ts'
import type { PersonActor } from '../platform/actor.ts'
import { found } from '../platform/errors.ts'
import { type Page, type PageRequest, pageOf } from '../platform/graphql/connections.ts'
import { isId } from '../platform/ids.ts'
import { mailTo } from '../platform/mail/mail-to.ts'
import type { Platform } from '../platform/platform.ts'
import { signOnLinkActions } from './actions.ts'
import { singleSignOnMails } from './mails/mails.ts'

/** An account at a company's own sign-in by which a person comes in. */
export interface OwnLink {
  readonly id: string
  /** What that sign-in is called. */
  readonly name: string
  readonly issuer: string
  readonly linkedAt: Date
  /** Whether the person came in by it where they ask. */
  readonly current: boolean
}

/** The viewer's links, the newest first. */
export async function ownLinks(
  { database }: Platform,
  { user, device }: PersonActor,
  { limit, afterId }: PageRequest,
): Promise<Page<OwnLink>> {
  const { rows } = await database.pool.query<OwnLink>({
    name: 'sign-on-links-of-user',
    text: `select l.id, c.name, l.issuer, l.linked_at as "linkedAt",
        exists (select from devices d where d.id = $2 and d.provider_link_id = l.id) as current
      from sign_on_links l join sign_on_connections c on c.id = l.connection_id
      where l.user_id = $1 and ($3::uuid is null or l.id < $3) order by l.id desc limit $4`,
    values: [user.id, device?.id ?? null, afterId, limit + 1],
  })
  return pageOf(rows, limit)
}

/**
 * Takes a link of the viewer away: nobody comes in by it any more, and whoever has is signed out, here too. The earlier ways in
 * stay, and by them the person can link the account anew (PA9).
 *
 * @throws NOT_FOUND
 */
export async function unlinkSingleSignOn(
  platform: Platform,
  actor: PersonActor,
  linkId: string,
): Promise<void> {
  const id = found(isId(linkId) ? linkId : null)
  await platform.inChange(actor, async (change) => {
    const user = await lockUser(change, actor.user.id)
    const [[link]] = (await change.manager.query(
      `delete from sign_on_links l using sign_on_connections c
       where l.id = $1 and l.user_id = $2 and c.id = l.connection_id
       returning c.name, l.issuer, c.ecosystem_id as "ecosystemId"`,
      [id, user.id],
    )) as [{ name: string; issuer: string; ecosystemId: string | null }[], number]
    const { name, issuer, ecosystemId } = found(link)
    const devices = await signOutOfProvider(change, user.id, id)
    change.record(signOnLinkActions.unlinked, {
      targetId: user.id,
      subjectId: user.id,
      ...(ecosystemId ? { ecosystemId } : {}),
      before: { name, issuer },
      after: { devices },
    })
    change.mail(
      mailTo(user, singleSignOnMails.singleSignOnUnlinked, {
        name: user.name,
        connection: name,
        device: deviceName(actor.origin.userAgent),
        at: change.now,
      }),
    )
    change.announce(identityTopics.user(user.id))
  })
}
