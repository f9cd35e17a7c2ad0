import { generateSecret, generateURI } from 'otplib'
import { toString as qrCode } from 'qrcode'
import { beginAttempt, ownTries } from '../codes/failures.ts'
import type { PersonActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { found, Refusal, refuse } from '../platform/errors.ts'
import { mailTo } from '../platform/mail/mail-to.ts'
import type { Platform } from '../platform/platform.ts'
import { userActions } from './actions.ts'
import { requirePassword } from './change-password.ts'
import { RecoveryCode, User } from './entities.ts'
import type { MfaSetup } from './graphql-types.ts'
import type { IdentityMailParameters } from './mails/mail-parameters.ts'
import { identityMails } from './mails/mails.ts'
import { MFA_SECRET, requireMfaCode, totpStep } from './mfa-codes.ts'
import { factorsOf, withoutFactor } from './passkeys/factors.ts'
import { removalRefusal } from './passkeys/rules.ts'
import { type OfferedCodes, offerRecoveryCodes } from './recovery-codes.ts'
import { type RenewedDevice, renewDevice } from './renewed-device.ts'
import { readMfaCode } from './rules.ts'
import { identityTopics } from './topics.ts'
import { lockUser, userById } from './users.ts'

/** Recovery codes, shown this one time, and the device's new secret after the step-up. */
export interface MfaChange {
  readonly offered: OfferedCodes
  readonly device: RenewedDevice
}

/** A typed code, and the secret of the device that the step-up renews. */
export interface StepUp {
  readonly code: string
  readonly deviceToken: string
}

/**
 * Begins to turn MFA on: makes a secret that is not in force until one of its codes is confirmed (ID3).
 * Requires the password, and a passkey or a recovery code where MFA is on without an authenticator app, so that whoever
 * stole a sign-in can't lock the owner out with an authenticator of their own.
 *
 * @throws MFA_ALREADY_ON, and those of `requirePassword` and `requireMfaCode`
 */
export async function beginMfaSetup(
  platform: Platform,
  actor: PersonActor,
  { password, code }: { readonly password: string; readonly code: string | null },
): Promise<MfaSetup> {
  const { database, secrets, settings } = platform
  const known = await userById(platform, actor.user.id)
  if (known.sealedMfaSecret) throw new Refusal('MFA_ALREADY_ON')
  const user = await requirePassword(platform, actor, password)
  // The last check, since a right proof is used up by it.
  if (user.mfaTurnedOnAt) await requireMfaCode(platform, actor, code ?? '')
  const secret = generateSecret()
  await database.pool.query(
    `insert into mfa_setups (user_id, sealed_secret, expires_at)
     values ($1, $2, app_now() + interval '1 second' * $3)
     on conflict (user_id) do update
     set sealed_secret = excluded.sealed_secret, expires_at = excluded.expires_at`,
    [user.id, secrets.seal(MFA_SECRET, secret), settings.MFA_SETUP_SECONDS],
  )
  const uri = generateURI({ issuer: settings.BRAND_NAME, label: user.email, secret })
  return { secret, uri, qrSvg: await qrCode(uri, { type: 'svg', margin: 2 }) }
}

/**
 * Turns MFA on with one code of the scanned secret, and gives the recovery codes (ID3, ID2).
 *
 * @throws MFA_SETUP_NOT_BEGUN, MFA_CODE_WRONG, CODE_MALFORMED, FACTOR_LOCKED
 */
export async function confirmMfaSetup(
  platform: Platform,
  actor: PersonActor,
  { code: typed, deviceToken }: StepUp,
): Promise<MfaChange> {
  const { database, secrets, clock, inChange } = platform
  const code = readMfaCode(typed)
  if (code.kind !== 'TOTP') throw new Refusal('CODE_MALFORMED')
  const { rows } = await database.pool.query<{ sealedSecret: string }>(
    `select sealed_secret as "sealedSecret" from mfa_setups where user_id = $1 and expires_at > app_now()`,
    [actor.user.id],
  )
  const [setup] = rows
  if (!setup) throw new Refusal('MFA_SETUP_NOT_BEGUN')
  const attempt = await beginAttempt(platform, ownTries(actor.user), 'MFA', actor.origin)
  const secret = secrets.open(MFA_SECRET, setup.sealedSecret)
  const step = await totpStep(secret, code.digits, await clock.now())
  if (step === null) {
    await attempt.failed()
    throw new Refusal('MFA_CODE_WRONG')
  }
  await attempt.succeeded()
  return inChange(actor, async (change) => {
    const user = await lockUser(change, actor.user.id)
    const [, taken] = (await change.manager.query(
      'delete from mfa_setups where user_id = $1 and sealed_secret = $2',
      [user.id, setup.sealedSecret],
    )) as [unknown[], number]
    if (taken === 0) throw new Refusal('MFA_SETUP_NOT_BEGUN')
    await change.manager.update(
      User,
      { id: user.id },
      { sealedMfaSecret: setup.sealedSecret, mfaTurnedOnAt: user.mfaTurnedOnAt ?? change.now },
    )
    // The confirming code is used up too: it can't sign in as well (C4).
    await change.manager.query(
      `insert into mfa_steps (user_id, last_step) values ($1, $2)
       on conflict (user_id) do update set last_step = greatest(mfa_steps.last_step, excluded.last_step)`,
      [user.id, step],
    )
    if (user.mfaTurnedOnAt) {
      change.record(userActions.authenticatorAdded, { targetId: user.id })
      tell(change, user, 'AUTHENTICATOR_ON')
    } else {
      change.record(userActions.mfaTurnedOn, { targetId: user.id })
      tell(change, user, 'ON')
      await change.manager.delete(RecoveryCode, { userId: user.id })
    }
    const offered = await offerRecoveryCodes(platform, change, user.id)
    return { offered, device: await renewed(platform, change, actor, deviceToken) }
  })
}

/**
 * Turns the authenticator app off, with the password and a fresh code or a passkey (ID3, ID8). MFA stays on if the person
 * has passkeys; else it is off, and the recovery codes go with it.
 *
 * @throws RECOVERY_CODES_NEEDED, and those of `requirePassword` and `requireMfaCode`
 */
export async function turnOffMfa(
  platform: Platform,
  actor: PersonActor,
  given: StepUp & { readonly password: string },
): Promise<RenewedDevice> {
  const proven = await requirePassword(platform, actor, given.password)
  if (!proven.sealedMfaSecret) throw new Refusal('MFA_NOT_ON')
  const { manager } = platform.database.source
  refuse(removalRefusal(await factorsOf({ manager }, proven), 'AUTHENTICATOR'))
  await requireMfaCode(platform, actor, given.code)
  return platform.inChange(actor, async (change) => {
    const user = await lockUser(change, actor.user.id)
    if (!user.sealedMfaSecret) throw new Refusal('MFA_NOT_ON')
    const mfa = await withoutFactor(change, user, 'AUTHENTICATOR', () =>
      change.manager.update(User, { id: user.id }, { sealedMfaSecret: null }),
    )
    if (mfa === 'ON') {
      change.record(userActions.authenticatorRemoved, { targetId: user.id })
      tell(change, user, 'AUTHENTICATOR_OFF')
    }
    return renewed(platform, change, actor, given.deviceToken)
  })
}

/**
 * Offers new recovery codes, with a new MFA code (ID2, ID8). The earlier ones are good until the owner confirms
 * that the new ones are kept.
 *
 * @throws those of `requireMfaCode`
 */
export async function renewRecoveryCodes(
  platform: Platform,
  actor: PersonActor,
  { code: typed, deviceToken }: StepUp,
): Promise<MfaChange> {
  await requireMfaCode(platform, actor, typed)
  return platform.inChange(actor, async (change) => {
    const user = await lockUser(change, actor.user.id)
    if (!user.mfaTurnedOnAt) throw new Refusal('MFA_NOT_ON')
    change.record(userActions.recoveryCodesOffered, { targetId: user.id })
    const offered = await offerRecoveryCodes(platform, change, user.id)
    return { offered, device: await renewed(platform, change, actor, deviceToken) }
  })
}

type Turned = IdentityMailParameters['mfaChanged']['turned']

const tell = (change: Change, user: User, turned: Turned): void =>
  change.mail(mailTo(user, identityMails.mfaChanged, { name: user.name, turned, at: change.now }))

/** What each change of the factors ends with: the viewer is told anew, and the device gets a new secret. */
export async function renewed(
  platform: Platform,
  change: Change,
  { user, device, origin }: PersonActor,
  deviceToken: string,
): Promise<RenewedDevice> {
  change.announce(identityTopics.user(user.id))
  return renewDevice(platform, change, { device: found(device), origin }, deviceToken)
}
