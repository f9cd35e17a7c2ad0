import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { ConfirmDialog } from 'shared-ui/dialogs/confirm-dialog.tsx'
import { notifyDone } from 'shared-ui/notify.tsx'
import { EndPartnerSessionAsAccountDocument } from './end-partner-session.generated.ts'

interface EndPartnerSessionProps {
  id: string
  /** Who is really at the keyboard. */
  name: string
}

/** The administrator puts somebody of the partner's team out, at once (AD15). */
export function EndPartnerSession({ id, name }: EndPartnerSessionProps) {
  const { t } = useTranslation('partner-session-end')
  const [asking, { open, close }] = useDisclosure(false)
  const [end, { busy, error, clear }] = useAction(EndPartnerSessionAsAccountDocument)
  const endIt = async () => {
    if (!(await end({ input: { accessSessionId: id } }))) return
    notifyDone(t('ended', { name }))
    close()
  }
  return (
    <>
      <Button size="xs" color="red.8" onClick={open} aria-label={t('endOf', { name })}>
        {t('end')}
      </Button>
      <ConfirmDialog
        opened={asking}
        title={t('endTitle', { name })}
        confirmLabel={t('end')}
        danger
        busy={busy}
        error={error}
        onConfirm={() => void endIt()}
        onClose={() => {
          clear()
          close()
        }}
      >
        {t('endText')}
      </ConfirmDialog>
    </>
  )
}
