import { Button, Group } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ActionState } from 'shared-ui/api-client/action-state.ts'
import { ReasonDialog } from 'shared-ui/dialogs/reason-dialog.tsx'
import { usePublicSettings } from 'shared-ui/viewer/viewer.tsx'

interface CancelWithReasonProps {
  /** The label of the button and of the dialog's own button. */
  action: string
  title: string
  text: string
  state: ActionState
  /** Resolves with the API's answer, or with undefined if it refused. */
  onCancel: (reason: string) => Promise<unknown>
}

/** Cancels a process, after a dialog that asks for the reason (AS9, EA5). */
export function CancelWithReason({ action, title, text, state, onCancel }: CancelWithReasonProps) {
  const { t } = useTranslation('support-process')
  const { least, most } = usePublicSettings().limits.cancellationReasonLength
  const [asking, setAsking] = useState(false)
  const close = () => {
    state.clear()
    setAsking(false)
  }
  const submit = async (reason: string) => {
    if (await onCancel(reason)) close()
  }
  return (
    <Group>
      <Button
        variant="subtle"
        color="red"
        leftSection={<IconX size={18} />}
        onClick={() => setAsking(true)}
      >
        {action}
      </Button>
      <ReasonDialog
        opened={asking}
        title={title}
        description={text}
        label={t('cancelReason')}
        confirmLabel={action}
        minLength={least}
        maxLength={most}
        danger
        busy={state.busy}
        error={state.error}
        onSubmit={(reason) => void submit(reason)}
        onClose={close}
      />
    </Group>
  )
}
