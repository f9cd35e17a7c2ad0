import type { EcosystemSituation } from 'shared-schema/enums'
import { reasonLengths } from '../access/reason-lengths.ts'
import { ecosystemActions } from '../ecosystems/actions.ts'
import { announceTerms, lockEcosystem } from '../ecosystems/change-tier.ts'
import { Ecosystem } from '../ecosystems/entities.ts'
import { situations } from '../ecosystems/rules.ts'
import type { PersonActor } from '../platform/actor.ts'
import { Refusal } from '../platform/errors.ts'
import type { Platform } from '../platform/platform.ts'
import { requireReason } from '../platform/reasons.ts'
import { type PlatformEcosystemView, platformEcosystemOf } from './platform-ecosystems.ts'
import { tellOfSituation } from './tell-administrator.ts'

/** Into which situation an ecosystem is brought, and why. */
export interface SituationChange {
  readonly ecosystemId: string
  readonly situation: EcosystemSituation
  /** Asked for where the situation takes something away from the ecosystem's people. */
  readonly reason?: string | null | undefined
}

const recordedAs = {
  OPEN: 'reopened',
  SUSPENDED: 'suspended',
  CLOSED: 'closed',
} as const satisfies Record<EcosystemSituation, keyof typeof ecosystemActions>

/**
 * Suspends, closes or opens an ecosystem again (PA3). What its people may still do follows from `leftOpen` at their next
 * operation, and on open subscriptions at once; access sessions in it end in the same transaction. Nothing is deleted. No-op,
 * without an audit event, if it is in that situation already.
 *
 * @throws NOT_FOUND, ECOSYSTEM_SITUATION where it can't follow, and the codes of a reason
 */
export async function changeEcosystemSituation(
  platform: Platform,
  actor: PersonActor,
  { ecosystemId, situation, reason: typed }: SituationChange,
): Promise<PlatformEcosystemView> {
  const reason = situations[situation].needsReason
    ? requireReason(typed ?? '', reasonLengths(platform.settings).assistance)
    : null
  const { id } = await platformEcosystemOf(platform, ecosystemId)
  await platform.inChange(actor, async (change) => {
    const ecosystem = await lockEcosystem(change, id)
    if (ecosystem.situation === situation) return
    if (!situations[ecosystem.situation].to.includes(situation))
      throw new Refusal('ECOSYSTEM_SITUATION')
    await change.manager.update(
      Ecosystem,
      { id },
      { situation, situationSince: change.now, situationReason: reason },
    )
    change.record(ecosystemActions[recordedAs[situation]], {
      targetId: id,
      ecosystemId: id,
      before: { ecosystemSituation: ecosystem.situation },
      after: { ecosystemSituation: situation, ...(reason ? { reason } : {}) },
    })
    announceTerms(change, id)
    await tellOfSituation(platform, change, ecosystem, { situation, reason })
  })
  return platformEcosystemOf(platform, id)
}
