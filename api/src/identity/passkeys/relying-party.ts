import type { App } from 'shared-schema/enums'
import type { Settings } from '../../settings.ts'
import { appAddress } from '../app-address.ts'
import { type RelyingParty, relyingPartyAt } from './rules.ts'

/** To which domain passkeys made in an app belong, and from which origin the app's pages use them (PA8). */
export const relyingParty = (settings: Settings, app: App): RelyingParty =>
  relyingPartyAt(appAddress(settings, app), settings.PASSKEY_DOMAIN)

/** How a person is called in their authenticators: their id, which says nothing about them. */
export const userHandle = (userId: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.from(userId.replaceAll('-', ''), 'hex'))
