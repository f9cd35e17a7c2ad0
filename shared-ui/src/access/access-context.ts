import { tabStorage } from '../browser-storage.ts'

const key = 'access-context'

/**
 * The access context in which this tab believes it is (AS15): an opaque word of the server, kept
 * for this tab alone; null when the tab works with the ordinary sign-in.
 */
export function accessContext(): string | null {
  return tabStorage.getItem(key)
}

/** From now on this tab works in that access context. The page must be loaded anew afterwards. */
export function enterAccessContext(context: string): void {
  tabStorage.setItem(key, context)
}

/** This tab goes back to the ordinary sign-in. The page must be loaded anew afterwards. */
export function forgetAccessContext(): void {
  tabStorage.removeItem(key)
}
