import { Group, Text } from '@mantine/core'
import { IconMailOff } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

/** Says beside an address that e-mails do not arrive there, to whoever relies on it (PA10). */
export function MailsRefused() {
  const { t } = useTranslation('shared')
  return (
    <Group component="span" gap={6} wrap="nowrap" align="flex-start" c="var(--mantine-color-error)">
      <IconMailOff size={16} aria-hidden style={{ flexShrink: 0, marginTop: 2 }} />
      <Text span size="sm" inherit>
        {t('mailsRefused')}
      </Text>
    </Group>
  )
}
