import { identityTopics } from '../identity/topics.ts'
import { findUserByEmail } from '../identity/users.ts'
import type { PersonActor } from '../platform/actor.ts'
import { found, Refusal } from '../platform/errors.ts'
import { type Page, type PageRequest, pageOf } from '../platform/graphql/connections.ts'
import { isId } from '../platform/ids.ts'
import { forgetRefusals, type RefusedAddress } from '../platform/mail/refused-addresses.ts'
import type { Platform } from '../platform/platform.ts'
import { refusedAddressActions } from './actions.ts'

const COLUMNS = `id, email::text as email, refusals, first_refused_at as "firstRefusedAt", last_refused_at as "lastRefusedAt",
  reply_code as "replyCode", reply_text as "replyText", marked_at as "markedAt"`

/** A page of the addresses that are marked, the one refused first at last. */
export async function refusedAddresses(
  { database }: Platform,
  { limit, afterId }: PageRequest,
): Promise<Page<RefusedAddress>> {
  const { rows } = await database.pool.query<RefusedAddress>(
    `select ${COLUMNS} from refused_addresses where marked_at is not null
       and ($1::uuid is null or id < $1) order by id desc limit $2`,
    [afterId, limit + 1],
  )
  return pageOf(rows, limit)
}

/**
 * Lifts the mark of an address: it counts as good until its mail server refuses e-mails again (PA10).
 *
 * @throws NOT_FOUND
 */
export async function liftRefusedAddress(
  platform: Platform,
  actor: PersonActor,
  id: string,
): Promise<void> {
  if (!isId(id)) throw new Refusal('NOT_FOUND')
  const { rows } = await platform.database.pool.query<{ email: string }>(
    'select email::text as email from refused_addresses where id = $1',
    [id],
  )
  const { email } = found(rows[0])
  const subject = await findUserByEmail(platform, email)
  await platform.inChange(actor, async (change) => {
    const [locked] = (await change.manager.query(
      `select ${COLUMNS} from refused_addresses where id = $1 and marked_at is not null for update`,
      [id],
    )) as RefusedAddress[]
    found(locked)
    await forgetRefusals(change.manager, email)
    change.record(refusedAddressActions.lifted, {
      targetId: id,
      ...(subject ? { subjectId: subject.id } : {}),
      before: { email },
    })
    if (subject) change.announce(identityTopics.user(subject.id))
  })
}
