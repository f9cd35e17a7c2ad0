import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { EvidenceFieldsFragment } from 'shared-ui/succession/succession.generated.ts'
import { fetchEvidence } from './fetch-evidence.ts'

interface DownloadEvidenceProps {
  file: EvidenceFieldsFragment
  /** Called with the API's refusal, and with null at each new try. */
  onFailure: (error: unknown) => void
}

/** Saves a file under its name. The API sends it only for requests of this page, never for a plain link. */
export function DownloadEvidence({ file, onFailure }: DownloadEvidenceProps) {
  const { t } = useTranslation('succession-claims')
  const [busy, setBusy] = useState(false)

  const download = async () => {
    setBusy(true)
    onFailure(null)
    try {
      const { blob } = await fetchEvidence(file)
      save(blob, file.name)
    } catch (error) {
      onFailure(error)
    } finally {
      setBusy(false)
    }
  }

  return (
    <Button
      variant="subtle"
      leftSection={<IconDownload size={18} />}
      aria-label={t('evidence.downloadOf', { name: file.name })}
      loading={busy}
      onClick={() => void download()}
    >
      {t('evidence.download')}
    </Button>
  )
}

/** The browser needs a moment to take over the blob before its address is revoked. */
const ADDRESS_MILLISECONDS = 10_000

function save(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), ADDRESS_MILLISECONDS)
}
