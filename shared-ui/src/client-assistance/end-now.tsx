import { useDisclosure } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ConfirmDialog } from '../dialogs/confirm-dialog.tsx'
import type { ClientAssistance, LiveClientAssistance } from './use-client-assistance.ts'

interface EndNowProps {
  assistance: ClientAssistance
  live: LiveClientAssistance
  /** The button; it calls `open` to ask for confirmation. */
  children: (open: () => void) => ReactNode
}

/** Lets the client end the session early, after one question (AS6). */
export function EndNow({ assistance, live, children }: EndNowProps) {
  const { t } = useTranslation('shared/client-assistance')
  const [asking, { open, close }] = useDisclosure(false)
  if (!assistance.allowedActions.includes('END_SESSION')) return null
  return (
    <>
      {children(open)}
      <ConfirmDialog
        opened={asking}
        title={t('endTitle')}
        confirmLabel={t('end')}
        danger
        busy={live.ending.busy}
        error={live.ending.error}
        onClose={close}
        onConfirm={() => void live.end().then((done) => done && close())}
      >
        {t('endText', { analyst: assistance.analystName })}
      </ConfirmDialog>
    </>
  )
}
