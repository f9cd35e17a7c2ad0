import { startAccessSession } from '../access/sessions.ts'
import { type ProvenCode, proveCode, spendCode } from '../codes/verification-codes.ts'
import type { PersonActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { Refusal } from '../platform/errors.ts'
import type { Platform } from '../platform/platform.ts'
import { assistanceActions } from './actions.ts'
import type { ClientParty } from './client-party.ts'
import { AssistanceRequest } from './entities.ts'
import { holdParties } from './hold-parties.ts'
import { clientConsent } from './purposes.ts'
import { refuseWrongStep } from './refuse-wrong-step.ts'
import { type RequestRow, requestOfAnalyst } from './request-row.ts'
import {
  announceRequest,
  lockRequest,
  nextState,
  peopleOf,
  requestEntry,
  withdrawRequest,
} from './request-steps.ts'
import { extendWaiting, refuseUnfit } from './start-assistance.ts'

/**
 * The analyst enters the code that the client reads to them (AS5). Where the sign-in that proved the
 * analyst has ended, whoever enters, the request is withdrawn: REQUEST_CLOSED (AS13).
 *
 * @throws NOT_FOUND, ILLEGAL_TRANSITION, REQUEST_CLOSED, and the codes of `proveCode`
 */
export async function enterClientCodeAsAnalyst(
  platform: Platform,
  actor: PersonActor,
  { requestId, code }: { requestId: string; code: string },
): Promise<void> {
  const request = await requestOfAnalyst(platform, requestId, actor.user.id)
  await enter(platform, actor, request, 'ANALYST', code)
}

/** The client enters the same code, on their page or in their app (AS5). @throws as above */
export async function enterClientCodeAsClient(
  platform: Platform,
  { actor, request }: ClientParty,
  code: string,
): Promise<void> {
  await enter(platform, actor, request, 'CLIENT', code)
}

async function enter(
  platform: Platform,
  actor: PersonActor,
  row: RequestRow,
  party: 'ANALYST' | 'CLIENT',
  typed: string,
): Promise<void> {
  refuseWrongStep(row, 'ENTER_CLIENT_CODE', party)
  const proven = await proveCode(platform, {
    purpose: clientConsent,
    processId: row.id,
    party,
    enteredBy: actor.user,
    origin: actor.origin,
    typed,
  })
  const noted = await platform.inChange(actor, (change) =>
    noteEntry(platform, change, row.id, proven),
  )
  if (noted === 'WITHDRAWN') throw new Refusal('REQUEST_CLOSED')
}

async function noteEntry(
  platform: Platform,
  change: Change,
  requestId: string,
  proven: ProvenCode,
): Promise<'NOTED' | 'WITHDRAWN'> {
  const analystIsThere = await holdParties(platform, change, requestId)
  const request = await lockRequest(change, requestId)
  const party = proven.party
  const otherEntered = party === 'ANALYST' ? request.clientEnteredAt : request.analystEnteredAt
  const event = otherEntered ? 'BOTH_CODES_ENTERED' : 'ENTER_CLIENT_CODE'
  const state = await nextState(change, request, event, party)
  if (!analystIsThere) {
    await withdrawRequest(change, request)
    return 'WITHDRAWN'
  }
  await spendCode(change, proven)
  await change.manager.update(
    AssistanceRequest,
    { id: request.id },
    party === 'ANALYST'
      ? { state, analystEnteredAt: change.now }
      : { state, clientEnteredAt: change.now },
  )
  change.record(assistanceActions.codeEntered, requestEntry(request, { state, party }))
  announceRequest(change, request)
  if (event === 'BOTH_CODES_ENTERED') await openSession(platform, change, request)
  else if (party === 'CLIENT') await extendWaiting(platform, change, request)
  return 'NOTED'
}

/** Access opens only here: two parties, two entries of one code (AS5, AS6). */
async function openSession(
  platform: Platform,
  change: Change,
  request: AssistanceRequest,
): Promise<void> {
  const { analyst, client } = await peopleOf(change, request)
  await refuseUnfit(change, { user: { id: analyst.id } }, client, request.ecosystemId)
  const session = await startAccessSession(platform, change, {
    kind: 'ASSISTANCE',
    controllerId: analyst.id,
    controllerDeviceId: request.analystDeviceId,
    subjectId: client.id,
    ecosystemId: request.ecosystemId,
  })
  await change.manager.update(
    AssistanceRequest,
    { id: request.id },
    { accessSessionId: session.id, expiresAt: null },
  )
}
