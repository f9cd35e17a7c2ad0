import { ownPartnerId } from '../partners/team-act.ts'
import type { PersonActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { found, Refusal } from '../platform/errors.ts'
import { isId } from '../platform/ids.ts'
import { nameOf } from '../platform/names.ts'
import type { Platform } from '../platform/platform.ts'
import { partnerDocumentActions, partnerPortalActions } from './actions.ts'
import { holdPortal } from './hold-portal.ts'
import { type PortalView, portalOf } from './portal.ts'
import { isReordered, isSameOrder } from './rules.ts'
import { partnerPortalTopics } from './topics.ts'

/** A document as its row holds it. */
export interface DocumentRow {
  readonly id: string
  readonly title: string
  readonly name: string
  readonly mediaType: string
  readonly bytes: number
  readonly sha256: string
  readonly version: number
}

/** A title as it is kept. @throws NAME_INVALID */
export function requireTitle(typed: string): string {
  const title = nameOf(typed)
  if (title === null) throw new Refusal('NAME_INVALID', { field: 'title' })
  return title
}

/**
 * Gives a document of the own partner another title. No-op, without an audit event, if it is the same.
 *
 * @throws NOT_FOUND, NAME_INVALID, CONFLICT if it is of another version by now
 */
export async function changeDocument(
  platform: Platform,
  actor: PersonActor,
  {
    documentId,
    version,
    title: typed,
  }: { readonly documentId: string; readonly version: number; readonly title: string },
): Promise<PortalView> {
  const partnerId = ownPartnerId(actor)
  const title = requireTitle(typed)
  await platform.inChange(actor, async (change) => {
    await holdPortal(platform, change)
    const before = await presentDocument(change, partnerId, documentId)
    if (before.version !== version) throw new Refusal('CONFLICT')
    if (before.title === title) return
    await change.manager.query(
      'update partner_documents set title = $2, version = version + 1 where id = $1',
      [before.id, title],
    )
    change.record(partnerDocumentActions.changed, {
      targetId: before.id,
      partnerId,
      before: { title: before.title },
      after: { title },
    })
    change.announce(partnerPortalTopics.portal(partnerId))
  })
  return portalOf(platform, partnerId)
}

/** Removes a document of the own partner: from then on nobody can download it. @throws NOT_FOUND */
export async function removeDocument(
  platform: Platform,
  actor: PersonActor,
  documentId: string,
): Promise<PortalView> {
  const partnerId = ownPartnerId(actor)
  await platform.inChange(actor, async (change) => {
    await holdPortal(platform, change)
    const before = await presentDocument(change, partnerId, documentId)
    await change.manager.query('delete from partner_documents where id = $1', [before.id])
    change.record(partnerDocumentActions.removed, {
      targetId: before.id,
      partnerId,
      before: recordedDocument(before),
    })
    change.announce(partnerPortalTopics.portal(partnerId))
  })
  return portalOf(platform, partnerId)
}

/**
 * Puts the documents of the own partner into another order. No-op, without an audit event, if they are in it already.
 *
 * @throws CONFLICT if they are not those any more that were seen, in the order in which they were seen; BAD_USER_INPUT if the new
 *   order does not have each of them once
 */
export async function orderDocuments(
  platform: Platform,
  actor: PersonActor,
  { seen, order }: { readonly seen: readonly string[]; readonly order: readonly string[] },
): Promise<PortalView> {
  const partnerId = ownPartnerId(actor)
  if (!isReordered(seen, order)) throw new Refusal('BAD_USER_INPUT', { field: 'order' })
  await platform.inChange(actor, async (change) => {
    await holdPortal(platform, change)
    const rows = (await change.manager.query(
      'select id, title from partner_documents where partner_id = $1 order by position',
      [partnerId],
    )) as { id: string; title: string }[]
    const before = rows.map(({ id }) => id)
    if (!isSameOrder(before, seen)) throw new Refusal('CONFLICT')
    if (isSameOrder(before, order)) return
    await change.manager.query(
      `update partner_documents d set position = place.position - 1
       from unnest($1::uuid[]) with ordinality as place (id, position) where d.id = place.id`,
      [order],
    )
    const titles = new Map(rows.map(({ id, title }) => [id, title]))
    const titlesIn = (ids: readonly string[]) => ids.map((id) => titles.get(id) ?? '')
    change.record(partnerPortalActions.documentsOrdered, {
      targetId: partnerId,
      partnerId,
      before: { documents: titlesIn(before) },
      after: { documents: titlesIn(order) },
    })
    change.announce(partnerPortalTopics.portal(partnerId))
  })
  return portalOf(platform, partnerId)
}

async function presentDocument(
  { manager }: Change,
  partnerId: string,
  documentId: string,
): Promise<DocumentRow> {
  if (!isId(documentId)) throw new Refusal('NOT_FOUND')
  const [row] = (await manager.query(
    `select id, title, name, media_type as "mediaType", bytes, sha256, version from partner_documents
     where id = $1 and partner_id = $2`,
    [documentId, partnerId],
  )) as DocumentRow[]
  return found(row)
}

/** A document as the record holds it. */
export const recordedDocument = ({
  title,
  name,
  mediaType,
  bytes,
  sha256,
}: Omit<DocumentRow, 'id' | 'version'>) => ({ title, name, mediaType, bytes, sha256 })
