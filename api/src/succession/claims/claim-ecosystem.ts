import type { ClaimReason } from 'shared-schema/succession-enums'
import { In, IsNull } from 'typeorm'
import { staffWith } from '../../identity/staff-with-permission.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { found, Refusal } from '../../platform/errors.ts'
import { mailTo } from '../../platform/mail/mail-to.ts'
import type { Platform } from '../../platform/platform.ts'
import { cleanReason } from '../../platform/reasons.ts'
import { act, type ProvenInput } from '../act.ts'
import { EvidenceFile } from '../entities.ts'
import { successionMails } from '../mails/mails.ts'
import { pages } from '../pages.ts'
import { reviewClaims } from '../permissions.ts'
import { peopleOf } from '../succession-people.ts'
import { step } from '../succession-steps.ts'

interface NewClaim extends ProvenInput {
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
  const { CLAIM_EXPLANATION_MAXIMUM_LENGTH: most } = settings
  // Counted in code points, so that an emoji is one character.
  if ([...words].length > most) throw new Refusal('CLAIM_EXPLANATION_TOO_LONG', { most })
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
