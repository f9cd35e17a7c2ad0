import { useSyncExternalStore } from 'react'

let provided: readonly string[] = []
const listeners = new Set<() => void>()

/**
 * Stores which ecosystems of the viewer a partner looks after. A component that follows them writes it, and the navigation reads
 * it: the navigation loads before the sign-in and must not load Apollo Client.
 */
export function tellProvided(now: readonly string[]): void {
  if (now.join() === provided.join()) return
  provided = now
  for (const listener of listeners) listener()
}

/** The ecosystems of the viewer that a partner looks after; none until they are known. */
export function useProvidedEcosystems(): readonly string[] {
  return useSyncExternalStore(follow, () => provided)
}

function follow(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
