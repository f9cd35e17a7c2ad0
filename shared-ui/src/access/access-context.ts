import { tabStorage } from '../browser-storage.ts'

const key = 'access-context'

/**
 * The access context of this tab (AS15): a text that only the server reads, kept for this tab alone. Null while
 * the tab works with the ordinary sign-in.
 */
export function accessContext(): string | null {
  return tabStorage.getItem(key)
}

/**
 * Sets the access context of this tab for all later requests. Reload the page afterwards: what it shows is of
 * the earlier context.
 */
export function enterAccessContext(context: string): void {
  tabStorage.setItem(key, context)
}

/**
 * Brings this tab back to the ordinary sign-in. Reload the page afterwards: what it shows is of the access
 * session.
 */
export function forgetAccessContext(): void {
  tabStorage.removeItem(key)
}
