import type { ActionLabels } from '../platform/actions.ts'
import type { Change } from '../platform/change.ts'
import { type DisclosedValues, openedState } from '../platform/commitments.ts'
import { askPrepared } from '../platform/database/prepared.ts'
import type { Platform } from '../platform/platform.ts'
import { IS_LOOK, isLook } from '../platform/shown-pages.ts'

/** A change made during an access session, as the people concerned are told (AS12). */
export interface RecordedChange {
  readonly at: Date
  readonly action: string
  /** What the action is called; null if this release does not know it. */
  readonly labels: ActionLabels | undefined
  readonly targetType: string
  /** JSON of the values before and after; null if there are none. */
  readonly before: string | null
  readonly after: string | null
}

/** The most changes that a summary lists; the record itself holds all. */
const MOST_CHANGES = 100

interface Line {
  readonly at: Date
  readonly action: string
  readonly payload: Readonly<Record<string, unknown>>
  readonly disclosed: DisclosedValues | null
}

const CHANGES =
  'select at, sequence, action, payload::jsonb as payload, disclosed from audit_events'

/**
 * Actions of the session itself (opened, entered, ended) are not changes to the account; their definitions say
 * so (`changes`).
 */
const IS_CHANGE = 'action <> all ($2::text[])'

const noChanges = (actions: Platform['actions']): string[] =>
  [...actions.values()].filter(({ changes }) => changes === 'NOTHING').map(({ name }) => name)

const IN_ORDER = `order by at, sequence limit ${MOST_CHANGES}`

const STATEMENT = {
  name: 'changes-under',
  text: `${CHANGES} where access_session_id = $1 and ${IS_CHANGE} ${IN_ORDER}`,
}

const OF_SEVERAL = `select s.id as "accessSessionId", c.at, c.action, c.payload, c.disclosed
  from unnest($1::uuid[]) s (id)
  cross join lateral (${CHANGES} where access_session_id = s.id and ${IS_CHANGE} ${IN_ORDER}) c
  order by s.id, c.at, c.sequence`

/** Every change made under an access session, oldest first. The session's own actions are left out. */
export async function changesUnder(
  { actions, database }: Platform,
  accessSessionId: string | null,
): Promise<RecordedChange[]> {
  if (!accessSessionId) return []
  const values = [accessSessionId, noChanges(actions)]
  const { rows } = await database.pool.query<Line>({ ...STATEMENT, values })
  return asChanges(actions, rows)
}

/** The same for several access sessions, in one statement; a session without changes is left out. */
export async function changesUnderEach(
  { actions, database }: Platform,
  accessSessionIds: readonly string[],
): Promise<ReadonlyMap<string, readonly RecordedChange[]>> {
  if (accessSessionIds.length === 0) return new Map()
  const { rows } = await database.pool.query<Line & { accessSessionId: string }>({
    name: 'changes-under-each',
    text: OF_SEVERAL,
    values: [accessSessionIds, noChanges(actions)],
  })
  const changes = new Map<string, RecordedChange[]>()
  for (const { accessSessionId, ...change } of rows)
    changes.set(accessSessionId, [
      ...(changes.get(accessSessionId) ?? []),
      ...asChanges(actions, [change]),
    ])
  return changes
}

/** A page that was looked at, with the first look that is on the record. */
export interface FirstLook extends Pick<RecordedChange, 'action' | 'labels'> {
  readonly firstAt: Date
}

/** So many looks are read to find the pages; a summary that misses one is completed by the record. */
const MOST_LOOKS = 1000

const SO_FAR = {
  name: 'recorded-under-so-far',
  text: `(${STATEMENT.text}) union all (select distinct on (action) * from (
      ${CHANGES} where access_session_id = $1 and ${IS_LOOK} order by at, sequence limit ${MOST_LOOKS}) looks
    order by action, at, sequence)`,
}

/**
 * What a summary tells of an access session, read inside a change's transaction by one statement: the changes, as in
 * `changesUnder`, and each page that was looked at.
 */
export async function recordedUnderSoFar(
  actions: Platform['actions'],
  change: Change,
  accessSessionId: string,
): Promise<{ readonly changes: RecordedChange[]; readonly looks: FirstLook[] }> {
  const lines = await askPrepared<Line>(change.manager, SO_FAR, [
    accessSessionId,
    noChanges(actions),
  ])
  const [looks, changes] = [true, false].map((wanted) =>
    lines.filter(({ action }) => isLook(action) === wanted),
  ) as [Line[], Line[]]
  return {
    changes: asChanges(actions, changes),
    looks: looks.map(({ action, payload }) => ({
      action,
      labels: actions.get(action)?.labels,
      firstAt: new Date(String((payload.after as { readonly firstAt: string }).firstAt)),
    })),
  }
}

function asChanges(actions: Platform['actions'], lines: readonly Line[]): RecordedChange[] {
  const state = ({ payload, disclosed }: Line, name: 'before' | 'after'): string | null => {
    const opened = openedState(payload, name, disclosed)
    return opened && JSON.stringify(opened)
  }
  return lines.map((line) => ({
    at: line.at,
    action: line.action,
    labels: actions.get(line.action)?.labels,
    targetType: String(line.payload.targetType),
    before: state(line, 'before'),
    after: state(line, 'after'),
  }))
}
