import { Button, Group, Menu, Text } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ExportFormat } from 'shared-schema/record-export'
import { saveFile } from '../api-client/download.ts'
import type { AppName } from '../api-client/request-headers.ts'
import { ErrorMessage } from '../errors/error-message.tsx'
import { bestLanguage, languageOf } from '../i18n/languages.ts'
import { notifyDone, notifyProblem } from '../notify.tsx'
import { downloadRecord } from './download-record.ts'

interface ExportMenuProps {
  app: AppName
  ecosystemId: string | null
  filter: object
}

/** Exports what the filters leave, as rows for a spreadsheet or one JSON object a line; says how far it is. */
export function ExportMenu({ app, ecosystemId, filter }: ExportMenuProps) {
  const { t, i18n } = useTranslation('shared/record')
  const [lines, setLines] = useState<number | null>(null)
  const [error, setError] = useState<unknown>(null)
  const running = useRef<AbortController | null>(null)

  const start = async (format: ExportFormat) => {
    const controller = new AbortController()
    running.current = controller
    setError(null)
    setLines(0)
    try {
      const { file, cut } = await downloadRecord({
        app,
        format,
        language: languageOf(bestLanguage([i18n.language], 'en')),
        ecosystemId,
        filter,
        onProgress: setLines,
        signal: controller.signal,
      })
      saveFile(file, `audit.${format}`)
      if (cut) notifyProblem(t('exportCut'))
      else notifyDone(t('exported'))
    } catch (thrown) {
      if (!controller.signal.aborted) setError(thrown)
    } finally {
      setLines(null)
    }
  }

  return (
    <Group gap="sm">
      <ErrorMessage error={error} />
      {lines === null ? (
        <Menu position="bottom-end">
          <Menu.Target>
            <Button variant="default" leftSection={<IconDownload size={16} aria-hidden />}>
              {t('export')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => void start('csv')}>{t('exportCsv')}</Menu.Item>
            <Menu.Item onClick={() => void start('jsonl')}>{t('exportJsonl')}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      ) : (
        <>
          <Text size="sm" c="dimmed" role="status">
            {t('exporting', { count: lines })}
          </Text>
          <Button variant="default" onClick={() => running.current?.abort()}>
            {t('exportStop')}
          </Button>
        </>
      )}
    </Group>
  )
}
