import { causedMailOrRefusal } from '../codes/caused-mails.ts'
import { asActorUser, type User } from '../identity/entities.ts'
import type { Change } from '../platform/change.ts'
import { mailTo } from '../platform/mail/mail-to.ts'
import type { Platform } from '../platform/platform.ts'
import type { PlatformPeopleMailParameters } from './mails/mail-parameters.ts'
import { platformPeopleMails } from './mails/mails.ts'
import { causedPersonNotice } from './purposes.ts'

type Told = Omit<PlatformPeopleMailParameters['personChanged'], 'name' | 'at'> & {
  readonly own: User
  readonly person: User
}

/**
 * Tells a person what an operator did. Beyond the limit of such e-mails nothing is mailed, and the act is not held up: it stands
 * in the record.
 */
export async function tellPerson(
  platform: Platform,
  change: Change,
  { own, person, ...told }: Told,
): Promise<void> {
  const counted = { caused: causedPersonNotice, receiver: person.email, senderId: own.id }
  if (await causedMailOrRefusal(platform, change, counted)) return
  change.mail(
    mailTo(asActorUser(person), platformPeopleMails.personChanged, {
      ...told,
      name: person.name,
      at: change.now,
    }),
  )
}
