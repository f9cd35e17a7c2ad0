import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql'
import { ecosystemAt, havingIn } from '../../ecosystems/authority.ts'
import { Answers } from '../../platform/answers.ts'
import { Authority } from '../../platform/authority.ts'
import type { RequestContext } from '../../platform/graphql/context.ts'
import { showing } from '../../platform/shown-pages.ts'
import { ecosystemOfChannel } from '../authority.ts'
import { manageChannels } from '../permissions.ts'
import { workPages } from '../shown-pages.ts'
import {
  ChannelInput,
  ChannelType,
  CreateChannelInput,
  RenameChannelInput,
} from './channel-graphql-types.ts'
import {
  type ChannelView,
  channelsOf,
  connectChannel,
  createChannel,
  disconnectChannel,
  issueChannelToken,
  renameChannel,
} from './channels.ts'

const MANAGER = {
  who: havingIn(manageChannels, ecosystemOfChannel('input.channelId')),
  underControl: 'OPEN',
} as const

@Resolver(() => ChannelType)
export class ChannelResolver {
  @Query(() => [ChannelType], {
    description: 'The channels of an ecosystem, oldest first. Administrators.',
  })
  @Authority({
    who: havingIn(manageChannels, ecosystemAt('ecosystemId')),
    underControl: 'OPEN',
    shows: showing(workPages.channels),
  })
  channels(
    @Arg('ecosystemId', () => ID, {
      description: 'Whose channels: NOT_FOUND for a stranger, FORBIDDEN for a member.',
    })
    ecosystemId: string,
    @Ctx() { platform }: RequestContext,
  ): Promise<ChannelView[]> {
    return channelsOf(platform, ecosystemId)
  }

  @Mutation(() => ChannelType, {
    description: 'Creates a channel, on which contacts can write at once. Administrators.',
  })
  @Answers(
    'NAME_INVALID',
    'CHANNELS_FULL',
    'ACCOUNT_CANCELLED',
    'BAD_USER_INPUT',
    'IDEMPOTENCY_KEY_REUSED',
  )
  @Authority({
    who: havingIn(manageChannels, ecosystemAt('input.ecosystemId')),
    underControl: 'OPEN',
  })
  createChannel(
    @Arg('input', () => CreateChannelInput) input: CreateChannelInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<ChannelView> {
    return createChannel(platform, person, input)
  }

  @Mutation(() => ChannelType, { description: 'Gives a channel another name. Administrators.' })
  @Answers('NAME_INVALID')
  @Authority(MANAGER)
  renameChannel(
    @Arg('input', () => RenameChannelInput) input: RenameChannelInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<ChannelView> {
    return renameChannel(platform, person, input)
  }

  @Mutation(() => ChannelType, {
    description: 'Lets contacts write on a channel again. Administrators.',
  })
  @Answers('ACCOUNT_CANCELLED')
  @Authority(MANAGER)
  connectChannel(
    @Arg('input', () => ChannelInput) { channelId }: ChannelInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<ChannelView> {
    return connectChannel(platform, person, channelId)
  }

  @Mutation(() => ChannelType, {
    description:
      'Lets nobody write on a channel any more; what was written stays, and can be answered. Administrators.',
  })
  @Authority(MANAGER)
  disconnectChannel(
    @Arg('input', () => ChannelInput) { channelId }: ChannelInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<ChannelView> {
    return disconnectChannel(platform, person, channelId)
  }

  @Mutation(() => String, {
    description:
      'Gives a channel of kind API a new token, for whoever hands messages over; an earlier one is good no longer. It is told this once. Administrators.',
  })
  @Answers('BAD_USER_INPUT')
  @Authority({ ...MANAGER, underControl: 'REFUSED' })
  issueChannelToken(
    @Arg('input', () => ChannelInput) { channelId }: ChannelInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<string> {
    return issueChannelToken(platform, person, channelId)
  }
}
