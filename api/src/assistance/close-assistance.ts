import type { Environment } from 'shared-schema/enums'
import { accessSessionActions } from '../access/actions.ts'
import { looksNotRecorded } from '../access/looks.ts'
import { endAccessSession } from '../access/sessions.ts'
import { type FirstLook, type RecordedChange, recordedUnderSoFar } from '../audit/changes-under.ts'
import type { PersonActor } from '../platform/actor.ts'
import { askPrepared } from '../platform/database/prepared.ts'
import { found } from '../platform/errors.ts'
import { mailTo } from '../platform/mail/mail-to.ts'
import type { Platform } from '../platform/platform.ts'
import { type Reaction, type Reactions, reactTo } from '../platform/reactions.ts'
import { cancelRequest } from '../support-requests/cancel-request.ts'
import { closeRequest } from '../support-requests/close-request.ts'
import { lockRequest } from '../support-requests/hold-request.ts'
import { partiesOf } from '../support-requests/people.ts'
import { takeStep } from '../support-requests/take-step.ts'
import { withdrawalsOf } from '../support-requests/withdraw-requests.ts'
import type { ClientParty } from './client-party.ts'
import type { MailedLook } from './mails/mail-parameters.ts'
import { assistanceMails } from './mails/mails.ts'
import { assistanceRequests } from './request-kind.ts'
import { assistanceReader } from './request-row.ts'
import { endingAfter, sideOf } from './session-end.ts'

/** The analyst cancels (AS9); a running session ends with its request. @throws as `cancelRequest`, ACCESS_SESSION_ENDED */
export async function cancelAssistance(
  platform: Platform,
  actor: PersonActor,
  cancelled: { readonly requestId: string; readonly reason: string },
): Promise<void> {
  await assistanceReader.ofAnalyst(platform, cancelled.requestId, actor.user.id)
  await cancelRequest(
    platform,
    actor,
    assistanceRequests,
    cancelled,
    async (change, { accessSessionId }) => {
      if (accessSessionId) await endAccessSession(platform, change, accessSessionId, sideOf.ANALYST)
    },
  )
}

/** The client refuses (AS5). @throws ILLEGAL_TRANSITION, REQUEST_CLOSED */
export async function refuseAssistance(
  platform: Platform,
  { actor, request: { id: requestId } }: ClientParty,
): Promise<void> {
  await takeStep(
    platform,
    actor,
    assistanceRequests,
    { requestId, event: 'REFUSE', by: 'CLIENT' },
    async (change, request) => {
      await closeRequest(change, assistanceRequests, request, {
        state: 'REFUSED',
        by: 'CLIENT',
        at: change.now,
        reason: null,
      })
      return null
    },
  )
}

/** Analyst or client end the session early (AS6). @throws ILLEGAL_TRANSITION, ACCESS_SESSION_ENDED, and as `takeStep` */
export async function endAssistance(
  platform: Platform,
  actor: PersonActor,
  requestId: string,
  by: 'ANALYST' | 'CLIENT',
): Promise<void> {
  await takeStep(
    platform,
    actor,
    assistanceRequests,
    { requestId, event: 'END_SESSION', ...(by === 'CLIENT' ? { by } : {}) },
    async (change, { accessSessionId }) => {
      // The end of the session closes its request (`completeWithSummary`).
      if (accessSessionId) await endAccessSession(platform, change, accessSessionId, sideOf[by])
      return null
    },
  )
}

/** What the summary tells of an access session, and whose request it was. */
interface EndedSession {
  readonly requestId: string
  readonly startedAt: Date
  /** The environments that the analyst entered, each once, in the order of the first entry. */
  readonly environments: readonly Environment[]
}

const ENDED_SESSION = {
  name: 'assistance-of-session',
  text: `select r.id as "requestId", s.started_at as "startedAt",
      array(select c.environment from access_connections c where c.access_session_id = s.id
        group by c.environment order by min(c.connected_at), c.environment) as environments
    from assistance_requests r join access_sessions s on s.id = r.access_session_id where s.id = $1`,
}

/** When its access session ends, a request is complete, and the client gets the summary by e-mail (AS12). */
const completeWithSummary: Reaction = async (change, { targetId }, platform) => {
  const { actions, settings } = platform
  const [of] = await askPrepared<EndedSession>(change.manager, ENDED_SESSION, [targetId])
  if (!of) return
  const { request, session } = await lockRequest(change, assistanceRequests, of.requestId)
  const ending = session && endingAfter(session)
  if (!ending) throw new Error(`access session ${targetId} was recorded as ended, and runs`)
  if (!request.closedAt)
    await closeRequest(change, assistanceRequests, request, {
      ...ending,
      state: 'COMPLETED',
      reason: null,
    })
  const { analyst, client, ecosystemName } = await partiesOf(change, request)
  const { changes, looks } = await recordedUnderSoFar(actions, change, targetId)
  change.mail(
    mailTo(client, assistanceMails.assistanceSummary, {
      clientName: client.name,
      analystName: analyst.name,
      ecosystemName: found(ecosystemName),
      startedAt: of.startedAt,
      endedAt: ending.at,
      seconds: Math.round((ending.at.getTime() - of.startedAt.getTime()) / 1000),
      endedBy: ending.by,
      environments: of.environments,
      changes: changes.map((made) => ({
        at: made.at,
        action: made.action,
        labels: made.labels,
        detail: detailOf(made),
      })),
      lookedAt: pagesIn([...looks, ...looksGathered(platform, targetId)]),
      historyLink: `${settings.WEB_URL}/past-assistance`,
    }),
  )
}

/** What was looked at in the session, and this process has yet to put on the record. */
const looksGathered = (platform: Platform, accessSessionId: string): FirstLook[] =>
  looksNotRecorded(platform, accessSessionId).map(({ page, firstAt }) => ({
    action: page.name,
    labels: page.labels,
    firstAt,
  }))

/** Each page once, in the order of its first look. */
function pagesIn(looks: readonly FirstLook[]): MailedLook[] {
  const inOrder = [...looks].sort((one, other) => one.firstAt.getTime() - other.firstAt.getTime())
  const pages = new Map<string, MailedLook>()
  for (const look of inOrder) if (!pages.has(look.action)) pages.set(look.action, look)
  return [...pages.values()]
}

/** The old and the new values of the fields that a change touched. */
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

/** How the assistance room reacts, in the same transaction, to what other rooms record. */
export const assistanceReactions: readonly Reactions[] = [
  reactTo(accessSessionActions.ended, completeWithSummary),
  ...withdrawalsOf(assistanceRequests),
]
