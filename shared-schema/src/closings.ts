/** The API's own codes of closing a websocket, beside those of graphql-transport-ws. */
export const closings = {
  /** Nobody is signed in on this socket any more; the reason ends with one of `signOutReasons`. */
  SIGNED_OUT: 4401,
  /** The right behind the socket is gone: an ended access session, a block (AS13). */
  RIGHTS_GONE: 4403,
  /** More subscriptions than one socket may have. */
  TOO_MANY: 4429,
  /** The process stops, the database is away, or the sign-in was renewed; connect again. */
  CONNECT_AGAIN: 1012,
} as const

/**
 * Why a sign-in is over. A closing's reason is an error code and its facts, parted by spaces:
 * `UNAUTHENTICATED HANDED_OVER` with 4401, `ACCESS_SESSION_ENDED TIME` (an `EndedBy`) with 4403.
 */
export const signOutReasons = {
  SIGNED_OUT: 'Somebody signed this device out: here, from another one, or by a new password.',
  HANDED_OVER: 'The user administers nothing any more: their ecosystem was handed over.',
  TIME: 'It was idle for too long, or had reached its longest life.',
  BLOCKED: 'The user was blocked.',
} as const

/** Why a sign-in is over, as the closing of its sockets says. */
export type SignOutReason = keyof typeof signOutReasons

/** The one that a closing's reason names; null for anything else, such as an older API's. */
export function signOutReasonOf(reason: string): SignOutReason | null {
  const [code, end] = reason.split(' ')
  return code === 'UNAUTHENTICATED' && end !== undefined && Object.hasOwn(signOutReasons, end)
    ? (end as SignOutReason)
    : null
}
