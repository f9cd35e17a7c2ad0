import type { Origin } from '../../platform/actor.ts'
import { Refusal } from '../../platform/errors.ts'
import type { Platform } from '../../platform/platform.ts'
import { type OpenChannel, openChannel } from '../open-channel.ts'
import { takeMessage } from '../receive-message.ts'
import { type ConversationPart, conversationOf, type WebChatView } from '../web-chat/web-chat.ts'
import { standingOfToken } from './channel-tokens.ts'

/** Whoever hands messages over: the channel by its address, its token, and about which contact. */
export interface ShownIntegration {
  readonly address: string
  readonly token: string
  /** What the other system calls the contact: 1 to 200 visible ASCII characters. */
  readonly contact: string
}

/** A message of a contact, as another system hands it over. */
export interface HandedOver extends ShownIntegration {
  readonly messageId: string
  readonly name: string | null
  readonly body: string
}

/** Says that the message of a test has gone the whole way, so that nothing of it is kept. */
class TestArrived extends Error {}

/**
 * Takes a message of a contact from another system. A test (`signTestToken`) goes the same way, and is undone before the
 * commit.
 *
 * @throws NOT_FOUND where address and token don't belong together; as `takeMessage`
 */
export async function receiveChannelMessage(
  platform: Platform,
  origin: Origin,
  { address, token, contact, ...message }: HandedOver,
): Promise<void> {
  requireContact(contact)
  const { channel, standing } = await provenChannel(platform, address, token)
  const received = { ...message, channel, contact }
  if (standing === 'OWN') return takeMessage(platform, origin, received)
  await takeMessage(platform, origin, received, {
    beforeCommit: () => Promise.reject(new TestArrived()),
  }).catch((error: unknown) => {
    if (!(error instanceof TestArrived)) throw error
  })
}

/**
 * The latest conversation with a contact, for the system that hands their messages over.
 *
 * @throws NOT_FOUND where address and token don't belong together; BAD_USER_INPUT
 */
export async function channelConversation(
  platform: Platform,
  { address, token, contact, ...part }: ShownIntegration & ConversationPart,
): Promise<WebChatView> {
  requireContact(contact)
  const { channel, standing } = await provenChannel(platform, address, token)
  if (standing !== 'OWN') throw new Refusal('NOT_FOUND')
  return conversationOf(platform, channel, contact, part)
}

function requireContact(contact: string): void {
  if (!/^[\x21-\x7e]{1,200}$/.test(contact))
    throw new Refusal('BAD_USER_INPUT', { field: 'contact' })
}

async function provenChannel(
  platform: Platform,
  address: string,
  token: string,
): Promise<{ readonly channel: OpenChannel; readonly standing: 'OWN' | 'TEST' }> {
  const channel = await openChannel(platform, 'API', address)
  const standing = await standingOfToken(platform, token, channel)
  if (!standing) throw new Refusal('NOT_FOUND')
  return { channel, standing }
}
