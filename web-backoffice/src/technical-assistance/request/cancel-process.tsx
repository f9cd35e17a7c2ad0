import { Button, Group } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ReasonDialog } from 'shared-ui/dialogs/reason-dialog.tsx'
import { cancelReasonLimits } from '../../support-process/reason-length.ts'
import type { AssistanceRequestViewFragment } from './assistance-request.generated.ts'
import { CancelAssistanceDocument } from './cancel-process.generated.ts'
import { useRequestAct } from './use-request-act.ts'

/** Cancel Process, on every step that allows it: a dialog asks for the reason (AS9). */
export function CancelProcess({ request }: { request: AssistanceRequestViewFragment }) {
  const { t } = useTranslation('backoffice')
  const [asking, setAsking] = useState(false)
  const [cancel, { busy, error, clear }] = useRequestAct(CancelAssistanceDocument)
  if (!request.allowedActions.includes('CANCEL')) return null

  const close = () => {
    clear()
    setAsking(false)
  }
  const submit = async (reason: string) => {
    if (await cancel({ input: { requestId: request.id, reason } })) close()
  }

  return (
    <Group>
      <Button
        variant="subtle"
        color="red"
        leftSection={<IconX size={18} />}
        onClick={() => setAsking(true)}
      >
        {t('cancel.action')}
      </Button>
      <ReasonDialog
        opened={asking}
        title={t('cancel.title')}
        description={t('cancel.text')}
        label={t('cancel.reason')}
        confirmLabel={t('cancel.confirm')}
        minLength={cancelReasonLimits.minimum}
        maxLength={cancelReasonLimits.maximum}
        danger
        busy={busy}
        error={error}
        onSubmit={(reason) => void submit(reason)}
        onClose={close}
      />
    </Group>
  )
}
