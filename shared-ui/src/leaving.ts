import { useEffect } from 'react'

let isAsked = true

/**
 * While true, the browser asks, in its own words, before the tab is closed or the page reloaded: something that
 * was typed, or is being sent, would be lost.
 */
export function useAskBeforeLeaving(wouldLose: boolean): void {
  useEffect(() => {
    if (!wouldLose) return
    const ask = (event: BeforeUnloadEvent) => {
      if (isAsked) event.preventDefault()
    }
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [wouldLose])
}

let isSigningOut = false
let isLeaving = false
let postponed: string | null = null

/**
 * Leaves for an address because the sign-in has ended; the person is not asked, since there is nothing to stay
 * for. The first address wins. While the person signs out (`leaveBySigningOut`), the address waits.
 */
export function leaveFor(address: string): void {
  if (isSigningOut) {
    postponed ??= address
    return
  }
  if (isLeaving) return
  isLeaving = true
  isAsked = false
  window.location.assign(address)
}

/**
 * Signs the person out by `signOut`, which resolves with whether that was done, and leaves for the address. The
 * closing of the tab's socket reports the same sign-out, often before the answer arrives: meanwhile it leads
 * nowhere, so that a person who signs out does not read that their sign-in has ended. If the answer is lost,
 * the tab goes where the closing leads.
 *
 * @throws what `signOut` throws
 */
export async function leaveBySigningOut(
  signOut: () => Promise<boolean>,
  address: string,
): Promise<void> {
  isSigningOut = true
  postponed = null
  try {
    if (await signOut()) postponed = address
  } finally {
    isSigningOut = false
    if (postponed !== null) leaveFor(postponed)
  }
}
