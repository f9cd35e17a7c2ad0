import type { ActionLabels } from '../platform/actions.ts'
import type { Change } from '../platform/change.ts'
import { type DisclosedValues, openedState } from '../platform/commitments.ts'
import { askPrepared } from '../platform/database/prepared.ts'
import type { Platform } from '../platform/platform.ts'

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

/** The same list as `changesUnder`, read inside a change's transaction. */
export const changesUnderSoFar = async (
  actions: Platform['actions'],
  change: Change,
  accessSessionId: string,
): Promise<RecordedChange[]> =>
  asChanges(
    actions,
    await askPrepared<Line>(change.manager, STATEMENT, [accessSessionId, noChanges(actions)]),
  )

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
