import { Alert, Button, Group, Text } from '@mantine/core'
import { IconAlertOctagon, IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { NoticeSeverity } from 'shared-schema/notice-enums'
import classes from './notice-bar.module.css'
import { type NoticeTexts, noticeTextFor } from './notice-text.ts'

interface NoticeBarProps {
  partner: string
  severity: NoticeSeverity
  texts: NoticeTexts
  /** The language of its reader. */
  language: string
  /** The button that dismisses it; left out where it has none. */
  dismiss?: { label: string; busy: boolean; act: () => void } | undefined
  children?: ReactNode
}

const looks = {
  INFO: { color: 'blue', icon: <IconInfoCircle aria-hidden /> },
  WARNING: { color: 'yellow', icon: <IconAlertTriangle aria-hidden /> },
  CRITICAL: { color: 'red', icon: <IconAlertOctagon aria-hidden /> },
} as const

/** A partner's notice as its readers see it. The text is plain text; the colour only supports the word of its severity. */
export function NoticeBar(props: NoticeBarProps) {
  const { partner, severity, texts, language, dismiss, children } = props
  const { t } = useTranslation('shared/notices')
  const { text, lang } = noticeTextFor(texts, language)
  return (
    <Alert
      role="presentation"
      color={looks[severity].color}
      icon={looks[severity].icon}
      className={classes[severity]}
      data-notice={severity}
    >
      <Group justify="space-between" align="flex-start" gap="sm">
        <div className={classes.said}>
          <Text size="sm" fw={650} c="var(--mantine-color-text)">
            {t(`from.${severity}`, { partner })}
          </Text>
          <Text size="sm" c="var(--mantine-color-text)" lang={lang} dir="auto">
            {text}
          </Text>
          {children}
        </div>
        {dismiss && (
          <Button
            size="xs"
            variant="default"
            loading={dismiss.busy}
            onClick={dismiss.act}
            aria-label={`${dismiss.label}: ${text}`}
          >
            {dismiss.label}
          </Button>
        )}
      </Group>
    </Alert>
  )
}
