import type { App, SignInEndCause } from 'shared-schema/enums'
import type { ErrorCode } from 'shared-schema/error-codes'

/** What decides to which apps a user may sign in. */
export interface AppStanding {
  /** Whether the user works in the backoffice: staff, and whom a higher room lets in. */
  readonly backofficeUser: boolean
  /** Whether the user administers at least one ecosystem. */
  readonly administrator: boolean
}

/** Who may sign in to which app. */
export const appAdmissions: Readonly<
  Record<App, 'EVERYBODY' | 'BACKOFFICE_USERS' | 'ADMINISTRATORS'>
> = {
  WEB: 'EVERYBODY',
  API: 'EVERYBODY',
  BACKOFFICE: 'BACKOFFICE_USERS',
  STORE: 'ADMINISTRATORS',
}

/** Whether a user may sign in to an app. Asked only after the password and the MFA code were right (ID1). */
export function appRefusal(app: App, standing: AppStanding): ErrorCode | null {
  const admitted = {
    EVERYBODY: true,
    BACKOFFICE_USERS: standing.backofficeUser,
    ADMINISTRATORS: standing.administrator,
  }[appAdmissions[app]]
  return admitted ? null : 'APP_NOT_ALLOWED'
}

/**
 * Whether a request for a reset link sends one: not while the latest has half of its life left. Anybody can ask
 * for anybody, so repeated requests must neither fill a mailbox nor use up its sends.
 *
 * @param secondsLeft of the latest good link; null if there is none
 */
export const resetLinkIsDue = (secondsLeft: number | null, lifeSeconds: number): boolean =>
  secondsLeft === null || secondsLeft < lifeSeconds / 2

/** How long a sign-in lasts (ID10). */
export interface DeviceLife {
  readonly idleSeconds: number
  readonly seconds: number
}

/** Whoever works in the backoffice is signed out sooner than clients, in every app (ID10). */
export const deviceLife = (
  backofficeUser: boolean,
  lives: { readonly staff: DeviceLife; readonly client: DeviceLife },
): DeviceLife => (backofficeUser ? lives.staff : lives.client)

/** When a device is signed out if nothing more happens, and why (ID10). */
export interface SignInEndInstant {
  readonly at: Date
  readonly cause: SignInEndCause
}

/** The earlier of a device's two ends. Activity moves only the idle end (ID10). */
export const signInEndOf = ({
  endsAt,
  idleEndsAt,
}: {
  readonly endsAt: Date
  readonly idleEndsAt: Date
}): SignInEndInstant =>
  idleEndsAt.getTime() < endsAt.getTime()
    ? { at: idleEndsAt, cause: 'IDLE' }
    : { at: endsAt, cause: 'LIMIT' }

/** What a person typed where an MFA code is asked for. */
export type TypedMfaCode =
  | { readonly kind: 'TOTP'; readonly digits: string }
  | { readonly kind: 'RECOVERY'; readonly code: string }
  | { readonly kind: 'MALFORMED' }

const LONGEST_TYPED_CODE = 64
/** Letters and digits that are not mistaken for each other (Crockford's base 32). */
export const RECOVERY_ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
export const RECOVERY_LENGTH = 10

/** Reads an MFA code: six digits, or a recovery code, with any spacing (C14). */
export function readMfaCode(typed: string): TypedMfaCode {
  if (typed.length > LONGEST_TYPED_CODE) return { kind: 'MALFORMED' }
  const bare = typed
    .normalize('NFKC')
    .replace(/[\s\p{Pd}.]/gu, '')
    .toUpperCase()
  if (/^[0-9]{6}$/.test(bare)) return { kind: 'TOTP', digits: bare }
  const code = bare.replaceAll('O', '0').replace(/[IL]/g, '1')
  const isRecovery =
    code.length === RECOVERY_LENGTH &&
    [...code].every((character) => RECOVERY_ALPHABET.includes(character))
  return isRecovery ? { kind: 'RECOVERY', code } : { kind: 'MALFORMED' }
}

/** A recovery code as it is shown: two groups of five. */
export const shownRecoveryCode = (code: string): string => `${code.slice(0, 5)}-${code.slice(5)}`
