import { memberSearchText, PATTERN } from '../ecosystems/members.ts'
import { found, Refusal } from '../platform/errors.ts'
import { type Page, type PageRequest, pageOf } from '../platform/graphql/connections.ts'
import type { Platform } from '../platform/platform.ts'

/** A partner by whom ecosystems are found. */
export interface PlatformPartnerView {
  readonly id: string
  readonly name: string
}

/** Two statements, since one for both cases would have a plan that suits neither. */
const statement = (narrowed: string): string => `select p.id, p.name from partners p
  where ${narrowed} and ($1::text is null or (p.name, p.id) > ($1, $3::uuid)) order by p.name, p.id limit $4`
const ALL = statement('$2::text is null')
const FOUND = statement(`searchable(p.name) like ${PATTERN}`)

/**
 * A page of all partners, in the order of their names.
 *
 * @throws BAD_USER_INPUT for a search text that is too long; NOT_FOUND for a cursor of another list
 */
export async function platformPartners(
  { database }: Platform,
  { search, limit, afterId }: PageRequest & { readonly search: string | null | undefined },
): Promise<Page<PlatformPartnerView>> {
  const text = memberSearchText(search)
  if (text === undefined) throw new Refusal('BAD_USER_INPUT', { field: 'search' })
  const after = afterId ? await cursorOf(database, afterId) : null
  const { rows } = await database.pool.query<PlatformPartnerView>(text === null ? ALL : FOUND, [
    after?.name ?? null,
    text,
    after?.id ?? null,
    limit + 1,
  ])
  return pageOf(rows, limit)
}

async function cursorOf({ pool }: Platform['database'], id: string): Promise<PlatformPartnerView> {
  const { rows } = await pool.query<PlatformPartnerView>(
    'select id, name from partners where id = $1',
    [id],
  )
  return found(rows[0])
}
