import { useEffect, useState } from 'react'
import { serverClock } from 'shared-ui/clock/server-clock.ts'
import { dayBegins, dayIn, laterDay } from 'shared-ui/clock/zone-days.ts'
import { useShownZone } from 'shared-ui/i18n/shown-zone.ts'

/** The beginning of today as an ISO instant, in the time zone that the page shows; another from midnight on, in a window that stays open. */
export function useDayStart(): string {
  const zone = useShownZone()
  const [today, setToday] = useState(() => dayIn(zone, serverClock.now()))
  useEffect(() => {
    const look = () => setToday(dayIn(zone, serverClock.now()))
    look()
    // 23 or 25 hours after its beginning, where the clocks change.
    const untilMidnight = dayBegins(zone, laterDay(today, 1)) - serverClock.now()
    const timer = setTimeout(look, Math.max(1000, untilMidnight))
    // A timer sleeps with the computer: whoever comes back to the window looks again.
    window.addEventListener('focus', look)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('focus', look)
    }
  }, [zone, today])
  return new Date(dayBegins(zone, today)).toISOString()
}
