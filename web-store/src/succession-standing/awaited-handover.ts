import { useEffect } from 'react'
import { tabStorage } from 'shared-ui/browser-storage.ts'
import type { Succession } from 'shared-ui/succession/succession-state.ts'

const key = 'store.awaitedHandover'

/** A hand-over that this tab saw when only the successor's confirmation was missing. */
export interface AwaitedHandover {
  readonly ecosystem: string
  readonly successor: string
  /** Whether the administrator stays as a user, and so keeps access to Web. */
  readonly afterwards: 'KEPT' | 'REMOVED'
}

/**
 * The hand-over of a succession that may complete at any moment, and must be remembered for that; else null.
 */
export function awaitedOf(
  succession:
    | Pick<Succession, 'state' | 'ecosystemName' | 'successor' | 'previousAdministratorFate'>
    | null
    | undefined,
): AwaitedHandover | null {
  if (succession?.state !== 'AWAITING_CONFIRMATION') return null
  return {
    ecosystem: succession.ecosystemName,
    successor: succession.successor.name,
    afterwards: succession.previousAdministratorFate === 'KEEP_AS_USER' ? 'KEPT' : 'REMOVED',
  }
}

/** Reads the remembered hand-over; null if the text is anything else. */
export function readAwaited(kept: string | null): AwaitedHandover | null {
  try {
    const { ecosystem, successor, afterwards } = JSON.parse(kept ?? 'null') ?? {}
    return typeof ecosystem === 'string' && typeof successor === 'string'
      ? { ecosystem, successor, afterwards: afterwards === 'KEPT' ? 'KEPT' : 'REMOVED' }
      : null
  } catch {
    // Anyone at the keyboard can write into the tab's storage.
    return null
  }
}

/**
 * Remembers, for this tab, that a hand-over may complete at any moment. Its completion signs the previous
 * administrator out of the Store (SU12); the sign-in page can then say why.
 */
export function useRememberedHandover(succession: Succession | null | undefined): void {
  const awaited = awaitedOf(succession)
  const kept = awaited && JSON.stringify(awaited)
  const known = succession !== undefined
  useEffect(() => {
    if (kept) tabStorage.setItem(key, kept)
    else if (known) tabStorage.removeItem(key)
  }, [kept, known])
}

let taken: AwaitedHandover | null | undefined

/** The remembered hand-over; kept while this page lives. */
export function takeAwaitedHandover(): AwaitedHandover | null {
  if (taken === undefined) {
    taken = readAwaited(tabStorage.getItem(key))
    tabStorage.removeItem(key)
  }
  return taken
}
