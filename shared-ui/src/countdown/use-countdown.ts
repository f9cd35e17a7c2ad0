import { useEffect, useState } from 'react'
import { serverClock } from '../clock/server-clock.ts'
import { type Remaining, remaining, untilNextTick } from './remaining.ts'

const ended: Remaining = { seconds: 0, phase: 'ended' }

/**
 * After a jump of the clock, the server's answer may arrive at any moment: it is looked for this often (ms).
 */
const whileUnsettled = 100

/**
 * Counts down to an end (ISO instant of the server's clock), ticking locally; correct at once when the page is
 * shown again after a sleep. A null end counts as ended.
 */
export function useCountdown(endsAt: string | null, warningSeconds = 0): Remaining {
  const end = endsAt === null ? Number.NaN : Date.parse(endsAt)
  const [, setTick] = useState(0)
  useEffect(() => {
    if (!Number.isFinite(end)) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const tick = () => {
      clearTimeout(timer)
      setTick((count) => count + 1)
      const settled = serverClock.settled()
      timer = setTimeout(tick, settled ? untilNextTick(end, serverClock.now()) : whileUnsettled)
    }
    tick()
    const shown = () => document.visibilityState === 'visible' && tick()
    document.addEventListener('visibilitychange', shown)
    window.addEventListener('focus', tick)
    window.addEventListener('pageshow', tick)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', shown)
      window.removeEventListener('focus', tick)
      window.removeEventListener('pageshow', tick)
    }
  }, [end])
  if (!Number.isFinite(end)) return ended
  const left = remaining(end, serverClock.now(), warningSeconds)
  return left.phase === 'ended' && !serverClock.settled() ? { ...left, phase: 'warning' } : left
}
