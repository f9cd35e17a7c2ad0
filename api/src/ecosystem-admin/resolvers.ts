import { Arg, Args, Ctx, ID, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql'
import { codeEntryCodes, sendCodes } from '../codes/answers.ts'
import { ecosystemTopics } from '../ecosystems/topics.ts'
import { emailCodes } from '../identity/answers.ts'
import { identityTopics } from '../identity/topics.ts'
import { Answers } from '../platform/answers.ts'
import { Authority, having } from '../platform/authority.ts'
import { connectionOf, PageArgs, pageRequest } from '../platform/graphql/connections.ts'
import type { RequestContext } from '../platform/graphql/context.ts'
import { earliest } from '../platform/next-instant.ts'
import { reasonCodes } from '../platform/reasons.ts'
import { enterRequestCode, sendRequestCode } from '../support-requests/request-code.ts'
import { supportTopics } from '../support-requests/topics.ts'
import { chooseEcosystem } from './choose-ecosystem.ts'
import { cancelEcosystemAdminSupport, completeEcosystemAdminSupport } from './close-support.ts'
import {
  CancelEcosystemAdminInput,
  ChooseEcosystemInput,
  EcosystemAdminCodeInput,
  EcosystemAdminInput,
  RequestReleaseInput,
  StartEcosystemAdminInput,
} from './graphql-inputs.ts'
import { EcosystemAdminRequestConnection, EcosystemAdminRequestType } from './graphql-types.ts'
import { internalCode } from './internal-code.ts'
import { supportAdministration } from './permissions.ts'
import { requestRelease } from './request-release.ts'
import {
  type EcosystemAdminRow,
  ecosystemAdminReader,
  openEcosystemAdminRequests,
} from './request-row.ts'
import { startEcosystemAdminSupport } from './start-support.ts'
import { ecosystemAdminTopics } from './topics.ts'
import { userCode } from './user-code.ts'

const ANALYST = { who: having(supportAdministration), underControl: 'REFUSED' } as const
const COUNTED = { ...ANALYST, counted: 'SENSITIVE' } as const

const INPUT = 'Which request, and what the step asks for.'
const OWN_REQUEST = "The caller's own request, else NOT_FOUND."
const STEP_REFUSALS = ['NOT_FOUND', 'ILLEGAL_TRANSITION', 'REQUEST_CLOSED'] as const

/** The request after a step, as its analyst sees it: as the step left it, or read where the step has closed it. */
const after = async (
  { platform, person }: RequestContext,
  requestId: string,
  left: EcosystemAdminRow | null = null,
): Promise<EcosystemAdminRow> =>
  left ?? ecosystemAdminReader.ofAnalyst(platform, requestId, person.user.id)

@Resolver()
export class EcosystemAdminResolver {
  @Query(() => EcosystemAdminRequestType, {
    description: "The analyst's own request.",
  })
  @Answers('NOT_FOUND')
  @Authority(ANALYST)
  ecosystemAdminRequest(
    @Arg('id', () => ID, { description: OWN_REQUEST }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<EcosystemAdminRow> {
    return after(context, id)
  }

  @Query(() => EcosystemAdminRequestConnection, {
    description:
      "The analyst's own Ecosystem Admin requests: open ones first, the newest first; then the last closed.",
  })
  @Answers('BAD_USER_INPUT')
  @Authority(ANALYST)
  async allEcosystemAdminRequests(
    @Args(() => PageArgs) asked: PageArgs,
    @Ctx() { platform, person }: RequestContext,
  ) {
    const request = pageRequest(asked, platform.settings)
    return connectionOf(await ecosystemAdminReader.pageOfAnalyst(platform, person.user.id, request))
  }

  @Query(() => [EcosystemAdminRequestType], {
    description: 'Open Ecosystem Admin requests of the analyst, newest first (at most 100).',
    deprecationReason: 'Not paged. Use `allEcosystemAdminRequests`.',
  })
  @Authority(ANALYST)
  ecosystemAdminRequests(
    @Ctx() { platform, person }: RequestContext,
  ): Promise<EcosystemAdminRow[]> {
    return openEcosystemAdminRequests(platform, person.user.id)
  }

  @Mutation(() => EcosystemAdminRequestType, {
    description: `Begins support: the user gets a code and a QR of it by e-mail.`,
  })
  @Answers(
    ...emailCodes,
    'EMAIL_UNKNOWN',
    'ASSISTING_ONESELF',
    'CLIENT_BLOCKED',
    'REQUEST_ALREADY_OPEN',
    'IDEMPOTENCY_KEY_REUSED',
    ...sendCodes,
  )
  @Authority({ ...ANALYST, counted: 'EVERY_TRY' })
  async startEcosystemAdminSupport(
    @Arg('input', () => StartEcosystemAdminInput, { description: INPUT })
    input: StartEcosystemAdminInput,
    @Ctx() context: RequestContext,
  ): Promise<EcosystemAdminRow> {
    const { id, left } = await startEcosystemAdminSupport(context.platform, context.person, input)
    return after(context, id, left)
  }

  @Mutation(() => EcosystemAdminRequestType, {
    description: `A new code for the user; the earlier is dead.`,
  })
  @Answers(...STEP_REFUSALS, ...sendCodes)
  @Authority(ANALYST)
  async resendUserCode(
    @Arg('input', () => EcosystemAdminInput, { description: INPUT }) {
      requestId,
    }: EcosystemAdminInput,
    @Ctx() context: RequestContext,
  ): Promise<EcosystemAdminRow> {
    const left = await sendRequestCode(context.platform, context.person, userCode, requestId)
    return after(context, requestId, left)
  }

  @Mutation(() => EcosystemAdminRequestType, {
    description: `The analyst enters the code that the user reads out.`,
  })
  @Answers(...codeEntryCodes, ...STEP_REFUSALS)
  @Authority(COUNTED)
  async enterUserCode(
    @Arg('input', () => EcosystemAdminCodeInput, { description: INPUT })
    input: EcosystemAdminCodeInput,
    @Ctx() context: RequestContext,
  ): Promise<EcosystemAdminRow> {
    const left = await enterRequestCode(context.platform, context.person, userCode, input)
    return after(context, input.requestId, left)
  }

  @Mutation(() => EcosystemAdminRequestType, {
    description: `Chooses one of the user's ecosystems; a code goes to the analyst's own mailbox.`,
  })
  @Answers('ECOSYSTEM_NOT_OF_USER', 'CLIENT_BLOCKED', ...STEP_REFUSALS, ...sendCodes)
  @Authority(ANALYST)
  async chooseEcosystem(
    @Arg('input', () => ChooseEcosystemInput, { description: INPUT }) input: ChooseEcosystemInput,
    @Ctx() context: RequestContext,
  ): Promise<EcosystemAdminRow> {
    const left = await chooseEcosystem(context.platform, context.person, input)
    return after(context, input.requestId, left)
  }

  @Mutation(() => EcosystemAdminRequestType, {
    description: `A new code for the analyst; the earlier is dead.`,
  })
  @Answers(...STEP_REFUSALS, ...sendCodes)
  @Authority(ANALYST)
  async resendInternalCode(
    @Arg('input', () => EcosystemAdminInput, { description: INPUT }) {
      requestId,
    }: EcosystemAdminInput,
    @Ctx() context: RequestContext,
  ): Promise<EcosystemAdminRow> {
    const left = await sendRequestCode(context.platform, context.person, internalCode, requestId)
    return after(context, requestId, left)
  }

  @Mutation(() => EcosystemAdminRequestType, {
    description: `Internal code verification: opens the ecosystem's successions to the analyst.`,
  })
  @Answers(...codeEntryCodes, 'ECOSYSTEM_NOT_OF_USER', 'CLIENT_BLOCKED', ...STEP_REFUSALS)
  @Authority(COUNTED)
  async enterInternalCode(
    @Arg('input', () => EcosystemAdminCodeInput, { description: INPUT })
    input: EcosystemAdminCodeInput,
    @Ctx() context: RequestContext,
  ): Promise<EcosystemAdminRow> {
    const left = await enterRequestCode(context.platform, context.person, internalCode, input)
    return after(context, input.requestId, left)
  }

  @Mutation(() => EcosystemAdminRequestType, {
    description: `Asks administrator and successor, by e-mail, to lift the block with their MFA code.`,
  })
  @Answers('NOT_BLOCKED', 'SEND_TOO_SOON', ...STEP_REFUSALS)
  @Authority(ANALYST)
  async requestRelease(
    @Arg('input', () => RequestReleaseInput, { description: INPUT }) input: RequestReleaseInput,
    @Ctx() context: RequestContext,
  ): Promise<EcosystemAdminRow> {
    await requestRelease(context.platform, context.person, input)
    return after(context, input.requestId)
  }

  @Mutation(() => EcosystemAdminRequestType, {
    description: `Ends the support that was given.`,
  })
  @Answers(...STEP_REFUSALS)
  @Authority(ANALYST)
  async completeEcosystemAdminSupport(
    @Arg('input', () => EcosystemAdminInput, { description: INPUT }) {
      requestId,
    }: EcosystemAdminInput,
    @Ctx() context: RequestContext,
  ): Promise<EcosystemAdminRow> {
    await completeEcosystemAdminSupport(context.platform, context.person, requestId)
    return after(context, requestId)
  }

  @Mutation(() => EcosystemAdminRequestType, {
    description: 'Cancels at any step, with a reason.',
  })
  @Answers(...reasonCodes, 'NOT_FOUND', 'REQUEST_CLOSED')
  @Authority(ANALYST)
  async cancelEcosystemAdminSupport(
    @Arg('input', () => CancelEcosystemAdminInput, { description: INPUT })
    input: CancelEcosystemAdminInput,
    @Ctx() context: RequestContext,
  ): Promise<EcosystemAdminRow> {
    await cancelEcosystemAdminSupport(context.platform, context.person, input)
    return after(context, input.requestId)
  }

  @Subscription(() => [EcosystemAdminRequestType], {
    description:
      'Open Ecosystem Admin requests of the analyst, newest first (at most 100): now, at each change of any of them and every few seconds.',
    subscribe: ({ context }: { context: RequestContext }) =>
      context.follow(
        [supportTopics.analyst(context.person.user.id)],
        async ({ platform, person }) => {
          const open = await openEcosystemAdminRequests(platform, person.user.id)
          const [first] = open
          return {
            value: { open },
            again: earliest(...open.map(({ expiresAt }) => expiresAt)),
            ...(first ? { now: first.serverTime } : {}),
          }
        },
      ),
  })
  @Authority(ANALYST)
  ecosystemAdminRequestsChanged(
    @Root() { open }: { open: EcosystemAdminRow[] },
  ): EcosystemAdminRow[] {
    return open
  }

  @Subscription(() => EcosystemAdminRequestType, {
    description:
      'A request and the successions it shows: a snapshot first, then at each change and every few seconds.',
    subscribe: async ({ args, context }: { args: { id: string }; context: RequestContext }) => {
      const { user } = await after(context, args.id)
      return context.follow(
        [ecosystemAdminTopics.request(args.id), identityTopics.user(user.id)],
        async (now) => {
          const value = await after(now, args.id)
          return {
            value,
            again: value.expiresAt,
            now: value.serverTime,
            topics: value.ecosystemId ? [ecosystemTopics.ecosystem(value.ecosystemId)] : [],
          }
        },
      )
    },
  })
  @Answers('NOT_FOUND')
  @Authority(ANALYST)
  ecosystemAdminRequestChanged(
    @Arg('id', () => ID, { description: OWN_REQUEST }) _id: string,
    @Root() request: EcosystemAdminRow,
  ): EcosystemAdminRow {
    return request
  }
}
