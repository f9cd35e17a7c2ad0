import type { ChannelTestOutcome } from 'shared-schema/partner-enums'
import { signTestToken } from '../attendances/api-channel/channel-tokens.ts'
import { ownPartnerId } from '../partners/team-act.ts'
import type { PersonActor } from '../platform/actor.ts'
import { newId } from '../platform/ids.ts'
import type { Platform } from '../platform/platform.ts'
import { type PartnerChannelView, partnerChannelOfId } from './channels.ts'

/** What came of the test of a channel. */
export interface ChannelTest {
  readonly channel: PartnerChannelView
  readonly outcome: ChannelTestOutcome
}

/**
 * Tests a channel by the very way that contacts take: the public page of a web chat is fetched from the address that browsers
 * know, and asked what it is; to a channel of kind API a signed message is sent, which goes the whole way in and is undone
 * before the commit. Nothing is left behind.
 *
 * @throws NOT_FOUND for a channel of no account of the own partner
 */
export async function testPartnerChannel(
  platform: Platform,
  actor: PersonActor,
  channelId: string,
): Promise<ChannelTest> {
  const partnerId = ownPartnerId(actor)
  const before = await partnerChannelOfId(platform, partnerId, channelId)
  const outcome =
    before.state === 'DISCONNECTED' ? 'DISCONNECTED' : await tests[before.kind](platform, before)
  return { channel: await partnerChannelOfId(platform, partnerId, channelId), outcome }
}

const tests = { WEB_CHAT: testWebChat, API: testApi } as const

const WEB_CHAT = 'query ($address: String!) { webChat(address: $address) { ecosystemName } }'
const RECEIVE =
  'mutation ($input: ReceiveChannelMessageInput!) { receiveChannelMessage(input: $input) }'

async function testWebChat(
  platform: Platform,
  { address }: PartnerChannelView,
): Promise<ChannelTestOutcome> {
  const { WEB_URL } = platform.settings
  const page = await answerOf(platform, new URL(`/chat/${address}`, WEB_URL))
  if (!page) return 'UNREACHABLE'
  if (!page.ok || !page.headers.get('content-type')?.startsWith('text/html')) return 'REFUSED'
  return askedBy(platform, WEB_URL, WEB_CHAT, { address })
}

async function testApi(
  platform: Platform,
  { id, address }: PartnerChannelView,
): Promise<ChannelTestOutcome> {
  const token = await signTestToken(platform, id)
  const [contact, messageId] = [`test-${newId()}`, newId()]
  const input = { address, token, contact, messageId, body: 'Test' }
  return askedBy(platform, platform.settings.API_URL, RECEIVE, { input })
}

/** Asks the API at an origin, as a page or another system would. */
async function askedBy(
  platform: Platform,
  origin: string,
  query: string,
  variables: object,
): Promise<ChannelTestOutcome> {
  const answer = await answerOf(platform, new URL('/graphql', origin), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  if (!answer) return 'UNREACHABLE'
  const said: unknown = await answer.json().catch(() => null)
  const { data, errors } = (said ?? {}) as { data?: object | null; errors?: unknown }
  return data && !errors ? 'WORKS' : 'REFUSED'
}

/** The answer of one of the product's own addresses; null if none comes in time. A test tells that, so it is no fault here. */
async function answerOf(
  { settings }: Platform,
  url: URL,
  request: RequestInit = {},
): Promise<Response | null> {
  const signal = AbortSignal.timeout(settings.CHANNEL_TEST_SECONDS * 1000)
  return fetch(url, { ...request, signal, redirect: 'error' }).catch(() => null)
}
