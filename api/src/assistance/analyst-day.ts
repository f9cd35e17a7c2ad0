import { accessTopics } from '../access/topics.ts'
import { changesUnderEach } from '../audit/changes-under.ts'
import type { PersonActor } from '../platform/actor.ts'
import { type Snapshot } from '../platform/live.ts'
import { earliest } from '../platform/next-instant.ts'
import type { Platform } from '../platform/platform.ts'
import { type ListedRequest, listedAssistance, nextChangeOf } from './request-row.ts'

/** The most open, and the most ended, requests that the first page shows; the list of requests has all. */
const SHOWN = 20

/** A request that has ended, with what was done in it. */
export interface EndedRequest extends ListedRequest {
  /** The kinds of changes that were made, each once, in the order of their first occurrence. */
  readonly changedActions: readonly string[]
}

/** What an analyst has under way, and what has ended since the beginning of their day. */
export interface AnalystDay {
  readonly open: readonly ListedRequest[]
  readonly moreOpen: boolean
  readonly ended: readonly EndedRequest[]
  readonly moreEnded: boolean
}

/**
 * The analyst's day now, with the instant of the next change that comes by time alone. A request past its end
 * counts as ended, whether or not its timer has run.
 */
export async function analystDay(
  platform: Platform,
  { user }: PersonActor,
  since: Date,
): Promise<Snapshot<AnalystDay>> {
  const [unclosed, closed] = await Promise.all([
    listedAssistance.openOfAnalyst(platform, user.id, SHOWN + 1),
    listedAssistance.closedSince(platform, user.id, since, SHOWN + 1),
  ])
  const open = unclosed.filter(({ closedAt }) => closedAt === null)
  const lapsed = unclosed.filter(({ closedAt }) => closedAt !== null)
  const ended = [...lapsed, ...closed.filter(({ id }) => !unclosed.some((line) => line.id === id))]
  const shown = ended.slice(0, SHOWN)
  const changes = await changesUnderEach(
    platform,
    shown.flatMap(({ accessSessionId, changeCount }) =>
      accessSessionId && changeCount > 0 ? accessSessionId : [],
    ),
  )
  const actionsOf = ({ accessSessionId }: ListedRequest): string[] => [
    ...new Set((changes.get(accessSessionId ?? '') ?? []).map(({ action }) => action)),
  ]
  return {
    value: {
      open: open.slice(0, SHOWN),
      moreOpen: open.length > SHOWN,
      ended: shown.map((request) => ({ ...request, changedActions: actionsOf(request) })),
      moreEnded: ended.length > SHOWN,
    },
    again: earliest(...open.map((request) => nextChangeOf(platform, request))),
    ...(open[0] ? { now: open[0].serverTime } : {}),
    topics: open.flatMap(({ accessSessionId }) =>
      accessSessionId ? [accessTopics.accessSession(accessSessionId)] : [],
    ),
  }
}
