import { useSyncExternalStore } from 'react'

type Presence = 'SOME' | 'NONE'

let presence: Presence = 'NONE'
const listeners = new Set<() => void>()

/**
 * Says whether the viewer is anyone's successor. What reads successions tells it here: the navigation
 * is loaded before the sign-in and must not load Apollo Client to ask for itself.
 */
export function tellSuccessions(now: Presence): void {
  if (presence === now) return
  presence = now
  for (const listener of listeners) listener()
}

/** Whether there is a succession to lead to; none until one is known. */
export function useSuccessionPresence(): Presence {
  return useSyncExternalStore(follow, () => presence)
}

function follow(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
