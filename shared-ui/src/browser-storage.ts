/** The part of a browser's storage that the apps use; here these calls never throw. */
export type KeptTexts = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/**
 * Texts kept in a storage of the browser. Private modes and policies may delete them, refuse them, or throw on
 * any access to the storage: then the texts are kept only until the page is left, and every page must work with
 * that.
 */
export function keptIn(storage: () => Storage): KeptTexts {
  const untilLeft = new Map<string, string>()
  return {
    getItem(key) {
      const here = untilLeft.get(key)
      if (here !== undefined) return here
      try {
        return storage().getItem(key)
      } catch {
        return null
      }
    },
    setItem(key, text) {
      try {
        storage().setItem(key, text)
        untilLeft.delete(key)
      } catch {
        untilLeft.set(key, text)
      }
    },
    removeItem(key) {
      untilLeft.delete(key)
      try {
        storage().removeItem(key)
      } catch {
        // If the storage cannot be reached, it holds nothing.
      }
    },
  }
}

/** Kept for this tab only; survives reloads. */
export const tabStorage = keptIn(() => window.sessionStorage)

/** Kept for all tabs of this app in this browser. */
export const browserStorage = keptIn(() => window.localStorage)
