import { type ActorUser, newActor, type Origin } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { Refusal, refuse } from '../platform/errors.ts'
import type { Cookies } from '../platform/http/cookies.ts'
import { mailTo } from '../platform/mail/mail-to.ts'
import type { Platform } from '../platform/platform.ts'
import { signInActions, userActions } from './actions.ts'
import { isAdministrator } from './administrators.ts'
import { appAddress } from './app-address.ts'
import { isBackofficeUser } from './backoffice-users.ts'
import { DEVICE_TOKEN } from './device-cookie.ts'
import { deviceName } from './device-name.ts'
import { type NewDevice, signInDevice, signOutDevice } from './devices.ts'
import { asActorUser, User } from './entities.ts'
import { rememberDevice, type ShownBrowser } from './known-devices.ts'
import { identityMails } from './mails/mails.ts'
import { Passkey } from './passkeys/passkey.ts'
import { appRefusal } from './rules.ts'
import { staffRoles } from './staff-roles.ts'
import { lockUser } from './users.ts'
import { heldWords, type VouchedBy } from './vouched-by.ts'

/** Where a sign-in comes from, and which device the browser was signed in with before. */
export interface SignInRequest {
  readonly origin: Origin
  readonly browser: ShownBrowser
  /** The secret of the device that this sign-in replaces. */
  readonly earlierDeviceToken: string | undefined
  readonly cookies: Pick<Cookies, 'get'>
}

/** A completed sign-in: the secrets for the browser's cookies. */
export interface SignedIn {
  readonly device: NewDevice
  readonly knownTokens: readonly string[]
}

/** The person, what they proved themself with, and their browser's time zone. */
export interface ProvenSignIn {
  readonly user: User
  /**
   * The password alone; then an MFA code, for which the sign-in has waited; a passkey alone; or the word of their company's
   * sign-in, which may count as MFA.
   */
  readonly by:
    | { readonly kind: 'PASSWORD' }
    | { readonly kind: 'CHALLENGE'; readonly challengeId: string }
    | { readonly kind: 'PASSKEY'; readonly passkeyId: string }
    | { readonly kind: 'PROVIDER'; readonly mfa: boolean }
  /** Null where no provider has vouched. */
  readonly vouchedBy?: VouchedBy | null
  readonly timeZone: string | null
}

/**
 * The last check: what was proven still holds, the user is not blocked, and may use the app. A right password
 * or code of a user who may not use this app is recorded too.
 */
export async function admit(
  platform: Platform,
  request: SignInRequest,
  { user: proven, by, timeZone, vouchedBy = null }: ProvenSignIn,
): Promise<SignedIn> {
  const { inChange } = platform
  const { origin } = request
  const person = asActorUser(proven)
  const actor = newActor({
    via: 'DEVICE',
    user: person,
    facts: [staffRoles.is(proven.staffRoles)],
    origin,
  })
  const outcome = await inChange(actor, async (change) => {
    const user = await lockUser(change, proven.id)
    await refuseOutdated(change, user, { user: proven, by })
    if (vouchedBy)
      for (const hold of platform.strategies(heldWords).values())
        await hold(change, vouchedBy.linkId)
    if (user.status === 'BLOCKED') throw new Refusal('USER_BLOCKED')
    if (by.kind === 'CHALLENGE') await useChallenge(change, by.challengeId)
    const backofficeUser = await isBackofficeUser(platform, change, user)
    const refusal = appRefusal(origin.app, {
      backofficeUser,
      administrator: await isAdministrator(platform, change, user.id),
    })
    if (refusal) {
      change.record(userActions.appRefused, { targetId: user.id, after: { app: origin.app } })
      return { refusal }
    }
    await leaveEarlierDevice(platform, change, request)
    const device = await signInDevice(
      platform,
      change,
      { id: user.id, backofficeUser, vouchedBy },
      origin,
    )
    const { tokens, before } = await rememberDevice(
      platform,
      change,
      user.id,
      request.browser,
      device.id,
    )
    const zone = await noteTimeZone(change, user, timeZone)
    // Uses the zone stored before: whoever signs in now may not be the owner.
    const receiver = { ...person, timeZone: user.timeZone ?? timeZone }
    if (before === 'NEW') tellOfNewDevice(platform, change, receiver, origin)
    change.record(signInActions.signedIn, {
      targetId: device.id,
      ...(zone.before ? { before: zone.before } : {}),
      after: {
        app: origin.app,
        mfa: by.kind === 'PROVIDER' ? by.mfa : by.kind !== 'PASSWORD',
        ...(vouchedBy ? { singleSignOn: true } : {}),
        ...zone.after,
      },
    })
    return { device, knownTokens: tokens }
  })
  if ('refusal' in outcome) throw new Refusal(outcome.refusal)
  return outcome
}

/** @throws WRONG_CREDENTIALS, PASSKEY_UNKNOWN, SINGLE_SIGN_ON_TOO_LATE if what was proven does not hold any more */
async function refuseOutdated(
  { manager }: Change,
  user: User,
  { user: proven, by }: Pick<ProvenSignIn, 'user' | 'by'>,
): Promise<void> {
  if (by.kind === 'PROVIDER') {
    // MFA was turned on meanwhile: the next try asks for it.
    refuse(user.mfaTurnedOnAt && !by.mfa ? 'SINGLE_SIGN_ON_TOO_LATE' : null)
    return
  }
  if (by.kind === 'PASSKEY') {
    const isKept = await manager.existsBy(Passkey, { id: by.passkeyId, userId: user.id })
    refuse(isKept ? null : 'PASSKEY_UNKNOWN')
    return
  }
  const isRight = user.passwordHash === proven.passwordHash
  refuse(isRight && (by.kind === 'CHALLENGE' || !user.mfaTurnedOnAt) ? null : 'WRONG_CREDENTIALS')
}

/**
 * Stores the browser's time zone, unless the user chose one or it is stored already.
 *
 * @returns what of it belongs on the record; nothing if nothing changed
 */
async function noteTimeZone(
  change: Change,
  { id, timeZone: before, timeZoneSource }: User,
  timeZone: string | null,
): Promise<{ before?: { timeZone: string | null }; after?: { timeZone: string } }> {
  if (timeZone === null || timeZone === before || timeZoneSource === 'CHOSEN') return {}
  await change.manager.update(User, { id }, { timeZone })
  return { before: { timeZone: before }, after: { timeZone } }
}

async function useChallenge(change: Change, id: string): Promise<void> {
  const [, used] = (await change.manager.query(
    'update sign_in_challenges set used_at = $2 where id = $1 and used_at is null',
    [id, change.now],
  )) as [unknown[], number]
  refuse(used === 1 ? null : 'MFA_CHALLENGE_EXPIRED')
}

/** A browser has one sign-in per app: the earlier one ends, whoever it was (S11). */
async function leaveEarlierDevice(
  { secrets }: Platform,
  change: Change,
  { origin, earlierDeviceToken }: SignInRequest,
): Promise<void> {
  if (!earlierDeviceToken) return
  const [earlier] = (await change.manager.query(
    'select id, user_id as "userId" from devices where token_hash = $1 and app = $2',
    [secrets.hash(DEVICE_TOKEN, earlierDeviceToken), origin.app],
  )) as { id: string; userId: string }[]
  if (earlier) await signOutDevice(change, earlier.userId, earlier.id)
}

/** An e-mail to the user when they sign in on a browser on which they never did before (ID4). */
function tellOfNewDevice(
  { settings }: Platform,
  change: Change,
  user: ActorUser,
  origin: Origin,
): void {
  change.mail(
    mailTo(user, identityMails.newDevice, {
      name: user.name,
      app: origin.app,
      device: deviceName(origin.userAgent),
      ipAddress: origin.ipAddress,
      at: change.now,
      devicesLink: `${appAddress(settings, origin.app)}/profile`,
    }),
  )
}
