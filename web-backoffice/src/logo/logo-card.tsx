import { Button, FileButton, Group, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconUpload } from '@tabler/icons-react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { fileRoutes } from 'shared-schema/file-routes'
import { ConfirmDialog } from 'shared-ui/dialogs/confirm-dialog.tsx'
import { ErrorMessage } from 'shared-ui/errors/error-message.tsx'
import { Logo, type LogoPicture } from 'shared-ui/files/logo.tsx'
import { useSendFile } from 'shared-ui/files/use-send-file.ts'
import { useBytesText } from 'shared-ui/i18n/use-bytes-text.ts'
import { notifyDone } from 'shared-ui/notify.tsx'
import { SectionCard } from 'shared-ui/section-card.tsx'

interface LogoCardProps {
  route: keyof typeof fileRoutes
  /** Which fields of the form say whose logo it is. */
  owner: Readonly<Record<string, string>>
  logo: LogoPicture | null
  /** The largest that is taken, in bytes. */
  mostBytes: number
  /** Whether the viewer may set and remove it; otherwise it is only shown. */
  changeable?: boolean
  /** What to say once it is set. */
  setText: string
  /** What to say before it is removed. */
  removeBody: string
  removal: {
    /** Removes the logo that is shown; gives whether it went. */
    readonly send: (logoId: string) => Promise<boolean>
    readonly busy: boolean
    readonly error: unknown
  }
  onSet?: () => void
}

/** A logo, which is set and removed here; a chosen picture is sent at once. */
export function LogoCard({ logo, mostBytes, changeable = true, ...card }: LogoCardProps) {
  const { t } = useTranslation('logo')
  const bytesText = useBytesText()
  const [send, { busy, error }] = useSendFile()
  const [removing, remove] = useDisclosure(false)
  const reset = useRef<() => void>(null)
  const choose = async (file: File | null) => {
    if (!file) return
    const fields = { ...card.owner, replaces: logo?.id ?? '' }
    if (await send({ route: card.route, fields, file })) {
      notifyDone(card.setText)
      card.onSet?.()
    }
    // The same file can be chosen again.
    reset.current?.()
  }
  const confirm = async () => {
    if (!logo || !(await card.removal.send(logo.id))) return
    notifyDone(t('removed'))
    remove.close()
  }
  return (
    <SectionCard
      title={t('logo')}
      description={changeable && t('hint', { size: bytesText(mostBytes) })}
      actions={
        changeable && (
          <>
            <FileButton
              accept="image/png,image/jpeg,image/webp"
              resetRef={reset}
              onChange={(file) => void choose(file)}
              inputProps={{ 'aria-label': t('file'), tabIndex: -1 }}
            >
              {(button) => (
                <Button
                  variant="default"
                  leftSection={<IconUpload size={16} aria-hidden />}
                  loading={busy}
                  {...button}
                >
                  {t(logo ? 'replace' : 'choose')}
                </Button>
              )}
            </FileButton>
            {logo && (
              <Button variant="default" onClick={remove.open}>
                {t('remove')}
              </Button>
            )}
          </>
        )
      }
    >
      <Stack gap="sm">
        <ErrorMessage error={error} />
        {logo ? (
          <Group gap="md">
            <Logo key={logo.id} route={card.route} logo={logo} />
            <Text size="sm" c="dimmed">
              {t('pixels', { width: logo.width, height: logo.height })}
            </Text>
          </Group>
        ) : (
          <Text c="dimmed">{t('none')}</Text>
        )}
      </Stack>
      {changeable && (
        <ConfirmDialog
          opened={removing}
          title={t('remove')}
          confirmLabel={t('confirmRemove')}
          danger
          busy={card.removal.busy}
          error={card.removal.error}
          onConfirm={() => void confirm()}
          onClose={remove.close}
        >
          {card.removeBody}
        </ConfirmDialog>
      )}
    </SectionCard>
  )
}
