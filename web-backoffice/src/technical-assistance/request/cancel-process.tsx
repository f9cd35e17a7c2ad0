import { useTranslation } from 'react-i18next'
import { CancelWithReason } from '../../support-process/cancel-with-reason.tsx'
import type { AssistanceRequestViewFragment } from './assistance-request.generated.ts'
import { CancelAssistanceDocument } from './cancel-process.generated.ts'
import { useRequestAct } from './use-request-act.ts'

/** Cancel Process, on every step that allows it: a dialog asks for the reason (AS9). */
export function CancelProcess({ request }: { request: AssistanceRequestViewFragment }) {
  const { t } = useTranslation('technical-assistance/request')
  const [cancel, state] = useRequestAct(CancelAssistanceDocument)
  if (!request.allowedActions.includes('CANCEL')) return null
  return (
    <CancelWithReason
      action={t('cancel.action')}
      title={t('cancel.title')}
      text={t('cancel.text')}
      state={state}
      onCancel={(reason) => cancel({ input: { requestId: request.id, reason } })}
    />
  )
}
