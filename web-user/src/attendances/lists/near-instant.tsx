import { serverClock } from 'shared-ui/clock/server-clock.ts'
import { useInstants } from 'shared-ui/i18n/formats.ts'
import { Instant } from 'shared-ui/instant.tsx'

/** An instant that is mostly of today: the time of day then, else the date. */
export function NearInstant({ at }: { at: string }) {
  const { date } = useInstants()
  const isToday = date(at) === date(new Date(serverClock.now()))
  return <Instant at={at} as={isToday ? 'timeOfDay' : 'date'} />
}
