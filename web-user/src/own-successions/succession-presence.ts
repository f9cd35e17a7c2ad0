import { useSyncExternalStore } from 'react'

type Presence = 'SOME' | 'NONE'

let presence: Presence = 'NONE'
const listeners = new Set<() => void>()

/**
 * Stores whether the viewer is a successor. Components that load successions write it, and the navigation reads
 * it: the navigation loads before the sign-in and must not load Apollo Client.
 */
export function tellSuccessions(now: Presence): void {
  if (presence === now) return
  presence = now
  for (const listener of listeners) listener()
}

/** Whether the viewer has a succession; `NONE` until one is known. */
export function useSuccessionPresence(): Presence {
  return useSyncExternalStore(follow, () => presence)
}

function follow(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
