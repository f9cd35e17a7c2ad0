import { fileRoutes } from 'shared-schema/file-routes'
import { In, IsNull, Not } from 'typeorm'
import type { FilePurpose, NewFile } from '../../files/file-purpose.ts'
import { type PersonActor, systemActor } from '../../platform/actor.ts'
import { having, signedIn } from '../../platform/authority.ts'
import type { Change } from '../../platform/change.ts'
import { found, Refusal } from '../../platform/errors.ts'
import type { BatchRead } from '../../platform/graphql/batch-read.ts'
import { isId, newId } from '../../platform/ids.ts'
import type { Platform } from '../../platform/platform.ts'
import type { Settings } from '../../settings.ts'
import { ownSuccession } from '../act.ts'
import { evidenceActions } from '../actions.ts'
import { successionDeadlines } from '../deadlines.ts'
import { EvidenceFile, Succession } from '../entities.ts'
import { reviewClaims } from '../permissions.ts'
import { lockSuccession, requireWay } from '../succession-steps.ts'
import { refuseInvolvedReviewer } from './involved-reviewer.ts'

/** A file of evidence, as its successor and reviewers see it. */
export interface EvidenceView {
  readonly id: string
  readonly name: string
  readonly mediaType: string
  readonly bytes: number
  readonly sha256: string
  readonly uploadedAt: Date
}

/** The files of present claims, by succession, oldest first; those of an earlier claim are left out. */
export const evidenceOfClaims: BatchRead<
  { readonly successionId: string; readonly claimedAt: Date },
  EvidenceView[]
> = {
  async many({ database }, claims) {
    const files = await database.source.manager.find(EvidenceFile, {
      where: {
        successionId: In(claims.map(({ successionId }) => successionId)),
        submittedAt: Not(IsNull()),
        discardedAt: IsNull(),
      },
      order: { id: 'ASC' },
    })
    const ofSuccession = Map.groupBy(files, ({ successionId }) => successionId)
    return claims.map(({ successionId, claimedAt }) =>
      (ofSuccession.get(successionId) ?? []).filter(
        ({ submittedAt }) => submittedAt?.getTime() === claimedAt.getTime(),
      ),
    )
  },
}

/** The files of successors that are not part of a claim yet, by succession, oldest first. */
export const gatheredEvidences: BatchRead<string, EvidenceView[]> = {
  async many({ database }, successionIds) {
    const files = await database.source.manager.find(EvidenceFile, {
      where: { successionId: In([...successionIds]), submittedAt: IsNull(), discardedAt: IsNull() },
      order: { id: 'ASC' },
    })
    const ofSuccession = Map.groupBy(files, ({ successionId }) => successionId)
    return successionIds.map((id) => ofSuccession.get(id) ?? [])
  },
}

/**
 * Checks that the actor may add evidence now: they are the successor, may claim, and have not gathered as many files as a claim
 * may have.
 *
 * @throws NOT_FOUND, ILLEGAL_TRANSITION (with the present state), EVIDENCE_TOO_MANY (`most`)
 */
async function requireMayAdd(
  platform: Platform,
  actor: PersonActor,
  successionId: string,
): Promise<void> {
  requireWay(await ownSuccession(platform, actor, successionId, 'SUCCESSOR'), 'CLAIM', 'SUCCESSOR')
  const [gathered = []] = await gatheredEvidences.many(platform, [successionId])
  refuseMore(platform.settings, gathered.length)
}

/** Adds a file to those that the successor gathers for a claim (SU14). */
async function addEvidence(
  { settings }: Platform,
  change: Change,
  actor: PersonActor,
  { belongsTo: successionId, ...file }: NewFile,
): Promise<EvidenceFile> {
  const succession = await lockSuccession(change, successionId)
  requireWay(succession, 'CLAIM', 'SUCCESSOR')
  const gathered = { successionId, submittedAt: IsNull(), discardedAt: IsNull() }
  refuseMore(settings, await change.manager.countBy(EvidenceFile, gathered))
  const evidence = change.manager.create(EvidenceFile, {
    ...file,
    id: newId(),
    ownerId: actor.user.id,
    successionId,
    uploadedAt: change.now,
  })
  await change.manager.insert(EvidenceFile, evidence)
  record(change, 'uploaded', succession, evidence)
  const at = new Date(change.now.getTime() + settings.EVIDENCE_UNUSED_SECONDS * 1000)
  change.schedule({ kind: successionDeadlines.evidenceUnused, targetId: evidence.id, at })
  return evidence
}

function refuseMore({ EVIDENCE_FILES: most }: Settings, gathered: number): void {
  if (gathered >= most) throw new Refusal('EVIDENCE_TOO_MANY', { most })
}

function record(
  change: Change,
  happened: keyof typeof evidenceActions,
  { ecosystemId, successorId }: Succession,
  { id, successionId, name, mediaType, bytes, sha256 }: EvidenceFile,
): void {
  change.record(evidenceActions[happened], {
    targetId: id,
    ecosystemId,
    subjectId: successorId,
    after: { successionId, name, mediaType, bytes, sha256 },
  })
}

/** Discards an own file that is not part of a claim yet. @throws NOT_FOUND */
export async function discardEvidence(
  platform: Platform,
  actor: PersonActor,
  evidenceId: string,
): Promise<void> {
  await platform.inChange(actor, async (change) => {
    const evidence = found(await lockGathered(change, evidenceId))
    if (evidence.ownerId !== actor.user.id) throw new Refusal('NOT_FOUND')
    await discard(change, evidence)
  })
}

/** Removes a file that did not become part of a claim in time. No-op if it did. */
export async function discardUnused(platform: Platform, evidenceId: string): Promise<void> {
  await platform.inChange(systemActor('deadline:evidenceUnused'), async (change) => {
    const evidence = await lockGathered(change, evidenceId)
    if (evidence) await discard(change, evidence)
  })
}

const lockGathered = async (change: Change, evidenceId: string): Promise<EvidenceFile | null> =>
  isId(evidenceId)
    ? change.manager.findOne(EvidenceFile, {
        where: { id: evidenceId, submittedAt: IsNull(), discardedAt: IsNull() },
        lock: { mode: 'pessimistic_write' },
      })
    : null

async function discard(change: Change, evidence: EvidenceFile): Promise<void> {
  const { id, successionId } = evidence
  const succession = await change.manager.findOneByOrFail(Succession, { id: successionId })
  await change.manager.update(EvidenceFile, { id }, { discardedAt: change.now })
  record(change, 'discarded', succession, evidence)
}

/**
 * A reviewer opens a file of a claim; opening is recorded, whatever comes of it (SU21).
 *
 * @throws NOT_FOUND (not submitted, discarded, or none), REVIEWER_INVOLVED
 */
const openEvidence = (
  platform: Platform,
  actor: PersonActor,
  evidenceId: string,
): Promise<EvidenceFile> =>
  platform.inChange(actor, async (change) => {
    const where = { id: evidenceId, submittedAt: Not(IsNull()), discardedAt: IsNull() }
    const file = found(
      isId(evidenceId) ? await change.manager.findOneBy(EvidenceFile, where) : null,
    )
    const succession = await change.manager.findOneByOrFail(Succession, { id: file.successionId })
    await refuseInvolvedReviewer(platform, actor, succession, change)
    record(change, 'read', succession, file)
    return file
  })

/**
 * Files that prove a claim: the successor uploads them in Web, reviewers read them in the backoffice (SU14, SU21). Content is
 * needed while the successor gathers its file, and for ever if its file is part of a claim.
 */
export const evidencePurpose: FilePurpose = {
  ...fileRoutes.evidence,
  belongsToField: 'successionId',
  upload: { operation: 'uploadEvidence', who: signedIn, underControl: 'REFUSED' },
  read: { operation: 'readEvidence', who: having(reviewClaims), underControl: 'REFUSED' },
  limits: ({ EVIDENCE_BYTES: mostBytes, EVIDENCE_PIXELS: mostPixels }) => ({
    kinds: ['application/pdf', 'image/png', 'image/jpeg'],
    mostBytes,
    mostPixels,
  }),
  refusals: {
    EMPTY: 'EVIDENCE_EMPTY',
    TOO_LARGE: 'EVIDENCE_TOO_LARGE',
    KIND_NOT_ALLOWED: 'EVIDENCE_KIND_NOT_ALLOWED',
    DAMAGED: 'EVIDENCE_DAMAGED',
    LOCKED: 'EVIDENCE_LOCKED',
    TOO_MANY_PIXELS: 'EVIDENCE_TOO_MANY_PIXELS',
  },
  statuses: { REVIEWER_INVOLVED: 403 },
  requireMayAdd,
  add: addEvidence,
  open: openEvidence,
  needsContent: (sha256) => `exists (select 1 from evidence_files f
    where f.sha256 = ${sha256} and (f.discarded_at is null or f.submitted_at is not null))`,
  unusedSeconds: ({ EVIDENCE_UNUSED_SECONDS }) => EVIDENCE_UNUSED_SECONDS,
}
