import { Button } from '@mantine/core'
import { IconDoorEnter } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useViewer } from 'shared-ui/viewer/viewer.tsx'
import { useAskAccess } from './account-access.tsx'
import type { EnteredAccount } from './entered-account.ts'

interface AccessButtonProps {
  account: EnteredAccount
  size?: 'xs' | 'sm'
}

/** Enters an account as one of its members; for whoever may (AD8). Within `AccountAccess`. */
export function AccessButton({ account, size = 'sm' }: AccessButtonProps) {
  const { t } = useTranslation('account-access')
  const { permissions } = useViewer()
  const ask = useAskAccess()
  if (!permissions.includes('accounts.access') || account.situation === 'CANCELLED') return null
  return (
    <Button
      size={size}
      variant="default"
      leftSection={<IconDoorEnter size={16} aria-hidden />}
      onClick={() => ask(account)}
      aria-label={t('accessTo', { name: account.name })}
    >
      {t('access')}
    </Button>
  )
}
