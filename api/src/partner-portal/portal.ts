import { addressHost } from 'shared-schema/custom-address'
import { found } from '../platform/errors.ts'
import type { Snapshot } from '../platform/live.ts'
import type { Platform } from '../platform/platform.ts'
import type { PortalLinkContent } from './rules.ts'

/** A link of a portal, and where it leads, as a browser shows it. */
export interface PortalLinkView extends PortalLinkContent {
  readonly host: string
}

/** The logo of a partner, as pages show it. */
export interface PortalLogoView {
  readonly id: string
  readonly mediaType: string
  readonly bytes: number
  readonly width: number
  readonly height: number
}

/** A document of a partner. */
export interface PortalDocumentView {
  readonly id: string
  readonly title: string
  readonly name: string
  readonly bytes: number
  readonly version: number
  readonly uploadedAt: Date
}

/** What a partner says of itself to the people of its accounts. */
export interface PortalView {
  /** Id of the partner. */
  readonly id: string
  /** The partner's own name until another one was written. */
  readonly name: string
  readonly email: string | null
  readonly phone: string | null
  readonly hours: string | null
  readonly links: readonly PortalLinkView[]
  readonly logo: PortalLogoView | null
  readonly documents: readonly PortalDocumentView[]
  /** Of name, contacts and links; 0 while nothing was written. */
  readonly version: number
}

interface Row extends Omit<PortalView, 'links' | 'documents'> {
  readonly links: readonly PortalLinkContent[]
  readonly documents: readonly (Omit<PortalDocumentView, 'uploadedAt'> & { uploadedAt: string })[]
}

/** Each partner has PORTAL_LINKS and PORTAL_DOCUMENTS at most. */
const PORTALS = `select p.id, coalesce(o.name, p.name) as name, o.email, o.phone, o.hours, coalesce(o.version, 0) as version,
    coalesce((select jsonb_agg(jsonb_build_object('label', l.label, 'address', l.address) order by l.position)
      from partner_portal_links l where l.partner_id = p.id), '[]') as links,
    (select jsonb_build_object('id', g.id, 'mediaType', g.media_type, 'bytes', g.bytes, 'width', g.width, 'height', g.height)
      from partner_logos g where g.partner_id = p.id) as logo,
    coalesce((select jsonb_agg(jsonb_build_object('id', d.id, 'title', d.title, 'name', d.name, 'bytes', d.bytes,
        'version', d.version, 'uploadedAt', d.uploaded_at) order by d.position)
      from partner_documents d where d.partner_id = p.id), '[]') as documents
  from partners p left join partner_portals o on o.partner_id = p.id where p.id = any($1)`

/** The portals of partners, by name. */
export async function portalsOf(
  { database }: Platform,
  partnerIds: readonly string[],
): Promise<PortalView[]> {
  if (partnerIds.length === 0) return []
  const { rows } = await database.pool.query<Row>({
    name: 'portals-of-partners',
    text: `${PORTALS} order by name, p.id`,
    values: [partnerIds],
  })
  return rows.map((row) => ({
    ...row,
    links: row.links.map((link) => ({ ...link, host: addressHost(link.address) ?? '' })),
    documents: row.documents.map((document) => ({
      ...document,
      uploadedAt: new Date(document.uploadedAt),
    })),
  }))
}

/** The portal of one partner, as its team sees it. */
export async function portalOf(platform: Platform, partnerId: string): Promise<PortalView> {
  return found((await portalsOf(platform, [partnerId]))[0])
}

/** The same for a subscription. */
export const portalSnapshot = async (
  platform: Platform,
  partnerId: string,
): Promise<Snapshot<PortalView>> => ({ value: await portalOf(platform, partnerId) })
