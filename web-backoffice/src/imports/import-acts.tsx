import { Button, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { ActWithCodeDialog } from 'shared-ui/dialogs/act-with-code-dialog.tsx'
import { ConfirmDialog } from 'shared-ui/dialogs/confirm-dialog.tsx'
import { ErrorMessage } from 'shared-ui/errors/error-message.tsx'
import { notifyDone } from 'shared-ui/notify.tsx'
import { countsOf } from './counts.ts'
import {
  DiscardImportDocument,
  type ImportFactsFragment,
  StartImportDocument,
  StopImportDocument,
} from './imports.generated.ts'

interface ActsProps {
  import: ImportFactsFragment
}

/** Exactly what can be done with an import now, and the dialogs of it. */
export function ImportActs({ import: shown }: ActsProps) {
  const { t } = useTranslation('imports')
  const { allowedActs, state } = shown
  const [starting, start] = useDisclosure(false)
  const [discarding, discard] = useDisclosure(false)
  return (
    <>
      {allowedActs.includes('START') && (
        <Button onClick={start.open}>{t(state === 'STOPPED' ? 'goOn' : 'start')}</Button>
      )}
      {allowedActs.includes('STOP') && <StopButton import={shown} />}
      {allowedActs.includes('DISCARD') && (
        <Button variant="default" c="var(--mantine-color-error)" onClick={discard.open}>
          {t('discard')}
        </Button>
      )}
      <StartDialog import={shown} opened={starting} onClose={start.close} />
      <DiscardDialog import={shown} opened={discarding} onClose={discard.close} />
    </>
  )
}

function StopButton({ import: { id } }: ActsProps) {
  const { t } = useTranslation('imports')
  const [stop, { busy, error }] = useAction(StopImportDocument)
  return (
    <Stack gap="xs">
      <Button
        variant="default"
        loading={busy}
        onClick={async () => {
          if (await stop({ id })) notifyDone(t('stopped'))
        }}
      >
        {t('stop')}
      </Button>
      <ErrorMessage error={error} />
    </Stack>
  )
}

interface DialogProps extends ActsProps {
  opened: boolean
  onClose: () => void
}

function StartDialog({ import: shown, opened, onClose }: DialogProps) {
  const { t } = useTranslation('imports')
  const { t: word } = useTranslation('shared')
  const [send, state] = useAction(StartImportDocument)
  const { toDo } = countsOf(shown)
  return (
    <ActWithCodeDialog
      opened={opened}
      title={t('startTitle', { name: shown.name })}
      description={
        <Stack gap="sm">
          <Text inherit>{t('startBody', { count: toDo })}</Text>
          {shown.faultyLines > 0 && (
            <Text inherit>{t('leftOut', { count: shown.faultyLines })}</Text>
          )}
          <Text inherit>{word('credentials.mfaLead')}</Text>
        </Stack>
      }
      confirmLabel={t(shown.state === 'STOPPED' ? 'goOn' : 'start')}
      state={state}
      act={(code) => send({ input: { importId: shown.id, code } })}
      onDone={() => notifyDone(t('started'))}
      onClose={onClose}
    />
  )
}

function DiscardDialog({ import: { id }, opened, onClose }: DialogProps) {
  const { t } = useTranslation('imports')
  const [send, { busy, error, clear }] = useAction(DiscardImportDocument)
  return (
    <ConfirmDialog
      opened={opened}
      title={t('discardTitle')}
      confirmLabel={t('discard')}
      busy={busy}
      error={error}
      onConfirm={async () => {
        if (!(await send({ id }))) return
        notifyDone(t('discarded'))
        onClose()
      }}
      onClose={() => {
        clear()
        onClose()
      }}
    >
      {t('discardBody')}
    </ConfirmDialog>
  )
}
