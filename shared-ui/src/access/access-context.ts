import { tabStorage } from '../browser-storage.ts'

const key = 'access-context'
const viewsKey = 'access-views-members'

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
  tabStorage.removeItem(viewsKey)
}

/** Remembers that the session of this tab goes on as one member after the other (AD9). */
export function rememberViews(): void {
  tabStorage.setItem(viewsKey, 'yes')
}

/** Whether this tab is in a session in which another member can be chosen. */
export const viewsMembers = (): boolean => tabStorage.getItem(viewsKey) !== null
