import { Ecosystem } from '../ecosystems/entities.ts'
import { User } from '../identity/entities.ts'
import { mailTo } from '../notifications/mail-to.ts'
import type { PersonActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { found, Refusal } from '../platform/errors.ts'
import type { Platform } from '../platform/platform.ts'
import type { Settings } from '../settings.ts'
import { Succession } from '../succession/entities.ts'
import { pages } from '../succession/pages.ts'
import { administratorMembership } from '../succession/succession-people.ts'
import { announceSuccession, lockSuccession } from '../succession/succession-steps.ts'
import { administrationActions } from './actions.ts'
import { shownSuccessions } from './ecosystem-successions.ts'
import { requireStep } from './request-row.ts'
import {
  advance,
  announceRequest,
  extendWaiting,
  lockRequest,
  requestEntry,
} from './request-steps.ts'

/**
 * Asks the ecosystem's administrator, by e-mail, to lift the block of a declined succession with their
 * MFA code and to invite the successor again (EA4). May be asked again where the e-mail was lost.
 *
 * @throws NOT_FOUND, NOT_BLOCKED (with the state), ILLEGAL_TRANSITION, REQUEST_CLOSED, SEND_TOO_SOON
 */
export async function requestRelease(
  platform: Platform,
  actor: PersonActor,
  { requestId, successionId }: { requestId: string; successionId: string },
): Promise<void> {
  const { settings } = platform
  const known = await requireStep(platform, actor.user.id, requestId, 'REQUEST_RELEASE')
  const shown = await shownSuccessions(platform, known)
  const { id } = found(shown.find((succession) => succession.id === successionId))
  await platform.inChange(actor, async (change) => {
    // The succession before the request: whoever lifts the block locks in that order too.
    const succession = await lockSuccession(change, id)
    const request = await lockRequest(change, requestId)
    const state = advance(change, request, 'REQUEST_RELEASE', 'ANALYST')
    refuseRelease(settings, change, succession)
    await change.manager.update(
      Succession,
      { id },
      { releaseRequestedBy: actor.user.id, releaseRequestedAt: change.now },
    )
    await extendWaiting(settings, change, request)
    change.record(
      administrationActions.releaseRequested,
      requestEntry(request, { state, successionId: id }),
    )
    await mailRelease(settings, change, actor, succession.ecosystemId)
    announceSuccession(change, succession)
    announceRequest(change, request)
  })
}

function refuseRelease(
  { SEND_INTERVAL_SECONDS }: Settings,
  change: Change,
  { state, releaseRequestedAt }: Succession,
): void {
  if (state !== 'DECLINED_BY_PLATFORM') throw new Refusal('NOT_BLOCKED', { state })
  if (!releaseRequestedAt) return
  const waited = (change.now.getTime() - releaseRequestedAt.getTime()) / 1000
  if (waited < SEND_INTERVAL_SECONDS)
    throw new Refusal('SEND_TOO_SOON', { seconds: Math.ceil(SEND_INTERVAL_SECONDS - waited) })
}

async function mailRelease(
  settings: Settings,
  change: Change,
  { user: analyst }: PersonActor,
  ecosystemId: string,
): Promise<void> {
  const { manager } = change
  const { userId } = await administratorMembership(change, ecosystemId)
  const administrator = await manager.findOneByOrFail(User, { id: userId })
  const ecosystem = await manager.findOneByOrFail(Ecosystem, { id: ecosystemId })
  change.mail(
    mailTo(administrator, 'releaseRequested', {
      name: administrator.name,
      ecosystemName: ecosystem.name,
      analystName: analyst.name,
      link: pages.store(settings, ecosystemId),
    }),
  )
}
