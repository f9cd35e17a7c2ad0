import type {
  ImportEncoding,
  ImportFault,
  ImportFileFault,
  ImportState,
} from 'shared-schema/import-enums'
import { found, Refusal } from '../platform/errors.ts'
import { type Page, type PageRequest, pageOf } from '../platform/graphql/connections.ts'
import { isId } from '../platform/ids.ts'
import type { Platform } from '../platform/platform.ts'

/** An import as operators see it. */
export interface ImportView {
  readonly id: string
  readonly name: string
  readonly bytes: number
  readonly state: ImportState
  readonly createdAt: Date
  readonly waitsUntil: Date | null
  readonly endedAt: Date | null
  readonly fileFault: ImportFileFault | null
  readonly fileFaultLine: number | null
  readonly fileFaultDetail: string | null
  readonly encoding: ImportEncoding | null
  readonly separator: string | null
  readonly lines: number
  readonly faultyLines: number
  readonly faults: number
  readonly created: number
  readonly invited: number
  readonly alreadyThere: number
  readonly refused: number
  readonly linesKept: boolean
  readonly uploadedBy: { readonly id: string; readonly name: string; readonly email: string }
}

/** One whose time of waiting is over is discarded, whether or not its timer has run. The clock is read once, not for each row. */
const COLUMNS = `i.id, i.name, i.bytes, case when i.waits_until <= (select app_now()) then 'DISCARDED' else i.state end as state,
  i.created_at as "createdAt", i.waits_until as "waitsUntil",
  case when i.waits_until <= (select app_now()) then i.waits_until else i.ended_at end as "endedAt",
  i.file_fault as "fileFault", i.file_fault_line as "fileFaultLine", i.file_fault_detail as "fileFaultDetail",
  p.encoding, p.separator, p.lines, p.faulty_lines as "faultyLines", p.faults, p.created, p.invited,
  p.already_there as "alreadyThere", p.refused, p.lines_kept as "linesKept",
  jsonb_build_object('id', u.id, 'name', u.name, 'email', u.email) as "uploadedBy"`
// Each is looked up by itself: a join could be done by a merge that reads those of other imports too.
const JOINED = `join lateral (select * from import_progress where import_id = i.id limit 1) p on true
  join lateral (select id, name, email from users where id = i.uploaded_by_id limit 1) u on true`

/** The page is found by its index before anything is joined to it. */
const pageWhere = (condition: string): string => `select ${COLUMNS}
  from (select * from imports ${condition} order by created_at desc, id desc limit $1) i ${JOINED}
  order by i.created_at desc, i.id desc`
const FIRST = pageWhere('')
const NEXT = pageWhere(
  'where (created_at, id) < ((select created_at from imports where id = $2), $2)',
)

/** A page of all imports, newest first. */
export async function importViews(
  { database }: Platform,
  { limit, afterId }: PageRequest,
): Promise<Page<ImportView>> {
  const { rows } = await database.pool.query<ImportView>(
    afterId
      ? { name: 'imports-next', text: NEXT, values: [limit + 1, afterId] }
      : { name: 'imports-first', text: FIRST, values: [limit + 1] },
  )
  return pageOf(rows, limit)
}

/** One import. @throws NOT_FOUND */
export async function importOfId({ database }: Platform, id: string): Promise<ImportView> {
  if (!isId(id)) throw new Refusal('NOT_FOUND')
  const { rows } = await database.pool.query<ImportView>({
    name: 'import-of-id',
    text: `select ${COLUMNS} from imports i ${JOINED} where i.id = $1`,
    values: [id],
  })
  return found(rows[0])
}

/** What is wrong with a value of a line. */
export interface FaultView {
  /** Of the import, the line and the number of the column. */
  readonly id: string
  readonly line: number
  readonly place: number
  readonly fault: ImportFault
  readonly given: string | null
}

/** Behind which fault a page begins. */
export interface FaultPlace {
  readonly line: number
  readonly place: number
}

const BEGINNING: FaultPlace = { line: 0, place: 0 }

/** The place of a fault by its id; null for what is no id of one. */
export function faultPlaceOf(id: string): FaultPlace | null {
  const [, line, place] = /^[0-9a-f-]{36}-(\d{1,9})-(\d{1,3})$/.exec(id) ?? []
  return line && place ? { line: Number(line), place: Number(place) } : null
}

/** Faults of an import in the order of the file, behind a place. */
export async function faultsOf(
  { database }: Platform,
  importId: string,
  { after, limit }: { readonly after: FaultPlace | null; readonly limit: number },
): Promise<Page<FaultView>> {
  const { line, place } = after ?? BEGINNING
  const { rows } = await database.pool.query<FaultView>({
    name: 'faults-of-import',
    text: `select import_id || '-' || line || '-' || place as id, line, place, fault, given from import_faults
      where import_id = $1 and (line, place) > ($2, $3) order by line, place limit $4`,
    values: [importId, line, place, limit + 1],
  })
  return pageOf(rows, limit)
}

/** A line with what became of it. */
export interface LineView {
  readonly line: number
  readonly reference: string
  readonly name: string
  readonly email: string
  readonly role: string
  readonly outcome: string | null
  /** Why it is refused. */
  readonly fault: ImportFault | null
  readonly ecosystemId: string | null
}

/** Lines of an import in the order of the file, behind a line. A line with faults tells the first one. */
export async function linesOf(
  { database }: Platform,
  importId: string,
  { after, limit }: { readonly after: number; readonly limit: number },
): Promise<LineView[]> {
  const { rows } = await database.pool.query<LineView>({
    name: 'lines-of-import',
    text: `select l.line, l.reference, l.name, l.email::text as email, l.role,
        case when l.faulty then 'REFUSED' else l.outcome end as outcome,
        case when l.faulty then (select fault from import_faults f where f.import_id = l.import_id and f.line = l.line
          order by f.place limit 1) else l.fault end as fault,
        case when l.outcome is not null then l.ecosystem_id end as "ecosystemId"
      from import_lines l where l.import_id = $1 and l.line > $2 order by l.line limit $3`,
    values: [importId, after, limit],
  })
  return rows
}
