import { Arg, Ctx, ID, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql'
import { accessTopics } from '../access/topics.ts'
import { ecosystemTopics } from '../ecosystems/topics.ts'
import { analyst } from '../identity/authority.ts'
import { identityTopics } from '../identity/topics.ts'
import { Authority } from '../platform/authority.ts'
import type { RequestContext } from '../platform/graphql/context.ts'
import { earliest } from '../platform/next-instant.ts'
import { cancelAdministrationSupport, completeAdministrationSupport } from './close-support.ts'
import {
  AdministrationCodeInput,
  AdministrationInput,
  CancelAdministrationInput,
  ChooseEcosystemInput,
  RequestReleaseInput,
  StartAdministrationInput,
} from './graphql-inputs.ts'
import { AdministrationRequestType } from './graphql-types.ts'
import { chooseEcosystem, enterInternalCode, resendInternalCode } from './internal-code.ts'
import { requestRelease } from './request-release.ts'
import { type AdministrationRow, administrationOf, openAdministrationsOf } from './request-row.ts'
import { startAdministrationSupport } from './start-support.ts'
import { administrationTopics } from './topics.ts'
import { enterUserCode, resendUserCode } from './user-code.ts'

const ANALYST = { who: analyst, underControl: 'REFUSED' } as const
const COUNTED = { ...ANALYST, counted: 'SENSITIVE' } as const

const INPUT = 'Which request, and what the step asks for.'
const OWN_REQUEST = "The caller's own request, else NOT_FOUND."
const CODE_REFUSALS =
  'CODE_MALFORMED, CODE_WRONG, CODE_REPLACED, CODE_EXPIRED, CODE_USED, CODE_ATTEMPTS_EXHAUSTED, FACTOR_LOCKED'
const SEND_REFUSALS = 'SEND_TOO_SOON, SEND_LIMIT_REACHED'
const STEP_REFUSALS = 'NOT_FOUND, ILLEGAL_TRANSITION, REQUEST_CLOSED'

/** The request after a step, as its analyst sees it. */
const after = (
  { platform, person }: RequestContext,
  requestId: string,
): Promise<AdministrationRow> => administrationOf(platform, person.user.id, requestId)

@Resolver()
export class AdministrationResolver {
  @Query(() => AdministrationRequestType, {
    description: "The analyst's own request. Codes: NOT_FOUND.",
  })
  @Authority(ANALYST)
  administrationRequest(
    @Arg('id', () => ID, { description: OWN_REQUEST }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<AdministrationRow> {
    return after(context, id)
  }

  @Query(() => [AdministrationRequestType], {
    description: 'Open administration requests of the analyst, newest first (at most 100).',
  })
  @Authority(ANALYST)
  administrationRequests(
    @Ctx() { platform, person }: RequestContext,
  ): Promise<AdministrationRow[]> {
    return openAdministrationsOf(platform, person.user.id)
  }

  @Mutation(() => AdministrationRequestType, {
    description: `Begins support: the user gets a code and a QR of it by e-mail. Codes: EMAIL_MALFORMED, EMAIL_UNREACHABLE, SERVICE_UNAVAILABLE, EMAIL_UNKNOWN, ASSISTING_ONESELF, CLIENT_BLOCKED, REQUEST_ALREADY_OPEN, IDEMPOTENCY_KEY_REUSED, ${SEND_REFUSALS}.`,
  })
  @Authority({ ...ANALYST, counted: 'EVERY_TRY' })
  async startAdministrationSupport(
    @Arg('input', () => StartAdministrationInput, { description: INPUT })
    input: StartAdministrationInput,
    @Ctx() context: RequestContext,
  ): Promise<AdministrationRow> {
    return after(context, await startAdministrationSupport(context.platform, context.person, input))
  }

  @Mutation(() => AdministrationRequestType, {
    description: `A new code for the user; the earlier is dead. Codes: ${STEP_REFUSALS}, ${SEND_REFUSALS}.`,
  })
  @Authority(ANALYST)
  async resendUserCode(
    @Arg('input', () => AdministrationInput, { description: INPUT }) {
      requestId,
    }: AdministrationInput,
    @Ctx() context: RequestContext,
  ): Promise<AdministrationRow> {
    await resendUserCode(context.platform, context.person, requestId)
    return after(context, requestId)
  }

  @Mutation(() => AdministrationRequestType, {
    description: `The analyst enters the code that the user reads out. Codes: ${CODE_REFUSALS}, ${STEP_REFUSALS}.`,
  })
  @Authority(COUNTED)
  async enterUserCode(
    @Arg('input', () => AdministrationCodeInput, { description: INPUT })
    input: AdministrationCodeInput,
    @Ctx() context: RequestContext,
  ): Promise<AdministrationRow> {
    await enterUserCode(context.platform, context.person, input)
    return after(context, input.requestId)
  }

  @Mutation(() => AdministrationRequestType, {
    description: `Chooses one of the user's ecosystems; a code goes to the analyst's own mailbox. Codes: ECOSYSTEM_NOT_OF_USER, CLIENT_BLOCKED, ${STEP_REFUSALS}, ${SEND_REFUSALS}.`,
  })
  @Authority(ANALYST)
  async chooseEcosystem(
    @Arg('input', () => ChooseEcosystemInput, { description: INPUT }) input: ChooseEcosystemInput,
    @Ctx() context: RequestContext,
  ): Promise<AdministrationRow> {
    await chooseEcosystem(context.platform, context.person, input)
    return after(context, input.requestId)
  }

  @Mutation(() => AdministrationRequestType, {
    description: `A new code for the analyst; the earlier is dead. Codes: ${STEP_REFUSALS}, ${SEND_REFUSALS}.`,
  })
  @Authority(ANALYST)
  async resendInternalCode(
    @Arg('input', () => AdministrationInput, { description: INPUT }) {
      requestId,
    }: AdministrationInput,
    @Ctx() context: RequestContext,
  ): Promise<AdministrationRow> {
    await resendInternalCode(context.platform, context.person, requestId)
    return after(context, requestId)
  }

  @Mutation(() => AdministrationRequestType, {
    description: `Internal code verification: opens the ecosystem's successions to the analyst. Codes: ${CODE_REFUSALS}, ECOSYSTEM_NOT_OF_USER, CLIENT_BLOCKED, ${STEP_REFUSALS}.`,
  })
  @Authority(COUNTED)
  async enterInternalCode(
    @Arg('input', () => AdministrationCodeInput, { description: INPUT })
    input: AdministrationCodeInput,
    @Ctx() context: RequestContext,
  ): Promise<AdministrationRow> {
    await enterInternalCode(context.platform, context.person, input)
    return after(context, input.requestId)
  }

  @Mutation(() => AdministrationRequestType, {
    description: `Asks administrator and successor, by e-mail, to lift the block with their MFA code. Codes: NOT_BLOCKED, SEND_TOO_SOON, ${STEP_REFUSALS}.`,
  })
  @Authority(ANALYST)
  async requestRelease(
    @Arg('input', () => RequestReleaseInput, { description: INPUT }) input: RequestReleaseInput,
    @Ctx() context: RequestContext,
  ): Promise<AdministrationRow> {
    await requestRelease(context.platform, context.person, input)
    return after(context, input.requestId)
  }

  @Mutation(() => AdministrationRequestType, {
    description: `Ends the support that was given. Codes: ${STEP_REFUSALS}.`,
  })
  @Authority(ANALYST)
  async completeAdministrationSupport(
    @Arg('input', () => AdministrationInput, { description: INPUT }) {
      requestId,
    }: AdministrationInput,
    @Ctx() context: RequestContext,
  ): Promise<AdministrationRow> {
    await completeAdministrationSupport(context.platform, context.person, requestId)
    return after(context, requestId)
  }

  @Mutation(() => AdministrationRequestType, {
    description:
      'Cancels at any step, with a reason. Codes: REASON_REQUIRED, REASON_TOO_SHORT, REASON_TOO_LONG, REASON_FILLER, NOT_FOUND, REQUEST_CLOSED.',
  })
  @Authority(ANALYST)
  async cancelAdministrationSupport(
    @Arg('input', () => CancelAdministrationInput, { description: INPUT })
    input: CancelAdministrationInput,
    @Ctx() context: RequestContext,
  ): Promise<AdministrationRow> {
    await cancelAdministrationSupport(context.platform, context.person, input)
    return after(context, input.requestId)
  }

  @Subscription(() => [AdministrationRequestType], {
    description:
      'Open administration requests of the analyst, newest first (at most 100): now, at each change of any of them and every few seconds.',
    subscribe: ({ context }: { context: RequestContext }) =>
      context.follow(
        [accessTopics.analyst(context.person.user.id)],
        async ({ platform, person }) => {
          const open = await openAdministrationsOf(platform, person.user.id)
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
  administrationRequestsChanged(
    @Root() { open }: { open: AdministrationRow[] },
  ): AdministrationRow[] {
    return open
  }

  @Subscription(() => AdministrationRequestType, {
    description:
      'A request and the successions it shows: a snapshot first, then at each change and every few seconds. Codes: NOT_FOUND.',
    subscribe: async ({ args, context }: { args: { id: string }; context: RequestContext }) => {
      const { user } = await after(context, args.id)
      return context.follow(
        [administrationTopics.administration(args.id), identityTopics.user(user.id)],
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
  @Authority(ANALYST)
  administrationRequestChanged(
    @Arg('id', () => ID, { description: OWN_REQUEST }) _id: string,
    @Root() request: AdministrationRow,
  ): AdministrationRow {
    return request
  }
}
