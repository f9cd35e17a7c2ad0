import type { Change } from '../platform/change.ts'
import { mailTo } from '../platform/mail/mail-to.ts'
import type { Platform } from '../platform/platform.ts'
import type { Succession } from './entities.ts'
import type { SuccessionMailParameters } from './mails/mail-parameters.ts'
import { successionMails } from './mails/mails.ts'
import { pages } from './pages.ts'
import { peopleOf } from './succession-people.ts'

/** Tells one side that something of the succession has ended, and how (SU13, SU19). */
export async function tellEnded(
  { settings }: Platform,
  change: Change,
  succession: Succession,
  side: 'ADMINISTRATOR' | 'SUCCESSOR',
  how: SuccessionMailParameters['successionEnded']['how'],
): Promise<void> {
  const { administrator, successor, ecosystem } = await peopleOf(change, succession)
  const [receiver, other, link] =
    side === 'ADMINISTRATOR'
      ? [administrator, successor, pages.store(settings, succession.ecosystemId)]
      : [successor, administrator, pages.web(settings)]
  change.mail(
    mailTo(receiver, successionMails.successionEnded, {
      name: receiver.name,
      ecosystemName: ecosystem.name,
      otherName: other.name,
      how,
      link,
    }),
  )
}
