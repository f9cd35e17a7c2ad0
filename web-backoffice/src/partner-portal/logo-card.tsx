import { Button, FileButton, Group, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconUpload } from '@tabler/icons-react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { ErrorMessage } from 'shared-ui/errors/error-message.tsx'
import { useBytesText } from 'shared-ui/i18n/use-bytes-text.ts'
import { notifyDone } from 'shared-ui/notify.tsx'
import { PortalLogo } from 'shared-ui/partner-portal/portal-logo.tsx'
import { SectionCard } from 'shared-ui/section-card.tsx'
import { usePublicSettings } from 'shared-ui/viewer/viewer.tsx'
import { RemovePortalLogoDocument, type TeamPortalFragment } from './partner-portal.generated.ts'
import { RemoveDialog } from './remove-dialog.tsx'
import { useSendFile } from './use-send-file.ts'

/** The logo of the portal; a chosen picture is sent at once. */
export function LogoCard({ portal }: { portal: TeamPortalFragment }) {
  const { t } = useTranslation('partner-portal')
  const bytesText = useBytesText()
  const { portalLogoBytes } = usePublicSettings().limits
  const [send, { busy, error }] = useSendFile()
  const [removing, remove] = useDisclosure(false)
  const reset = useRef<() => void>(null)
  const { id: partnerId, logo } = portal
  const choose = async (file: File | null) => {
    if (!file) return
    const fields = { partnerId, replaces: logo?.id ?? '' }
    if (await send({ route: 'portal-logo', fields, file })) notifyDone(t('logoSet'))
    // The same file can be chosen again.
    reset.current?.()
  }
  return (
    <SectionCard
      title={t('logo')}
      description={t('logoHint', { size: bytesText(portalLogoBytes) })}
      actions={
        <>
          <FileButton
            accept="image/png,image/jpeg,image/webp"
            resetRef={reset}
            onChange={(file) => void choose(file)}
            inputProps={{ 'aria-label': t('logoFile'), tabIndex: -1 }}
          >
            {(button) => (
              <Button
                variant="default"
                leftSection={<IconUpload size={16} aria-hidden />}
                loading={busy}
                {...button}
              >
                {t(logo ? 'replaceLogo' : 'chooseLogo')}
              </Button>
            )}
          </FileButton>
          {logo && (
            <Button variant="default" onClick={remove.open}>
              {t('removeLogo')}
            </Button>
          )}
        </>
      }
    >
      <Stack gap="sm">
        <ErrorMessage error={error} />
        {logo ? (
          <Group gap="md">
            <PortalLogo key={logo.id} logo={logo} />
            <Text size="sm" c="dimmed">
              {t('pixels', { width: logo.width, height: logo.height })}
            </Text>
          </Group>
        ) : (
          <Text c="dimmed">{t('noLogo')}</Text>
        )}
      </Stack>
      {logo && <RemoveLogoDialog logoId={logo.id} opened={removing} onClose={remove.close} />}
    </SectionCard>
  )
}

interface RemoveLogoDialogProps {
  logoId: string
  opened: boolean
  onClose: () => void
}

function RemoveLogoDialog({ logoId, opened, onClose }: RemoveLogoDialogProps) {
  const { t } = useTranslation('partner-portal')
  const [send, { busy, error }] = useAction(RemovePortalLogoDocument)
  const confirm = async () => {
    if (!(await send({ input: { logoId } }))) return
    notifyDone(t('logoRemoved'))
    onClose()
  }
  return (
    <RemoveDialog
      opened={opened}
      title={t('removeLogo')}
      busy={busy}
      error={error}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      {t('removeLogoBody')}
    </RemoveDialog>
  )
}
