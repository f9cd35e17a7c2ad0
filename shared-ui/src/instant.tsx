import { useInstants } from './i18n/formats.ts'

interface InstantProps {
  /** ISO 8601. */
  at: string
  /**
   * `date` and `timeOfDay` are written without their zone, for what is near; an instant that decides something
   * shows its zone.
   */
  as?: 'dateTime' | 'time' | 'date' | 'timeOfDay'
}

/** An instant in the viewer's time zone; its tooltip has the whole of it, with zone and UTC. */
export function Instant({ at, as = 'dateTime' }: InstantProps) {
  const instants = useInstants()
  return (
    <time dateTime={at} title={instants.besideUtc(at)}>
      {instants[as](at)}
    </time>
  )
}
