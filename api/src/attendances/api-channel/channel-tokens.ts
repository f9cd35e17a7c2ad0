import type { Platform } from '../../platform/platform.ts'
import { newToken, sameHash } from '../../platform/secrets.ts'

const TOKEN = 'channel token'
const TEST = 'channel test'
const TEST_TOKEN = /^test\.(\d{1,15})\.([\w-]{43})\.([\w-]{43})$/

/** The keyed hash of the token of a channel, good for that channel only. */
export const hashOfChannelToken = (
  { secrets }: Pick<Platform, 'secrets'>,
  token: string,
  channelId: string,
): Buffer => secrets.hash(TOKEN, token, channelId)

/**
 * Signs a token for one channel, good for CHANNEL_TEST_SECONDS: a message with it goes the whole way in, and leaves
 * nothing behind.
 */
export async function signTestToken(
  { clock, secrets, settings }: Platform,
  channelId: string,
): Promise<string> {
  const endsAt = (await clock.now()).getTime() + settings.CHANNEL_TEST_SECONDS * 1000
  const signed = `${endsAt}.${newToken()}`
  const signature = secrets.hash(TEST, signed, channelId).toString('base64url')
  return `test.${signed}.${signature}`
}

/** What a token is for a channel: its own, that of a test of it, or neither. */
export async function standingOfToken(
  platform: Platform,
  token: string,
  { id, tokenHash }: { readonly id: string; readonly tokenHash: Buffer | null },
): Promise<'OWN' | 'TEST' | null> {
  const [, endsAt = '', nonce = '', signature = ''] = TEST_TOKEN.exec(token) ?? []
  if (signature !== '') {
    const { clock, secrets } = platform
    const isSigned = sameHash(
      secrets.hash(TEST, `${endsAt}.${nonce}`, id),
      Buffer.from(signature, 'base64url'),
    )
    return isSigned && Number(endsAt) > (await clock.now()).getTime() ? 'TEST' : null
  }
  return tokenHash && sameHash(tokenHash, hashOfChannelToken(platform, token, id)) ? 'OWN' : null
}
