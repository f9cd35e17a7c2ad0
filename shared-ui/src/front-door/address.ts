const listeners = new Set<() => void>()

/** Opens a page of this app without a load, from a page of the front door. */
export function goTo(path: string, { replace = false }: { replace?: boolean } = {}): void {
  if (replace) window.history.replaceState(null, '', path)
  else window.history.pushState(null, '', path)
  moved()
}

/** Tells the front door that the address has changed without it. */
export function moved(): void {
  for (const listener of listeners) listener()
}

/**
 * Calls the listener after each change of the address that `goTo` makes or `moved` tells.
 *
 * @returns a function that removes the listener
 */
export function onMove(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
