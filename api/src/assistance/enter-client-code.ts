import { startAccessSession } from '../access/sessions.ts'
import type { PersonActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import type { Platform } from '../platform/platform.ts'
import { refuseUnfitClient } from '../support-requests/client.ts'
import { enterCode } from '../support-requests/enter-code.ts'
import { partiesOf } from '../support-requests/people.ts'
import { requestEntry } from '../support-requests/told-steps.ts'
import { assistanceActions } from './actions.ts'
import type { ClientParty } from './client-party.ts'
import type { AssistanceRequest } from './entities.ts'
import { clientConsent } from './purposes.ts'
import { assistanceRequests } from './request-kind.ts'
import { assistanceReader, type RequestRow } from './request-row.ts'
import { refuseWithoutPlace } from './start-assistance.ts'

/**
 * The analyst enters the code that the client reads to them (AS5). If the sign-in that proved the analyst has
 * ended, the request is withdrawn whoever enters the code: REQUEST_CLOSED (AS13).
 *
 * @returns as `takeStep`
 * @throws as `enterCode`
 */
export async function enterClientCodeAsAnalyst(
  platform: Platform,
  actor: PersonActor,
  { requestId, code }: { requestId: string; code: string },
): Promise<RequestRow | null> {
  const request = await assistanceReader.ofAnalyst(platform, requestId, actor.user.id)
  return enter(platform, actor, request, 'ANALYST', code)
}

/** The client enters the same code, on their page or in their app (AS5). @returns and @throws as above */
export async function enterClientCodeAsClient(
  platform: Platform,
  { actor, request }: ClientParty,
  code: string,
): Promise<RequestRow | null> {
  return enter(platform, actor, request, 'CLIENT', code)
}

async function enter(
  platform: Platform,
  actor: PersonActor,
  { id, state: present }: RequestRow,
  party: 'ANALYST' | 'CLIENT',
  typed: string,
): Promise<RequestRow | null> {
  const hasOtherEntered = ({ clientEnteredAt, analystEnteredAt }: AssistanceRequest): boolean =>
    (party === 'ANALYST' ? clientEnteredAt : analystEnteredAt) !== null
  return enterCode(
    platform,
    actor,
    assistanceRequests,
    {
      requestId: id,
      event: 'ENTER_CLIENT_CODE',
      eventOf: (request) => (hasOtherEntered(request) ? 'BOTH_CODES_ENTERED' : 'ENTER_CLIENT_CODE'),
      ...(party === 'CLIENT' ? { by: party } : {}),
      purpose: clientConsent,
      typed,
      present,
    },
    async (change, request, state) => {
      change.record(assistanceActions.codeEntered, requestEntry(request, { state, party }))
      const entered =
        party === 'ANALYST' ? { analystEnteredAt: change.now } : { clientEnteredAt: change.now }
      if (!hasOtherEntered(request))
        return { set: entered, waiting: party === 'CLIENT' ? 'ANEW' : 'GOES_ON' }
      const accessSessionId = await openSession(platform, change, request)
      return { set: { ...entered, accessSessionId, expiresAt: null }, waiting: 'GOES_ON' }
    },
  )
}

/** The only place at which access opens: two parties, two entries of one code (AS5, AS6). */
async function openSession(
  platform: Platform,
  change: Change,
  request: AssistanceRequest,
): Promise<string> {
  const { analyst, client, place } = await partiesOf(change, request)
  refuseUnfitClient({ user: { id: analyst.id } }, client)
  refuseWithoutPlace(place)
  const session = await startAccessSession(platform, change, {
    kind: 'ASSISTANCE',
    controllerId: analyst.id,
    controllerDeviceId: request.analystDeviceId,
    subjectId: client.id,
    ecosystemId: request.ecosystemId,
  })
  return session.id
}
