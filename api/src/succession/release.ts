import { requireMfaCode } from '../identity/mfa-codes.ts'
import { mailTo } from '../notifications/mail-to.ts'
import type { PersonActor } from '../platform/actor.ts'
import { Refusal } from '../platform/errors.ts'
import type { Platform } from '../platform/platform.ts'
import { ownSuccession } from './act.ts'
import { declinedIfUnfit } from './decline.ts'
import { mailInvitation } from './invite.ts'
import { peopleOf } from './succession-people.ts'
import { lockSuccession, step } from './succession-steps.ts'

/**
 * The administrator lifts the block that support has asked to lift, with their MFA code: the block is
 * gone and the succession is pending again (EA4). The analyst who asked stands on the record.
 *
 * @throws NOT_FOUND, NOT_BLOCKED, ILLEGAL_TRANSITION, MFA codes
 */
export async function releaseSuccession(
  platform: Platform,
  actor: PersonActor,
  { successionId, code }: { successionId: string; code: string },
): Promise<string> {
  const known = await ownSuccession(platform, actor, successionId, 'ADMINISTRATOR')
  if (known.state !== 'DECLINED_BY_PLATFORM' || !known.releaseRequestedAt)
    throw new Refusal('NOT_BLOCKED', { state: known.state })
  await requireMfaCode(platform, actor, code)
  await platform.inChange(actor, async (change) => {
    const locked = await lockSuccession(change, known.id)
    if (!locked.releaseRequestedAt) throw new Refusal('NOT_BLOCKED', { state: locked.state })
    const released = await step(platform.settings, change, locked, {
      event: 'RELEASE',
      by: 'ANALYST',
      set: {
        restrictions: [],
        declineReason: null,
        releaseRequestedBy: null,
        releaseRequestedAt: null,
      },
      note: locked.releaseRequestedBy,
    })
    if (await declinedIfUnfit(platform, change, released)) return
    const { administrator, successor, ecosystem } = await peopleOf(change, released)
    change.mail(
      mailTo(administrator, 'successionReleased', {
        name: administrator.name,
        ecosystemName: ecosystem.name,
        otherName: successor.name,
      }),
    )
    await mailInvitation(platform, change, released)
  })
  return known.id
}
