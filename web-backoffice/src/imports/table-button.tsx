import { Button, Stack } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type ImportTable, importExportRoute } from 'shared-schema/import-enums'
import { download, saveFile } from 'shared-ui/api-client/download.ts'
import { ErrorMessage } from 'shared-ui/errors/error-message.tsx'
import { bestLanguage, languageOf } from 'shared-ui/i18n/languages.ts'
import { notifyDone } from 'shared-ui/notify.tsx'

interface TableButtonProps {
  importId: string
  table: ImportTable
}

/** Downloads a whole table of an import as CSV, in the form that spreadsheets of the language on the screen read. */
export function TableButton({ importId, table }: TableButtonProps) {
  const { t, i18n } = useTranslation('imports')
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const start = async () => {
    setBusy(true)
    setError(null)
    try {
      const language = languageOf(bestLanguage([i18n.language], 'en'))
      const search = new URLSearchParams({ importId, table, language })
      const { file } = await download({
        app: 'BACKOFFICE',
        address: `/${importExportRoute}?${search}`,
        onProgress: () => undefined,
        signal: new AbortController().signal,
      })
      saveFile(file, `${t(`tableName.${table}`)}.csv`)
      notifyDone(t('downloaded'))
    } catch (thrown) {
      setError(thrown)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Stack gap="xs">
      <Button
        variant="default"
        leftSection={<IconDownload size={16} aria-hidden />}
        loading={busy}
        onClick={() => void start()}
      >
        {t(table === 'FAULTS' ? 'downloadFaults' : 'downloadResult')}
      </Button>
      <ErrorMessage error={error} />
    </Stack>
  )
}
