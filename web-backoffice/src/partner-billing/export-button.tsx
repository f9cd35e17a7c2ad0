import { Button, Stack } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type BillingTable, billingExportRoute } from 'shared-schema/billing-enums'
import { download, saveFile } from 'shared-ui/api-client/download.ts'
import { ErrorMessage } from 'shared-ui/errors/error-message.tsx'
import { bestLanguage, languageOf } from 'shared-ui/i18n/languages.ts'
import { notifyDone } from 'shared-ui/notify.tsx'

interface ExportButtonProps {
  table: BillingTable
  month: string
}

/** Exports a whole table as CSV, in the form that spreadsheets of the language on the screen read. */
export function ExportButton({ table, month }: ExportButtonProps) {
  const { t, i18n } = useTranslation('partner-billing')
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const start = async () => {
    setBusy(true)
    setError(null)
    try {
      const language = languageOf(bestLanguage([i18n.language], 'en'))
      const search = new URLSearchParams({ table, month, language })
      const { file } = await download({
        app: 'BACKOFFICE',
        address: `/${billingExportRoute}?${search}`,
        onProgress: () => undefined,
        signal: new AbortController().signal,
      })
      saveFile(file, `${t(`file.${table}`)}-${month}.csv`)
      notifyDone(t('exported'))
    } catch (thrown) {
      setError(thrown)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Stack gap="xs" align="flex-end">
      <Button
        variant="default"
        leftSection={<IconDownload size={16} aria-hidden />}
        loading={busy}
        onClick={() => void start()}
      >
        {t('export')}
      </Button>
      <ErrorMessage error={error} />
    </Stack>
  )
}
