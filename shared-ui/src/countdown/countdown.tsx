import { Group, RingProgress, Stack, Text, VisuallyHidden } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../i18n/formats.ts'
import { momentToSpeak } from './announcement.ts'
import type { Remaining } from './remaining.ts'
import { useCountdown } from './use-countdown.ts'

interface CountdownProps {
  /** The end as an instant of the server's clock. */
  endsAt: string
  /** The whole span, for the ring. */
  totalSeconds: number
  warningSeconds: number
  /** What ends, for screen readers. */
  label: string
  size?: 'small' | 'large'
  onEnd?: () => void
}

const sizes = { small: { ring: 36, thickness: 4 }, large: { ring: 148, thickness: 10 } }

/**
 * The time left as a ring and a clock; announced at the start, at each full minute, at the warning and at the
 * end.
 */
export function Countdown(props: CountdownProps) {
  const { endsAt, totalSeconds, warningSeconds, label, size = 'large', onEnd } = props
  const { clock } = useFormats()
  const left = useCountdown(endsAt, warningSeconds)
  const ended = left.phase === 'ended'
  const told = useRef(onEnd)
  told.current = onEnd
  useEffect(() => {
    if (ended) told.current?.()
  }, [ended])
  const share = Math.min(100, (left.seconds / Math.max(1, totalSeconds)) * 100)
  const color = left.phase === 'running' ? 'var(--app-ring)' : 'orange.6'
  const ring = (
    <RingProgress
      aria-hidden
      size={sizes[size].ring}
      thickness={sizes[size].thickness}
      roundCaps
      sections={[{ value: share, color }]}
      label={
        size === 'large' ? (
          <Text ta="center" fz={32} fw={650} lh={1} className="tabular">
            {clock(left.seconds)}
          </Text>
        ) : undefined
      }
    />
  )
  return (
    <Group gap={size === 'small' ? 'xs' : 0} wrap="nowrap" role="timer" aria-label={label}>
      {ring}
      <Stack gap={0}>
        {size === 'small' ? (
          <Text fw={650} className="tabular">
            {clock(left.seconds)}
          </Text>
        ) : null}
        <Spoken left={left} label={label} />
      </Stack>
    </Group>
  )
}

/** The same for screen readers: announced at few moments, each with the time that is left then. */
function Spoken({ left, label }: { left: Remaining; label: string }) {
  const { t } = useTranslation('shared')
  const { duration } = useFormats()
  const moment = momentToSpeak(left)
  const [said, setSaid] = useState({ moment, left })
  if (said.moment !== moment) setSaid({ moment, left })
  const words = { label, time: duration(said.left.seconds) }
  const sentence = {
    running: t('countdown.announceLeft', words),
    warning: t('countdown.announceWarning', words),
    ended: t('countdown.announceEnded', words),
  }[said.left.phase]
  return (
    <VisuallyHidden aria-live={said.left.phase === 'running' ? 'polite' : 'assertive'}>
      {sentence}
    </VisuallyHidden>
  )
}
