import { useEffect, useState, useSyncExternalStore } from 'react'

/** What a page waits for: the service's answer, or a file of the app itself. */
export type Missing = 'SERVICE' | 'PART'

/** A shorter wait (ms) is not reported. */
const patience = 2_000

const counts: Record<Missing, number> = { SERVICE: 0, PART: 0 }
const listeners = new Set<() => void>()

/**
 * Notes that something is missing and is being asked for again. The page says so, in `MissingNotice`, until the
 * returned function is called.
 */
export function noteMissing(what: Missing): () => void {
  counts[what] += 1
  tell()
  let over = false
  return () => {
    if (over) return
    over = true
    counts[what] -= 1
    tell()
  }
}

/**
 * What is missing at present; null if nothing is. `SERVICE` comes before `PART`, since the service also serves
 * the parts.
 */
export function missingNow(): Missing | null {
  if (counts.SERVICE > 0) return 'SERVICE'
  return counts.PART > 0 ? 'PART' : null
}

/**
 * Calls the listener whenever that changes.
 *
 * @returns a function that removes the listener
 */
export function onMissing(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** What has been missing for so long that people should be told; renders again when it changes. */
export function useMissing(): Missing | null {
  const now = useSyncExternalStore(onMissing, missingNow)
  const isMissing = now !== null
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    if (!isMissing) return setLong(false)
    const timer = setTimeout(() => setLong(true), patience)
    return () => clearTimeout(timer)
  }, [isMissing])
  return isLong ? now : null
}

function tell(): void {
  for (const listener of listeners) listener()
}
