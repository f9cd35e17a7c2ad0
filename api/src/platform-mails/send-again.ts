import { findUserByEmail } from '../identity/users.ts'
import type { PersonActor } from '../platform/actor.ts'
import { refuse } from '../platform/errors.ts'
import { mailDeadlines } from '../platform/mail/mail-deadlines.ts'
import type { Platform } from '../platform/platform.ts'
import { mailActions } from './actions.ts'
import {
  mailRowOf,
  type PlatformMailView,
  platformMailOf,
  sendAgainRefusals,
} from './platform-mails.ts'

/**
 * Sends an e-mail once more: one that was given up has all its tries again, one that waits is tried at once (PA10). It is the
 * same message, so that a mailbox which has it already shows it once.
 *
 * @throws NOT_FOUND, MAIL_SENT_ALREADY, MAIL_OUTDATED
 */
export async function sendMailAgain(
  platform: Platform,
  actor: PersonActor,
  id: string,
): Promise<PlatformMailView> {
  const row = await mailRowOf(platform, id)
  const [refusal] = await sendAgainRefusals(platform, [row])
  refuse(refusal ?? null)
  const subject = await findUserByEmail(platform, row.email)
  await platform.inChange(actor, async (change) => {
    // It may have been sent since it was looked at; then what it was made from is gone.
    const [, waiting] = (await change.manager.query(
      `update outbox_mails set attempts = 0, failed_at = null, refused = false
       where id = $1 and sent_at is null and sealed_parameters is not null`,
      [id],
    )) as [unknown[], number]
    refuse(waiting === 1 ? null : 'MAIL_SENT_ALREADY')
    change.record(mailActions.sentAgain, {
      targetId: id,
      ...(subject ? { subjectId: subject.id } : {}),
      after: { email: row.email },
    })
    change.schedule({ kind: mailDeadlines.mail, targetId: id, at: change.now })
  })
  return platformMailOf(platform, id)
}
