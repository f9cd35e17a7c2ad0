import { Alert, Button, Group, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconDownload, IconMailOff } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDownload } from 'shared-ui/api-client/use-download.ts'
import { ErrorMessage } from 'shared-ui/errors/error-message.tsx'
import { notifyDone } from 'shared-ui/notify.tsx'
import { CopyDialog, type OpenedCopy } from './copy-dialog.tsx'

interface PersonCopy {
  /** Opens the dialog. */
  button: ReactNode
  /** The dialog, how far the copy is, and what is left to do; nothing while there is none. */
  below: ReactNode
}

/** A copy of a person's data that an operator makes for them, with a reason and an MFA code (PA11). */
export function usePersonCopy(): PersonCopy {
  const { t } = useTranslation('personal-data')
  const [asking, ask] = useDisclosure(false)
  const [copy, setCopy] = useState<OpenedCopy | null>(null)
  const { entries, error, start, stop } = useDownload({
    address: '/person-data',
    name: 'person-data.jsonl',
    onDone: () => notifyDone(t('copy.done')),
  })
  const isLoading = entries !== null
  return {
    button: (
      <Button
        variant="default"
        leftSection={<IconDownload size={16} aria-hidden />}
        onClick={ask.open}
        disabled={isLoading}
      >
        {t('copy.open')}
      </Button>
    ),
    below: (
      <>
        <ErrorMessage error={error} />
        {isLoading && (
          <Group gap="sm">
            <Text size="sm" c="dimmed" role="status">
              {t('copy.loading', { count: entries })}
            </Text>
            <Button variant="default" onClick={stop}>
              {t('copy.stop')}
            </Button>
          </Group>
        )}
        {copy && !copy.told && (
          <Alert
            color="yellow"
            icon={<IconMailOff size={18} aria-hidden />}
            title={t('copy.untoldTitle', { name: copy.person.name })}
            withCloseButton
            closeButtonLabel={t('copy.untoldClose')}
            onClose={() => setCopy(null)}
          >
            {t('copy.untold')}
          </Alert>
        )}
        <CopyDialog
          opened={asking}
          onOpened={(opened) => {
            setCopy(opened)
            void start()
          }}
          onClose={ask.close}
        />
      </>
    ),
  }
}
