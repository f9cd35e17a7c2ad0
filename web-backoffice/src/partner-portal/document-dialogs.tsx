import { TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { DialogForm } from 'shared-ui/dialogs/dialog-form.tsx'
import { DialogFrame } from 'shared-ui/dialogs/dialog-frame.tsx'
import { useForm } from 'shared-ui/form/use-form.ts'
import { notifyDone } from 'shared-ui/notify.tsx'
import {
  ChangePortalDocumentDocument,
  RemovePortalDocumentDocument,
  type TeamPortalFragment,
} from './partner-portal.generated.ts'
import { RemoveDialog } from './remove-dialog.tsx'

interface DocumentDialogProps {
  document: TeamPortalFragment['documents'][number]
  opened: boolean
  onClose: () => void
}

/** Gives a document another title. */
export function TitleDialog({ document, opened, onClose }: DocumentDialogProps) {
  const { t } = useTranslation('partner-portal')
  return (
    <DialogFrame opened={opened} title={t('changeTitle')} onClose={onClose}>
      <TitleForm document={document} onClose={onClose} />
    </DialogFrame>
  )
}

function TitleForm({ document, onClose }: Omit<DocumentDialogProps, 'opened'>) {
  const { t } = useTranslation('partner-portal')
  const { t: word } = useTranslation('shared')
  const { t: errorWord } = useTranslation('shared/errors')
  const [change, state] = useAction(ChangePortalDocumentDocument)
  const form = useForm({
    initial: { title: document.title },
    check: ({ title }) => ({ title: title.trim() ? null : errorWord('NAME_INVALID') }),
    state,
    send: async ({ title }) => {
      const { id: documentId, version } = document
      if (!(await change({ input: { documentId, version, title } }))) return
      notifyDone(t('saved'))
      onClose()
    },
  })
  return (
    <DialogForm
      form={form}
      title={t('changeTitle')}
      confirmLabel={word('action.save')}
      onClose={onClose}
    >
      <TextInput
        label={t('documentTitle')}
        maxLength={100}
        autoComplete="off"
        required
        data-autofocus
        {...form.field('title')}
      />
    </DialogForm>
  )
}

/** Asks before a document can be downloaded no more. */
export function RemoveDocumentDialog({ document, opened, onClose }: DocumentDialogProps) {
  const { t } = useTranslation('partner-portal')
  const [remove, { busy, error }] = useAction(RemovePortalDocumentDocument)
  const { id: documentId, title } = document
  const confirm = async () => {
    if (!(await remove({ input: { documentId } }))) return
    notifyDone(t('removed', { title }))
    onClose()
  }
  return (
    <RemoveDialog
      opened={opened}
      title={t('removeDocument')}
      busy={busy}
      error={error}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      {t('removeDocumentBody', { title })}
    </RemoveDialog>
  )
}
