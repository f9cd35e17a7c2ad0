import type { ActionLabels } from '../platform/actions.ts'
import type { Platform } from '../platform/platform.ts'
import { IS_LOOK } from '../platform/shown-pages.ts'

/** A page that was looked at during an access session (AT9). */
export interface RecordedLook {
  /** The action, such as `lookedAt.members`. */
  readonly action: string
  /** What the action is called; undefined if this release does not know it. */
  readonly labels: ActionLabels | undefined
  readonly firstAt: Date
  /** How often it was looked at, whatever it was of. */
  readonly times: number
  /** Of how many different things, such as attendances. */
  readonly targets: number
}

/** The most events of one session that are summed up; the record itself holds all. */
const MOST_LOOKS = 1000

interface Line extends Omit<RecordedLook, 'labels'> {
  readonly accessSessionId: string
}

const SUMMED_UP = {
  name: 'looks-under-each',
  text: `select s.id as "accessSessionId", l.action, min((l.after ->> 'firstAt')::timestamptz) as "firstAt",
      sum((l.after ->> 'times')::int)::int as times, count(distinct l.target_id)::int as targets
    from unnest($1::uuid[]) s (id)
    cross join lateral (select action, target_id, payload::jsonb -> 'after' as after from audit_events
      where access_session_id = s.id and ${IS_LOOK} order by at, sequence limit ${MOST_LOOKS}) l
    group by s.id, l.action order by s.id, min((l.after ->> 'firstAt')::timestamptz), l.action`,
}

/** The pages that were looked at under several access sessions, each once; a session without any is left out. */
export async function looksUnderEach(
  { actions, database }: Platform,
  accessSessionIds: readonly string[],
): Promise<ReadonlyMap<string, readonly RecordedLook[]>> {
  if (accessSessionIds.length === 0) return new Map()
  const { rows } = await database.pool.query<Line>({ ...SUMMED_UP, values: [accessSessionIds] })
  const looks = Map.groupBy(rows, ({ accessSessionId }) => accessSessionId)
  return new Map([...looks].map(([id, lines]) => [id, asLooks(actions, lines)]))
}

/** The pages that were looked at under one access session, in the order of the first look. */
export async function looksUnder(
  platform: Platform,
  accessSessionId: string | null,
): Promise<readonly RecordedLook[]> {
  if (!accessSessionId) return []
  return (await looksUnderEach(platform, [accessSessionId])).get(accessSessionId) ?? []
}

const asLooks = (actions: Platform['actions'], lines: readonly Line[]): RecordedLook[] =>
  lines.map(({ action, firstAt, times, targets }) => ({
    action,
    labels: actions.get(action)?.labels,
    firstAt,
    times,
    targets,
  }))
