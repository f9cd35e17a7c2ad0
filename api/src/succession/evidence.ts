import { createHash } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { IsNull, Not } from 'typeorm'
import { atStorage } from '../files/at-storage.ts'
import { evidenceKind } from '../files/file-kind.ts'
import { evidenceName } from '../files/file-name.ts'
import type { StagedFile } from '../files/staged-file.ts'
import { type PersonActor, systemActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { found, Refusal } from '../platform/errors.ts'
import { FileAltered } from '../platform/files/file-port.ts'
import { isId, newId } from '../platform/ids.ts'
import type { Platform } from '../platform/platform.ts'
import { ownSuccession } from './act.ts'
import { evidenceActions } from './actions.ts'
import { successionDeadlines } from './deadlines.ts'
import { EvidenceFile, Succession } from './entities.ts'
import { holdContent, keepContent } from './evidence-content.ts'
import { refuseInvolvedReviewer } from './involved-reviewer.ts'
import { lockSuccession, requireWay } from './succession-steps.ts'

/** A file of evidence, as its successor and reviewers see it. */
export interface EvidenceView {
  readonly id: string
  readonly name: string
  readonly mediaType: string
  readonly bytes: number
  readonly sha256: string
  readonly uploadedAt: Date
}

/** The files of the present claim, oldest first; those of an earlier claim are left out. */
export const evidenceOf = (
  { database }: Platform,
  { id, claimedAt }: { readonly id: string; readonly claimedAt: Date },
): Promise<EvidenceView[]> =>
  database.source.manager.find(EvidenceFile, {
    where: { successionId: id, submittedAt: claimedAt, discardedAt: IsNull() },
    order: { id: 'ASC' },
  })

/** The successor's files that are not part of a claim yet, oldest first. */
export const gatheredEvidence = (
  { database }: Platform,
  successionId: string,
): Promise<EvidenceView[]> =>
  database.source.manager.find(EvidenceFile, {
    where: { successionId, submittedAt: IsNull(), discardedAt: IsNull() },
    order: { id: 'ASC' },
  })

/**
 * Checks that the actor may add evidence: they are the successor, and may claim.
 *
 * @throws NOT_FOUND, ILLEGAL_TRANSITION (with the present state)
 */
export async function requireClaimant(
  platform: Platform,
  actor: PersonActor,
  successionId: string,
): Promise<void> {
  requireWay(await ownSuccession(platform, actor, successionId, 'SUCCESSOR'), 'CLAIM', 'SUCCESSOR')
}

/** A file as it arrived, with what the browser declared. */
export interface ArrivedFile {
  readonly staged: StagedFile
  readonly name: string
  readonly declaredType: string
}

/**
 * Stores a file as evidence for a claim that the successor is about to make (SU14). The content is stored
 * before the row that names it, so that no row is ever without its content.
 *
 * @throws NOT_FOUND, ILLEGAL_TRANSITION, EVIDENCE_EMPTY, EVIDENCE_TOO_LARGE (`most`),
 * EVIDENCE_KIND_NOT_ALLOWED, EVIDENCE_DAMAGED, EVIDENCE_LOCKED, EVIDENCE_TOO_MANY_PIXELS (`most`),
 * EVIDENCE_TOO_MANY (`most`), STORAGE_UNAVAILABLE
 */
export async function uploadEvidence(
  platform: Platform,
  actor: PersonActor,
  successionId: string,
  { staged, name, declaredType }: ArrivedFile,
): Promise<EvidenceView> {
  const { settings } = platform
  await requireClaimant(platform, actor, successionId)
  const mediaType = await evidenceKind(staged, declaredType, {
    mostBytes: settings.EVIDENCE_BYTES,
    mostPixels: settings.EVIDENCE_PIXELS,
  })
  refuseMore(settings.EVIDENCE_FILES, (await gatheredEvidence(platform, successionId)).length)
  await keepContent(platform, staged)
  return platform.inChange(actor, async (change) => {
    const succession = await lockSuccession(change, successionId)
    requireWay(succession, 'CLAIM', 'SUCCESSOR')
    const gathered = { successionId, submittedAt: IsNull(), discardedAt: IsNull() }
    refuseMore(settings.EVIDENCE_FILES, await change.manager.countBy(EvidenceFile, gathered))
    await holdContent(change, staged.sha256)
    const evidence = change.manager.create(EvidenceFile, {
      id: newId(),
      ownerId: actor.user.id,
      successionId,
      name: evidenceName(name, mediaType),
      mediaType,
      bytes: staged.bytes,
      sha256: staged.sha256,
      uploadedAt: change.now,
    })
    await change.manager.insert(EvidenceFile, evidence)
    record(change, 'uploaded', succession, evidence)
    const at = new Date(change.now.getTime() + settings.EVIDENCE_UNUSED_SECONDS * 1000)
    change.schedule({ kind: successionDeadlines.evidenceUnused, targetId: evidence.id, at })
    return evidence
  })
}

function refuseMore(most: number, gathered: number): void {
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

/** A file with its content, as it was uploaded. */
export interface ReadEvidence {
  readonly evidence: EvidenceFile
  readonly content: Buffer
}

/**
 * A reviewer opens a file of a claim; opening is recorded, whatever comes of it (SU21). The content is returned
 * only if it still matches its hash.
 *
 * @throws NOT_FOUND (not submitted, discarded, or none), REVIEWER_INVOLVED, STORAGE_UNAVAILABLE
 */
export async function readEvidence(
  platform: Platform,
  actor: PersonActor,
  evidenceId: string,
): Promise<ReadEvidence> {
  const evidence = await platform.inChange(actor, async (change) => {
    const where = { id: evidenceId, submittedAt: Not(IsNull()), discardedAt: IsNull() }
    const file = found(
      isId(evidenceId) ? await change.manager.findOneBy(EvidenceFile, where) : null,
    )
    const succession = await change.manager.findOneByOrFail(Succession, { id: file.successionId })
    await refuseInvolvedReviewer(platform, actor, succession, change)
    record(change, 'read', succession, file)
    return file
  })
  const content = await atStorage(platform.log, async () =>
    buffer(await platform.files.get(evidence.sha256)),
  )
  if (createHash('sha256').update(content).digest('hex') !== evidence.sha256)
    throw new FileAltered(evidence.sha256)
  return { evidence, content }
}
