import {
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  type VerifiedRegistrationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import type { PersonActor } from '../../platform/actor.ts'
import type { Change } from '../../platform/change.ts'
import { found, Refusal } from '../../platform/errors.ts'
import { newId } from '../../platform/ids.ts'
import { requireName } from '../../platform/names.ts'
import type { Platform } from '../../platform/platform.ts'
import { userActions } from '../actions.ts'
import { requirePassword } from '../change-password.ts'
import { RecoveryCode, User } from '../entities.ts'
import { requireMfaCode } from '../mfa-codes.ts'
import { renewed } from '../mfa-setup.ts'
import { type OfferedCodes, offerRecoveryCodes } from '../recovery-codes.ts'
import type { RenewedDevice } from '../renewed-device.ts'
import { lockUser } from '../users.ts'
import { type ReadAnswer, readAttestation } from './answers-of-browsers.ts'
import { type Binding, newChallenge, spendChallenge } from './challenges.ts'
import { Passkey } from './passkey.ts'
import { relyingParty, userHandle } from './relying-party.ts'
import { tellOfPasskey } from './tell-of-passkey.ts'

/** ES256, EdDSA and RS256 (COSE): what all browsers and authenticators know. */
const ALGORITHMS = [-7, -8, -257]

/** The mutation that takes what the browser answers to `beginPasskey`. */
const CONFIRMS = 'confirmPasskey'

const bindingOf = ({ user, device, origin }: PersonActor): Binding => ({
  act: CONFIRMS,
  app: origin.app,
  userId: user.id,
  session: found(device).id,
})

/**
 * Begins to make a passkey, with the password and, where MFA is on, a code or another passkey: whoever stole a sign-in
 * gets no lasting way in (PA8).
 *
 * @returns what the browser's authenticator is asked for, as JSON
 * @throws PASSKEY_LIMIT_REACHED, and those of `requirePassword` and `requireMfaCode`
 */
export async function beginPasskey(
  platform: Platform,
  actor: PersonActor,
  given: { readonly password: string; readonly code: string | null },
): Promise<string> {
  const { database, settings } = platform
  const user = await requirePassword(platform, actor, given.password)
  const { manager } = database.source
  const known = await manager.findBy(Passkey, { userId: user.id })
  refuseTooMany(known.length, settings.PASSKEYS_PER_PERSON)
  // The last check, since a right code is used up by it.
  if (user.mfaTurnedOnAt) await requireMfaCode(platform, actor, given.code ?? '')
  const { domain } = relyingParty(settings, actor.origin.app)
  const options = await generateRegistrationOptions({
    rpName: settings.BRAND_NAME,
    rpID: domain,
    userID: userHandle(user.id),
    userName: user.email,
    userDisplayName: user.name,
    challenge: new Uint8Array(await newChallenge(platform, bindingOf(actor))),
    timeout: settings.PASSKEY_CHALLENGE_SECONDS * 1000,
    attestationType: 'none',
    supportedAlgorithmIDs: ALGORITHMS,
    excludeCredentials: known
      .filter((passkey) => passkey.domain === domain)
      .map(({ credentialId: id, transports }) => ({ id, transports })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  return JSON.stringify(options)
}

function refuseTooMany(passkeys: number, most: number): void {
  if (passkeys >= most) throw new Refusal('PASSKEY_LIMIT_REACHED', { most })
}

/** A passkey that was made; recovery codes, shown this one time, if MFA is on by it. */
export interface MadePasskey {
  readonly passkey: Passkey
  readonly offered: OfferedCodes | null
  readonly device: RenewedDevice
}

/**
 * Keeps a passkey that the browser has made. The first factor of a person turns MFA on, and gives recovery codes (PA8).
 *
 * @throws NAME_INVALID, PASSKEY_TOO_LATE, PASSKEY_REFUSED, PASSKEY_KNOWN, PASSKEY_LIMIT_REACHED
 */
export async function confirmPasskey(
  platform: Platform,
  actor: PersonActor,
  given: { readonly name: string; readonly answer: string; readonly deviceToken: string },
): Promise<MadePasskey> {
  const { settings, inChange } = platform
  if (actor.controller) throw new Refusal('REFUSED_UNDER_CONTROL')
  const name = requireName(given.name)
  const read = readAttestation(given.answer)
  if (!read) throw new Refusal('PASSKEY_REFUSED')
  if (!(await spendChallenge(platform, read.challenge, bindingOf(actor))))
    throw new Refusal('PASSKEY_TOO_LATE')
  const { credential } = await requireVerified(platform, actor, read)
  return inChange(actor, async (change) => {
    const { manager, now } = change
    const user = await lockUser(change, actor.user.id)
    refuseTooMany(await manager.countBy(Passkey, { userId: user.id }), settings.PASSKEYS_PER_PERSON)
    if (await manager.existsBy(Passkey, { credentialId: credential.id }))
      throw new Refusal('PASSKEY_KNOWN')
    const passkey = manager.create(Passkey, {
      id: newId(),
      userId: user.id,
      credentialId: credential.id,
      publicKey: Buffer.from(credential.publicKey),
      counter: credential.counter,
      transports: read.answer.response.transports ?? [],
      domain: relyingParty(settings, actor.origin.app).domain,
      name,
      createdAt: now,
      lastUsedAt: null,
    })
    await manager.insert(Passkey, passkey)
    change.record(userActions.passkeyAdded, { targetId: user.id, after: { passkey: name } })
    tellOfPasskey(change, user, { passkey, origin: actor.origin, happened: 'ADDED' })
    const offered = user.mfaTurnedOnAt ? null : await turnedOn(platform, change, user)
    return { passkey, offered, device: await renewed(platform, change, actor, given.deviceToken) }
  })
}

/** MFA is on by the first passkey. */
async function turnedOn(platform: Platform, change: Change, { id }: User): Promise<OfferedCodes> {
  await change.manager.update(User, { id }, { mfaTurnedOnAt: change.now })
  change.record(userActions.mfaTurnedOn, { targetId: id })
  await change.manager.delete(RecoveryCode, { userId: id })
  return offerRecoveryCodes(platform, change, id)
}

type Verified = NonNullable<VerifiedRegistrationResponse['registrationInfo']>

/** @throws PASSKEY_REFUSED if origin, domain or user verification are not right */
async function requireVerified(
  { settings }: Platform,
  { origin }: PersonActor,
  { answer, challenge }: ReadAnswer<RegistrationResponseJSON>,
): Promise<Verified> {
  const party = relyingParty(settings, origin.app)
  const checked = await verifyRegistrationResponse({
    response: answer,
    expectedChallenge: challenge,
    expectedOrigin: party.origin,
    expectedRPID: party.domain,
    requireUserVerification: true,
    supportedAlgorithmIDs: ALGORITHMS,
  }).catch(() => null)
  if (!checked?.verified) throw new Refusal('PASSKEY_REFUSED')
  return checked.registrationInfo
}
