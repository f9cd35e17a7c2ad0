import { languageTags } from 'shared-schema/languages'
import { createLink, takeLinkOf } from '../../codes/one-time-links.ts'
import { deviceName } from '../../identity/device-name.ts'
import type { User } from '../../identity/entities.ts'
import { addressesOf } from '../../identity/erasure/erase-user.ts'
import { requireMfaCode } from '../../identity/mfa-codes.ts'
import { lockUser } from '../../identity/users.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { found } from '../../platform/errors.ts'
import type { RequestContext } from '../../platform/graphql/context.ts'
import { mailTo } from '../../platform/mail/mail-to.ts'
import type { Platform } from '../../platform/platform.ts'
import { ownDataActions } from '../actions.ts'
import { personalDataMails } from '../mails/mails.ts'
import { ownDataDoor } from '../purposes.ts'
import { copyLines } from './copy-lines.ts'

/**
 * Lets the device on which a person proves themself by an MFA code take one copy of their data, within `OWN_DATA_SECONDS`
 * (PA11).
 *
 * @throws MFA codes
 */
export async function openOwnData(
  platform: Platform,
  actor: PersonActor,
  code: string,
): Promise<void> {
  await requireMfaCode(platform, actor, code)
  await platform.inChange(actor, async (change) => {
    await createLink(platform, change, {
      purpose: ownDataDoor,
      userId: actor.user.id,
      processId: found(actor.device).id,
      seconds: platform.settings.OWN_DATA_SECONDS,
    })
    change.record(ownDataActions.opened, { targetId: actor.user.id })
  })
}

/**
 * A copy of all that is held of the person, line by line. It is on the record, and the person is told by e-mail, before the first
 * line is read.
 *
 * @throws LINK_INVALID unless this device has just been let in
 */
export async function takeOwnData(context: RequestContext): Promise<AsyncGenerator<string>> {
  const { platform, person: actor } = context
  const { user, device, origin } = actor
  const person = await platform.inChange(actor, async (change) => {
    const own: User = await lockUser(change, user.id)
    await takeLinkOf(change, ownDataDoor, found(device).id)
    change.record(ownDataActions.copied, { targetId: own.id })
    change.mail(
      mailTo(own, personalDataMails.ownDataTaken, {
        name: own.name,
        device: deviceName(origin.userAgent),
        at: change.now,
      }),
    )
    return { id: own.id, emails: await addressesOf(change, own), until: change.now }
  })
  const language = languageTags[user.language ?? platform.settings.DEFAULT_LANGUAGE]
  return copyLines(context, person, language)
}
