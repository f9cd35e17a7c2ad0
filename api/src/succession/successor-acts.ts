import type { ClaimReason } from 'shared-schema/succession-enums'
import { In, IsNull } from 'typeorm'
import { peekLink, takeLink, voidLinks } from '../codes/one-time-links.ts'
import { asActorUser, User } from '../identity/entities.ts'
import { staffWith } from '../identity/staff-with-permission.ts'
import { linkActor, type Origin, type PersonActor } from '../platform/actor.ts'
import { found, Refusal } from '../platform/errors.ts'
import { mailTo } from '../platform/mail/mail-to.ts'
import type { Platform } from '../platform/platform.ts'
import { cleanReason } from '../platform/reasons.ts'
import { act } from './act.ts'
import { declinedIfUnfit } from './blocks/decline.ts'
import { applyLapse, mailActivation } from './deadline.ts'
import { EvidenceFile, Succession } from './entities.ts'
import { successionMails } from './mails/mails.ts'
import { pages } from './pages.ts'
import { reviewClaims } from './permissions.ts'
import { activationLink } from './purposes.ts'
import { peopleOf } from './succession-people.ts'
import { lockSuccession, step } from './succession-steps.ts'
import { tellEnded } from './tell-ended.ts'
import { inChangeAfterVetoes } from './vetoes/vetoes-under-way.ts'

interface Mfa {
  readonly successionId: string
  readonly code: string
}

/** The invited user rejects; they can't undo it themselves (SU6). */
export const rejectInvitation = (
  platform: Platform,
  actor: PersonActor,
  successionId: string,
): Promise<string> =>
  act(
    platform,
    actor,
    { successionId, event: 'REJECT', by: 'SUCCESSOR' },
    async (change, succession) => {
      await step(platform.settings, change, succession, { event: 'REJECT', by: 'SUCCESSOR' })
      await tellEnded(platform, change, succession, 'ADMINISTRATOR', 'REJECTED')
    },
  )

/** The invited user accepts; an activation link is mailed (SU6, SU7). */
export const acceptInvitation = (
  platform: Platform,
  actor: PersonActor,
  { successionId, code }: Mfa,
): Promise<string> =>
  act(
    platform,
    actor,
    { successionId, event: 'ACCEPT', by: 'SUCCESSOR', code, checked: 'SU16' },
    async (change, succession) => {
      const accepted = await step(platform.settings, change, succession, {
        event: 'ACCEPT',
        by: 'SUCCESSOR',
      })
      await mailActivation(platform, change, accepted)
      const { administrator, successor, ecosystem } = await peopleOf(change, succession)
      change.mail(
        mailTo(administrator, successionMails.successionAccepted, {
          name: administrator.name,
          successorName: successor.name,
          successorEmail: successor.email,
          ecosystemName: ecosystem.name,
        }),
      )
    },
  )

/** What an activation link shows before its button is pressed; consumes nothing (ID9). */
export async function activationPage(platform: Platform, token: string) {
  const link = await peekLink(platform, activationLink, token)
  if (link?.state !== 'LIVE') throw new Refusal('LINK_INVALID')
  const { manager } = platform.database.source
  const succession = await manager.findOneByOrFail(Succession, { id: link.processId })
  const { administrator, successor, ecosystem } = await peopleOf({ manager }, succession)
  return {
    ecosystemName: ecosystem.name,
    administratorName: administrator.name,
    successorName: successor.name,
    expiresAt: link.expiresAt,
  }
}

/** The link's button: the user is the ecosystem's successor, unless a veto was under way (SU7, SU18). @throws LINK_INVALID */
export async function activateSuccession(
  platform: Platform,
  origin: Origin,
  token: string,
): Promise<{ id: string; actor: PersonActor }> {
  const link = await peekLink(platform, activationLink, token)
  if (link?.state !== 'LIVE') throw new Refusal('LINK_INVALID')
  const user = await platform.database.source.manager.findOneByOrFail(User, { id: link.userId })
  const actor = linkActor(asActorUser(user), origin)
  await inChangeAfterVetoes(platform, actor, link.processId, async (change) => {
    const succession = await applyLapse(
      platform,
      change,
      await lockSuccession(change, link.processId),
    )
    await takeLink(platform, change, activationLink, token)
    await voidLinks(change, activationLink, link.processId)
    if (await declinedIfUnfit(platform, change, succession)) return
    await step(platform.settings, change, succession, { event: 'ACTIVATE', by: 'SUCCESSOR' })
    const { administrator, successor, ecosystem } = await peopleOf(change, succession)
    for (const [receiver, other, role] of [
      [successor, administrator, 'SUCCESSOR'],
      [administrator, successor, 'ADMINISTRATOR'],
    ] as const)
      change.mail(
        mailTo(receiver, successionMails.successionActive, {
          name: receiver.name,
          otherName: other.name,
          ecosystemName: ecosystem.name,
          role,
          profileLink: pages.profile(platform.settings),
        }),
      )
  })
  return { id: link.processId, actor }
}

/** In characters; one is never cut in half. */
const LONGEST_EXPLANATION = 2000

interface NewClaim extends Mfa {
  readonly reason: ClaimReason
  readonly explanation?: string | null | undefined
  readonly evidenceIds: readonly string[]
  readonly certified: boolean
}

/**
 * The successor claims the ecosystem, with evidence; platform administration and the administrator
 * are told at once (SU14, SU17).
 *
 * @throws CLAIM_NOT_CERTIFIED, CLAIM_EXPLANATION_REQUIRED, CLAIM_EXPLANATION_TOO_LONG (`most`),
 *   EVIDENCE_REQUIRED, EVIDENCE_TOO_MANY,
 *   NOT_FOUND (evidence of others too), ILLEGAL_TRANSITION, MFA codes
 */
export async function claimEcosystem(
  platform: Platform,
  actor: PersonActor,
  { successionId, code, reason, explanation, evidenceIds, certified }: NewClaim,
): Promise<string> {
  const { settings } = platform
  const words = cleanReason(explanation ?? '')
  if (!certified) throw new Refusal('CLAIM_NOT_CERTIFIED')
  if ([...words].length > LONGEST_EXPLANATION)
    throw new Refusal('CLAIM_EXPLANATION_TOO_LONG', { most: LONGEST_EXPLANATION })
  if (reason === 'OTHER' && words === '') throw new Refusal('CLAIM_EXPLANATION_REQUIRED')
  const chosen = [...new Set(evidenceIds)]
  if (chosen.length === 0) throw new Refusal('EVIDENCE_REQUIRED')
  if (chosen.length > settings.EVIDENCE_FILES)
    throw new Refusal('EVIDENCE_TOO_MANY', { most: settings.EVIDENCE_FILES })
  return act(
    platform,
    actor,
    { successionId, event: 'CLAIM', by: 'SUCCESSOR', code, checked: 'SU16' },
    async (change, succession) => {
      const { affected } = await change.manager.update(
        EvidenceFile,
        {
          id: In(chosen),
          successionId: succession.id,
          ownerId: actor.user.id,
          discardedAt: IsNull(),
          submittedAt: IsNull(),
        },
        { submittedAt: change.now },
      )
      if (affected !== chosen.length) throw new Refusal('NOT_FOUND')
      const claimed = await step(settings, change, succession, {
        event: 'CLAIM',
        by: 'SUCCESSOR',
        set: {
          handoverKind: 'CLAIM',
          previousAdministratorFate: 'PERMANENTLY_REMOVE',
          claimReason: reason,
          claimExplanation: words === '' ? null : words,
          claimedAt: change.now,
          contestedAt: null,
          contestReason: null,
          declineReason: null,
        },
        note: reason,
      })
      const { administrator, successor, ecosystem } = await peopleOf(change, claimed)
      const about = {
        ecosystemName: ecosystem.name,
        successorName: successor.name,
        reason,
        ...(words === '' ? {} : { explanation: words }),
      }
      for (const reviewer of await staffWith(platform, change, reviewClaims))
        change.mail(
          mailTo(reviewer, successionMails.claimReceived, {
            ...about,
            administratorName: administrator.name,
            files: chosen.length,
            reviewLink: pages.claim(settings, succession.id),
          }),
        )
      change.mail(
        mailTo(administrator, successionMails.claimNotice, {
          ...about,
          name: administrator.name,
          contestLink: pages.store(settings, succession.ecosystemId),
          earliestAt: found(claimed.notBefore),
          latestAt: found(claimed.deadline),
        }),
      )
    },
  )
}

/** What a successor can say no to once they have accepted, and how the administrator is told. */
const noes = {
  CANCEL_CLAIM: 'CLAIM_CANCELLED',
  REFUSE_HANDOVER: 'HANDOVER_REFUSED',
  RESIGN: 'RESIGNED',
} as const

/** The successor cancels their claim, refuses a hand-over or resigns: they are the successor no more (SU15). */
export const stepDown = (
  platform: Platform,
  actor: PersonActor,
  event: keyof typeof noes,
  successionId: string,
): Promise<string> =>
  act(platform, actor, { successionId, event, by: 'SUCCESSOR' }, async (change, succession) => {
    await step(platform.settings, change, succession, { event, by: 'SUCCESSOR' })
    await voidLinks(change, activationLink, succession.id)
    await tellEnded(platform, change, succession, 'ADMINISTRATOR', noes[event])
  })

/** The activation link lapsed: whoever has accepted gets another, with their MFA code (SU7). */
export const renewActivation = (
  platform: Platform,
  actor: PersonActor,
  { successionId, code }: Mfa,
): Promise<string> =>
  act(
    platform,
    actor,
    { successionId, event: 'RENEW_LINK', by: 'SUCCESSOR', code, checked: 'SU16' },
    async (change, succession) => {
      const renewed = await step(platform.settings, change, succession, {
        event: 'RENEW_LINK',
        by: 'SUCCESSOR',
      })
      await mailActivation(platform, change, renewed)
    },
  )
