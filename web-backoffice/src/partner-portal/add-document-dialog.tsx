import { Button, FileButton, Group, Input, Stack, Text, TextInput } from '@mantine/core'
import { IconUpload } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DialogForm } from 'shared-ui/dialogs/dialog-form.tsx'
import { DialogFrame } from 'shared-ui/dialogs/dialog-frame.tsx'
import { useSendFile } from 'shared-ui/files/use-send-file.ts'
import { useForm } from 'shared-ui/form/use-form.ts'
import { useBytesText } from 'shared-ui/i18n/use-bytes-text.ts'
import { notifyDone } from 'shared-ui/notify.tsx'
import { usePublicSettings } from 'shared-ui/viewer/viewer.tsx'

interface AddDocumentDialogProps {
  partnerId: string
  opened: boolean
  onClose: () => void
}

/** Adds a document: a PDF, and the title under which clients see it. */
export function AddDocumentDialog({ partnerId, opened, onClose }: AddDocumentDialogProps) {
  const { t } = useTranslation('partner-portal')
  return (
    <DialogFrame opened={opened} title={t('addDocument')} onClose={onClose}>
      <AddDocumentForm partnerId={partnerId} onClose={onClose} />
    </DialogFrame>
  )
}

function AddDocumentForm({ partnerId, onClose }: Omit<AddDocumentDialogProps, 'opened'>) {
  const { t } = useTranslation('partner-portal')
  const { t: errorWord } = useTranslation('shared/errors')
  const { portalDocumentBytes } = usePublicSettings().limits
  const [file, setFile] = useState<File | null>(null)
  const [send, state] = useSendFile()
  const form = useForm({
    initial: { file: '', title: '' },
    check: ({ title }) => ({
      file: faultOf(file, portalDocumentBytes, { missing: t('fileMissing'), errorWord }),
      title: title.trim() ? null : errorWord('NAME_INVALID'),
    }),
    state,
    send: async ({ title }) => {
      if (!file) return
      const fields = { partnerId, title }
      if (!(await send({ route: 'portal-document', fields, file }))) return
      notifyDone(t('documentAdded', { title }))
      onClose()
    },
  })
  const choose = (chosen: File | null) => {
    if (!chosen) return
    setFile(chosen)
    form.field('file').onChange(chosen.name)
    if (form.values.title === '') form.field('title').onChange(titleOf(chosen.name))
  }
  return (
    <DialogForm form={form} title={t('addDocument')} confirmLabel={t('add')} onClose={onClose}>
      <Stack>
        <FileField file={file} error={form.field('file').error} onChoose={choose} />
        <TextInput
          label={t('documentTitle')}
          description={t('documentTitleHint')}
          maxLength={100}
          autoComplete="off"
          required
          {...form.field('title')}
        />
      </Stack>
    </DialogForm>
  )
}

interface Sentences {
  missing: string
  errorWord: (code: 'FILE_EMPTY' | 'FILE_TOO_LARGE') => string
}

/** What keeps a file from being sent; the API decides by its content what it is. */
function faultOf(
  file: File | null,
  most: number,
  { missing, errorWord }: Sentences,
): string | null {
  if (!file) return missing
  if (file.size === 0) return errorWord('FILE_EMPTY')
  return file.size > most ? errorWord('FILE_TOO_LARGE') : null
}

/** A title to begin with: the name of the file without its ending. */
const titleOf = (name: string): string => name.replace(/\.pdf$/i, '').slice(0, 100)

interface FileFieldProps {
  file: File | null
  error: string | null
  onChoose: (file: File | null) => void
}

function FileField({ file, error, onChoose }: FileFieldProps) {
  const { t } = useTranslation('partner-portal')
  const bytesText = useBytesText()
  const [labelId, chosenId, errorId] = [useId(), useId(), useId()]
  return (
    <Stack gap={4}>
      <Input.Label labelElement="div" required id={labelId}>
        {t('file')}
      </Input.Label>
      <Group gap="sm">
        <FileButton
          accept="application/pdf"
          onChange={onChoose}
          inputProps={{ 'aria-label': t('file'), tabIndex: -1 }}
        >
          {(button) => (
            <Button
              variant="default"
              leftSection={<IconUpload size={16} aria-hidden />}
              data-autofocus
              data-field="file"
              aria-describedby={`${labelId} ${chosenId} ${errorId}`}
              {...button}
            >
              {t(file ? 'chooseOther' : 'choosePdf')}
            </Button>
          )}
        </FileButton>
        <Text size="sm" id={chosenId} style={{ overflowWrap: 'anywhere' }}>
          {file ? `${file.name}, ${bytesText(file.size)}` : t('noFile')}
        </Text>
      </Group>
      <div id={errorId} aria-live="polite">
        {error && <Input.Error>{error}</Input.Error>}
      </div>
    </Stack>
  )
}
