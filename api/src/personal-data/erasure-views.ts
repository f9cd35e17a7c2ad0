import type { ErasureObstacle, ErasureState } from 'shared-schema/personal-data-enums'
import { found, Refusal } from '../platform/errors.ts'
import { type Page, type PageRequest, pageOf } from '../platform/graphql/connections.ts'
import { isId } from '../platform/ids.ts'
import type { Platform } from '../platform/platform.ts'
import { stepsOf } from './run-erasure.ts'

type NamedUser = { readonly id: string; readonly name: string; readonly email: string }

/** An erasure as operators see it. */
export interface ErasureView {
  readonly id: string
  readonly state: ErasureState
  readonly person: NamedUser
  readonly reason: string
  readonly askedBy: NamedUser
  readonly askedAt: Date
  readonly confirmedBy: NamedUser | null
  readonly confirmedAt: Date | null
  /** Until then another operator can confirm it; null in every other state. */
  readonly confirmUntil: Date | null
  /** When it begins by itself; null unless it is confirmed. */
  readonly dueAt: Date | null
  readonly begunAt: Date | null
  readonly endedAt: Date | null
  readonly obstacles: readonly ErasureObstacle[]
  readonly removedRows: number
  readonly redactedEvents: number
  /** How much of it is done, in hundredths. */
  readonly percent: number
}

interface Row extends Omit<ErasureView, 'percent' | 'confirmUntil' | 'dueAt'> {
  readonly deadline: Date | null
  readonly step: string | null
}

const person = (user: string): string =>
  `(select jsonb_build_object('id', p.id, 'name', p.name, 'email', p.email) from users p where p.id = ${user})`

/** One that nobody confirmed in time has lapsed, whether or not its timer has run. The clock is read once. */
const COLUMNS = `e.id, e.reason, e.deadline, e.step, e.obstacles, e.asked_at as "askedAt", e.confirmed_at as "confirmedAt",
  e.begun_at as "begunAt", e.removed_rows as "removedRows", e.redacted_events as "redactedEvents",
  case when e.state = 'ASKED' and e.deadline <= (select app_now()) then 'LAPSED' else e.state end as state,
  case when e.state = 'ASKED' and e.deadline <= (select app_now()) then e.deadline else e.ended_at end as "endedAt",
  ${person('e.user_id')} as person, ${person('e.asked_by')} as "askedBy", ${person('e.confirmed_by')} as "confirmedBy"`

function viewOf(platform: Platform, { deadline, step, ...row }: Row): ErasureView {
  const { state } = row
  return {
    ...row,
    confirmUntil: state === 'ASKED' ? deadline : null,
    dueAt: state === 'CONFIRMED' ? deadline : null,
    percent: percentOf(platform, state, step),
  }
}

function percentOf(platform: Platform, state: ErasureState, step: string | null): number {
  if (state === 'DONE') return 100
  const steps = stepsOf(platform)
  const place = steps.findIndex(({ name }) => name === step)
  return Math.floor((Math.max(0, place) / steps.length) * 100)
}

/** Which erasures are listed. What is left out does not narrow. */
export interface ErasureFilter {
  readonly state?: ErasureState | null
}

/** A page of all erasures, the latest first. */
export async function erasureViews(
  platform: Platform,
  { limit, afterId, filter: { state } }: PageRequest & { readonly filter: ErasureFilter },
): Promise<Page<ErasureView>> {
  const values: unknown[] = [limit + 1]
  const of = (value: unknown): string => `$${values.push(value)}`
  const conditions = [
    ...(state ? [`state = ${of(state)}`] : []),
    ...(afterId ? [`id < ${of(afterId)}::uuid`] : []),
  ]
  const where = conditions.length > 0 ? `where ${conditions.join(' and ')}` : ''
  const { rows } = await platform.database.pool.query<Row>({
    text: `select ${COLUMNS} from (select * from erasures ${where} order by id desc limit $1) e order by e.id desc`,
    values,
  })
  return pageOf(
    rows.map((row) => viewOf(platform, row)),
    limit,
  )
}

/** One erasure. @throws NOT_FOUND */
export async function erasureOfId(platform: Platform, id: string): Promise<ErasureView> {
  if (!isId(id)) throw new Refusal('NOT_FOUND')
  const { rows } = await platform.database.pool.query<Row>({
    name: 'erasure-of-id',
    text: `select ${COLUMNS} from erasures e where e.id = $1`,
    values: [id],
  })
  return viewOf(platform, found(rows[0]))
}

/** How many erasures wait or run: told when anything of one changes. */
export async function openErasures({ database, settings }: Platform): Promise<number> {
  const { rows } = await database.pool.query<{ count: number }>({
    name: 'open-erasures',
    text: `select count(*)::int as count from (select 1 from erasures
      where state in ('ASKED', 'CONFIRMED', 'RUNNING') limit $1) found`,
    values: [settings.SEARCH_COUNT_MAXIMUM],
  })
  return rows[0]?.count ?? 0
}
