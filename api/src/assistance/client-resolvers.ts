import {
  Arg,
  Args,
  Ctx,
  FieldResolver,
  Mutation,
  Query,
  Resolver,
  Root,
  Subscription,
} from 'type-graphql'
import { type AccessSessionView, accessSessionView } from '../access/session-view.ts'
import { accessTopics } from '../access/topics.ts'
import { changesUnder, type RecordedChange } from '../audit/changes-under.ts'
import { RecordedChangeType, RecordedLookType } from '../audit/graphql-types.ts'
import { looksUnder, type RecordedLook } from '../audit/looks-under.ts'
import { codeEntryCodes } from '../codes/answers.ts'
import { CodeStatus } from '../codes/graphql-types.ts'
import { type CodeStanding, codeStanding } from '../codes/verification-codes.ts'
import { Answers } from '../platform/answers.ts'
import { Authority, anyone, having } from '../platform/authority.ts'
import { Refusal } from '../platform/errors.ts'
import { connectionOf, PageArgs, pageRequest } from '../platform/graphql/connections.ts'
import type { RequestContext } from '../platform/graphql/context.ts'
import { isId } from '../platform/ids.ts'
import { showing } from '../platform/shown-pages.ts'
import { everyReader, ShownTo } from '../platform/shown-to.ts'
import {
  ClientAccessSession,
  ClientAssistanceType,
  PastAssistanceAnalyst,
  PastAssistanceConnection,
  PastAssistanceFilterInput,
  type PastAssistanceType,
} from './client-graphql-types.ts'
import type { PastAnalyst, PastFilter } from './client-lists.ts'
import { type ClientProof, clientParty } from './client-party.ts'
import { endAssistance, refuseAssistance } from './close-assistance.ts'
import { enterClientCodeAsClient } from './enter-client-code.ts'
import { ClientCodeInput, ClientPartyInput } from './graphql-inputs.ts'
import { type PastAssistanceView, pastAnalysts, pastAssistance } from './past-assistance.ts'
import { readPastAssistance } from './permissions.ts'
import { clientConsent } from './purposes.ts'
import { assistanceReader, nextChangeOf, type RequestRow } from './request-row.ts'
import { allowedActions } from './rules.ts'
import { assistancePages } from './shown-pages.ts'

const CLIENT = { who: anyone, underControl: 'REFUSED', counted: 'SENSITIVE' } as const

const LINK_SECRET = 'What stands behind the `#` of the e-mailed link, else LINK_INVALID.'

type ClientAssistanceView = ClientAssistanceType & { readonly accessSessionId: string | null }

/** A request as its client sees it: without what only the analyst needs. */
function asClientSees(
  row: RequestRow,
  { platform: { settings } }: RequestContext,
): ClientAssistanceView {
  return {
    requestId: row.id,
    state: row.state,
    clientName: row.client.name,
    analystName: row.analyst.name,
    ecosystemName: row.ecosystem.name,
    reason: row.reason ?? '',
    phrase: row.phrase ?? '',
    sessionSeconds: settings.ASSISTANCE_SESSION_SECONDS,
    expiresAt: row.expiresAt,
    clientEnteredAt: row.clientEnteredAt,
    analystEnteredAt: row.analystEnteredAt,
    closedAt: row.closedAt,
    closedBy: row.closedBy,
    closeReason: row.closeReason,
    allowedActions: allowedActions(
      { state: row.state, entered: row.clientEnteredAt !== null },
      'CLIENT',
    ),
    serverTime: row.serverTime,
    accessSessionId: row.accessSessionId,
  }
}

const afterwards = async (
  context: RequestContext,
  requestId: string,
): Promise<ClientAssistanceView> =>
  asClientSees(await assistanceReader.byId(context.platform, requestId), context)

/** The signed-in client's open request; null if none waits, which is no error. */
async function waiting(context: RequestContext, proof: ClientProof): Promise<RequestRow | null> {
  try {
    return (await clientParty(context, proof)).request
  } catch (error) {
    if (!proof.token && error instanceof Refusal && error.code === 'NOT_FOUND') return null
    throw error
  }
}

const PAST = {
  who: having(readPastAssistance),
  underControl: 'OPEN',
  shows: showing(assistancePages.pastAssistance),
} as const

@Resolver()
export class ClientResolver {
  @Query(() => ClientAssistanceType, {
    nullable: true,
    description:
      "The client's page: by the e-mailed link's secret, or without it the signed-in client's own open request, null when nothing waits.",
  })
  @Answers('LINK_INVALID', 'UNAUTHENTICATED', 'PARTY_CONFLICT')
  @Authority(CLIENT)
  async clientAssistance(
    @Arg('token', () => String, { nullable: true, description: LINK_SECRET }) token: string | null,
    @Ctx() context: RequestContext,
  ): Promise<ClientAssistanceType | null> {
    const request = await waiting(context, { token })
    return request && asClientSees(request, context)
  }

  @Query(() => PastAssistanceConnection, {
    description:
      "All closed assistance on the viewer's account, newest first; under an access session that of its ecosystem.",
  })
  @Answers('BAD_USER_INPUT')
  @Authority(PAST)
  async pastAssistance(
    @Args(() => PageArgs) asked: PageArgs,
    @Arg('filter', () => PastAssistanceFilterInput, {
      nullable: true,
      description: 'Which past assistance is looked at; what is left out does not narrow.',
    })
    filter: PastAssistanceFilterInput | null,
    @Ctx() { platform, person }: RequestContext,
  ) {
    const request = pageRequest(asked, platform.settings)
    const page = await pastAssistance(platform, person, pastFilter(filter), request)
    return connectionOf({ rows: page.rows.map(asPastAssistance), hasNextPage: page.hasNextPage })
  }

  @Query(() => [PastAssistanceAnalyst], {
    description:
      'Who stands in `pastAssistance`, by name, for its filter (at most 200); under an access session those of its ecosystem.',
  })
  @Authority(PAST)
  pastAssistanceAnalysts(@Ctx() { platform, person }: RequestContext): Promise<PastAnalyst[]> {
    return pastAnalysts(platform, person)
  }

  @Mutation(() => ClientAssistanceType, {
    description: "The client's entry of the code.",
  })
  @Answers(
    'LINK_INVALID',
    'NOT_FOUND',
    'PARTY_CONFLICT',
    ...codeEntryCodes,
    'ILLEGAL_TRANSITION',
    'REQUEST_CLOSED',
  )
  @Authority(CLIENT)
  async enterClientCode(
    @Arg('input', () => ClientCodeInput) { code, ...proof }: ClientCodeInput,
    @Ctx() context: RequestContext,
  ): Promise<ClientAssistanceType> {
    const party = await clientParty(context, proof)
    const left = await enterClientCodeAsClient(context.platform, party, code)
    return left ? asClientSees(left, context) : afterwards(context, party.request.id)
  }

  @Mutation(() => ClientAssistanceType, {
    description: 'The client refuses, at any moment before access opens.',
  })
  @Answers('LINK_INVALID', 'NOT_FOUND', 'PARTY_CONFLICT', 'ILLEGAL_TRANSITION', 'REQUEST_CLOSED')
  @Authority(CLIENT)
  async refuseAssistance(
    @Arg('input', () => ClientPartyInput) proof: ClientPartyInput,
    @Ctx() context: RequestContext,
  ): Promise<ClientAssistanceType> {
    const party = await clientParty(context, proof)
    await refuseAssistance(context.platform, party)
    return afterwards(context, party.request.id)
  }

  @Mutation(() => ClientAssistanceType, {
    description: 'The client ends the session early.',
  })
  @Answers(
    'LINK_INVALID',
    'NOT_FOUND',
    'PARTY_CONFLICT',
    'ILLEGAL_TRANSITION',
    'REQUEST_CLOSED',
    'ACCESS_SESSION_ENDED',
  )
  @Authority(CLIENT)
  async endAssistanceAsClient(
    @Arg('input', () => ClientPartyInput) proof: ClientPartyInput,
    @Ctx() context: RequestContext,
  ): Promise<ClientAssistanceType> {
    const { actor, request } = await clientParty(context, proof)
    await endAssistance(context.platform, actor, request.id, 'CLIENT')
    return afterwards(context, request.id)
  }

  @Subscription(() => ClientAssistanceType, {
    nullable: true,
    description:
      "The client's side, by the e-mailed link's secret or, without it, the signed-in client's own open request (null when nothing waits): a snapshot first, then at each change.",
    subscribe: async ({
      args,
      context,
    }: {
      args: { token?: string | null }
      context: RequestContext
    }) => {
      const proof = { token: args.token ?? null }
      const clientId = proof.token
        ? (await clientParty(context, proof)).request.client.id
        : context.person.user.id
      // A request that was shown is followed until its end, so that the client sees its summary.
      let followed: string | null = null
      return context.follow<ClientAssistanceView | { none: true }>(
        [accessTopics.client(clientId)],
        async (now) => {
          const open = await waiting(now, proof)
          followed = open?.id ?? followed
          const request =
            open ?? (followed ? await assistanceReader.byId(now.platform, followed) : null)
          if (!request) return { value: { none: true } }
          return {
            value: asClientSees(request, now),
            again: nextChangeOf(now.platform, request),
            now: request.serverTime,
            topics: request.accessSessionId
              ? [accessTopics.accessSession(request.accessSessionId)]
              : [],
          }
        },
      )
    },
  })
  @Answers('LINK_INVALID', 'UNAUTHENTICATED', 'PARTY_CONFLICT')
  @Authority(CLIENT)
  clientAssistanceChanged(
    @Arg('token', () => String, { nullable: true, description: LINK_SECRET }) _token: string | null,
    @Root() snapshot: ClientAssistanceView | { none: true },
  ): ClientAssistanceType | null {
    return 'none' in snapshot ? null : snapshot
  }
}

/** @throws BAD_USER_INPUT for a text that can't be an id */
function pastFilter(filter: PastAssistanceFilterInput | null): PastFilter {
  for (const field of ['analystId', 'ecosystemId'] as const) {
    const id = filter?.[field]
    if (typeof id === 'string' && !isId(id)) throw new Refusal('BAD_USER_INPUT', { field })
  }
  return {
    analystId: filter?.analystId ?? null,
    ecosystemId: filter?.ecosystemId ?? null,
    from: filter?.from ?? null,
    until: filter?.until ?? null,
    withChanges: filter?.withChanges ?? false,
  }
}

const asPastAssistance = ({
  id,
  request,
  changes,
  lookedAt,
}: PastAssistanceView): PastAssistanceType => ({
  id,
  analystName: request.analyst.name,
  ecosystemName: request.ecosystem.name,
  reason: request.reason,
  state: request.state,
  requestedAt: request.createdAt,
  startedAt: request.sessionStartedAt,
  endedAt: request.closedAt,
  endedBy: request.closedBy,
  closeReason: request.closeReason,
  environments: request.environments,
  changeCount: request.changeCount,
  changes,
  lookedAt,
})

@Resolver(() => ClientAssistanceType)
export class ClientAssistanceFields {
  @FieldResolver(() => CodeStatus, {
    nullable: true,
    description: 'The code, as the client may still try it; null unless both codes are awaited.',
  })
  @ShownTo(everyReader)
  code(
    @Root() { requestId, state }: ClientAssistanceView,
    @Ctx() { platform }: RequestContext,
  ): Promise<CodeStanding | null> | null {
    return state === 'AWAITING_CODES'
      ? codeStanding(platform, clientConsent, requestId, 'CLIENT')
      : null
  }

  @FieldResolver(() => ClientAccessSession, {
    nullable: true,
    description: 'The session that both codes opened; null until then.',
  })
  @ShownTo(everyReader)
  async accessSession(
    @Root() { accessSessionId }: ClientAssistanceView,
    @Ctx() { platform }: RequestContext,
  ): Promise<ClientAccessSession | null> {
    const view: AccessSessionView | null = accessSessionId
      ? await accessSessionView(platform, accessSessionId)
      : null
    return (
      view && {
        ...view,
        openedEnvironments: [...new Set(view.connections.map(({ environment }) => environment))],
      }
    )
  }

  @FieldResolver(() => [RecordedChangeType], {
    description: 'Every change made, oldest first (at most 100).',
  })
  @ShownTo(everyReader)
  changes(
    @Root() { accessSessionId }: ClientAssistanceView,
    @Ctx() { platform }: RequestContext,
  ): Promise<RecordedChange[]> {
    return changesUnder(platform, accessSessionId)
  }

  @FieldResolver(() => [RecordedLookType], {
    description:
      'Every page that was looked at, in the order of the first look; on the record a minute later at most.',
  })
  @ShownTo(everyReader)
  lookedAt(
    @Root() { accessSessionId }: ClientAssistanceView,
    @Ctx() { platform }: RequestContext,
  ): Promise<readonly RecordedLook[]> {
    return looksUnder(platform, accessSessionId)
  }
}
