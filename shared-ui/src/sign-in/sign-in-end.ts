import { type SignInEnd, signInEnds } from 'shared-schema/closings'

const key = 'signInEnd'

/** Keeps, for the sign-in page that this tab goes to, why its sign-in is over. */
export function rememberSignInEnd(because: SignInEnd | null): void {
  if (because) sessionStorage.setItem(key, because)
  else sessionStorage.removeItem(key)
}

let taken: SignInEnd | null | undefined

/** Why this tab's sign-in is over, where the server said so; kept for this page's life alone. */
export function takeSignInEnd(): SignInEnd | null {
  if (taken === undefined) {
    const kept = sessionStorage.getItem(key)
    sessionStorage.removeItem(key)
    taken = kept !== null && Object.hasOwn(signInEnds, kept) ? (kept as SignInEnd) : null
  }
  return taken
}
