import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { Answers } from '../../platform/answers.ts'
import { Authority, anyone } from '../../platform/authority.ts'
import { PageArgs, pageSize } from '../../platform/graphql/connections.ts'
import type { RequestContext } from '../../platform/graphql/context.ts'
import { messageConnection, sequenceIn } from '../pages.ts'
import { WebChatMessageConnection } from '../web-chat/web-chat-graphql-types.ts'
import { channelConversation, receiveChannelMessage } from './api-channel.ts'
import { ChannelContactInput, ReceiveChannelMessageInput } from './api-channel-graphql-types.ts'

/** Whoever has the token of the channel. */
const INTEGRATION = { who: anyone, underControl: 'REFUSED' } as const

@Resolver()
export class ApiChannelResolver {
  @Query(() => WebChatMessageConnection, {
    description:
      'What was said in the latest conversation of a contact of a channel of kind API, the latest first: how answers are fetched. Whoever has the token of the channel.',
  })
  @Answers('NOT_FOUND', 'BAD_USER_INPUT')
  @Authority(INTEGRATION)
  async channelMessages(
    @Arg('input', () => ChannelContactInput) input: ChannelContactInput,
    @Args(() => PageArgs) asked: PageArgs,
    @Ctx() { platform }: RequestContext,
  ): Promise<WebChatMessageConnection> {
    const limit = pageSize(asked, platform.settings)
    const before = sequenceIn(asked.after)
    const { messages } = await channelConversation(platform, { ...input, limit, before })
    return messageConnection(messages)
  }

  @Mutation(() => Boolean, {
    description:
      'Takes a message of a contact from another system. Whoever has the token of the channel. So many in a minute of one contact, and on one channel.',
  })
  @Answers(
    'NOT_FOUND',
    'MESSAGE_EMPTY',
    'MESSAGE_TOO_LONG',
    'MESSAGE_MALFORMED',
    'NAME_INVALID',
    'BAD_USER_INPUT',
    'TOO_MANY_REQUESTS',
  )
  @Authority(INTEGRATION)
  async receiveChannelMessage(
    @Arg('input', () => ReceiveChannelMessageInput)
    { name = null, ...input }: ReceiveChannelMessageInput,
    @Ctx() { platform, origin }: RequestContext,
  ): Promise<boolean> {
    await receiveChannelMessage(platform, origin, { ...input, name })
    return true
  }
}
