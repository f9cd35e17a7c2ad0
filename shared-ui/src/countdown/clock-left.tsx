import { Text, VisuallyHidden } from '@mantine/core'
import { useState } from 'react'
import { useFormats } from '../i18n/formats.ts'
import { useCountdown } from './use-countdown.ts'

interface ClockLeftProps {
  /** Absolute end, by the server's clock. */
  endsAt: string
  /** From this many seconds on the time is marked as short. */
  warningSeconds: number
  /** What ends, for those who hear it. */
  label: string
}

/** Time left in a line of a list, as a clock that ticks; read aloud once, then only when asked for. */
export function ClockLeft({ endsAt, warningSeconds, label }: ClockLeftProps) {
  const { clock, duration } = useFormats()
  const { seconds, phase } = useCountdown(endsAt, warningSeconds)
  const moment = `${endsAt} ${phase}`
  const [said, setSaid] = useState({ moment, seconds })
  if (said.moment !== moment) setSaid({ moment, seconds })
  return (
    <span role="timer" aria-label={label}>
      <Text
        span
        aria-hidden
        fw={650}
        className="tabular"
        {...(phase === 'running' ? {} : { c: 'var(--mantine-color-error)' })}
      >
        {clock(seconds)}
      </Text>
      <VisuallyHidden>{duration(said.seconds)}</VisuallyHidden>
    </span>
  )
}
