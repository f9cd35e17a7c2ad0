import '@mantine/core/styles/Progress.css'
import { ActionIcon, Group, Progress, Stack, Text } from '@mantine/core'
import { IconFile, IconFileAlert, IconFileCheck, IconX } from '@tabler/icons-react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useErrorText } from 'shared-ui/errors/error-message.tsx'
import { useFormats } from 'shared-ui/i18n/formats.ts'
import { useBytesText } from 'shared-ui/i18n/use-bytes-text.ts'
import type { EvidenceItem } from './evidence.ts'
import classes from './evidence-list.module.css'

interface EvidenceListProps {
  items: readonly EvidenceItem[]
  onRemove: (item: EvidenceItem) => void
}

/** The chosen files, each with its progress or the reason of its refusal. */
export function EvidenceList({ items, onRemove }: EvidenceListProps) {
  const { t } = useTranslation('succession/claim')
  const place = useRef<HTMLDivElement>(null)
  const remove = (item: EvidenceItem) => {
    onRemove(item)
    // The button that had the focus disappears with its file: the list gets the focus.
    place.current?.focus()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups inputs, and here are none.
    <div ref={place} tabIndex={-1} role="group" aria-label={t('files')}>
      {items.length === 0 ? <Text c="dimmed">{t('noFiles')}</Text> : null}
      <ul className={classes.list}>
        {items.map((item) => (
          <li key={item.key} className={classes.file}>
            <EvidenceLine item={item} onRemove={() => remove(item)} />
          </li>
        ))}
      </ul>
    </div>
  )
}

const icons = { UPLOADING: IconFile, UPLOADED: IconFileCheck, REFUSED: IconFileAlert }

function EvidenceLine({ item, onRemove }: { item: EvidenceItem; onRemove: () => void }) {
  const { t } = useTranslation('succession/claim')
  const bytesText = useBytesText()
  const Icon = icons[item.state]
  return (
    <Group wrap="nowrap" gap="sm" align="flex-start">
      <Icon size={22} aria-hidden className={classes.icon} data-state={item.state} />
      <Stack gap={4} flex={1} miw={0}>
        <Text fw={550} style={{ overflowWrap: 'anywhere' }}>
          {item.name}{' '}
          <Text span size="sm" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
            {bytesText(item.bytes)}
          </Text>
        </Text>
        <EvidenceState item={item} />
      </Stack>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t('removeFile', { name: item.name })}
        onClick={onRemove}
      >
        <IconX size={18} />
      </ActionIcon>
    </Group>
  )
}

function EvidenceState({ item }: { item: EvidenceItem }) {
  const { t } = useTranslation('succession/claim')
  const { percent } = useFormats()
  const errorText = useErrorText()
  switch (item.state) {
    case 'UPLOADING':
      return (
        <Group gap="sm" wrap="nowrap">
          <Progress
            value={item.share * 100}
            flex={1}
            aria-label={t('uploading', { name: item.name })}
          />
          <Text size="sm" className="tabular" aria-hidden>
            {percent(Math.round(item.share * 100) / 100)}
          </Text>
        </Group>
      )
    case 'UPLOADED':
      return (
        <Text size="sm" c="dimmed" role="status">
          {t('uploaded')}
        </Text>
      )
    case 'REFUSED':
      return (
        <Text size="sm" c="var(--mantine-color-error)" role="alert">
          {errorText(item.error)}
        </Text>
      )
  }
}
