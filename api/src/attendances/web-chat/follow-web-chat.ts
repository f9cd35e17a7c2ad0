import type { RequestContext } from '../../platform/graphql/context.ts'
import { attendanceTopics } from '../topics.ts'
import {
  contactAddress,
  openWebChat,
  type ShownContact,
  type WebChatView,
  webChatOf,
} from './web-chat.ts'

/**
 * A contact's conversation, for a subscription that needs no sign-in: it stands on the token alone. The socket is closed
 * where the channel is disconnected.
 *
 * @throws NOT_FOUND, BAD_USER_INPUT
 */
export async function followWebChat(
  context: RequestContext,
  { address, token }: ShownContact,
  limit: number,
): Promise<AsyncIterableIterator<WebChatView>> {
  const { platform } = context
  const kept = contactAddress(platform, token)
  const channel = await openWebChat(platform, address)
  return context.follow(
    [attendanceTopics.firstMessage(kept), attendanceTopics.channel(channel.id)],
    async () => {
      const value = await webChatOf(platform, { address, token, limit, before: null })
      return {
        value,
        topics: value.contactId ? [attendanceTopics.contact(value.contactId)] : [],
      }
    },
    platform.settings.WEB_CHAT_PUSH_SECONDS,
  )
}
