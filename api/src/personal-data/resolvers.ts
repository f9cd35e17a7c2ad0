import type { ErasureAct } from 'shared-schema/personal-data-enums'
import {
  Arg,
  Args,
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
import { mfaCodes } from '../identity/answers.ts'
import { Answers } from '../platform/answers.ts'
import { Authority, anyone, having } from '../platform/authority.ts'
import { connectionOf, PageArgs, pageRequest } from '../platform/graphql/connections.ts'
import type { RequestContext } from '../platform/graphql/context.ts'
import { reasonCodes } from '../platform/reasons.ts'
import { everyReader, ShownTo } from '../platform/shown-to.ts'
import { askErasure, confirmErasure, withdrawErasure } from './ask-erasure.ts'
import { type ErasureView, erasureOfId, erasureViews, openErasures } from './erasure-views.ts'
import { ErasureActEnum } from './graphql-enums.ts'
import {
  AskErasureInput,
  ConfirmErasureInput,
  ErasureConnection,
  ErasureFilterInput,
  ErasurePageType,
  ErasureType,
} from './graphql-types.ts'
import { administerPersonalData } from './permissions.ts'
import { actsIn } from './rules.ts'
import { erasurePage, stopErasure } from './stop-erasure.ts'
import { personalDataTopics } from './topics.ts'

const OPERATOR = { who: having(administerPersonalData), underControl: 'REFUSED' } as const
const WITH_CODE = { ...OPERATOR, counted: 'SENSITIVE' } as const
const TOKEN = 'What stands behind the `#` of the e-mailed address; else LINK_INVALID.'

@Resolver(() => ErasureType)
export class ErasureResolver {
  @Query(() => ErasureConnection, {
    description: "All erasures of people's data, the latest first. Operators.",
  })
  @Answers('BAD_USER_INPUT')
  @Authority(OPERATOR)
  async erasures(
    @Args(() => PageArgs) asked: PageArgs,
    @Arg('filter', () => ErasureFilterInput, {
      nullable: true,
      description: 'Which are listed; without it all.',
    })
    filter: ErasureFilterInput | null,
    @Ctx() { platform }: RequestContext,
  ): Promise<ErasureConnection> {
    const request = { ...pageRequest(asked, platform.settings), filter: filter ?? {} }
    return connectionOf(await erasureViews(platform, request))
  }

  @Query(() => ErasureType, { description: "One erasure of a person's data. Operators." })
  @Authority(OPERATOR)
  erasure(
    @Arg('id', () => ID, { description: 'Which one, else NOT_FOUND.' }) id: string,
    @Ctx() { platform }: RequestContext,
  ): Promise<ErasureView> {
    return erasureOfId(platform, id)
  }

  @Subscription(() => Int, {
    description:
      'How many erasures wait or run; sent at the start, and again whenever anything of one changes. Operators.',
    subscribe: ({ context }: { context: RequestContext }) =>
      context.follow([personalDataTopics.erasures()], async ({ platform }) => ({
        value: await openErasures(platform),
      })),
  })
  @Authority(OPERATOR)
  erasuresChanged(@Root() open: number): number {
    return open
  }

  @FieldResolver(() => [ErasureActEnum], { description: 'What the viewer can do with it now.' })
  @ShownTo(everyReader)
  allowedActs(
    @Root() { state, askedBy, person: whose }: ErasureView,
    @Ctx() { person }: RequestContext,
  ): ErasureAct[] {
    const { id } = person.user
    return actsIn(state, { asked: askedBy.id === id, self: whose.id === id })
  }

  @Mutation(() => ErasureType, {
    description:
      "Asks for the erasure of a person's data, with a reason and an MFA code. Another operator must confirm it; the person is told at once, with a link that stops it. Refused with ERASURE_OBSTACLES while they are needed somewhere. Operators.",
  })
  @Answers(
    'PERSON_UNKNOWN',
    'OWN_STAFF_ACCOUNT',
    'ERASURE_UNDER_WAY',
    'ERASURE_OBSTACLES',
    'MAIL_LIMIT_REACHED',
    ...reasonCodes,
    ...mfaCodes,
  )
  @Authority(WITH_CODE)
  askErasure(
    @Arg('input', () => AskErasureInput, { description: 'Whose data, and why.' })
    input: AskErasureInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<ErasureView> {
    return askErasure(platform, person, input)
  }

  @Mutation(() => ErasureType, {
    description:
      'Confirms the erasure that another operator has asked for, with an MFA code. The person can stop it for a time, three days by default; then it begins by itself, and nothing leads back. Operators.',
  })
  @Answers(
    'OWN_STAFF_ACCOUNT',
    'ILLEGAL_TRANSITION',
    'ERASURE_ASKER',
    'ERASURE_OBSTACLES',
    'MAIL_LIMIT_REACHED',
    ...mfaCodes,
  )
  @Authority(WITH_CODE)
  confirmErasure(
    @Arg('input', () => ConfirmErasureInput, { description: 'Which one, and the code.' })
    input: ConfirmErasureInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<ErasureView> {
    return confirmErasure(platform, person, input)
  }

  @Mutation(() => ErasureType, {
    description: 'Takes an erasure back that has not begun. Operators.',
  })
  @Answers('OWN_STAFF_ACCOUNT', 'ILLEGAL_TRANSITION')
  @Authority(OPERATOR)
  withdrawErasure(
    @Arg('erasureId', () => ID, { description: 'Which one, else NOT_FOUND.' }) erasureId: string,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<ErasureView> {
    return withdrawErasure(platform, person, erasureId)
  }

  @Query(() => ErasurePageType, {
    description: 'What an e-mailed link that stops an erasure is about; uses nothing up.',
  })
  @Answers('LINK_INVALID')
  @Authority({ who: anyone, underControl: 'REFUSED' })
  erasurePage(
    @Arg('token', () => String, { description: TOKEN }) token: string,
    @Ctx() { platform }: RequestContext,
  ): Promise<ErasurePageType> {
    return erasurePage(platform, token)
  }

  @Mutation(() => Boolean, {
    description: 'Stops an erasure, by the link that went to the person: nothing changes.',
  })
  @Answers('LINK_INVALID')
  @Authority({ who: anyone, underControl: 'REFUSED', counted: 'SENSITIVE' })
  async stopErasure(
    @Arg('token', () => String, { description: TOKEN }) token: string,
    @Ctx() { platform, origin }: RequestContext,
  ): Promise<boolean> {
    await stopErasure(platform, origin, token)
    return true
  }
}
