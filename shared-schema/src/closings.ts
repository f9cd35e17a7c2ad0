/** The API's own closing codes of a websocket, beside those of graphql-transport-ws. */
export const closings = {
  /** Nobody is signed in on this socket any more; the reason ends with one of `signOutReasons`. */
  SIGNED_OUT: 4401,
  /** The right on which the socket stands has ended: an access session is over, a user is blocked (AS13). */
  RIGHTS_GONE: 4403,
  /** The socket has more subscriptions than it may have. */
  TOO_MANY: 4429,
  /** The process stops, the database is unavailable, or the sign-in was renewed; connect again. */
  CONNECT_AGAIN: 1012,
} as const

/**
 * Why a sign-in has ended. The reason of a closing is an error code followed by its facts, separated by spaces:
 * `UNAUTHENTICATED HANDED_OVER` with 4401, `ACCESS_SESSION_ENDED TIME` (an `EndedBy`) with 4403.
 */
export const signOutReasons = {
  SIGNED_OUT: 'Somebody signed this device out: here, from another one, or by a new password.',
  HANDED_OVER: 'The user administers nothing any more: their ecosystem was handed over.',
  TIME: 'It was idle for too long, or had reached its longest life.',
  BLOCKED: 'The user was blocked.',
} as const

/** Why a sign-in has ended, as the closing of its sockets says. */
export type SignOutReason = keyof typeof signOutReasons

/** The reason that a closing names; null for any other text, such as that of an older API. */
export function signOutReasonOf(reason: string): SignOutReason | null {
  const [code, end] = reason.split(' ')
  return code === 'UNAUTHENTICATED' && end !== undefined && Object.hasOwn(signOutReasons, end)
    ? (end as SignOutReason)
    : null
}
