import { Button, Group, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconDownload } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useAction } from '../api-client/use-action.ts'
import { useDownload } from '../api-client/use-download.ts'
import { ActWithCodeDialog } from '../dialogs/act-with-code-dialog.tsx'
import { ErrorMessage } from '../errors/error-message.tsx'
import { notifyDone } from '../notify.tsx'
import { SectionCard } from '../section-card.tsx'
import { OpenOwnDataDocument } from './own-data.generated.ts'

/** A copy of all that is held of the person, as a file, with an MFA code (PA11). */
export function OwnDataSection() {
  const { t } = useTranslation('shared/profile')
  const [asked, ask] = useDisclosure(false)
  const [open, state] = useAction(OpenOwnDataDocument)
  const { entries, error, start, stop } = useDownload({
    address: '/own-data',
    name: 'own-data.jsonl',
    onDone: () => notifyDone(t('ownData.done')),
  })
  return (
    <SectionCard title={t('ownData.title')} description={t('ownData.lead')}>
      <Group gap="sm">
        <ErrorMessage error={error} />
        {entries === null ? (
          <Button
            variant="default"
            leftSection={<IconDownload size={16} aria-hidden />}
            onClick={ask.open}
          >
            {t('ownData.act')}
          </Button>
        ) : (
          <>
            <Text size="sm" c="dimmed" role="status">
              {t('ownData.loading', { count: entries })}
            </Text>
            <Button variant="default" onClick={stop}>
              {t('ownData.stop')}
            </Button>
          </>
        )}
      </Group>
      <ActWithCodeDialog
        opened={asked}
        title={t('ownData.act')}
        description={t('ownData.explain')}
        confirmLabel={t('ownData.act')}
        state={state}
        act={(code) => open({ code })}
        onDone={() => void start()}
        onClose={ask.close}
      />
    </SectionCard>
  )
}
