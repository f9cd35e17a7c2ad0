import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { EvidenceFieldsFragment } from 'shared-ui/succession/succession.generated.ts'
import { EvidenceItem } from './evidence-item.tsx'

/** The files that prove a claim; for reviewers only (SU14, SU21). */
export function EvidenceList({ files }: { files: readonly EvidenceFieldsFragment[] }) {
  const { t } = useTranslation('succession-claims')
  if (files.length === 0) return <Text c="dimmed">{t('evidence.none')}</Text>
  return (
    <Stack component="ul" gap="md" p={0} m={0} style={{ listStyle: 'none' }}>
      {files.map((file) => (
        <EvidenceItem key={file.id} file={file} />
      ))}
    </Stack>
  )
}
