import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { havingInAccounts } from '../partner-accounts/authority.ts'
import { ownPartnerId } from '../partners/team-act.ts'
import { Answers } from '../platform/answers.ts'
import { Authority, having } from '../platform/authority.ts'
import { connectionOf, PageArgs, pageRequest } from '../platform/graphql/connections.ts'
import type { RequestContext } from '../platform/graphql/context.ts'
import { reasonCodes } from '../platform/reasons.ts'
import { managingPartnerChannel } from './authority.ts'
import { type PartnerChannelView, partnerChannelsOf } from './channels.ts'
import { createDemoChannel } from './create-demo-channel.ts'
import { disconnectPartnerChannel } from './disconnect-channel.ts'
import {
  ChannelTestType,
  CreateDemoChannelInput,
  DisconnectPartnerChannelInput,
  PartnerChannelConnection,
  PartnerChannelFilterInput,
  PartnerChannelInput,
  PartnerChannelType,
} from './graphql-types.ts'
import { managePartnerChannels } from './permissions.ts'
import { type ChannelTest, testPartnerChannel } from './test-channel.ts'

const MANAGER = { who: managingPartnerChannel, underControl: 'REFUSED' } as const

@Resolver()
export class PartnerChannelResolver {
  @Query(() => PartnerChannelConnection, {
    description:
      "The channels of all accounts of the viewer's own partner. Super Admins and Support.",
  })
  @Answers('BAD_USER_INPUT', 'NOT_FOUND')
  @Authority({ who: having(managePartnerChannels), underControl: 'REFUSED' })
  async partnerChannels(
    @Args(() => PageArgs) asked: PageArgs,
    @Arg('search', () => String, {
      nullable: true,
      description:
        'Part of the name of the account or of the channel, or of its key, with or without accents and capitals; at most 100 characters, else BAD_USER_INPUT.',
    })
    search: string | null,
    @Arg('filter', () => PartnerChannelFilterInput, {
      nullable: true,
      description: 'Which channels are listed; without it all.',
    })
    filter: PartnerChannelFilterInput | null,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<PartnerChannelConnection> {
    return connectionOf(
      await partnerChannelsOf(platform, {
        ...pageRequest(asked, platform.settings),
        partnerId: ownPartnerId(person),
        search,
        filter: filter ?? {},
      }),
    )
  }

  @Mutation(() => ChannelTestType, {
    description:
      'Tests whether a contact who writes on a channel is heard: the public page of a web chat is asked, to a channel of kind API a signed message is sent. Nothing is left behind. Super Admins and Support.',
  })
  @Authority(MANAGER)
  testPartnerChannel(
    @Arg('input', () => PartnerChannelInput) { channelId }: PartnerChannelInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<ChannelTest> {
    return testPartnerChannel(platform, person, channelId)
  }

  @Mutation(() => PartnerChannelType, {
    description:
      "Lets nobody write on a channel of an account any more. The account's administrator reads the reason, and may connect it again. Super Admins and Support.",
  })
  @Answers('PARTNER_ACCESS_OFF', ...reasonCodes)
  @Authority(MANAGER)
  disconnectPartnerChannel(
    @Arg('input', () => DisconnectPartnerChannelInput) input: DisconnectPartnerChannelInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<PartnerChannelView> {
    return disconnectPartnerChannel(platform, person, input)
  }

  @Mutation(() => PartnerChannelType, {
    description:
      'Gives an account that is a demo a web chat, on which contacts can write at once. Super Admins and Support.',
  })
  @Answers(
    'NAME_INVALID',
    'ACCOUNT_NOT_DEMO',
    'CHANNELS_FULL',
    'PARTNER_ACCESS_OFF',
    'BAD_USER_INPUT',
    'IDEMPOTENCY_KEY_REUSED',
  )
  @Authority({ who: havingInAccounts(managePartnerChannels), underControl: 'REFUSED' })
  createDemoChannel(
    @Arg('input', () => CreateDemoChannelInput) input: CreateDemoChannelInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<PartnerChannelView> {
    return createDemoChannel(platform, person, input)
  }
}
