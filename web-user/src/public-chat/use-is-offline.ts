import { useEffect, useState } from 'react'
import { useLiveState } from 'shared-ui/api-client/live-state.ts'

/** A shorter loss (ms) is not reported. */
const patience = 2_000

/** Whether the connection has been lost for so long that a person should be told. */
export function useIsOffline(): boolean {
  const isLost = useLiveState() === 'reconnecting'
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    if (!isLost) return setLong(false)
    const timer = setTimeout(() => setLong(true), patience)
    return () => clearTimeout(timer)
  }, [isLost])
  return isLong
}
