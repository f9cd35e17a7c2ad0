import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Dialog } from 'shared-ui/dialogs/dialog.tsx'
import type { EcosystemAdminRequestViewFragment } from '../request/ecosystem-admin-request.generated.ts'
import { LikelyReasons } from './likely-reasons.tsx'
import { ReleaseOffer } from './release-offer.tsx'
import { releaseProgress } from './release-progress.ts'
import { ReleaseSteps } from './release-steps.tsx'

interface DeclinedDialogProps {
  succession: EcosystemAdminRequestViewFragment['successions'][number]
  request: EcosystemAdminRequestViewFragment
  opened: boolean
  onClose: () => void
}

/** More details: why the platform declined, how to avoid each reason, and how to invite again (EA4). */
export function DeclinedDialog({ succession, request, opened, onClose }: DeclinedDialogProps) {
  const { t } = useTranslation('ecosystem-admin')
  const { t: shared } = useTranslation('shared')
  const progress = releaseProgress(succession)
  return (
    <Dialog
      opened={opened}
      onClose={onClose}
      size="lg"
      title={
        <Text span fw={650} fz="lg">
          {t('declined.title')}
        </Text>
      }
      closeButtonProps={{ 'aria-label': shared('action.close') }}
    >
      <Stack gap="lg">
        {progress !== 'LIFTED' && <LikelyReasons succession={succession} />}
        {progress !== 'NOT_ASKED' && <ReleaseSteps succession={succession} />}
        {progress !== 'LIFTED' && <ReleaseOffer succession={succession} request={request} />}
      </Stack>
    </Dialog>
  )
}
