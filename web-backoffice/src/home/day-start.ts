import { useEffect, useState } from 'react'
import { serverClock } from 'shared-ui/clock/server-clock.ts'

/** The first instant of the local day in which `now` lies (ms since 1970). */
export function dayStart(now: number): number {
  const day = new Date(now)
  return new Date(day.getFullYear(), day.getMonth(), day.getDate()).getTime()
}

/** The first instant of the next local day: 23 or 25 hours later, where the clocks change. */
export function nextDayStart(now: number): number {
  const day = new Date(now)
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1).getTime()
}

/** The beginning of today as an ISO instant; another from midnight on, in a window that stays open. */
export function useDayStart(): string {
  const [start, setStart] = useState(() => dayStart(serverClock.now()))
  useEffect(() => {
    const look = () => setStart(dayStart(serverClock.now()))
    const untilMidnight = nextDayStart(start) - serverClock.now()
    const timer = setTimeout(look, Math.max(1000, untilMidnight))
    // A timer sleeps with the computer: whoever comes back to the window looks again.
    window.addEventListener('focus', look)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('focus', look)
    }
  }, [start])
  return new Date(start).toISOString()
}
