import { changesUnderEach, type RecordedChange } from '../audit/changes-under.ts'
import { looksUnderEach, type RecordedLook } from '../audit/looks-under.ts'
import { controlledPlace } from '../ecosystems/places.ts'
import type { PersonActor } from '../platform/actor.ts'
import { type Page, type PageRequest, pageOf } from '../platform/graphql/connections.ts'
import type { Platform } from '../platform/platform.ts'
import {
  analystsOfClient,
  closedRequestsOfClient,
  type PastAnalyst,
  type PastFilter,
} from './client-lists.ts'
import type { ListedRequest } from './request-row.ts'
import { ecosystemInView } from './rules.ts'

/** One past assistance on a client's account: who, when, how long, where, every change, and what was looked at (AS12, AT9). */
export interface PastAssistanceView {
  readonly id: string
  readonly request: ListedRequest
  readonly changes: readonly RecordedChange[]
  readonly lookedAt: readonly RecordedLook[]
}

const NOTHING = { rows: [], hasNextPage: false } as const

/**
 * The client's past requests, newest first, also refused, expired and cancelled ones (AS14). Under an access
 * session only those of the session's ecosystem, since the controller must not see the others (AS11).
 */
export async function pastAssistance(
  platform: Platform,
  actor: PersonActor,
  filter: PastFilter,
  page: PageRequest,
): Promise<Page<PastAssistanceView>> {
  const inView = ecosystemInView(filter.ecosystemId, controlledPlace.of(actor)?.ecosystemId ?? null)
  if (inView === 'NONE') return NOTHING
  const { rows, hasNextPage } = pageOf(
    await closedRequestsOfClient(
      platform,
      actor.user.id,
      { ...filter, ecosystemId: inView },
      { ...page, limit: page.limit + 1 },
    ),
    page.limit,
  )
  const sessions = rows.flatMap(({ accessSessionId }) => accessSessionId ?? [])
  const [changes, looks] = await Promise.all([
    changesUnderEach(platform, sessions),
    looksUnderEach(platform, sessions),
  ])
  return {
    rows: rows.map((request) => ({
      id: request.id,
      request,
      changes: changes.get(request.accessSessionId ?? '') ?? [],
      lookedAt: looks.get(request.accessSessionId ?? '') ?? [],
    })),
    hasNextPage,
  }
}

/** The most people that the filter of past assistance offers. */
const MOST_ANALYSTS = 200

/**
 * The analysts who have assisted the viewer, or wanted to, by name; under an access session in its ecosystem
 * only (AS11).
 */
export const pastAnalysts = (platform: Platform, actor: PersonActor): Promise<PastAnalyst[]> =>
  analystsOfClient(
    platform,
    actor.user.id,
    controlledPlace.of(actor)?.ecosystemId ?? null,
    MOST_ANALYSTS,
  )
