import { generateAuthenticationOptions } from '@simplewebauthn/server'
import type { App } from 'shared-schema/enums'
import type { PersonActor } from '../../platform/actor.ts'
import { found, Refusal } from '../../platform/errors.ts'
import type { Platform } from '../../platform/platform.ts'
import { type Binding, newChallenge } from './challenges.ts'
import { Passkey } from './passkey.ts'
import { relyingParty } from './relying-party.ts'

/** Names of mutations; what stands in a binding is not longer. */
const ACT = /^[a-zA-Z]\w{0,99}$/

/**
 * Asks the browser for a passkey of the person at the keyboard, for one act: the name of the mutation that takes the answer.
 *
 * @returns what the browser is asked for, as JSON
 * @throws BAD_USER_INPUT, REFUSED_UNDER_CONTROL, PASSKEY_NONE_HERE
 */
export async function beginPasskeyProof(
  platform: Platform,
  { user, device, controller, origin }: PersonActor,
  act: string,
): Promise<string> {
  if (controller) throw new Refusal('REFUSED_UNDER_CONTROL')
  if (!ACT.test(act)) throw new Refusal('BAD_USER_INPUT')
  const session = found(device).id
  return askForOwn(platform, { act, app: origin.app, userId: user.id, session })
}

/** Asks for one of a person's passkeys that the app's pages can use. @throws PASSKEY_NONE_HERE */
export async function askForOwn(
  platform: Platform,
  binding: Binding & { readonly userId: string },
): Promise<string> {
  const passkeys = await usableIn(platform, binding.app, binding.userId)
  if (passkeys.length === 0) throw new Refusal('PASSKEY_NONE_HERE')
  return askFor(platform, binding, passkeys)
}

/** A person's passkeys that the pages of an app can use. */
export function usableIn(
  { database, settings }: Platform,
  app: App,
  userId: string,
): Promise<Passkey[]> {
  const { domain } = relyingParty(settings, app)
  return database.source.manager.findBy(Passkey, { userId, domain })
}

/** Asks the browser for one of these passkeys; with none given, for any that it has of this domain. */
export async function askFor(
  platform: Platform,
  binding: Binding,
  passkeys: readonly Passkey[] = [],
): Promise<string> {
  const { settings } = platform
  const options = await generateAuthenticationOptions({
    rpID: relyingParty(settings, binding.app).domain,
    challenge: new Uint8Array(await newChallenge(platform, binding)),
    timeout: settings.PASSKEY_CHALLENGE_SECONDS * 1000,
    allowCredentials: passkeys.map(({ credentialId: id, transports }) => ({ id, transports })),
    userVerification: 'required',
  })
  return JSON.stringify(options)
}
