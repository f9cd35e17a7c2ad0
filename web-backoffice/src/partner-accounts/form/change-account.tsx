import { Button, Group } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import { useViewer } from 'shared-ui/viewer/viewer.tsx'
import type { AccountFactsFragment } from '../partner-accounts.generated.ts'
import { ChangeAccountDialog } from './change-account-dialog.tsx'

/** Opens the form of an account, for whoever may change it; a cancelled one stays as it is. */
export function ChangeAccount({ account }: { account: AccountFactsFragment }) {
  const { t } = useTranslation('partner-accounts')
  const { permissions } = useViewer()
  const [opened, { open, close }] = useDisclosure(false)
  const isChangeable = permissions.includes('accounts.manage') && account.situation !== 'CANCELLED'
  // An open dialog stays until it has told what became of it.
  if (!isChangeable && !opened) return null
  return (
    <Group>
      <Button onClick={open}>{t('change')}</Button>
      <ChangeAccountDialog account={account} opened={opened} onClose={close} />
    </Group>
  )
}
