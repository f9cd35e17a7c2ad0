import { IsNull } from 'typeorm'
import type { PersonActor } from '../platform/actor.ts'
import { found } from '../platform/errors.ts'
import { isId } from '../platform/ids.ts'
import type { Platform } from '../platform/platform.ts'
import { EvidenceFile } from './entities.ts'

/** A file of evidence as its successor and reviewers see it. */
export interface EvidenceView {
  readonly id: string
  readonly name: string
  readonly mediaType: string
  readonly bytes: number
  readonly sha256: string
  readonly uploadedAt: Date
}

/** The files of a succession that are not discarded, in the order in which they came. */
export const evidenceOf = ({ database }: Platform, successionId: string): Promise<EvidenceView[]> =>
  database.source.manager.find(EvidenceFile, {
    where: { successionId, discardedAt: IsNull() },
    order: { id: 'ASC' },
  })

/** Discards an own file that is not part of a claim yet. @throws NOT_FOUND */
export async function discardEvidence(
  platform: Platform,
  actor: PersonActor,
  evidenceId: string,
): Promise<void> {
  await platform.inChange(actor, async (change) => {
    const file = found(
      isId(evidenceId)
        ? await change.manager.findOne(EvidenceFile, {
            where: {
              id: evidenceId,
              ownerId: actor.user.id,
              submittedAt: IsNull(),
              discardedAt: IsNull(),
            },
            lock: { mode: 'pessimistic_write' },
          })
        : null,
    )
    await change.manager.update(EvidenceFile, { id: file.id }, { discardedAt: change.now })
    change.record({
      action: 'evidence.discarded',
      targetType: 'evidence',
      targetId: file.id,
      before: { name: file.name, sha256: file.sha256 },
    })
  })
}
