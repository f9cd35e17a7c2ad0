import { type AccessSessionView, accessSessionView } from '../access/session-view.ts'
import { changesUnder, type RecordedChange } from '../audit/changes-under.ts'
import type { PersonActor } from '../platform/actor.ts'
import { type Page, type PageRequest, pageOf } from '../platform/graphql/connections.ts'
import type { Platform } from '../platform/platform.ts'
import { closedRequestsOfClient, type RequestRow } from './request-row.ts'

/** One past assistance on a client's account: who, when, how long, where, and every change (AS12). */
export interface PastAssistanceView {
  readonly id: string
  readonly request: RequestRow
  readonly session: AccessSessionView | null
  readonly changes: readonly RecordedChange[]
}

/**
 * The client's list, newest first; refused, expired and cancelled attempts are on it too (AS14). Under an
 * access session only that of the session's ecosystem: what happened elsewhere is none of the controller's (AS11).
 */
export async function pastAssistance(
  platform: Platform,
  { user, accessSession }: PersonActor,
  { limit, afterId }: PageRequest,
): Promise<Page<PastAssistanceView>> {
  const whose = { clientId: user.id, ecosystemId: accessSession?.ecosystemId ?? null }
  const page = pageOf(await closedRequestsOfClient(platform, whose, limit + 1, afterId), limit)
  const rows = await Promise.all(
    page.rows.map(async (request) => ({
      id: request.id,
      request,
      session: request.accessSessionId
        ? await accessSessionView(platform, request.accessSessionId)
        : null,
      changes: await changesUnder(platform, request.accessSessionId),
    })),
  )
  return { rows, hasNextPage: page.hasNextPage }
}
