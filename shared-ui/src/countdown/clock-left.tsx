import { Text, VisuallyHidden } from '@mantine/core'
import { useState } from 'react'
import { useFormats } from '../i18n/formats.ts'
import { useCountdown } from './use-countdown.ts'

interface ClockLeftProps {
  /** The end as an instant of the server's clock. */
  endsAt: string
  /** From this many seconds on, the time is marked as short. */
  warningSeconds: number
  /** What ends, for screen readers. */
  label: string
}

/**
 * The time left, in a line of a list, as a clock that ticks. Screen readers read it once, then only on demand.
 */
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
