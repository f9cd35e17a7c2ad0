import type { CodePurpose } from '../codes/purposes.ts'
import { createVerificationCode, type MadeCode } from '../codes/verification-codes.ts'
import type { Action } from '../platform/actions.ts'
import type { PersonActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import type { Platform } from '../platform/platform.ts'
import { enterCode } from './enter-code.ts'
import type { SupportRequest } from './entities.ts'
import type { RequestKind } from './request-kind.ts'
import { type StepTaken, takeStep } from './take-step.ts'
import { requestEntry } from './told-steps.ts'

/** A code as it is mailed, with the seconds for which it is good. */
export interface MailedCode extends MadeCode {
  readonly seconds: number
}

/** A code of a request: mailed to one of its parties, and entered by its analyst. */
export interface RequestCode<Request extends SupportRequest, Event extends string, Row> {
  readonly kind: RequestKind<Request, Event, Row>
  readonly purpose: CodePurpose
  /** Whose mailbox receives the code, and with it proves who they are. */
  readonly receiver: 'ANALYST' | 'CLIENT'
  readonly mail: (change: Change, request: Request, code: MailedCode) => Promise<void>
  /** The step by which the analyst has a code sent. */
  readonly sending: {
    readonly event: Event
    readonly action: Action
    readonly waiting: StepTaken<Request>['waiting']
  }
  /** The step that the right code opens. */
  readonly entering: {
    readonly event: Event
    readonly action: Action
    /** What must hold beside the right code; it throws a refusal otherwise. */
    readonly requires?: (change: Change, actor: PersonActor, request: Request) => Promise<void>
  }
}

/**
 * Makes a code within a change and mails it; the earlier one is void (ID7).
 *
 * @throws SEND_TOO_SOON, SEND_LIMIT_REACHED
 */
export async function mailRequestCode<Request extends SupportRequest, Event extends string>(
  platform: Platform,
  change: Change,
  { purpose, receiver, mail }: RequestCode<Request, Event, unknown>,
  request: Request,
): Promise<void> {
  const made = await createVerificationCode(platform, change, {
    purpose,
    processId: request.id,
    receiverId: receiver === 'ANALYST' ? request.analystId : request.clientId,
    senderId: request.analystId,
  })
  await mail(change, request, { ...made, seconds: platform.settings.CODE_SECONDS })
}

/**
 * The analyst has the code sent, or a new one instead of the earlier.
 *
 * @returns as `takeStep`
 * @throws SEND_TOO_SOON, SEND_LIMIT_REACHED, and as `takeStep`
 */
export const sendRequestCode = <Request extends SupportRequest, Event extends string, Row>(
  platform: Platform,
  actor: PersonActor,
  code: RequestCode<Request, Event, Row>,
  requestId: string,
): Promise<Row | null> => {
  const { event, action, waiting } = code.sending
  return takeStep(
    platform,
    actor,
    code.kind,
    { requestId, event },
    async (change, request, state) => {
      await mailRequestCode(platform, change, code, request)
      change.record(action, requestEntry(request, { state }))
      return { waiting }
    },
  )
}

/**
 * The analyst enters the code, from their own mailbox or as the client reads it to them; a wrong one counts as the
 * analyst's failure. With a code from the analyst's own mailbox the request stands, from here on, on the sign-in with
 * which it was entered.
 *
 * @returns as `takeStep`
 * @throws what the code requires, and as `enterCode`
 */
export async function enterRequestCode<
  Request extends SupportRequest,
  Event extends string,
  Row extends { readonly state: Request['state'] },
>(
  platform: Platform,
  actor: PersonActor,
  { kind, purpose, receiver, entering }: RequestCode<Request, Event, Row>,
  { requestId, code: typed }: { readonly requestId: string; readonly code: string },
): Promise<Row | null> {
  const { event, action, requires } = entering
  const { state: present } = await kind.reader.ofAnalyst(platform, requestId, actor.user.id)
  return enterCode(
    platform,
    actor,
    kind,
    {
      requestId,
      event,
      purpose,
      typed,
      present,
      ...(receiver === 'ANALYST' ? ({ movesToAsking: true } as const) : {}),
    },
    async (change, request, state) => {
      await requires?.(change, actor, request)
      change.record(action, requestEntry(request, { state }))
      return { waiting: 'ANEW' }
    },
  )
}
