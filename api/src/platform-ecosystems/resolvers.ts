import type { EcosystemSituation } from 'shared-schema/enums'
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { RecordedEventConnection, RecordPageArgs } from '../audit/graphql-types.ts'
import { recordConnection, recordRequest } from '../audit/record-request.ts'
import { recordedEvents } from '../audit/recorded-events.ts'
import { EcosystemSituationEnum } from '../ecosystems/graphql-enums.ts'
import { situations } from '../ecosystems/rules.ts'
import { emailCodes } from '../identity/answers.ts'
import { Answers } from '../platform/answers.ts'
import { Authority, having } from '../platform/authority.ts'
import { connectionOf, PageArgs, pageRequest } from '../platform/graphql/connections.ts'
import type { RequestContext } from '../platform/graphql/context.ts'
import { reasonCodes } from '../platform/reasons.ts'
import { everyReader, ShownTo } from '../platform/shown-to.ts'
import { changeEcosystem } from './change-ecosystem.ts'
import { changeEcosystemSituation } from './change-situation.ts'
import {
  ChangeEcosystemInput,
  ChangeEcosystemSituationInput,
  CreateEcosystemInput,
  PlatformEcosystemConnection,
  PlatformEcosystemFilterInput,
  PlatformEcosystemType,
} from './graphql-types.ts'
import { createWithAdministrator } from './new-ecosystem.ts'
import { administerEcosystems } from './permissions.ts'
import {
  type PlatformEcosystemView,
  platformEcosystemOf,
  platformEcosystems,
} from './platform-ecosystems.ts'
import { shownEcosystem } from './shown-ecosystem.ts'

@Resolver(() => PlatformEcosystemType)
export class PlatformEcosystemResolver {
  @Query(() => PlatformEcosystemConnection, {
    description: 'All ecosystems of the installation. Operators.',
  })
  @Answers('BAD_USER_INPUT', 'NOT_FOUND')
  @Authority({ who: having(administerEcosystems), underControl: 'REFUSED' })
  async platformEcosystems(
    @Args(() => PageArgs) asked: PageArgs,
    @Arg('search', () => String, {
      nullable: true,
      description:
        "Part of the name, the legal name, the tax number, or of the administrator's name or e-mail, with or without accents and capitals; at most 100 characters, else BAD_USER_INPUT.",
    })
    search: string | null,
    @Arg('filter', () => PlatformEcosystemFilterInput, {
      nullable: true,
      description: 'Which ecosystems are listed; without it all.',
    })
    filter: PlatformEcosystemFilterInput | null,
    @Ctx() { platform }: RequestContext,
  ): Promise<PlatformEcosystemConnection> {
    const page = await platformEcosystems(platform, {
      ...pageRequest(asked, platform.settings),
      search,
      filter: filter ?? {},
    })
    const { totalCount, totalIsMore } = page
    const { edges, pageInfo } = connectionOf(page)
    return {
      pageInfo,
      edges: edges.map(({ cursor, node }) => ({ cursor, node: shownEcosystem(node) })),
      totalCount,
      totalIsMore,
    }
  }

  @Query(() => PlatformEcosystemType, { description: 'One ecosystem. Operators.' })
  @Authority({ who: having(administerEcosystems), underControl: 'REFUSED' })
  async platformEcosystem(
    @Arg('id', () => ID, { description: 'Any ecosystem, else NOT_FOUND.' }) id: string,
    @Ctx() { platform }: RequestContext,
  ): Promise<PlatformEcosystemType> {
    return shownEcosystem(await platformEcosystemOf(platform, id))
  }

  @Query(() => RecordedEventConnection, {
    description:
      'What became of an ecosystem itself, newest first: its name, plan, modules, situation and partner. What its people do is theirs. Operators.',
  })
  @Answers('BAD_USER_INPUT')
  @Authority({ who: having(administerEcosystems), underControl: 'REFUSED', mayBeOlder: true })
  async platformEcosystemRecord(
    @Arg('ecosystemId', () => ID, { description: 'Any ecosystem, else NOT_FOUND.' })
    ecosystemId: string,
    @Args(() => RecordPageArgs) asked: RecordPageArgs,
    @Ctx() { platform, person }: RequestContext,
  ) {
    const { id } = await platformEcosystemOf(platform, ecosystemId)
    const request = recordRequest(
      { chain: { kind: 'ECOSYSTEM', id } },
      asked,
      { targetId: id },
      platform.settings,
    )
    const page = await recordedEvents(platform, { ...request, viewerId: person.user.id })
    return recordConnection(request, page)
  }

  @FieldResolver(() => [EcosystemSituationEnum], {
    description: 'Into which situations it can be brought now.',
  })
  @ShownTo(everyReader)
  allowedSituations(@Root() { situation }: PlatformEcosystemView): readonly EcosystemSituation[] {
    return situations[situation].to
  }

  @Mutation(() => PlatformEcosystemType, {
    description:
      'Makes an ecosystem that no partner looks after, and invites its administrator, or tells them where they have a password. Operators.',
  })
  @Answers(
    'NAME_INVALID',
    'TAX_NUMBER_INVALID',
    'BAD_USER_INPUT',
    'MODULE_NOT_IN_PLAN',
    ...emailCodes,
    'ADMINISTRATOR_NOT_ADDABLE',
    'MAIL_LIMIT_REACHED',
    'IDEMPOTENCY_KEY_REUSED',
  )
  @Authority({ who: having(administerEcosystems), underControl: 'REFUSED' })
  async createEcosystem(
    @Arg('input', () => CreateEcosystemInput, { description: 'The ecosystem.' })
    input: CreateEcosystemInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<PlatformEcosystemType> {
    const { administratorName: name, administratorEmail: email, idempotencyKey } = input
    const given = { ...formOf(input), administrator: { name, email }, idempotencyKey }
    return shownEcosystem(await createWithAdministrator(platform, person, given))
  }

  @Mutation(() => PlatformEcosystemType, {
    description:
      'Changes what an ecosystem is called and has bought, with effect on everybody who works in it at once. Operators.',
  })
  @Answers(
    'CONFLICT',
    'NAME_INVALID',
    'TAX_NUMBER_INVALID',
    'BAD_USER_INPUT',
    'MODULE_NOT_IN_PLAN',
    'PLAN_OF_PARTNER',
    'FROZEN_BY_HANDOVER',
  )
  @Authority({ who: having(administerEcosystems), underControl: 'REFUSED' })
  async changeEcosystem(
    @Arg('input', () => ChangeEcosystemInput, { description: 'Which ecosystem, and how.' })
    input: ChangeEcosystemInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<PlatformEcosystemType> {
    const { ecosystemId, version } = input
    const given = { ...formOf(input), ecosystemId, version }
    return shownEcosystem(await changeEcosystem(platform, person, given))
  }

  @Mutation(() => PlatformEcosystemType, {
    description:
      'Suspends or closes an ecosystem, or opens it again, with effect on everybody who works in it at once. Nothing is deleted. Operators.',
  })
  @Answers('ECOSYSTEM_SITUATION', ...reasonCodes)
  @Authority({ who: having(administerEcosystems), underControl: 'REFUSED' })
  async changeEcosystemSituation(
    @Arg('input', () => ChangeEcosystemSituationInput, {
      description: 'Which ecosystem, and where to.',
    })
    input: ChangeEcosystemSituationInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<PlatformEcosystemType> {
    return shownEcosystem(await changeEcosystemSituation(platform, person, input))
  }
}

const formOf = ({
  name,
  legalName,
  taxKind,
  taxNumber,
  plan,
  modules,
}: CreateEcosystemInput | ChangeEcosystemInput) => ({
  name,
  legalName: legalName ?? null,
  taxKind: taxKind ?? null,
  taxNumber: taxNumber ?? null,
  plan,
  modules,
})
