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

/** Leaves for an address because the sign-in is over: there is nothing to stay for, and nobody is asked. */
export function leaveFor(address: string): void {
  isAsked = false
  window.location.assign(address)
}
