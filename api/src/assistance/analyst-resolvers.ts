import type { AssistanceAction } from 'shared-schema/enums'
import {
  Arg,
  Ctx,
  FieldResolver,
  ID,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
  Subscription,
} from 'type-graphql'
import { AccessSessionType } from '../access/graphql-types.ts'
import { accessSessionView, nextChangeOf } from '../access/session-view.ts'
import { changesUnder, type RecordedChange } from '../audit/changes-under.ts'
import { type CodeStanding, codeStanding } from '../codes/verification-codes.ts'
import { emailOf } from '../identity/rules.ts'
import { Authority, analyst } from '../platform/authority.ts'
import { found, Refusal } from '../platform/errors.ts'
import { connectionOf, pageOf, pageRequest } from '../platform/graphql/connections.ts'
import type { RequestContext } from '../platform/graphql/context.ts'
import { AssistanceActionEnum } from '../platform/graphql/enums.ts'
import { topics } from '../platform/live.ts'
import { enterAnalystCode, sendAnalystCode } from './analyst-code.ts'
import { resendClientCode, sendClientCode } from './client-code.ts'
import { cancelAssistance, endAssistance } from './close-assistance.ts'
import { enterClientCodeAsAnalyst } from './enter-client-code.ts'
import { type ClientView, clientByEmail, clientById } from './find-client.ts'
import {
  CancelAssistanceInput,
  RequestCodeInput,
  RequestInput,
  SendClientCodeInput,
  StartAssistanceInput,
} from './graphql-inputs.ts'
import {
  AssistanceRequestConnection,
  AssistanceRequestType,
  Client,
  ClientEcosystem,
  CodeStatus,
  OpenRequest,
  RecordedChangeType,
} from './graphql-types.ts'
import {
  openRequestOfClient,
  type RequestRow,
  requestOfAnalyst,
  requestsOfAnalyst,
} from './request-row.ts'
import { allowedActions } from './rules.ts'
import { startAssistance } from './start-assistance.ts'

const ANALYST = { who: analyst, underControl: 'REFUSED' } as const
const COUNTED = { ...ANALYST, counted: 'SENSITIVE' } as const

/** The request after a step, as its analyst sees it. */
const after = ({ platform, person }: RequestContext, requestId: string): Promise<RequestRow> =>
  requestOfAnalyst(platform, requestId, person.user.id)

@Resolver()
export class AnalystResolver {
  @Query(() => Client, {
    nullable: true,
    description:
      'The client with that e-mail; null where no user has it. Codes: EMAIL_MALFORMED (AS2).',
  })
  @Authority(COUNTED)
  async findClient(
    @Arg('email', () => String) typed: string,
    @Ctx() { platform }: RequestContext,
  ): Promise<ClientView | null> {
    const email = emailOf(typed)
    if (!email) throw new Refusal('EMAIL_MALFORMED')
    return clientByEmail(platform, email)
  }

  @Query(() => AssistanceRequestType, {
    description: "The analyst's own request. Codes: NOT_FOUND.",
  })
  @Authority(ANALYST)
  assistanceRequest(
    @Arg('id', () => ID) id: string,
    @Ctx() context: RequestContext,
  ): Promise<RequestRow> {
    return after(context, id)
  }

  @Query(() => AssistanceRequestConnection, {
    description: "The analyst's own requests: open ones first, then the newest.",
  })
  @Authority(ANALYST)
  async assistanceRequests(
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) cursor: string | null,
    @Ctx() { platform, person }: RequestContext,
  ) {
    const { limit, afterId } = pageRequest(first, cursor, platform.settings)
    return connectionOf(
      pageOf(await requestsOfAnalyst(platform, person.user.id, limit + 1, afterId), limit),
    )
  }

  @Mutation(() => AssistanceRequestType, {
    description:
      'Begins a request for a client in one of their ecosystems. Codes: EMAIL_MALFORMED, EMAIL_UNKNOWN, ASSISTING_ONESELF, CLIENT_BLOCKED, CLIENT_NOT_MEMBER, REQUEST_ALREADY_OPEN, IDEMPOTENCY_KEY_REUSED (AS2, R9).',
  })
  @Authority(ANALYST)
  async startAssistance(
    @Arg('input', () => StartAssistanceInput) input: StartAssistanceInput,
    @Ctx() context: RequestContext,
  ): Promise<RequestRow> {
    return after(context, await startAssistance(context.platform, context.person, input))
  }

  @Mutation(() => AssistanceRequestType, {
    description:
      "Internal Validation: a code to the analyst's own mailbox. Codes: NOT_FOUND, ILLEGAL_TRANSITION, REQUEST_CLOSED, SEND_TOO_SOON, SEND_LIMIT_REACHED (AS3).",
  })
  @Authority(ANALYST)
  async sendAnalystCode(
    @Arg('input', () => RequestInput) { requestId }: RequestInput,
    @Ctx() context: RequestContext,
  ): Promise<RequestRow> {
    await sendAnalystCode(context.platform, context.person, requestId)
    return after(context, requestId)
  }

  @Mutation(() => AssistanceRequestType, {
    description:
      'Internal Validation: the analyst enters that code. Codes: CODE_MALFORMED, CODE_WRONG, CODE_EXPIRED, CODE_USED, CODE_ATTEMPTS_EXHAUSTED, FACTOR_LOCKED, ILLEGAL_TRANSITION, REQUEST_CLOSED (AS3).',
  })
  @Authority(COUNTED)
  async enterAnalystCode(
    @Arg('input', () => RequestCodeInput) input: RequestCodeInput,
    @Ctx() context: RequestContext,
  ): Promise<RequestRow> {
    await enterAnalystCode(context.platform, context.person, input)
    return after(context, input.requestId)
  }

  @Mutation(() => AssistanceRequestType, {
    description:
      'Tells the client who wants in and why, with code, phrase and link. Codes: REASON_REQUIRED, REASON_TOO_SHORT, REASON_TOO_LONG, REASON_FILLER, SEND_TOO_SOON, SEND_LIMIT_REACHED, ILLEGAL_TRANSITION, REQUEST_CLOSED (AS4).',
  })
  @Authority(ANALYST)
  async sendClientCode(
    @Arg('input', () => SendClientCodeInput) input: SendClientCodeInput,
    @Ctx() context: RequestContext,
  ): Promise<RequestRow> {
    await sendClientCode(context.platform, context.person, input)
    return after(context, input.requestId)
  }

  @Mutation(() => AssistanceRequestType, {
    description:
      'A new code and link; the earlier are dead, and entries of them too. Codes: SEND_TOO_SOON, SEND_LIMIT_REACHED, ILLEGAL_TRANSITION, REQUEST_CLOSED (ID7, ID9).',
  })
  @Authority(ANALYST)
  async resendClientCode(
    @Arg('input', () => RequestInput) { requestId }: RequestInput,
    @Ctx() context: RequestContext,
  ): Promise<RequestRow> {
    await resendClientCode(context.platform, context.person, requestId)
    return after(context, requestId)
  }

  @Mutation(() => AssistanceRequestType, {
    description: "The analyst's entry of the client's code. Codes: as enterAnalystCode (AS5).",
  })
  @Authority(COUNTED)
  async enterClientCodeAsAnalyst(
    @Arg('input', () => RequestCodeInput) input: RequestCodeInput,
    @Ctx() context: RequestContext,
  ): Promise<RequestRow> {
    await enterClientCodeAsAnalyst(context.platform, context.person, input)
    return after(context, input.requestId)
  }

  @Mutation(() => AssistanceRequestType, {
    description:
      'Cancels at any step, with a reason. Codes: REASON_REQUIRED, REASON_TOO_SHORT, REASON_TOO_LONG, REASON_FILLER, REQUEST_CLOSED, ACCESS_SESSION_ENDED (AS9).',
  })
  @Authority(ANALYST)
  async cancelAssistance(
    @Arg('input', () => CancelAssistanceInput) input: CancelAssistanceInput,
    @Ctx() context: RequestContext,
  ): Promise<RequestRow> {
    await cancelAssistance(context.platform, context.person, input)
    return after(context, input.requestId)
  }

  @Mutation(() => AssistanceRequestType, {
    description: 'Ends the session early. Codes: ILLEGAL_TRANSITION, ACCESS_SESSION_ENDED (AS6).',
  })
  @Authority(ANALYST)
  async endAssistance(
    @Arg('input', () => RequestInput) { requestId }: RequestInput,
    @Ctx() context: RequestContext,
  ): Promise<RequestRow> {
    await after(context, requestId)
    await endAssistance(context.platform, context.person, requestId, 'ANALYST')
    return after(context, requestId)
  }

  @Subscription(() => AssistanceRequestType, {
    description:
      "The analyst's side of a request and its session: a snapshot first, then at each change, at the warning, and every few seconds. Codes: NOT_FOUND (AS5, AS6).",
    subscribe: async ({ args, context }: { args: { id: string }; context: RequestContext }) => {
      const request = await after(context, args.id)
      const session = request.accessSessionId
      return context.follow(
        [
          topics.request(args.id),
          topics.client(request.client.id),
          ...(session ? [topics.accessSession(session)] : []),
        ],
        async (now) => {
          const value = await after(now, args.id)
          const view = value.accessSessionId
            ? await accessSessionView(now.platform, value.accessSessionId)
            : null
          return {
            value,
            again: (view && nextChangeOf(view)) ?? value.expiresAt,
            now: value.serverTime,
          }
        },
      )
    },
  })
  @Authority(ANALYST)
  assistanceRequestChanged(
    @Arg('id', () => ID) _id: string,
    @Root() request: RequestRow,
  ): RequestRow {
    return request
  }
}

@Resolver(() => AssistanceRequestType)
export class AssistanceRequestFields {
  @FieldResolver(() => Client)
  async client(
    @Root() { client }: RequestRow,
    @Ctx() { platform }: RequestContext,
  ): Promise<ClientView> {
    return found(await clientById(platform, client.id))
  }

  @FieldResolver(() => ClientEcosystem, {
    description: 'The ecosystem in which assistance is given.',
  })
  async ecosystem(@Root() { client, ecosystem }: RequestRow, @Ctx() { platform }: RequestContext) {
    const view = await clientById(platform, client.id)
    const known = view?.ecosystems.find(({ id }) => id === ecosystem.id)
    // A client who has left it since is shown without any right in it.
    return known ?? { ...ecosystem, plan: 'PLUS', role: 'USER', modules: [], environments: [] }
  }

  @FieldResolver(() => CodeStatus, {
    nullable: true,
    description: 'The code of Internal Validation (AS3).',
  })
  analystCode(
    @Root() { id, state }: RequestRow,
    @Ctx() { platform }: RequestContext,
  ): Promise<CodeStanding | null> | null {
    return state === 'ANALYST_CODE_SENT'
      ? codeStanding(platform, 'ANALYST_PROOF', id, 'ANALYST')
      : null
  }

  @FieldResolver(() => CodeStatus, {
    nullable: true,
    description: "The client's code, as the analyst may still try it (AS5).",
  })
  clientCode(
    @Root() { id, state }: RequestRow,
    @Ctx() { platform }: RequestContext,
  ): Promise<CodeStanding | null> | null {
    return state === 'AWAITING_CODES'
      ? codeStanding(platform, 'CLIENT_CONSENT', id, 'ANALYST')
      : null
  }

  @FieldResolver(() => AccessSessionType, { nullable: true })
  accessSession(@Root() { accessSessionId }: RequestRow, @Ctx() { platform }: RequestContext) {
    return accessSessionId ? accessSessionView(platform, accessSessionId) : null
  }

  @FieldResolver(() => [RecordedChangeType], {
    description: 'Every change made during the session, oldest first (at most 100; AS12).',
  })
  changes(
    @Root() { accessSessionId }: RequestRow,
    @Ctx() { platform }: RequestContext,
  ): Promise<RecordedChange[]> {
    return changesUnder(platform, accessSessionId)
  }

  @FieldResolver(() => [AssistanceActionEnum], { description: 'What the analyst may do now.' })
  allowedActions(@Root() { state, analystEnteredAt }: RequestRow): AssistanceAction[] {
    return allowedActions({ state, entered: analystEnteredAt !== null }, 'ANALYST')
  }
}

@Resolver(() => Client)
export class ClientFields {
  @FieldResolver(() => OpenRequest, {
    nullable: true,
    description: 'The request that is open for this client already, if any.',
  })
  async openRequest(
    @Root() { id }: ClientView,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<OpenRequest | null> {
    const open = await openRequestOfClient(platform, id)
    if (!open) return null
    const mine = open.analyst.id === person.user.id
    return { id: mine ? open.id : null, analystName: open.analyst.name, mine }
  }
}
