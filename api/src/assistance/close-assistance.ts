import { IsNull } from 'typeorm'
import { accessSessionActions } from '../access/actions.ts'
import { AccessConnection, AccessSession } from '../access/entities.ts'
import { reasonLengths } from '../access/reason-lengths.ts'
import { endAccessSession } from '../access/sessions.ts'
import { changesUnderSoFar, type RecordedChange } from '../audit/changes-under.ts'
import { deviceActions, devicesActions, userActions } from '../identity/actions.ts'
import { type PersonActor, systemActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { mailTo } from '../platform/mail/mail-to.ts'
import type { Platform } from '../platform/platform.ts'
import { type Reaction, type Reactions, reactTo } from '../platform/reactions.ts'
import { requireReason } from '../platform/reasons.ts'
import type { ClientParty } from './client-party.ts'
import { AssistanceRequest } from './entities.ts'
import { assistanceMails } from './mails/mails.ts'
import { requestOfAnalyst } from './request-row.ts'
import {
  closeRequest,
  lockRequest,
  nextState,
  peopleOf,
  withdrawRequest,
  writeDueEnding,
} from './request-steps.ts'

/**
 * The analyst cancels, at any step, with a reason that the client is told (AS9).
 *
 * @throws REASON_REQUIRED, REASON_TOO_SHORT, REASON_TOO_LONG, REASON_FILLER, NOT_FOUND,
 *   REQUEST_CLOSED, ACCESS_SESSION_ENDED
 */
export async function cancelAssistance(
  platform: Platform,
  actor: PersonActor,
  { requestId, reason: typed }: { requestId: string; reason: string },
): Promise<void> {
  await requestOfAnalyst(platform, requestId, actor.user.id)
  const reason = requireReason(typed, reasonLengths(platform.settings).cancellation)
  await platform.inChange(actor, async (change) => {
    const request = await lockRequest(change, requestId)
    await nextState(change, request, 'CANCEL', 'ANALYST')
    await closeRequest(change, request, {
      state: 'CANCELLED',
      by: 'ANALYST',
      at: change.now,
      reason,
    })
    if (request.accessSessionId)
      await endAccessSession(platform, change, request.accessSessionId, 'ANALYST')
  })
}

/** The client refuses (AS5). @throws ILLEGAL_TRANSITION, REQUEST_CLOSED */
export async function refuseAssistance(
  platform: Platform,
  { actor, request: { id } }: ClientParty,
): Promise<void> {
  await platform.inChange(actor, async (change) => {
    const request = await lockRequest(change, id)
    await nextState(change, request, 'REFUSE', 'CLIENT')
    await closeRequest(change, request, {
      state: 'REFUSED',
      by: 'CLIENT',
      at: change.now,
      reason: null,
    })
  })
}

/** Analyst or client end the session early (AS6). @throws ILLEGAL_TRANSITION, ACCESS_SESSION_ENDED */
export async function endAssistance(
  platform: Platform,
  actor: PersonActor,
  requestId: string,
  by: 'ANALYST' | 'CLIENT',
): Promise<void> {
  await platform.inChange(actor, async (change) => {
    const request = await lockRequest(change, requestId)
    await nextState(change, request, 'END_SESSION', by)
    if (request.accessSessionId)
      await endAccessSession(platform, change, request.accessSessionId, by)
  })
}

/** Writes down that nobody answered in time; nothing where the request went on meanwhile (AS10). */
export async function writeExpiry(platform: Platform, requestId: string): Promise<void> {
  await platform.inChange(systemActor('deadline:requestAnswer'), async (change) => {
    await writeDueEnding(change, await lockRequest(change, requestId))
  })
}

/** An analyst's sign-in that ends takes along the requests that had not yet led to a session (AS13). */
async function closeOpenRequests(
  change: Change,
  condition: Partial<Pick<AssistanceRequest, 'analystId' | 'analystDeviceId' | 'clientId'>>,
): Promise<void> {
  const open = await change.manager.find(AssistanceRequest, {
    where: { ...condition, closedAt: IsNull(), accessSessionId: IsNull() },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  })
  for (const request of open)
    if (!(await writeDueEnding(change, request))) await withdrawRequest(change, request)
}

/** When its access session ends, a request is complete, and the client gets the summary (AS12). */
const completeWithSummary: Reaction = async (change, { targetId }, { actions, settings }) => {
  const request = await change.manager.findOne(AssistanceRequest, {
    where: { accessSessionId: targetId },
    lock: { mode: 'pessimistic_write' },
  })
  if (!request) return
  const session = await change.manager.findOneByOrFail(AccessSession, { id: targetId })
  const by = session.endedBy ?? 'TIME'
  const at = session.endedAt ?? session.endsAt
  if (!request.closedAt)
    await closeRequest(change, request, { state: 'COMPLETED', by, at, reason: null })
  const { analyst, client, ecosystem } = await peopleOf(change, request)
  const connections = await change.manager.findBy(AccessConnection, {
    accessSessionId: session.id,
  })
  const changes = await changesUnderSoFar(actions, change, session.id)
  change.mail(
    mailTo(client, assistanceMails.assistanceSummary, {
      clientName: client.name,
      analystName: analyst.name,
      ecosystemName: ecosystem.name,
      startedAt: session.startedAt,
      endedAt: at,
      seconds: Math.round((at.getTime() - session.startedAt.getTime()) / 1000),
      endedBy: by,
      environments: [...new Set(connections.map(({ environment }) => environment))],
      changes: changes.map((made) => ({
        at: made.at,
        action: made.action,
        labels: made.labels,
        detail: detailOf(made),
      })),
      historyLink: `${settings.WEB_URL}/past-assistance`,
    }),
  )
}

/** What was, and what is, of the fields that a change touched. */
function detailOf({ before, after }: RecordedChange): string {
  const was = JSON.parse(before ?? '{}') as Record<string, unknown>
  const is = JSON.parse(after ?? '{}') as Record<string, unknown>
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .filter((field) => !field.endsWith('Id') && was[field] !== is[field])
    .map((field) =>
      [was[field], is[field]]
        .filter((value) => value !== undefined)
        .map(String)
        .join(' → '),
    )
    .join(', ')
}

/** What the assistance room does when others change something, in the same transaction. */
export const assistanceReactions: readonly Reactions[] = [
  reactTo(accessSessionActions.ended, completeWithSummary),
  reactTo(deviceActions.signedOut, (change, { targetId }) =>
    closeOpenRequests(change, { analystDeviceId: targetId }),
  ),
  reactTo(devicesActions.allSignedOut, (change, { targetId }) =>
    closeOpenRequests(change, { analystId: targetId }),
  ),
  reactTo(userActions.blocked, async (change, { targetId }) => {
    await closeOpenRequests(change, { analystId: targetId })
    await closeOpenRequests(change, { clientId: targetId })
  }),
]
