import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser'
import { importAgain } from '../api-client/import-again.ts'

/** Loaded when a passkey is first used: most visits need none of it. */
const library = () =>
  importAgain(
    () => import('@simplewebauthn/browser'),
    (module) => module,
  )

/** Whether this browser, at this address, can use passkeys at all. */
export const hasPasskeys = (): boolean =>
  window.isSecureContext && typeof window.PublicKeyCredential === 'function'

/** Whether the browser offers passkeys among what it fills in. */
export async function offersPasskeysInFields(): Promise<boolean> {
  if (!hasPasskeys()) return false
  return (await library()).browserSupportsWebAuthnAutofill()
}

/**
 * Asks the person for one of their passkeys.
 *
 * @param options what the API gave
 * @returns the answer for the API; null if the person gave none
 */
export async function askForPasskey(options: string): Promise<string | null> {
  const optionsJSON = JSON.parse(options) as PublicKeyCredentialRequestOptionsJSON
  return answered(async () => (await library()).startAuthentication({ optionsJSON }))
}

/**
 * Offers the passkeys of this browser in the field for the e-mail, until one is chosen or the time is over.
 *
 * @returns the answer for the API; null if none was chosen
 */
export async function passkeyFromField(options: string): Promise<string | null> {
  const optionsJSON = JSON.parse(options) as PublicKeyCredentialRequestOptionsJSON
  return answered(async () =>
    (await library()).startAuthentication({ optionsJSON, useBrowserAutofill: true }),
  )
}

/** Takes back what was asked of the browser; what waits for it goes on with null. */
export async function stopAsking(): Promise<void> {
  ;(await library()).WebAuthnAbortService.cancelCeremony()
}

/** How the making of a passkey ended: with the answer for the API, or because of what. */
export type Made = { readonly answer: string } | { readonly failure: 'GIVEN_UP' | 'THERE_ALREADY' }

/** Lets the person make a passkey on this device, a phone or a key. */
export async function makePasskey(options: string): Promise<Made> {
  const optionsJSON = JSON.parse(options) as PublicKeyCredentialCreationOptionsJSON
  try {
    return { answer: JSON.stringify(await (await library()).startRegistration({ optionsJSON })) }
  } catch (error) {
    const isThere = error instanceof Error && error.name === 'InvalidStateError'
    return { failure: isThere ? 'THERE_ALREADY' : 'GIVEN_UP' }
  }
}

async function answered(ask: () => Promise<unknown>): Promise<string | null> {
  try {
    return JSON.stringify(await ask())
  } catch {
    // Browsers tell no more than that there was no answer: whether a passkey exists is nobody's business.
    return null
  }
}

interface Signals {
  signalUnknownCredential?: (unknown: { rpId: string; credentialId: string }) => Promise<void>
}

/** Tells the browser, if it listens, that a passkey is no longer good, so that it is not offered any more. */
export async function forgetPasskey(domain: string, credentialId: string): Promise<void> {
  if (!hasPasskeys()) return
  const { signalUnknownCredential } = window.PublicKeyCredential as Signals
  try {
    await signalUnknownCredential?.call(window.PublicKeyCredential, { rpId: domain, credentialId })
  } catch {
    // It stays in the browser's list; the API refuses it all the same.
  }
}
