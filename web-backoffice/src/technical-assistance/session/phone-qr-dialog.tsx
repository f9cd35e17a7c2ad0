import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Dialog } from 'shared-ui/dialogs/dialog.tsx'
import { useEnvironmentName } from '../../environment-tabs/use-environment-name.ts'
import type { AccessSessionViewFragment } from '../request/assistance-request.generated.ts'
import { PhoneQr } from './phone-qr.tsx'

interface PhoneQrDialogProps {
  opened: boolean
  session: AccessSessionViewFragment
  onClose: () => void
}

/** A dialog with the QR code that admits a phone; a fresh code is requested each time it opens (AS8). */
export function PhoneQrDialog({ opened, session, onClose }: PhoneQrDialogProps) {
  const { t } = useTranslation('technical-assistance/session')
  const { t: shared } = useTranslation('shared')
  const nameOf = useEnvironmentName()
  return (
    <Dialog
      opened={opened}
      onClose={onClose}
      title={
        <Text span fw={650} fz="lg">
          {t('qr.title', { environment: nameOf('APP') })}
        </Text>
      }
      closeButtonProps={{ 'aria-label': shared('action.close') }}
    >
      <PhoneQr session={session} onClose={onClose} />
    </Dialog>
  )
}
