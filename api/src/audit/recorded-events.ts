import type { ActionLabels } from '../platform/actions.ts'
import type { Chain } from '../platform/audit-payload.ts'
import type { DisclosedValues } from '../platform/commitments.ts'
import type { Platform } from '../platform/platform.ts'
import { type Statement, statementsOf } from './record-statements.ts'
import { type RecordedFieldView, recordedFields } from './recorded-fields.ts'
import type { RecordFilter } from './rules.ts'

/** An event of the record, reduced to what its reader may see. */
export interface RecordedEventView {
  readonly id: string
  /** Its number in its chain. */
  readonly sequence: number
  readonly at: Date
  readonly action: string
  /** What the action is called; null if this release does not know it. */
  readonly labels: ActionLabels | undefined
  /** Who was at the keyboard; null for the system itself. */
  readonly actorId: string | null
  /** The same person, if they acted under an access session. */
  readonly controllerId: string | null
  /** The user in whose context it happened. */
  readonly subjectId: string | null
  readonly accessSessionId: string | null
  readonly viewedMemberId: string | null
  readonly tokenId: string | null
  readonly environment: string | null
  readonly app: string | null
  readonly via: string | null
  readonly targetType: string
  readonly targetId: string
  readonly fields: readonly RecordedFieldView[]
  /** All people of the page, one list shared by its events: looking one up reads all of them. */
  readonly people: readonly string[]
}

export interface RecordPage {
  readonly events: readonly RecordedEventView[]
  /** The sequence after which the record goes on; null if it does not. */
  readonly continuesAfter: number | null
}

/** The arguments of a reading. */
export interface RecordQuestion {
  readonly chain: Chain & { readonly id: string }
  readonly viewerId: string
  readonly filter: RecordFilter
  readonly limit: number
  /** The sequence of the last event seen; null to begin with the newest. */
  readonly after: number | null
}

interface Line {
  readonly id: string
  readonly sequence: number
  readonly at: Date
  readonly payload: Readonly<Record<string, unknown>>
  readonly disclosed: DisclosedValues | null
}

const NOTHING: RecordPage = { events: [], continuesAfter: null }

/**
 * A page of a chain, newest first (AT4). However long the chain is, a page reads a range of one index, and at
 * most `RECORD_LINES_LOOKED_AT` lines of it. If other filters leave fewer events than asked for among these
 * lines, the page is short, and the next page goes on after them.
 */
export async function recordedEvents(
  platform: Platform,
  { chain, viewerId, filter, limit, after }: RecordQuestion,
): Promise<RecordPage> {
  const chainId = await chainIdOf(platform, chain)
  if (!chainId) return NOTHING
  const { pool } = platform.database
  const confidentialActions = [...platform.actions.values()]
    .filter(({ confidential }) => confidential === 'EVERYTHING')
    .map(({ name }) => name)
  const statements = statementsOf({
    chainId,
    viewerId,
    confidentialActions,
    filter,
    after,
    limit: limit + 1,
    mostLines: platform.settings.RECORD_LINES_LOOKED_AT,
  })
  const { rows } = await pool.query<Line>(statements.events.text, [...statements.events.values])
  // The scan of one action may have stopped at the limit among confidential lines, while other actions filled
  // the page.
  const mayHaveStopped =
    rows.length <= limit || filter.actions?.some((name) => confidentialActions.includes(name))
  const end = mayHaveStopped ? await lineOf(platform, statements.lastLookedAt) : null
  // Events older than that are left to the next page, together with the lines of that time that were not
  // read.
  const sure = end ? rows.filter((line) => !isOlder(line, end)) : rows
  const shown = await withValuesOfNow(platform, sure.slice(0, limit))
  return {
    events: asEvents(platform, shown, viewerId),
    continuesAfter:
      sure.length > limit ? (shown.at(-1)?.sequence ?? null) : (end?.sequence ?? null),
  }
}

/**
 * The lines with what stands beside them at this moment. Where a replica read them, a value may have been redacted
 * since, and what is redacted is shown to nobody any more (AT6).
 */
async function withValuesOfNow(
  { database: { primary } }: Platform,
  lines: readonly Line[],
): Promise<readonly Line[]> {
  if (!primary || lines.length === 0) return lines
  const { rows } = await primary.query<Pick<Line, 'id' | 'disclosed'>>({
    name: 'disclosed-now',
    text: 'select id, disclosed from audit_events where id = any($1::uuid[])',
    values: [lines.map(({ id }) => id)],
  })
  const now = new Map(rows.map(({ id, disclosed }) => [id, disclosed]))
  return lines.map((line) => ({ ...line, disclosed: now.get(line.id) ?? null }))
}

async function lineOf(
  { database }: Platform,
  { text, values }: Statement,
): Promise<Pick<Line, 'at' | 'sequence'> | null> {
  const { rows } = await database.pool.query<Pick<Line, 'at' | 'sequence'>>(text, [...values])
  return rows[0] ?? null
}

async function chainIdOf(
  { database }: Platform,
  { kind, id }: RecordQuestion['chain'],
): Promise<string | null> {
  const { rows } = await database.pool.query<{ id: string }>({
    name: 'chain-of',
    text: 'select id from audit_chains where kind = $1 and scope_id = $2',
    values: [kind, id],
  })
  return rows[0]?.id ?? null
}

const isOlder = (line: Pick<Line, 'at' | 'sequence'>, than: Pick<Line, 'at' | 'sequence'>) =>
  line.at < than.at || (line.at.getTime() === than.at.getTime() && line.sequence < than.sequence)

function asEvents(
  { actions }: Platform,
  lines: readonly Line[],
  viewerId: string,
): RecordedEventView[] {
  const text = ({ payload }: Line, name: string): string | null =>
    typeof payload[name] === 'string' ? payload[name] : null
  const ids = lines.flatMap((line) => [text(line, 'actorId'), text(line, 'subjectId')])
  const people = [...new Set(ids.filter((id) => id !== null))]
  return lines.map((line) => {
    const name = text(line, 'action') ?? ''
    const action = actions.get(name)
    const concerned = { actorId: text(line, 'actorId'), subjectId: text(line, 'subjectId') }
    return {
      id: line.id,
      sequence: line.sequence,
      at: line.at,
      action: name,
      labels: action?.labels,
      ...concerned,
      controllerId: text(line, 'controllerId'),
      accessSessionId: text(line, 'accessSessionId'),
      viewedMemberId: text(line, 'viewedMemberId'),
      tokenId: text(line, 'tokenId'),
      environment: text(line, 'environment'),
      app: text(line, 'app'),
      via: text(line, 'via'),
      targetType: text(line, 'targetType') ?? '',
      targetId: text(line, 'targetId') ?? '',
      fields: recordedFields(line, action?.confidential, { ...concerned, viewerId }),
      people,
    }
  })
}
