import { causedMailOrRefusal, countCausedMail } from '../codes/caused-mails.ts'
import { createLink } from '../codes/one-time-links.ts'
import { asActorUser, User } from '../identity/entities.ts'
import { isHeldEmail } from '../identity/own-email/held-emails.ts'
import { firstPasswordLink } from '../identity/purposes.ts'
import { createUser } from '../identity/users.ts'
import { personAtKeyboard } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { found, refuse } from '../platform/errors.ts'
import { type MailEntry, mailTo } from '../platform/mail/mail-to.ts'
import type { Platform } from '../platform/platform.ts'
import { partnerAccountMails } from './mails/mails.ts'
import { causedAccountInvitation } from './purposes.ts'
import { administratorRefusal } from './rules.ts'

/**
 * Who is to administer a new account or ecosystem: the user with that address, whom nobody changes, or a new one without a
 * password.
 *
 * @param given as they are kept: the address in its canonical form
 * @throws ADMINISTRATOR_NOT_ADDABLE
 */
export async function futureAdministrator(
  change: Change,
  { name, email }: { readonly name: string; readonly email: string },
): Promise<User> {
  const { manager } = change
  // Two accounts for one new address are made one after the other, so that the second finds the first one's user.
  await manager.query("select pg_advisory_xact_lock(hashtextextended('user:' || $1, 0))", [email])
  const known = await manager.findOne(User, {
    where: { email },
    lock: { mode: 'pessimistic_write' },
  })
  refuse(
    administratorRefusal({
      staff: (known?.staffRoles.length ?? 0) > 0,
      blocked: known ? known.status === 'BLOCKED' : await isHeldEmail(change, email),
    }),
  )
  return known ?? createUser(change, { email, name })
}

interface Told {
  readonly person: User
  readonly accountName: string
  /** Left out where the platform itself made it. */
  readonly partnerName?: string
  /** One of many that are made together: only the receiver's limit applies, and other e-mails leave before this one. */
  readonly amongMany?: true
}

/**
 * Mails the new administrator, with a link to set the first password where they have none (ID9). Whoever has one sees the
 * account anyway: beyond the limit nothing is mailed to them, and their account is not held up.
 */
export async function tellNewAdministrator(
  platform: Platform,
  change: Change,
  { person, amongMany, ...named }: Told,
): Promise<void> {
  const { INVITATION_SECONDS: seconds, STORE_URL } = platform.settings
  const counted = {
    caused: causedAccountInvitation,
    receiver: person.email,
    senderId: amongMany ? null : found(personAtKeyboard(change.actor)).id,
  }
  const told = {
    ...named,
    name: person.name,
    createdBy: found(change.actor.user).name,
  }
  const tell = (mail: MailEntry) => change.mail(amongMany ? { ...mail, urgency: 'BULK' } : mail)
  if (person.passwordHash) {
    if (await causedMailOrRefusal(platform, change, counted)) return
    const link = STORE_URL
    tell(mailTo(asActorUser(person), partnerAccountMails.accountGiven, { ...told, link }))
    return
  }
  await countCausedMail(platform, change, counted)
  const token = await createLink(platform, change, {
    purpose: firstPasswordLink,
    userId: person.id,
    processId: person.id,
    seconds,
  })
  const link = `${STORE_URL}/reset-password#${token}`
  tell(
    mailTo(asActorUser(person), partnerAccountMails.accountInvitation, { ...told, link, seconds }),
  )
}
