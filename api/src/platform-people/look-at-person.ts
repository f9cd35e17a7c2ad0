import { emailOf } from '../identity/email-addresses.ts'
import type { PersonActor } from '../platform/actor.ts'
import { Refusal } from '../platform/errors.ts'
import { isId, newId } from '../platform/ids.ts'
import type { Platform } from '../platform/platform.ts'
import { personActions, soughtEmailActions } from './actions.ts'

/** So long one line of the record tells of all looks of an operator at a person. */
const ONE_LINE_SECONDS = 60

const NOTE = `insert into person_looks as l (operator_id, user_id, at) values ($1, $2, $3)
  on conflict (operator_id, user_id) do update set at = excluded.at
  where l.at <= excluded.at - interval '1 second' * $4 returning at`

/** By it an erasure finds the event, if somebody with this address is erased later (PA11). */
const NOTE_SOUGHT = 'insert into sought_emails (id, email, at) values ($1, $2, $3)'

/**
 * The id of the person with that e-mail, as a whole; null if nobody has it. Either is on the record.
 *
 * @throws EMAIL_MALFORMED
 */
export async function findPerson(
  platform: Platform,
  actor: PersonActor,
  typed: string,
): Promise<string | null> {
  const email = emailOf(typed)
  if (!email) throw new Refusal('EMAIL_MALFORMED')
  const { rows } = await platform.database.pool.query<{ id: string }>({
    name: 'person-by-email',
    text: 'select id from users where email = $1',
    values: [email],
  })
  const [person] = rows
  if (person) await noteLook(platform, actor, person.id)
  else
    await platform.inChange(actor, async (change) => {
      const id = newId()
      await change.manager.query(NOTE_SOUGHT, [id, email, change.now])
      change.record(soughtEmailActions.notFound, { targetId: id, after: { email } })
    })
  return person?.id ?? null
}

/** Puts on the record that an operator looks at a person, before anything is shown. @throws NOT_FOUND */
export async function lookAt(platform: Platform, actor: PersonActor, id: string): Promise<void> {
  await requirePerson(platform, id)
  await noteLook(platform, actor, id)
}

/** @throws NOT_FOUND for what is no id of a user, and for who is erased */
export async function requirePerson({ database }: Platform, id: string): Promise<void> {
  if (!isId(id)) throw new Refusal('NOT_FOUND')
  const { rowCount } = await database.pool.query({
    name: 'is-person',
    text: 'select from users where id = $1 and erased_at is null',
    values: [id],
  })
  if (rowCount === 0) throw new Refusal('NOT_FOUND')
}

async function noteLook({ inChange }: Platform, actor: PersonActor, userId: string): Promise<void> {
  await inChange(actor, async (change) => {
    const values = [actor.user.id, userId, change.now, ONE_LINE_SECONDS]
    const noted = (await change.manager.query(NOTE, values)) as unknown[]
    if (noted.length > 0)
      change.record(personActions.lookedUp, { targetId: userId, subjectId: userId })
  })
}
