import { type PartnerAct, partnerActs } from 'shared-schema/partner-enums'
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
import { RecordedEventConnection, RecordPageArgs } from '../audit/graphql-types.ts'
import { recordConnection, recordRequest } from '../audit/record-request.ts'
import { recordedEvents } from '../audit/recorded-events.ts'
import { emailCodes } from '../identity/answers.ts'
import { Answers } from '../platform/answers.ts'
import { Authority, having } from '../platform/authority.ts'
import { connectionOf, PageArgs, pageRequest } from '../platform/graphql/connections.ts'
import type { RequestContext } from '../platform/graphql/context.ts'
import { reasonCodes } from '../platform/reasons.ts'
import { everyReader, ShownTo } from '../platform/shown-to.ts'
import { PlatformEcosystemType } from '../platform-ecosystems/graphql-types.ts'
import { shownEcosystem } from '../platform-ecosystems/shown-ecosystem.ts'
import { PartnerActEnum } from './graphql-enums.ts'
import {
  CreatePartnerInput,
  MoveEcosystemInput,
  PlatformPartnerConnection,
  PlatformPartnerFilterInput,
  PlatformPartnerInput,
  PlatformPartnerType,
  SuspendPartnerInput,
} from './graphql-types.ts'
import { moveEcosystem } from './move-ecosystem.ts'
import { createWithPrincipal } from './new-partner.ts'
import { resendPartnerInvitation, withdrawPartnerInvitation } from './partner-invitations.ts'
import { administerPartners } from './permissions.ts'
import {
  type PlatformPartnerView,
  partnerCount,
  platformPartnerOf,
  platformPartners,
} from './platform-partners.ts'
import { actRefusal } from './rules.ts'
import { resumePartner, suspendPartner } from './suspend-partner.ts'
import { platformPartnerTopics } from './topics.ts'

const OPERATOR = { who: having(administerPartners), underControl: 'REFUSED' } as const
const UNFIT = ['PRINCIPAL_IS_STAFF', 'PRINCIPAL_BLOCKED', 'PRINCIPAL_IN_TEAM'] as const
const WHICH = 'Which partner.'

@Resolver(() => PlatformPartnerType)
export class PlatformPartnerResolver {
  @Query(() => PlatformPartnerConnection, {
    description: 'All partners of the installation, and partners to be. Operators.',
  })
  @Answers('BAD_USER_INPUT', 'NOT_FOUND')
  @Authority(OPERATOR)
  async platformPartners(
    @Args(() => PageArgs) asked: PageArgs,
    @Arg('search', () => String, {
      nullable: true,
      description:
        "Part of the name, or of the Principal's name or e-mail, with or without accents and capitals; at most 100 characters, else BAD_USER_INPUT.",
    })
    search: string | null,
    @Arg('filter', () => PlatformPartnerFilterInput, {
      nullable: true,
      description: 'Which partners are listed; without it all.',
    })
    filter: PlatformPartnerFilterInput | null,
    @Ctx() { platform }: RequestContext,
  ): Promise<PlatformPartnerConnection> {
    const page = await platformPartners(platform, {
      ...pageRequest(asked, platform.settings),
      search,
      filter: filter ?? {},
    })
    const { totalCount, totalIsMore } = page
    return { ...connectionOf(page), totalCount, totalIsMore }
  }

  @Query(() => PlatformPartnerType, {
    description: 'One partner, or a partner to be. Operators.',
  })
  @Authority(OPERATOR)
  platformPartner(
    @Arg('id', () => ID, {
      description: 'Which; NOT_FOUND also once an invitation was taken back.',
    })
    id: string,
    @Ctx() { platform }: RequestContext,
  ): Promise<PlatformPartnerView> {
    return platformPartnerOf(platform, id)
  }

  @Query(() => RecordedEventConnection, {
    description:
      'What became of a partner itself, newest first: its Principal, its suspensions, and ecosystems that were moved; of a partner to be, its invitation. What its team does is its own. Operators.',
  })
  @Answers('BAD_USER_INPUT')
  @Authority(OPERATOR)
  async platformPartnerRecord(
    @Arg('partnerId', () => ID, { description: 'Whose, else NOT_FOUND.' }) partnerId: string,
    @Args(() => RecordPageArgs) asked: RecordPageArgs,
    @Ctx() { platform, person }: RequestContext,
  ) {
    const { id, situation } = await platformPartnerOf(platform, partnerId)
    const request = recordRequest(
      { chain: situation === 'INVITED' ? { kind: 'PLATFORM', id: null } : { kind: 'PARTNER', id } },
      asked,
      { targetId: id },
      platform.settings,
    )
    const page = await recordedEvents(platform, { ...request, viewerId: person.user.id })
    return recordConnection(request, page)
  }

  @Subscription(() => Int, {
    description:
      'How many partners there are, those to be included; sent at the start, and again whenever anything of them changes. Of very many only so many as a search counts. Operators.',
    subscribe: ({ context }: { context: RequestContext }) =>
      context.follow([platformPartnerTopics.partners()], async ({ platform }) => ({
        value: await partnerCount(platform),
      })),
  })
  @Authority(OPERATOR)
  platformPartnersChanged(@Root() partners: number): number {
    return partners
  }

  @FieldResolver(() => [PartnerActEnum], { description: 'What can be done with it now.' })
  @ShownTo(everyReader)
  allowedActions(@Root() { situation }: PlatformPartnerView): readonly PartnerAct[] {
    return partnerActs.filter((act) => actRefusal(act, situation) === null)
  }

  @Mutation(() => PlatformPartnerType, {
    description:
      'Makes a partner with its Principal: at once for somebody who has a password, else when they set one by the link that is mailed to them. Operators.',
  })
  @Answers(
    'NAME_INVALID',
    'PARTNER_NAME_TAKEN',
    'TIME_ZONE_UNKNOWN',
    'PHONE_MALFORMED',
    'BAD_USER_INPUT',
    ...emailCodes,
    ...UNFIT,
    'ALREADY_INVITED',
    'MAIL_TOO_SOON',
    'MAIL_LIMIT_REACHED',
    'IDEMPOTENCY_KEY_REUSED',
  )
  @Authority(OPERATOR)
  createPartner(
    @Arg('input', () => CreatePartnerInput, { description: 'The partner.' })
    { principalName, principalEmail, principalPhone, ...partner }: CreatePartnerInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<PlatformPartnerView> {
    const principal = { name: principalName, email: principalEmail, phone: principalPhone }
    return createWithPrincipal(platform, person, { ...partner, principal })
  }

  @Mutation(() => PlatformPartnerType, {
    description:
      'Mails the link of an invitation again; the earlier one is void. If the person has a password by now, the partner exists at once. Operators.',
  })
  @Answers(
    'PARTNER_SITUATION',
    ...UNFIT,
    'EMAIL_UNREACHABLE',
    'SERVICE_UNAVAILABLE',
    'MAIL_TOO_SOON',
    'MAIL_LIMIT_REACHED',
  )
  @Authority(OPERATOR)
  resendPartnerInvitation(
    @Arg('input', () => PlatformPartnerInput, { description: WHICH })
    { partnerId }: PlatformPartnerInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<PlatformPartnerView> {
    return resendPartnerInvitation(platform, person, partnerId)
  }

  @Mutation(() => Boolean, {
    description: 'Takes an invitation back: no partner comes of it any more. Operators.',
  })
  @Answers('PARTNER_SITUATION')
  @Authority(OPERATOR)
  async withdrawPartnerInvitation(
    @Arg('input', () => PlatformPartnerInput, { description: WHICH })
    { partnerId }: PlatformPartnerInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<boolean> {
    await withdrawPartnerInvitation(platform, person, partnerId)
    return true
  }

  @Mutation(() => PlatformPartnerType, {
    description:
      'Keeps the team of a partner out at once, with a reason; its sessions in accounts end, and the accounts go on working. Operators.',
  })
  @Answers('PARTNER_SITUATION', ...reasonCodes)
  @Authority(OPERATOR)
  suspendPartner(
    @Arg('input', () => SuspendPartnerInput, { description: 'Which partner, and why.' })
    input: SuspendPartnerInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<PlatformPartnerView> {
    return suspendPartner(platform, person, input)
  }

  @Mutation(() => PlatformPartnerType, {
    description: 'Lets the team of a suspended partner work again. Operators.',
  })
  @Answers('PARTNER_SITUATION')
  @Authority(OPERATOR)
  resumePartner(
    @Arg('input', () => PlatformPartnerInput, { description: WHICH })
    { partnerId }: PlatformPartnerInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<PlatformPartnerView> {
    return resumePartner(platform, person, partnerId)
  }

  @Mutation(() => PlatformEcosystemType, {
    description:
      'Moves an ecosystem to a partner, or out of one. Sessions of the former team end at once; with the new partner it begins as DEPLOYING. Operators.',
  })
  @Answers('CONFLICT', 'PARTNER_SUSPENDED', 'PARTNER_SITUATION')
  @Authority(OPERATOR)
  async moveEcosystem(
    @Arg('input', () => MoveEcosystemInput, { description: 'Which ecosystem, and where to.' })
    { ecosystemId, fromPartnerId, toPartnerId }: MoveEcosystemInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<PlatformEcosystemType> {
    const move = {
      ecosystemId,
      fromPartnerId: fromPartnerId ?? null,
      toPartnerId: toPartnerId ?? null,
    }
    return shownEcosystem(await moveEcosystem(platform, person, move))
  }
}
