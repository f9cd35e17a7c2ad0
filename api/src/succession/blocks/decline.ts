import type { SuccessionRestriction } from 'shared-schema/succession-enums'
import { voidLinks } from '../../codes/one-time-links.ts'
import type { Change } from '../../platform/change.ts'
import { mailTo } from '../../platform/mail/mail-to.ts'
import type { Platform } from '../../platform/platform.ts'
import { restrictionsOf } from '../appointment/candidate.ts'
import type { Succession } from '../entities.ts'
import { successionMails } from '../mails/mails.ts'
import { activationLink } from '../purposes.ts'
import { peopleOf } from '../succession-people.ts'
import { step } from '../succession-steps.ts'

/**
 * Declines a succession because a condition is broken: stores the reasons, mails both sides how to mend each,
 * and blocks the ecosystem's succession until support lifts the block (SU16).
 */
export async function declineByPlatform(
  platform: Platform,
  change: Change,
  succession: Succession,
  restrictions: readonly SuccessionRestriction[],
): Promise<Succession> {
  const declined = await step(platform.settings, change, succession, {
    event: 'FAIL_CHECK',
    by: 'SYSTEM',
    set: { restrictions: [...restrictions] },
    note: restrictions.join(', '),
  })
  await voidLinks(change, activationLink, succession.id)
  const { administrator, successor, ecosystem } = await peopleOf(change, succession)
  for (const [receiver, role] of [
    [administrator, 'ADMINISTRATOR'],
    [successor, 'SUCCESSOR'],
  ] as const)
    change.mail(
      mailTo(receiver, successionMails.successionDeclined, {
        name: receiver.name,
        ecosystemName: ecosystem.name,
        successorName: successor.name,
        restrictions,
        role,
      }),
    )
  return declined
}

/** Checks the conditions of SU16. If one is broken, declines and returns the succession; else null. */
export async function declinedIfUnfit(
  platform: Platform,
  change: Change,
  succession: Succession,
): Promise<Succession | null> {
  const restrictions = await restrictionsOf(platform.settings, change, succession)
  return restrictions.length > 0
    ? declineByPlatform(platform, change, succession, restrictions)
    : null
}
