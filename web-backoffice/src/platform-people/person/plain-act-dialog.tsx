import type { TypedDocumentNode } from '@apollo/client'
import { useTranslation } from 'react-i18next'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { ConfirmDialog } from 'shared-ui/dialogs/confirm-dialog.tsx'
import { notifyDone } from 'shared-ui/notify.tsx'
import {
  type PersonFactsFragment,
  type PersonInput,
  SendPasswordLinkDocument,
  SignOutPersonDocument,
} from '../platform-people.generated.ts'

interface PlainActDialogProps {
  act: 'SEND_PASSWORD_LINK' | 'SIGN_OUT'
  person: PersonFactsFragment
  opened: boolean
  onClose: () => void
}

type Mutation = TypedDocumentNode<unknown, { input: PersonInput }>

/** What each act sends. */
const documents: Readonly<Record<PlainActDialogProps['act'], Mutation>> = {
  SEND_PASSWORD_LINK: SendPasswordLinkDocument,
  SIGN_OUT: SignOutPersonDocument,
}

/** An act that takes nothing away for good, and so asks for no code. */
export function PlainActDialog({ act, person, opened, onClose }: PlainActDialogProps) {
  const { t } = useTranslation('platform-people')
  const [send, { busy, error, clear }] = useAction(documents[act])
  const { id: personId, name, email } = person

  async function confirm() {
    if (!(await send({ input: { personId } }))) return
    notifyDone(t(`ask.${act}.done`, { name, email }))
    onClose()
  }

  return (
    <ConfirmDialog
      opened={opened}
      title={t(`ask.${act}.title`, { name })}
      confirmLabel={t(`act.${act}`)}
      danger={act === 'SIGN_OUT'}
      busy={busy}
      error={error}
      onConfirm={() => void confirm()}
      onClose={() => {
        clear()
        onClose()
      }}
    >
      {t(`ask.${act}.body`, { name, email })}
    </ConfirmDialog>
  )
}
