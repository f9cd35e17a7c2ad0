import { Text, VisuallyHidden } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCountdown } from '../countdown/use-countdown.ts'
import { useSpanText } from './use-span-text.ts'

interface TimeLeftProps {
  /** The end as an instant of the server's clock. */
  endsAt: string
  /** From this many seconds on, the time is marked as short. */
  warningSeconds?: number
  fz?: 'sm' | 'md' | 'xl'
}

/** The days or hours that are left, ticking. Screen readers read it once, then only on demand. */
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

/** The text of the last moment worth announcing: a text that ticks would be read without end. */
function useSaidAtFirst(moment: string, text: string): string {
  const [said, setSaid] = useState({ moment, text })
  if (said.moment !== moment) setSaid({ moment, text })
  return said.text
}
