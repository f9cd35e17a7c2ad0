import type { RequestContext } from '../platform/graphql/context.ts'
import type { SignedIn, SignInRequest } from './admit.ts'
import { DEVICE_COOKIE, keepDevice } from './device-cookie.ts'
import type { SignInResult } from './graphql-types.ts'
import { keepKnown, knownTokensIn } from './known-devices.ts'
import { CHALLENGE_COOKIE } from './sign-in.ts'
import { viewerOf } from './viewer.ts'

/** Sets the cookies of the new sign-in. */
export function keepSignIn(
  { cookies, platform }: Pick<RequestContext, 'cookies' | 'platform'>,
  { device, knownTokens }: SignedIn,
): void {
  cookies.clear(CHALLENGE_COOKIE)
  keepDevice(cookies, device)
  keepKnown(cookies, platform, knownTokens)
}

/**
 * Gives the browser a challenge's cookie, for much longer than the challenge lasts, so that a person who was too slow is
 * distinguished from a browser that keeps no cookies.
 */
export const keepChallenge = (
  { cookies, platform: { settings } }: Pick<RequestContext, 'cookies' | 'platform'>,
  challengeToken: string,
): void =>
  cookies.set(
    CHALLENGE_COOKIE,
    challengeToken,
    settings.MFA_CHALLENGE_SECONDS + settings.CLIENT_DEVICE_SECONDS,
  )

/** Sets the cookies of the new sign-in, and continues the request as that user. */
export async function signedInOn(
  context: RequestContext,
  signedIn: SignedIn,
): Promise<SignInResult> {
  keepSignIn(context, signedIn)
  await context.workOutActor()
  return {
    ...nothingAsked,
    step: 'SIGNED_IN',
    viewer: await viewerOf(context.platform, context.person),
  }
}

/** No factor is asked for. */
const nothingAsked = { authenticator: false, passkey: false } as const

/** From where and on which browser a sign-in is tried. */
export const requestOf = ({ origin, cookies, platform }: RequestContext): SignInRequest => ({
  origin,
  browser: { app: origin.app, knownTokens: knownTokensIn(cookies, platform) },
  earlierDeviceToken: cookies.get(DEVICE_COOKIE),
  cookies,
})
