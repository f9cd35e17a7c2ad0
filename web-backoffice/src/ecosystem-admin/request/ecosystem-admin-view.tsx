import { Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Page } from 'shared-ui/page.tsx'
import { CancelWithReason } from '../../support-process/cancel-with-reason.tsx'
import { HeadingFocus } from '../../support-process/heading-focus.tsx'
import { ProcessStepper } from '../../support-process/process-stepper.tsx'
import { Activity } from '../activity/activity.tsx'
import { CancelEcosystemAdminSupportDocument } from './acts.generated.ts'
import { ChooseUserEcosystem } from './choose-user-ecosystem.tsx'
import { EcosystemAdminAnnouncements } from './ecosystem-admin-announcements.tsx'
import { EcosystemAdminEnded } from './ecosystem-admin-ended.tsx'
import { ecosystemAdminSteps, standingOf } from './ecosystem-admin-step.ts'
import { InternalCode } from './internal-code.tsx'
import type { StepProps } from './step-props.ts'
import { useEcosystemAdminAct } from './use-ecosystem-admin-request.ts'
import { UserVerification } from './user-verification.tsx'

/** A request at the step at which the server says it is. */
export function EcosystemAdminView({ request, onLate }: StepProps) {
  const { t } = useTranslation('ecosystem-admin')
  const standing = standingOf(request.state)
  const { user, ecosystem } = request
  return (
    <Page
      title={t('requestTitle', { name: user.name })}
      lead={[user.email, ...(ecosystem ? [ecosystem.name] : [])].join(' · ')}
    >
      <EcosystemAdminAnnouncements request={request} />
      <Stack gap="lg">
        {standing.open && (
          <ProcessStepper
            steps={ecosystemAdminSteps.map((name) => t(`step.${name}`))}
            active={ecosystemAdminSteps.indexOf(standing.step)}
          />
        )}
        <HeadingFocus showing={standing.open ? standing.step : standing.end}>
          <StepContent request={request} onLate={onLate} />
        </HeadingFocus>
        <CancelSupport request={request} />
      </Stack>
    </Page>
  )
}

function StepContent({ request, onLate }: StepProps) {
  const standing = standingOf(request.state)
  if (!standing.open) return <EcosystemAdminEnded request={request} end={standing.end} />
  switch (standing.step) {
    case 'USER_VERIFICATION':
      return <UserVerification request={request} onLate={onLate} />
    case 'ECOSYSTEM':
      return <ChooseUserEcosystem request={request} onLate={onLate} />
    case 'INTERNAL_CODE':
      return <InternalCode request={request} onLate={onLate} />
    case 'ACTIVITY':
      return <Activity request={request} onLate={onLate} />
  }
}

/** Cancel, on each step, with a reason that the user is told (EA5). */
function CancelSupport({ request }: Pick<StepProps, 'request'>) {
  const { t } = useTranslation('ecosystem-admin')
  const [cancel, state] = useEcosystemAdminAct(CancelEcosystemAdminSupportDocument)
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
