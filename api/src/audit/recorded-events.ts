import type { ActionLabels } from '../platform/actions.ts'
import type { Chain } from '../platform/audit-payload.ts'
import type { DisclosedValues } from '../platform/commitments.ts'
import type { Platform } from '../platform/platform.ts'
import { type Place, type Scope, type Statement, statementsOf } from './record-statements.ts'
import { type RecordedFieldView, recordedFields, withheldFields } from './recorded-fields.ts'
import { isAboutReader, type RecordFilter } from './rules.ts'

/** An event of the record, reduced to what its reader may see. */
export interface RecordedEventView {
  readonly id: string
  /** The chain in which it stands. */
  readonly chainId: string
  /** Its number in its chain. */
  readonly sequence: number
  /** What the chain's hash is with this event, in hexadecimal digits. */
  readonly hash: string
  readonly at: Date
  readonly action: string
  /** The ecosystem in whose chain it stands; null for one of a partner or of the platform. */
  readonly ecosystemId: string | null
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
  /** Newest first. */
  readonly events: readonly RecordedEventView[]
  readonly older: PageEnd
  readonly newer: PageEnd
}

/** One end of a page. */
export interface PageEnd {
  /** Whether more may follow. */
  readonly goesOn: boolean
  /** The key from which to go on, also to ask later whether there is more by then; null for an empty record. */
  readonly key: Ordered['key'] | null
}

/** The chain of an ecosystem or a partner. */
export type RecordedChain = Chain & { readonly id: string }

/** The chain of what belongs to neither, such as users. */
interface PlatformChain {
  readonly kind: 'PLATFORM'
  readonly id: null
}

/** Whose record is read: a chain, or what stands about the reader in all chains. */
export type RecordRead =
  | {
      readonly chain: RecordedChain | PlatformChain
      /** What happened before this instant is not the reader's to read; null where all is. */
      readonly since?: Date | null
    }
  | 'ABOUT_READER'

/** The arguments of a reading. */
export interface RecordQuestion {
  readonly read: RecordRead
  readonly viewerId: string
  readonly filter: RecordFilter
  readonly limit: number
  readonly place: Place
}

interface Line {
  readonly id: string
  readonly chainId: string
  readonly sequence: number
  readonly at: Date
  readonly hash: string
  readonly payload: Readonly<Record<string, unknown>>
  readonly disclosed: DisclosedValues | null
}

/** A line as the order of a reading knows it. */
interface Ordered {
  readonly at: Date
  readonly key: number | string
}

const NO_MORE: PageEnd = { goesOn: false, key: null }
const NOTHING: RecordPage = { events: [], older: NO_MORE, newer: NO_MORE }

/**
 * A page of the record, newest first (AT4). However long the record is, a page reads a range of one index, or of three
 * where it is about a person, and at most `RECORD_LINES_LOOKED_AT` lines of each. If other filters leave fewer events
 * than asked for among these lines, the page is short, and the next page goes on after them.
 */
export async function recordedEvents(
  platform: Platform,
  { read, viewerId, filter, limit, place }: RecordQuestion,
): Promise<RecordPage> {
  const scope = await scopeOf(platform, read, viewerId)
  const filterChainId = filter.ecosystemId
    ? await chainIdOf(platform, { kind: 'ECOSYSTEM', id: filter.ecosystemId })
    : null
  if (!scope || (filter.ecosystemId !== null && filterChainId === null)) return NOTHING
  const confidentialActions = [...platform.actions.values()]
    .filter(({ confidential }) => confidential === 'EVERYTHING')
    .map(({ name }) => name)
  const since = read === 'ABOUT_READER' ? null : (read.since ?? null)
  const statements = statementsOf({
    scope,
    since,
    viewerId,
    confidentialActions,
    filter,
    filterChainId,
    place,
    limit: limit + 1,
    mostLines: platform.settings.RECORD_LINES_LOOKED_AT,
  })
  const { rows } = await platform.database.pool.query<Line>(statements.events.text, [
    ...statements.events.values,
  ])
  // One walk of several may have stopped at the limit among lines that do not match, while others filled the page.
  const mayHaveStopped =
    rows.length <= limit ||
    'personId' in scope ||
    filter.actions?.some((name) => confidentialActions.includes(name))
  const end = mayHaveStopped ? await lineOf(platform, statements.lastLookedAt) : null
  const keyed = (line: Line): Ordered & Line => ({
    ...line,
    key: 'chainId' in scope ? line.sequence : line.id,
  })
  // Events beyond that are left to the next page, together with the lines of that time that were not read.
  const sure = rows.map(keyed).filter((line) => !end || !isBeyond(line, end, place.side))
  const page = sure.slice(0, limit)
  const goesOn = sure.length > limit ? (page.at(-1)?.key ?? null) : (end?.key ?? null)
  const newestFirst = place.side === 'OLDER' ? page : page.toReversed()
  const shown = await withValuesOfNow(platform, newestFirst)
  const events = asEvents(platform, shown, {
    viewerId,
    onlyOwnValues: read === 'ABOUT_READER',
  })
  return { events, ...endsOf(place, goesOn, page) }
}

/** Both ends of a page. On the side from which the reading came, it goes on at the page's own first event. */
function endsOf(
  { side, than }: Place,
  goesOn: Ordered['key'] | null,
  page: readonly Ordered[],
): Pick<RecordPage, 'older' | 'newer'> {
  const first = page[0]?.key ?? than
  const last = page.at(-1)?.key ?? than
  const ahead: PageEnd = { goesOn: goesOn !== null, key: goesOn ?? last }
  const behind: PageEnd = { goesOn: than !== null, key: first }
  return side === 'OLDER' ? { older: ahead, newer: behind } : { older: behind, newer: ahead }
}

async function scopeOf(
  platform: Platform,
  read: RecordRead,
  viewerId: string,
): Promise<Scope | null> {
  if (read === 'ABOUT_READER') return { personId: viewerId }
  const chainId = await chainIdOf(platform, read.chain)
  return chainId === null ? null : { chainId }
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
): Promise<Ordered | null> {
  const { rows } = await database.pool.query<Ordered>(text, [...values])
  return rows[0] ?? null
}

async function chainIdOf(
  { database }: Platform,
  { kind, id }: RecordedChain | PlatformChain,
): Promise<string | null> {
  const { rows } = await database.pool.query<{ id: string }>(
    id === null
      ? {
          name: 'platform-chain',
          text: "select id from audit_chains where kind = 'PLATFORM' and scope_id is null",
        }
      : {
          name: 'chain-of',
          text: 'select id from audit_chains where kind = $1 and scope_id = $2',
          values: [kind, id],
        },
  )
  return rows[0]?.id ?? null
}

/** Whether a line comes after another one in the direction of a reading. Ids are compared as the database sorts them. */
function isBeyond(line: Ordered, than: Ordered, side: Place['side']): boolean {
  const [first, second] = side === 'OLDER' ? [line, than] : [than, line]
  return (
    first.at < second.at || (first.at.getTime() === second.at.getTime() && first.key < second.key)
  )
}

function asEvents(
  { actions }: Platform,
  lines: readonly Line[],
  { viewerId, onlyOwnValues }: { readonly viewerId: string; readonly onlyOwnValues: boolean },
): RecordedEventView[] {
  const text = ({ payload }: Line, name: string): string | null =>
    typeof payload[name] === 'string' ? payload[name] : null
  const ids = lines.flatMap((line) => [text(line, 'actorId'), text(line, 'subjectId')])
  const people = [...new Set(ids.filter((id) => id !== null))]
  return lines.map((line) => {
    const name = text(line, 'action') ?? ''
    const action = actions.get(name)
    const concerned = { actorId: text(line, 'actorId'), subjectId: text(line, 'subjectId') }
    const targetId = text(line, 'targetId')
    const withheld =
      onlyOwnValues && !isAboutReader({ subjectId: concerned.subjectId, targetId }, viewerId)
    return {
      id: line.id,
      chainId: line.chainId,
      sequence: line.sequence,
      hash: line.hash,
      at: line.at,
      action: name,
      ecosystemId: ecosystemIdOf(line),
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
      targetId: targetId ?? '',
      fields: withheld
        ? withheldFields(line)
        : recordedFields(line, action?.confidential, { ...concerned, viewerId }),
      people,
    }
  })
}

/** Events of the first format name their ecosystem, those since then their chain. */
function ecosystemIdOf({ payload }: Line): string | null {
  const chain = payload.chain as Chain | undefined
  if (chain) return chain.kind === 'ECOSYSTEM' ? chain.id : null
  return typeof payload.ecosystemId === 'string' ? payload.ecosystemId : null
}
