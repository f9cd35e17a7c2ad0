import { fileRoutes } from 'shared-schema/file-routes'
import type { FilePurpose, KeptFile, NewFile } from '../files/file-purpose.ts'
import { ownPartnerId } from '../partners/team-act.ts'
import type { PersonActor } from '../platform/actor.ts'
import { having, signedIn } from '../platform/authority.ts'
import type { Change } from '../platform/change.ts'
import { found, Refusal } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import type { Platform } from '../platform/platform.ts'
import type { Settings } from '../settings.ts'
import { partnerDocumentActions } from './actions.ts'
import { recordedDocument, requireTitle } from './documents.ts'
import { requireReader } from './file-readers.ts'
import { holdPortal } from './hold-portal.ts'
import { managePortal } from './permissions.ts'
import { partnerPortalTopics } from './topics.ts'

/** A document that is to be added, within a change. */
export interface NewDocument {
  readonly id: string
  readonly partnerId: string
  readonly title: string
  readonly name: string
  readonly mediaType: string
  readonly bytes: number
  readonly sha256: string
}

/**
 * Asked before the content is received.
 *
 * @throws NOT_FOUND for another partner's portal; PORTAL_DOCUMENTS_FULL (`most`)
 */
async function requireMayAdd(
  { database, settings }: Platform,
  actor: PersonActor,
  partnerId: string,
): Promise<void> {
  if (partnerId !== ownPartnerId(actor)) throw new Refusal('NOT_FOUND')
  const { rows } = await database.pool.query<{ count: number }>({
    name: 'documents-of-portal',
    text: 'select count(*)::int as count from partner_documents where partner_id = $1',
    values: [partnerId],
  })
  refuseMore(settings, found(rows[0]).count)
}

/**
 * Adds a document to the own partner's portal, behind all others, under the title that the form says.
 *
 * @throws NOT_FOUND for another partner's portal; NAME_INVALID, PORTAL_DOCUMENTS_FULL (`most`)
 */
async function addDocument(
  platform: Platform,
  change: Change,
  actor: PersonActor,
  { belongsTo: partnerId, fields, name, mediaType, bytes, sha256 }: NewFile,
): Promise<KeptFile> {
  if (partnerId !== ownPartnerId(actor)) throw new Refusal('NOT_FOUND')
  const title = requireTitle(fields.title ?? '')
  await holdPortal(platform, change)
  const [counted] = (await change.manager.query(
    'select count(*)::int as count from partner_documents where partner_id = $1',
    [partnerId],
  )) as { count: number }[]
  refuseMore(platform.settings, found(counted).count)
  const document = { id: newId(), partnerId, title, name, mediaType, bytes, sha256 }
  await insertDocument(change, document)
  return document
}

function refuseMore({ PORTAL_DOCUMENTS: most }: Settings, count: number): void {
  if (count >= most) throw new Refusal('PORTAL_DOCUMENTS_FULL', { most })
}

/** Writes the row of a document behind all others, within a change that holds the portal, and records it. */
export async function insertDocument(change: Change, document: NewDocument): Promise<void> {
  const { id, partnerId, title, name, mediaType, bytes, sha256 } = document
  await change.manager.query(
    `insert into partner_documents (id, partner_id, title, name, media_type, bytes, sha256, position, uploaded_at)
     values ($1, $2, $3, $4, $5, $6, $7,
       (select coalesce(max(position), -1) + 1 from partner_documents where partner_id = $2), $8)`,
    [id, partnerId, title, name, mediaType, bytes, sha256, change.now],
  )
  change.record(partnerDocumentActions.added, {
    targetId: id,
    partnerId,
    after: recordedDocument(document),
  })
  change.announce(partnerPortalTopics.portal(partnerId))
}

/**
 * Documents of a partner for the people of its accounts: PDFs, checked by their content. Its Super Admins and Support add them in
 * the backoffice; whoever sees the portal reads them.
 */
export const documentPurpose: FilePurpose = {
  ...fileRoutes['portal-document'],
  belongsToField: 'partnerId',
  fields: ['title'],
  upload: { operation: 'addPortalDocument', who: having(managePortal), underControl: 'REFUSED' },
  read: { operation: 'readPortalDocument', who: signedIn, underControl: 'OPEN' },
  limits: ({ PORTAL_DOCUMENT_BYTES: mostBytes, PORTAL_DOCUMENT_PIXELS: mostPixels }) => ({
    kinds: ['application/pdf'],
    mostBytes,
    mostPixels,
  }),
  refusals: {
    EMPTY: 'FILE_EMPTY',
    TOO_LARGE: 'FILE_TOO_LARGE',
    KIND_NOT_ALLOWED: 'FILE_NO_PDF',
    DAMAGED: 'FILE_DAMAGED',
    LOCKED: 'FILE_LOCKED',
    TOO_MANY_PIXELS: 'FILE_TOO_MANY_PIXELS',
  },
  requireMayAdd,
  add: addDocument,
  open: (platform, actor, documentId) => requireReader(platform, actor, 'DOCUMENT', documentId),
  needsContent: (sha256) => `exists (select 1 from partner_documents d where d.sha256 = ${sha256})`,
  unusedSeconds: ({ PORTAL_UNUSED_SECONDS }) => PORTAL_UNUSED_SECONDS,
}
