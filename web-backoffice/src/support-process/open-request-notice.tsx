import { Button, Stack, Text } from '@mantine/core'
import { IconArrowRight } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Notice } from 'shared-ui/notice.tsx'

interface OwnOpenRequestProps {
  /** The page of the request. */
  to: string
  title: string
  role?: 'alert'
}

/**
 * Says that the analyst already has an open request for this person, with a link that continues it (AS2, EA1).
 */
export function OwnOpenRequest({ to, title, role }: OwnOpenRequestProps) {
  const { t } = useTranslation('support-process')
  return (
    <Notice tone="info" title={title} {...(role ? { role } : {})}>
      <Stack gap="sm" align="flex-start">
        <Text inherit>{t('mineText')}</Text>
        <Button component={Link} to={to} rightSection={<IconArrowRight size={18} />}>
          {t('mineContinue')}
        </Button>
      </Stack>
    </Notice>
  )
}

/** Says that another analyst has an open request for this person (AS2, EA1). */
export function HeldRequest({ text, role }: { text: string; role?: 'alert' }) {
  const { t } = useTranslation('support-process')
  return (
    <Notice tone="warning" title={t('heldTitle')} {...(role ? { role } : {})}>
      {text}
    </Notice>
  )
}
