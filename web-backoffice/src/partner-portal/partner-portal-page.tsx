import { useSubscription } from '@apollo/client/react'
import { Button, Stack } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconEye } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { DialogFrame } from 'shared-ui/dialogs/dialog-frame.tsx'
import { ErrorState } from 'shared-ui/errors/error-state.tsx'
import { LoadingState } from 'shared-ui/lists/list-states.tsx'
import { Page } from 'shared-ui/page.tsx'
import { PortalView } from 'shared-ui/partner-portal/portal-view.tsx'
import { DetailsCard } from './details-card.tsx'
import { DocumentsCard } from './documents-card.tsx'
import { LinksCard } from './links-card.tsx'
import { PartnerPortalChangedDocument } from './partner-portal.generated.ts'
import { PortalLogoCard } from './portal-logo-card.tsx'

/** What the own partner says of itself to the people of its accounts: written, and followed live (AD12). */
export function PartnerPortalPage() {
  const { t } = useTranslation('partner-portal')
  const { data, error, restart } = useSubscription(PartnerPortalChangedDocument)
  const [previewing, preview] = useDisclosure(false)
  const portal = data?.partnerPortalChanged
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        <Button
          variant="default"
          leftSection={<IconEye size={16} aria-hidden />}
          onClick={preview.open}
          disabled={portal === undefined}
        >
          {t('preview')}
        </Button>
      }
    >
      {portal ? (
        <Stack>
          <DetailsCard portal={portal} />
          <PortalLogoCard portal={portal} />
          <LinksCard portal={portal} />
          <DocumentsCard portal={portal} />
          <DialogFrame
            opened={previewing}
            title={t('previewTitle')}
            size="lg"
            onClose={preview.close}
          >
            <PortalView portal={portal} />
          </DialogFrame>
        </Stack>
      ) : error ? (
        <ErrorState error={error} onRetry={restart} />
      ) : (
        <LoadingState rows={8} />
      )}
    </Page>
  )
}
