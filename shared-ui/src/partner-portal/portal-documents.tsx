import { Button, Group, Stack, Text } from '@mantine/core'
import { IconDownload, IconFileTypePdf } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { saveFile } from '../api-client/download.ts'
import { useApp } from '../app-root/app-definition.tsx'
import { ErrorMessage } from '../errors/error-message.tsx'
import { fetchFile } from '../files/fetch-file.ts'
import { useBytesText } from '../i18n/use-bytes-text.ts'
import type { PortalDocumentFieldsFragment } from './own-portals.generated.ts'
import classes from './portal-view.module.css'

/** The documents of a partner, each with a button that downloads it. */
export function PortalDocuments({
  documents,
}: {
  documents: readonly PortalDocumentFieldsFragment[]
}) {
  const [error, setError] = useState<unknown>(null)
  return (
    <Stack gap="sm">
      <ErrorMessage error={error} />
      <ul className={classes.list}>
        {documents.map((document) => (
          <li key={document.id} className={classes.line}>
            <DocumentLine document={document} onFailure={setError} />
          </li>
        ))}
      </ul>
    </Stack>
  )
}

interface DocumentLineProps {
  document: PortalDocumentFieldsFragment
  /** Called with the API's refusal, and with null at each new try. */
  onFailure: (error: unknown) => void
}

function DocumentLine({ document: { id, title, name, bytes }, onFailure }: DocumentLineProps) {
  const { t } = useTranslation('shared/partner-portal')
  const { app } = useApp()
  const bytesText = useBytesText()
  const [busy, setBusy] = useState(false)
  const download = async () => {
    setBusy(true)
    onFailure(null)
    try {
      const mediaType = 'application/pdf'
      saveFile(await fetchFile({ app, route: 'portal-document', id, mediaType }), name)
    } catch (error) {
      onFailure(error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Group justify="space-between" gap="sm">
      <Group gap="sm" wrap="nowrap" flex="1 1 14rem" miw={0}>
        <IconFileTypePdf size={24} stroke={1.5} aria-hidden style={{ flex: 'none' }} />
        <Text fw={550} dir="auto">
          {title}{' '}
          <Text span size="sm" c="dimmed" fw={400} style={{ whiteSpace: 'nowrap' }}>
            {t('pdf', { size: bytesText(bytes) })}
          </Text>
        </Text>
      </Group>
      <Button
        variant="default"
        leftSection={<IconDownload size={18} aria-hidden />}
        aria-label={t('downloadOf', { title })}
        loading={busy}
        onClick={() => void download()}
      >
        {t('download')}
      </Button>
    </Group>
  )
}
