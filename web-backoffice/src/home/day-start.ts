import { useEffect, useState } from 'react'
import { serverClock } from 'shared-ui/clock/server-clock.ts'
import { dayBegins, dayIn, laterDay } from 'shared-ui/clock/zone-days.ts'
import { useShownZone } from 'shared-ui/i18n/shown-zone.ts'

/**
 * The beginning of today as an ISO instant, in the time zone that the page shows; changes at midnight in a
 * window that stays open.
 */
export function useDayStart(): string {
  const zone = useShownZone()
  const [today, setToday] = useState(() => dayIn(zone, serverClock.now()))
  useEffect(() => {
    const look = () => setToday(dayIn(zone, serverClock.now()))
    look()
    // A day has 23 or 25 hours when the clocks change.
    const untilMidnight = dayBegins(zone, laterDay(today, 1)) - serverClock.now()
    const timer = setTimeout(look, Math.max(1000, untilMidnight))
    // A timer stops while the computer sleeps: check again when the window is shown.
    window.addEventListener('focus', look)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('focus', look)
    }
  }, [zone, today])
  return new Date(dayBegins(zone, today)).toISOString()
}
