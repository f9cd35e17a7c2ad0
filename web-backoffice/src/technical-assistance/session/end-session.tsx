import { Button } from '@mantine/core'
import { IconPlayerStop } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ConfirmDialog } from 'shared-ui/dialogs/confirm-dialog.tsx'
import type { AssistanceRequestViewFragment } from '../request/assistance-request.generated.ts'
import { useRequestAct } from '../request/use-request-act.ts'
import { EndAssistanceDocument } from './end-session.generated.ts'

/** Ends the session after a question: a new entry needs another request (AS6). */
export function EndSession({ request }: { request: AssistanceRequestViewFragment }) {
  const { t } = useTranslation('technical-assistance/session')
  const [asking, setAsking] = useState(false)
  const [end, { busy, error, clear }] = useRequestAct(EndAssistanceDocument)
  if (!request.allowedActions.includes('END_SESSION')) return null
  const close = () => {
    clear()
    setAsking(false)
  }
  return (
    <>
      <Button
        color="red.8"
        leftSection={<IconPlayerStop size={18} />}
        onClick={() => setAsking(true)}
      >
        {t('end')}
      </Button>
      <ConfirmDialog
        opened={asking}
        title={t('endTitle')}
        confirmLabel={t('end')}
        danger
        busy={busy}
        error={error}
        onConfirm={() => void end({ input: { requestId: request.id } })}
        onClose={close}
      >
        {t('endText', { name: request.client.name })}
      </ConfirmDialog>
    </>
  )
}
