import type { Origin } from '../../platform/actor.ts'
import { addressKey } from '../../platform/http/addresses.ts'
import type { Platform } from '../../platform/platform.ts'
import { takeMessage } from '../receive-message.ts'
import { contactAddress, openWebChat, type ShownContact } from './web-chat.ts'

/** A message that somebody writes on a public page. */
export interface WebChatMessage extends ShownContact {
  readonly messageId: string
  readonly name: string | null
  readonly body: string
}

/**
 * Takes a message from a public page. One network address sends so many in a minute, whoever is behind it.
 *
 * @throws as `takeMessage`
 */
export async function receiveWebChatMessage(
  platform: Platform,
  origin: Origin,
  { address, token, ...message }: WebChatMessage,
): Promise<void> {
  const contact = contactAddress(platform, token)
  const channel = await openWebChat(platform, address)
  await takeMessage(
    platform,
    origin,
    { ...message, channel, contact },
    {
      limits: [
        {
          key: `contacts-from:${addressKey(origin.ipAddress)}`,
          most: platform.settings.ADDRESS_MESSAGES_PER_MINUTE,
        },
      ],
    },
  )
}
