import { Arg, Args, Ctx, ID, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql'
import { accessTopics } from '../access/topics.ts'
import { codeEntryCodes, sendCodes } from '../codes/answers.ts'
import { ecosystemTopics } from '../ecosystems/topics.ts'
import { emailCodes } from '../identity/answers.ts'
import { requireReachableEmail } from '../identity/reachable-email.ts'
import { identityTopics } from '../identity/topics.ts'
import { Answers } from '../platform/answers.ts'
import { Authority, having } from '../platform/authority.ts'
import { connectionOf, PageArgs, pageRequest } from '../platform/graphql/connections.ts'
import type { RequestContext } from '../platform/graphql/context.ts'
import { reasonCodes } from '../platform/reasons.ts'
import { type ClientView, clientByEmail } from '../support-requests/find-client.ts'
import { enterRequestCode, sendRequestCode } from '../support-requests/request-code.ts'
import { analystCode } from './analyst-code.ts'
import { resendClientCode, sendClientCode } from './client-code.ts'
import { cancelAssistance, endAssistance } from './close-assistance.ts'
import { enterClientCodeAsAnalyst } from './enter-client-code.ts'
import {
  CancelAssistanceInput,
  RequestCodeInput,
  RequestInput,
  SendClientCodeInput,
  StartAssistanceInput,
} from './graphql-inputs.ts'
import { AssistanceRequestConnection, AssistanceRequestType, Client } from './graphql-types.ts'
import { giveAssistance } from './permissions.ts'
import { assistanceReader, listedAssistance, nextChangeOf, type RequestRow } from './request-row.ts'
import { startAssistance } from './start-assistance.ts'
import { assistanceTopics } from './topics.ts'

const ANALYST = { who: having(giveAssistance), underControl: 'REFUSED' } as const
const COUNTED = { ...ANALYST, counted: 'SENSITIVE' } as const

const OWN_REQUEST = "The caller's own request, else NOT_FOUND."

/** The request after a step, as its analyst sees it: as the step left it, or read where the step has closed it. */
const after = async (
  { platform, person }: RequestContext,
  requestId: string,
  left: RequestRow | null = null,
): Promise<RequestRow> => left ?? assistanceReader.ofAnalyst(platform, requestId, person.user.id)

@Resolver()
export class AnalystResolver {
  @Query(() => Client, {
    nullable: true,
    description: 'The client with that e-mail; null where no user has it.',
  })
  @Answers(...emailCodes)
  @Authority({ ...ANALYST, counted: 'EVERY_TRY' })
  async findClient(
    @Arg('email', () => String, { description: 'As the analyst typed it, capitals or not.' })
    typed: string,
    @Ctx() { platform }: RequestContext,
  ): Promise<ClientView | null> {
    return clientByEmail(platform, await requireReachableEmail(platform, typed))
  }

  @Query(() => AssistanceRequestType, {
    description: "The analyst's own request.",
  })
  @Answers('NOT_FOUND')
  @Authority(ANALYST)
  assistanceRequest(
    @Arg('id', () => ID, { description: OWN_REQUEST }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<RequestRow> {
    return after(context, id)
  }

  @Query(() => AssistanceRequestConnection, {
    description:
      "The analyst's own requests: open ones first, the newest first; then the last closed.",
  })
  @Answers('BAD_USER_INPUT')
  @Authority(ANALYST)
  async assistanceRequests(
    @Args(() => PageArgs) asked: PageArgs,
    @Ctx() { platform, person }: RequestContext,
  ) {
    const request = pageRequest(asked, platform.settings)
    return connectionOf(await listedAssistance.pageOfAnalyst(platform, person.user.id, request))
  }

  @Mutation(() => AssistanceRequestType, {
    description: 'Begins a request for a client in one of their ecosystems.',
  })
  @Answers(
    ...emailCodes,
    'EMAIL_UNKNOWN',
    'ASSISTING_ONESELF',
    'CLIENT_BLOCKED',
    'CLIENT_NOT_MEMBER',
    'REQUEST_ALREADY_OPEN',
    'MAIL_LIMIT_REACHED',
    'IDEMPOTENCY_KEY_REUSED',
  )
  @Authority(ANALYST)
  async startAssistance(
    @Arg('input', () => StartAssistanceInput) input: StartAssistanceInput,
    @Ctx() context: RequestContext,
  ): Promise<RequestRow> {
    const { id, left } = await startAssistance(context.platform, context.person, input)
    return after(context, id, left)
  }

  @Mutation(() => AssistanceRequestType, {
    description: "Internal Validation: a code to the analyst's own mailbox.",
  })
  @Answers('NOT_FOUND', 'ILLEGAL_TRANSITION', 'REQUEST_CLOSED', ...sendCodes)
  @Authority(ANALYST)
  async sendAnalystCode(
    @Arg('input', () => RequestInput) { requestId }: RequestInput,
    @Ctx() context: RequestContext,
  ): Promise<RequestRow> {
    const left = await sendRequestCode(context.platform, context.person, analystCode, requestId)
    return after(context, requestId, left)
  }

  @Mutation(() => AssistanceRequestType, {
    description: 'Internal Validation: the analyst enters that code.',
  })
  @Answers(...codeEntryCodes, 'ILLEGAL_TRANSITION', 'REQUEST_CLOSED')
  @Authority(COUNTED)
  async enterAnalystCode(
    @Arg('input', () => RequestCodeInput) input: RequestCodeInput,
    @Ctx() context: RequestContext,
  ): Promise<RequestRow> {
    const left = await enterRequestCode(context.platform, context.person, analystCode, input)
    return after(context, input.requestId, left)
  }

  @Mutation(() => AssistanceRequestType, {
    description: 'Tells the client who wants in and why, with code, phrase and link.',
  })
  @Answers(
    ...reasonCodes,
    ...sendCodes,
    'CLIENT_BLOCKED',
    'CLIENT_NOT_MEMBER',
    'ILLEGAL_TRANSITION',
    'REQUEST_CLOSED',
  )
  @Authority(ANALYST)
  async sendClientCode(
    @Arg('input', () => SendClientCodeInput) input: SendClientCodeInput,
    @Ctx() context: RequestContext,
  ): Promise<RequestRow> {
    const left = await sendClientCode(context.platform, context.person, input)
    return after(context, input.requestId, left)
  }

  @Mutation(() => AssistanceRequestType, {
    description: 'A new code and link; the earlier are dead, and entries of them too.',
  })
  @Answers(...sendCodes, 'ILLEGAL_TRANSITION', 'REQUEST_CLOSED')
  @Authority(ANALYST)
  async resendClientCode(
    @Arg('input', () => RequestInput) { requestId }: RequestInput,
    @Ctx() context: RequestContext,
  ): Promise<RequestRow> {
    const left = await resendClientCode(context.platform, context.person, requestId)
    return after(context, requestId, left)
  }

  @Mutation(() => AssistanceRequestType, {
    description: "The analyst's entry of the client's code.",
  })
  @Answers(...codeEntryCodes, 'ILLEGAL_TRANSITION', 'REQUEST_CLOSED')
  @Authority(COUNTED)
  async enterClientCodeAsAnalyst(
    @Arg('input', () => RequestCodeInput) input: RequestCodeInput,
    @Ctx() context: RequestContext,
  ): Promise<RequestRow> {
    const left = await enterClientCodeAsAnalyst(context.platform, context.person, input)
    return after(context, input.requestId, left)
  }

  @Mutation(() => AssistanceRequestType, {
    description: 'Cancels at any step, with a reason.',
  })
  @Answers(...reasonCodes, 'REQUEST_CLOSED', 'ACCESS_SESSION_ENDED')
  @Authority(ANALYST)
  async cancelAssistance(
    @Arg('input', () => CancelAssistanceInput) input: CancelAssistanceInput,
    @Ctx() context: RequestContext,
  ): Promise<RequestRow> {
    await cancelAssistance(context.platform, context.person, input)
    return after(context, input.requestId)
  }

  @Mutation(() => AssistanceRequestType, {
    description: 'Ends the session early.',
  })
  @Answers('ILLEGAL_TRANSITION', 'ACCESS_SESSION_ENDED')
  @Authority(ANALYST)
  async endAssistance(
    @Arg('input', () => RequestInput) { requestId }: RequestInput,
    @Ctx() context: RequestContext,
  ): Promise<RequestRow> {
    await endAssistance(context.platform, context.person, requestId, 'ANALYST')
    return after(context, requestId)
  }

  @Subscription(() => AssistanceRequestType, {
    description:
      "The analyst's side of a request and its session: a snapshot first, then at each change, at the warning, and every few seconds.",
    subscribe: async ({ args, context }: { args: { id: string }; context: RequestContext }) => {
      const { client, ecosystem, accessSessionId } = await after(context, args.id)
      // Most subscriptions begin before the session opens: its topic is followed from then on (AS13).
      const ofSession = (id: string | null) => (id ? [accessTopics.accessSession(id)] : [])
      return context.follow(
        [
          assistanceTopics.request(args.id),
          accessTopics.client(client.id),
          identityTopics.user(client.id),
          ecosystemTopics.ecosystem(ecosystem.id),
          ...ofSession(accessSessionId),
        ],
        async (now) => {
          const value = await after(now, args.id)
          return {
            value,
            again: nextChangeOf(now.platform, value),
            now: value.serverTime,
            topics: ofSession(value.accessSessionId),
          }
        },
      )
    },
  })
  @Answers('NOT_FOUND')
  @Authority(ANALYST)
  assistanceRequestChanged(
    @Arg('id', () => ID, { description: OWN_REQUEST }) _id: string,
    @Root() request: RequestRow,
  ): RequestRow {
    return request
  }
}
