import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { ConfirmDialog } from 'shared-ui/dialogs/confirm-dialog.tsx'
import { notifyDone } from 'shared-ui/notify.tsx'
import { type MailRowFragment, SendMailAgainDocument } from '../platform-mails.generated.ts'
import { useMailKinds } from '../use-mail-kinds.ts'

interface SendAgainProps {
  mail: MailRowFragment
  /** What its kind is called. */
  label: string
  onAsk: (mail: MailRowFragment) => void
}

/** The button that sends an e-mail once more, where that makes sense (PA10). */
export function SendAgain({ mail, label, onAsk }: SendAgainProps) {
  const { t } = useTranslation('platform-mails')
  if (!mail.canSendAgain) return null
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      aria-label={`${t('again.act')}: ${label}, ${mail.email}`}
      onClick={() => onAsk(mail)}
    >
      {t('again.act')}
    </Button>
  )
}

interface SendAgainDialogProps {
  mail: MailRowFragment
  opened: boolean
  onClose: () => void
  onSent: () => void
}

/** Asks before an e-mail is sent once more. */
export function SendAgainDialog({ mail, opened, onClose, onSent }: SendAgainDialogProps) {
  const { t } = useTranslation('platform-mails')
  const { labelOf } = useMailKinds()
  const [send, { busy, error, clear }] = useAction(SendMailAgainDocument)
  const { email, kind, state } = mail

  async function sendAgain() {
    if (!(await send({ mailId: mail.id }))) return
    notifyDone(t('again.done', { email }))
    onClose()
    onSent()
  }

  return (
    <ConfirmDialog
      opened={opened}
      title={t('again.title')}
      confirmLabel={t('again.act')}
      busy={busy}
      error={error}
      onClose={() => {
        clear()
        onClose()
      }}
      onConfirm={() => void sendAgain()}
    >
      {t(state === 'WAITING' ? 'again.waiting' : 'again.body', { label: labelOf(kind), email })}
    </ConfirmDialog>
  )
}
