import { Button } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

/** The link from a conversation to the list from which it was opened. */
export function WayBack({ to }: { to: string }) {
  const { t } = useTranslation('attendances')
  return (
    <Button
      component={Link}
      to={to}
      variant="subtle"
      size="compact-sm"
      leftSection={<IconArrowLeft size={16} />}
    >
      {t('backToList')}
    </Button>
  )
}
