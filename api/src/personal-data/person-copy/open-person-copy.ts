import { languageTags } from 'shared-schema/languages'
import { reasonLengths } from '../../access/reason-lengths.ts'
import { countCausedMail } from '../../codes/caused-mails.ts'
import { createLink, takeLinkOf } from '../../codes/one-time-links.ts'
import { asActorUser, type User } from '../../identity/entities.ts'
import { addressesOf } from '../../identity/erasure/erase-user.ts'
import { requireMfaCode } from '../../identity/mfa-codes.ts'
import { findUserByEmail } from '../../identity/users.ts'
import type { PersonActor } from '../../platform/actor.ts'
import type { Change } from '../../platform/change.ts'
import { found, Refusal } from '../../platform/errors.ts'
import type { RequestContext } from '../../platform/graphql/context.ts'
import { mailTo } from '../../platform/mail/mail-to.ts'
import { markedAmong } from '../../platform/mail/refused-addresses.ts'
import type { Platform } from '../../platform/platform.ts'
import { requireReason } from '../../platform/reasons.ts'
import { personDataActions } from '../actions.ts'
import { type HeldPeople, holdPeople } from '../hold-erasure.ts'
import { personalDataMails } from '../mails/mails.ts'
import { copyLines } from '../own-data/copy-lines.ts'
import { causedPersonCopy, personDataDoor } from '../purposes.ts'

/** Of whom a copy is made, and why. */
export interface AskedCopy {
  readonly email: string
  readonly reason: string
  readonly code: string
}

/** A copy that the operator's device can take now. */
export interface OpenedCopy {
  readonly person: Pick<User, 'id' | 'name' | 'email'>
  /** Whether the person was told by e-mail. */
  readonly told: boolean
}

/**
 * Lets the device of an operator take one copy of a person's data, within `OWN_DATA_SECONDS`, for a person who asks for it by other
 * means than the product (PA11). Before anything is read it is on the record, and the person is told by e-mail who makes it and
 * why, unless no e-mail reaches them.
 *
 * @throws FORBIDDEN, PERSON_UNKNOWN, OWN_STAFF_ACCOUNT, MAIL_LIMIT_REACHED, the codes of a reason, MFA codes
 */
export async function openPersonCopy(
  platform: Platform,
  actor: PersonActor,
  { email, reason: typed, code }: AskedCopy,
): Promise<OpenedCopy> {
  const { settings } = platform
  const reason = requireReason(typed, reasonLengths(settings).assistance)
  const known = await findUserByEmail(platform, email)
  if (!known || known.erasedAt) throw new Refusal('PERSON_UNKNOWN')
  const hold = (change: Change) => holdPeople(platform, change, known.id)
  // Asked before the code is checked too, so that no code is used up for what is not possible.
  await platform.inChange(actor, hold)
  await requireMfaCode(platform, actor, code)
  const marked = await markedAmong(platform.database.pool, [known.email])
  const told = marked.size === 0
  return platform.inChange(actor, async (change) => {
    const { own, target } = await hold(change)
    await createLink(platform, change, {
      purpose: personDataDoor,
      userId: target.id,
      processId: found(actor.device).id,
      seconds: settings.OWN_DATA_SECONDS,
    })
    change.record(personDataActions.opened, {
      targetId: target.id,
      subjectId: target.id,
      after: { reason, personTold: told },
    })
    if (told) await tell(platform, change, { own, target, reason })
    return { person: target, told }
  })
}

/** @throws MAIL_LIMIT_REACHED */
async function tell(
  platform: Platform,
  change: Change,
  { own, target, reason }: HeldPeople & { readonly reason: string },
): Promise<void> {
  await countCausedMail(platform, change, {
    caused: causedPersonCopy,
    receiver: target.email,
    senderId: own.id,
  })
  change.mail(
    mailTo(asActorUser(target), personalDataMails.personDataOpened, {
      name: target.name,
      operator: own.name,
      reason,
      at: change.now,
    }),
  )
}

/**
 * The copy that this device was let in for, line by line: the same that the person takes themself, in their language. It is on the
 * record before the first line is read.
 *
 * @throws LINK_INVALID unless this device has just been let in, FORBIDDEN, NOT_FOUND once the person is erased
 */
export async function takePersonCopy(context: RequestContext): Promise<AsyncGenerator<string>> {
  const { platform, person: actor } = context
  const { device } = actor
  const taken = await platform.inChange(actor, async (change) => {
    const personId = await takeLinkOf(change, personDataDoor, found(device).id)
    const { target } = await holdPeople(platform, change, personId)
    change.record(personDataActions.copied, { targetId: target.id, subjectId: target.id })
    const person = { id: target.id, emails: await addressesOf(change, target), until: change.now }
    return { person, language: target.language ?? platform.settings.DEFAULT_LANGUAGE }
  })
  return copyLines(context, taken.person, languageTags[taken.language])
}
