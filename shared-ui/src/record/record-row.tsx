import { Text, UnstyledButton } from '@mantine/core'
import { IconArrowsExchange } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Instant } from '../instant.tsx'
import type { RecordedDetailFragment } from './record.generated.ts'
import classes from './record-page.module.css'
import { useTargetName } from './use-target-name.ts'
import { whoDid } from './who-did.ts'

interface RecordRowProps {
  event: RecordedDetailFragment
  position: number
  showAccount: boolean
  onOpen: (event: RecordedDetailFragment) => void
}

/** One event of the feed: what happened, who did it, to what, when; under control it says so (AD11). */
export function RecordRow({ event, position, showAccount, onOpen }: RecordRowProps) {
  const { t } = useTranslation('shared/record')
  const targetName = useTargetName()
  const { id, action, label, at, controller, targetType, ecosystemName } = event
  const who = whoDid(event)
  return (
    <article
      id={`event-${id}`}
      aria-posinset={position}
      aria-setsize={-1}
      aria-labelledby={`event-${id}-what event-${id}-who`}
      className={classes.row}
    >
      <UnstyledButton
        className={classes.what}
        id={`event-${id}-what`}
        onClick={() => onOpen(event)}
      >
        {label ?? t('otherAction', { action })}
      </UnstyledButton>
      <Text size="sm" c="dimmed" className={classes.when}>
        <Instant at={at} />
      </Text>
      <Text size="sm" id={`event-${id}-who`} className={classes.who} dir="auto">
        {who === null ? t('bySystem') : t('by', { who })}
      </Text>
      <Text size="sm" c="dimmed" className={classes.target}>
        {[targetName(targetType), showAccount ? ecosystemName : null].filter(Boolean).join(' · ')}
      </Text>
      {controller && (
        <Text size="xs" className={classes.controlled}>
          <IconArrowsExchange size={14} aria-hidden />
          {t('underControl')}
        </Text>
      )}
    </article>
  )
}
