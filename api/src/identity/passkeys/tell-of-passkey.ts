import type { Origin } from '../../platform/actor.ts'
import type { Change } from '../../platform/change.ts'
import { mailTo } from '../../platform/mail/mail-to.ts'
import { deviceName } from '../device-name.ts'
import type { User } from '../entities.ts'
import type { IdentityMailParameters } from '../mails/mail-parameters.ts'
import { identityMails } from '../mails/mails.ts'
import type { Passkey } from './passkey.ts'

interface ToldPasskey {
  readonly passkey: Pick<Passkey, 'name'>
  readonly happened: IdentityMailParameters['passkeyChanged']['happened']
  readonly origin: Origin
}

/** An e-mail to the owner about a passkey: made, removed, or used as a copy (PA8). */
export const tellOfPasskey = (
  change: Change,
  owner: User,
  { passkey, happened, origin }: ToldPasskey,
): void =>
  change.mail(
    mailTo(owner, identityMails.passkeyChanged, {
      name: owner.name,
      passkey: passkey.name,
      happened,
      device: deviceName(origin.userAgent),
      at: change.now,
    }),
  )
