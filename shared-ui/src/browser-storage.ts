/** What is kept of a browser's storage; the same calls, which never throw here. */
export type KeptTexts = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/**
 * Texts kept in a storage of the browser. Private modes and policies forget them, refuse them, or throw at the
 * mere mention of the storage: the texts are then kept until this page is left, which every page must bear.
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
        // Nothing is kept in a storage that can't be reached.
      }
    },
  }
}

/** Kept for this tab alone, over reloads. */
export const tabStorage = keptIn(() => window.sessionStorage)

/** Kept for all tabs of this app in this browser. */
export const browserStorage = keptIn(() => window.localStorage)
