import { Text, VisuallyHidden } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCountdown } from '../countdown/use-countdown.ts'
import { useSpanText } from './use-span-text.ts'

interface TimeLeftProps {
  /** Absolute end, by the server's clock. */
  endsAt: string
  /** From this many seconds on the time is marked as short. */
  warningSeconds?: number
  fz?: 'sm' | 'md' | 'xl'
}

/** What is left of days or hours, ticking; read aloud once, then only when asked for. */
export function TimeLeft({ endsAt, warningSeconds = 3_600, fz = 'md' }: TimeLeftProps) {
  const { t } = useTranslation('shared/succession')
  const spanText = useSpanText()
  const { seconds, phase } = useCountdown(endsAt, warningSeconds)
  const ended = phase === 'ended'
  const text = ended ? t('overdue') : spanText(seconds)
  const said = useSaidAtFirst(`${endsAt} ${phase}`, text)
  return (
    <span role="timer" aria-label={t('timeLeft')}>
      <Text
        span
        aria-hidden
        fz={fz}
        fw={650}
        className="tabular"
        {...(phase === 'running' ? {} : { c: 'var(--mantine-color-error)' })}
      >
        {text}
      </Text>
      <VisuallyHidden>{said}</VisuallyHidden>
    </span>
  )
}

/** The text as it was at the last moment worth saying: a ticking one would be read without an end. */
function useSaidAtFirst(moment: string, text: string): string {
  const [said, setSaid] = useState({ moment, text })
  if (said.moment !== moment) setSaid({ moment, text })
  return said.text
}
