import type { RequestContext } from '../platform/graphql/context.ts'
import type { SignedIn, SignInRequest } from './admit.ts'
import { DEVICE_COOKIE, keepDevice } from './device-cookie.ts'
import type { SignInResult } from './graphql-types.ts'
import { keepKnown, knownTokensIn } from './known-devices.ts'
import { CHALLENGE_COOKIE } from './sign-in.ts'
import { viewerOf } from './viewer.ts'

/** Sets the cookies of the new sign-in, and continues the request as that user. */
export async function signedInOn(
  context: RequestContext,
  { device, knownTokens }: SignedIn,
): Promise<SignInResult> {
  context.cookies.clear(CHALLENGE_COOKIE)
  keepDevice(context.cookies, device)
  keepKnown(context.cookies, context.platform, knownTokens)
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
})
