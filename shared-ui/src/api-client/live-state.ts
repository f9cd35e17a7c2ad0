import { useSyncExternalStore } from 'react'

/** Whether live events arrive: no subscription, they arrive, or the socket is reopening. */
export type LiveState = 'idle' | 'live' | 'reconnecting'

let liveState: LiveState = 'idle'
const listeners = new Set<() => void>()

/** Called by the socket alone. */
export function setLiveState(next: LiveState): void {
  if (liveState === next) return
  liveState = next
  for (const listener of listeners) listener()
}

/** The state of this page's socket; renders again when it changes. */
export function useLiveState(): LiveState {
  return useSyncExternalStore(subscribe, () => liveState)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
