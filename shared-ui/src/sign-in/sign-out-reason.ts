import { type SignOutReason, signOutReasons } from 'shared-schema/closings'
import { tabStorage } from '../browser-storage.ts'

const key = 'signOutReason'

/** Keeps the reason why the sign-in ended, for the sign-in page that this tab goes to. */
export function rememberSignOutReason(because: SignOutReason | null): void {
  if (because) tabStorage.setItem(key, because)
  else tabStorage.removeItem(key)
}

let taken: SignOutReason | null | undefined

/** Why this tab's sign-in ended, if the server gave a reason; kept only while this page lives. */
export function takeSignOutReason(): SignOutReason | null {
  if (taken === undefined) {
    const kept = tabStorage.getItem(key)
    tabStorage.removeItem(key)
    taken = kept !== null && Object.hasOwn(signOutReasons, kept) ? (kept as SignOutReason) : null
  }
  return taken
}
