import { Button, Group, Paper, Stack, Text } from '@mantine/core'
import { IconEye, IconEyeOff, IconFileText, IconPhoto } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorMessage } from 'shared-ui/errors/error-message.tsx'
import { useFormats } from 'shared-ui/i18n/formats.ts'
import type { EvidenceFieldsFragment } from 'shared-ui/succession/succession.generated.ts'
import { DownloadEvidence } from './download-evidence.tsx'
import classes from './evidence.module.css'
import { evidenceKind, sizeText } from './evidence-kind.ts'
import { EvidenceViewer } from './evidence-viewer.tsx'

/** One file: the name that the successor gave it, its kind, and the buttons to view and save it. */
export function EvidenceItem({ file }: { file: EvidenceFieldsFragment }) {
  const { t, i18n } = useTranslation('succession-claims')
  const { dateTime } = useFormats()
  const [shown, setShown] = useState(false)
  const [failure, setFailure] = useState<unknown>(null)
  const { name, mediaType, bytes, sha256, uploadedAt } = file
  const kind = evidenceKind(mediaType)
  return (
    <Paper component="li" withBorder p="md">
      <Stack gap="sm">
        <Group gap="sm" wrap="nowrap" align="flex-start">
          {kind === 'PDF' ? (
            <IconFileText aria-hidden className={classes.icon} />
          ) : (
            <IconPhoto aria-hidden className={classes.icon} />
          )}
          <div className={classes.about}>
            <Text fw={600}>{name}</Text>
            <Text size="sm" c="dimmed">
              {[
                kind ? t(`evidence.type.${kind}`) : mediaType,
                sizeText(bytes, i18n.language),
                t('evidence.uploaded', { when: dateTime(uploadedAt) }),
              ].join(' · ')}
            </Text>
            <Text size="xs" c="dimmed">
              {t('evidence.sha256')}: <code>{sha256}</code>
            </Text>
          </div>
        </Group>
        <Group gap="sm">
          {kind && (
            <Button
              variant="default"
              leftSection={shown ? <IconEyeOff size={18} /> : <IconEye size={18} />}
              aria-expanded={shown}
              aria-label={t(shown ? 'evidence.hideOf' : 'evidence.showOf', { name })}
              onClick={() => setShown(!shown)}
            >
              {t(shown ? 'evidence.hide' : 'evidence.show')}
            </Button>
          )}
          <DownloadEvidence file={file} onFailure={setFailure} />
        </Group>
        <ErrorMessage error={failure} />
        {shown && kind && <EvidenceViewer file={file} kind={kind} />}
      </Stack>
    </Paper>
  )
}
