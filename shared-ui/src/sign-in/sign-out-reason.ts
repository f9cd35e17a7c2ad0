import { type SignOutReason, signOutReasons } from 'shared-schema/closings'
import { tabStorage } from '../browser-storage.ts'

const key = 'signOutReason'

/** Keeps, for the sign-in page that this tab goes to, why its sign-in is over. */
export function rememberSignOutReason(because: SignOutReason | null): void {
  if (because) tabStorage.setItem(key, because)
  else tabStorage.removeItem(key)
}

let taken: SignOutReason | null | undefined

/** Why this tab's sign-in is over, where the server said so; kept for this page's life alone. */
export function takeSignOutReason(): SignOutReason | null {
  if (taken === undefined) {
    const kept = tabStorage.getItem(key)
    tabStorage.removeItem(key)
    taken = kept !== null && Object.hasOwn(signOutReasons, kept) ? (kept as SignOutReason) : null
  }
  return taken
}
