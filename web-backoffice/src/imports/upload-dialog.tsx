import { Button, FileButton, Group, Input, Stack, Text } from '@mantine/core'
import { IconUpload } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { importFileRoute } from 'shared-schema/import-enums'
import { randomId } from 'shared-ui/api-client/random-id.ts'
import { DialogForm } from 'shared-ui/dialogs/dialog-form.tsx'
import { DialogFrame } from 'shared-ui/dialogs/dialog-frame.tsx'
import { useSendFile } from 'shared-ui/files/use-send-file.ts'
import { useForm } from 'shared-ui/form/use-form.ts'
import { useBytesText } from 'shared-ui/i18n/use-bytes-text.ts'
import { notifyDone } from 'shared-ui/notify.tsx'
import { usePublicSettings } from 'shared-ui/viewer/viewer.tsx'

interface UploadDialogProps {
  opened: boolean
  onClose: () => void
}

/** Uploads a file of ecosystems and members, and goes on to the page on which it is checked. */
export function UploadDialog({ opened, onClose }: UploadDialogProps) {
  const { t } = useTranslation('imports')
  return (
    <DialogFrame opened={opened} title={t('upload')} onClose={onClose}>
      <UploadForm onClose={onClose} />
    </DialogFrame>
  )
}

function UploadForm({ onClose }: Pick<UploadDialogProps, 'onClose'>) {
  const { t } = useTranslation('imports')
  const { t: errorWord } = useTranslation('shared/errors')
  const { importBytes } = usePublicSettings().limits
  const navigate = useNavigate()
  const [file, setFile] = useState<File | null>(null)
  const [send, state] = useSendFile()
  const faultOf = (chosen: File | null): string | null => {
    if (!chosen) return t('fileMissing')
    if (chosen.size === 0) return errorWord('FILE_EMPTY')
    return chosen.size > importBytes ? errorWord('FILE_TOO_LARGE') : null
  }
  const form = useForm({
    initial: { file: '' },
    check: () => ({ file: faultOf(file) }),
    state,
    send: async () => {
      if (!file) return
      const importId = randomId()
      if (!(await send({ route: importFileRoute, fields: { importId }, file }))) return
      notifyDone(t('uploaded', { name: file.name }))
      onClose()
      await navigate(`/platform/imports/${importId}`)
    },
  })
  const choose = (chosen: File | null) => {
    if (!chosen) return
    setFile(chosen)
    form.field('file').onChange(chosen.name)
  }
  return (
    <DialogForm form={form} title={t('upload')} confirmLabel={t('upload')} onClose={onClose}>
      <Stack>
        <Text size="sm">{t('uploadLead')}</Text>
        <FileField file={file} error={form.field('file').error} onChoose={choose} />
      </Stack>
    </DialogForm>
  )
}

interface FileFieldProps {
  file: File | null
  error: string | null
  onChoose: (file: File | null) => void
}

function FileField({ file, error, onChoose }: FileFieldProps) {
  const { t } = useTranslation('imports')
  const bytesText = useBytesText()
  const [labelId, chosenId, errorId] = [useId(), useId(), useId()]
  return (
    <Stack gap={4}>
      <Input.Label labelElement="div" required id={labelId}>
        {t('file')}
      </Input.Label>
      <Group gap="sm">
        <FileButton
          accept=".csv,.tsv,.txt,.jsonl,.ndjson,text/csv,text/plain"
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
              {t(file ? 'chooseOther' : 'choose')}
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
