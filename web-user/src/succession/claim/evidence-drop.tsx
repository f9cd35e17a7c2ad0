import '@mantine/dropzone/styles.css'
import { Button, Stack, Text } from '@mantine/core'
import { Dropzone } from '@mantine/dropzone'
import { IconFileUpload } from '@tabler/icons-react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './evidence-drop.module.css'
import { evidenceKinds } from './evidence-limits.ts'

const accepted = Object.entries(evidenceKinds).map(([type, endings]) => [type, [...endings]])

interface EvidenceDropProps {
  onFiles: (files: readonly File[]) => void
}

/** An area to drop files on. Its button opens the file picker, by mouse, touch and keyboard. */
export function EvidenceDrop({ onFiles }: EvidenceDropProps) {
  const { t } = useTranslation('succession/claim')
  const open = useRef<() => void>(null)
  return (
    <Dropzone
      onDrop={() => undefined}
      // Files of other types are not left out: the list shows them with the reason of their refusal.
      onDropAny={(files, others) => onFiles([...files, ...others.map(({ file }) => file)])}
      accept={Object.fromEntries(accepted)}
      openRef={open}
      activateOnClick={false}
      activateOnKeyboard={false}
      enablePointerEvents
      className={classes.zone}
      p="xl"
    >
      <Stack align="center" gap="sm">
        <IconFileUpload size={36} stroke={1.5} aria-hidden />
        <Text ta="center">{t('drop')}</Text>
        <Button variant="default" onClick={() => open.current?.()}>
          {t('choose')}
        </Button>
      </Stack>
    </Dropzone>
  )
}
