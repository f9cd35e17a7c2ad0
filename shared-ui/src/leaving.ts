import { useEffect } from 'react'

let isAsked = true

/**
 * While true, the browser asks, in words of its own, before the tab is closed or the page loaded anew: something
 * that was typed or is on its way would be lost.
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
 * Leaves for an address because the sign-in is over: there is nothing to stay for, and nobody is asked. The first
 * address wins. While the person signs out themself, the address waits (`leaveBySigningOut`).
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
 * The person signs out by `signOut`, which says whether that was done, and leaves for the address. The closing of the tab's socket tells of the same
 * sign-out, often before the answer is here: it leads nowhere else meanwhile, so that nobody reads that a sign-in
 * has ended which they ended themselves. If the answer gets lost, the tab goes where the closing leads.
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
