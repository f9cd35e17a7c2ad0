import type { PersonActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { found, Refusal } from '../platform/errors.ts'
import { mailTo } from '../platform/mail/mail-to.ts'
import type { Platform } from '../platform/platform.ts'
import type { Settings } from '../settings.ts'
import { restrictionsOf } from '../succession/appointment/candidate.ts'
import type { Succession } from '../succession/entities.ts'
import { successionMails } from '../succession/mails/mails.ts'
import { pages } from '../succession/pages.ts'
import { allowedNow } from '../succession/rules/allowed-rules.ts'
import { peopleOf } from '../succession/succession-people.ts'
import { lockSuccession, step } from '../succession/succession-steps.ts'
import { nextState } from '../support-requests/next-state.ts'
import { takeStep } from '../support-requests/take-step.ts'
import { requestEntry } from '../support-requests/told-steps.ts'
import { ecosystemAdminActions } from './actions.ts'
import { shownSuccessions } from './ecosystem-successions.ts'
import { ecosystemAdminRequests } from './request-kind.ts'
import { ecosystemAdminReader } from './request-row.ts'

/**
 * Asks both sides by e-mail to lift the block of a declined succession with their MFA code (EA4), since one of
 * them may not be reachable any more. May be asked again if the e-mail was lost.
 *
 * @throws NOT_BLOCKED (with the state), SEND_TOO_SOON, and as `takeStep`
 */
export async function requestRelease(
  platform: Platform,
  actor: PersonActor,
  { requestId, successionId }: { requestId: string; successionId: string },
): Promise<void> {
  const { settings } = platform
  const known = await ecosystemAdminReader.ofAnalyst(platform, requestId, actor.user.id)
  nextState(ecosystemAdminRequests, known.state, 'REQUEST_RELEASE', 'ANALYST')
  const shown = await shownSuccessions(platform, known)
  const { id } = found(shown.find((succession) => succession.id === successionId))
  await takeStep(
    platform,
    actor,
    ecosystemAdminRequests,
    {
      requestId,
      event: 'REQUEST_RELEASE',
      // The act that lifts a block locks the succession before the request too.
      lockFirst: (change) => lockSuccession(change, id),
    },
    async (change, request, state, succession) => {
      refuseRelease(settings, change, succession)
      const asked = await step(settings, change, succession, {
        event: 'REQUEST_RELEASE',
        by: 'ANALYST',
        set: { releaseRequestedBy: actor.user.id, releaseRequestedAt: change.now },
      })
      change.record(
        ecosystemAdminActions.releaseRequested,
        requestEntry(request, { state, successionId: id }),
      )
      await mailRelease(settings, change, actor, asked)
      return { waiting: 'ANEW' }
    },
  )
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

/** Tells each side what the rules allow it now. A side that can do nothing about the block is not asked. */
async function mailRelease(
  settings: Settings,
  change: Change,
  { user: analyst }: PersonActor,
  succession: Succession,
): Promise<void> {
  const { administrator, successor, ecosystem } = await peopleOf(change, succession)
  const circumstances = {
    now: change.now,
    notBefore: null,
    restrictionsNow: await restrictionsOf(settings, change, succession),
    ecosystemOpen: ecosystem.situation === 'OPEN',
  }
  const may = (side: 'ADMINISTRATOR' | 'SUCCESSOR') => allowedNow(succession, side, circumstances)
  const about = { ecosystemName: ecosystem.name, analystName: analyst.name }
  change.mail(
    mailTo(administrator, successionMails.releaseRequested, {
      ...about,
      name: administrator.name,
      otherName: successor.name,
      role: 'ADMINISTRATOR',
      offers: may('ADMINISTRATOR').filter(
        (event) => event === 'RELEASE' || event === 'REINSTATE' || event === 'REMOVE',
      ),
      link: pages.store(settings, ecosystem.id),
    }),
  )
  const offers = may('SUCCESSOR').filter((event) => event === 'RELEASE' || event === 'REINSTATE')
  if (offers.length > 0)
    change.mail(
      mailTo(successor, successionMails.releaseRequested, {
        ...about,
        name: successor.name,
        otherName: administrator.name,
        role: 'SUCCESSOR',
        offers,
        link: pages.web(settings),
      }),
    )
}
