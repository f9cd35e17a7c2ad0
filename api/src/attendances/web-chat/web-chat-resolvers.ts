import { Arg, Args, Ctx, Int, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql'
import { Answers } from '../../platform/answers.ts'
import { Authority, anyone } from '../../platform/authority.ts'
import { PageArgs, pageSize } from '../../platform/graphql/connections.ts'
import type { RequestContext } from '../../platform/graphql/context.ts'
import { messageConnection, sequenceIn } from '../pages.ts'
import { followWebChat } from './follow-web-chat.ts'
import { receiveWebChatMessage } from './receive-web-chat-message.ts'
import { beginWebChat, openWebChat, type WebChatView, webChatOf } from './web-chat.ts'
import {
  BeginWebChatInput,
  LiveWebChat,
  WebChatInput,
  WebChatMessageConnection,
  WebChatType,
  WriteToWebChatInput,
} from './web-chat-graphql-types.ts'

/** Whoever has the address of a page; what somebody wrote there needs their token too. */
const CONTACT = { who: anyone, underControl: 'REFUSED' } as const
const GONE = 'NOT_FOUND'

@Resolver()
export class WebChatResolver {
  @Query(() => WebChatType, { description: 'The public page of a channel. Anybody.' })
  @Answers(GONE)
  @Authority(CONTACT)
  webChat(
    @Arg('address', () => String, { description: 'The key in the address of the page.' })
    address: string,
    @Ctx() { platform }: RequestContext,
  ): Promise<WebChatType> {
    return openWebChat(platform, address)
  }

  @Query(() => WebChatMessageConnection, {
    description:
      "What was said in a contact's latest conversation, the latest first. Whoever has the token.",
  })
  @Answers(GONE, 'BAD_USER_INPUT')
  @Authority(CONTACT)
  async webChatMessages(
    @Arg('input', () => WebChatInput) input: WebChatInput,
    @Args(() => PageArgs) asked: PageArgs,
    @Ctx() { platform }: RequestContext,
  ): Promise<WebChatMessageConnection> {
    const limit = pageSize(asked, platform.settings)
    const before = sequenceIn(asked.after)
    return messageConnection((await webChatOf(platform, { ...input, limit, before })).messages)
  }

  @Mutation(() => String, {
    description:
      'Gives the token by which a new contact is known, for the page to keep. Nothing else happens before they write. Anybody.',
  })
  @Answers(GONE)
  @Authority(CONTACT)
  beginWebChat(
    @Arg('input', () => BeginWebChatInput) { address }: BeginWebChatInput,
    @Ctx() { platform }: RequestContext,
  ): Promise<string> {
    return beginWebChat(platform, address)
  }

  @Mutation(() => Boolean, {
    description:
      'Takes a message of a contact; it comes back by `webChatChanged`. Whoever has the token. So many in a minute of one contact, from one network address, and on one channel.',
  })
  @Answers(
    GONE,
    'MESSAGE_EMPTY',
    'MESSAGE_TOO_LONG',
    'MESSAGE_MALFORMED',
    'NAME_INVALID',
    'BAD_USER_INPUT',
    'TOO_MANY_REQUESTS',
  )
  @Authority(CONTACT)
  async writeToWebChat(
    @Arg('input', () => WriteToWebChatInput) { name = null, ...input }: WriteToWebChatInput,
    @Ctx() { platform, origin }: RequestContext,
  ): Promise<boolean> {
    await receiveWebChatMessage(platform, origin, { ...input, name })
    return true
  }

  @Subscription(() => LiveWebChat, {
    description: "A contact's latest conversation: now, and at each change. Whoever has the token.",
    subscribe: ({
      args,
      context,
    }: {
      args: { input: WebChatInput; first: number }
      context: RequestContext
    }) => followWebChat(context, args.input, pageSize(args, context.platform.settings)),
  })
  @Answers(GONE, 'BAD_USER_INPUT')
  @Authority(CONTACT)
  webChatChanged(
    @Arg('input', () => WebChatInput) _input: WebChatInput,
    @Arg('first', () => Int, {
      defaultValue: 20,
      description: 'So many of the latest messages: 1 to 100, else BAD_USER_INPUT.',
    })
    _first: number,
    @Root() { state, attendant, messages }: WebChatView,
  ): LiveWebChat {
    return { state, attendant, messages: messageConnection(messages) }
  }
}
