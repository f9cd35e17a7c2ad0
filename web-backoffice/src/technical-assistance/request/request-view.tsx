import { Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Page } from 'shared-ui/page.tsx'
import { HeadingFocus } from '../../support-process/heading-focus.tsx'
import { SessionSummary } from '../session/session-summary.tsx'
import { SessionView } from '../session/session-view.tsx'
import type { AssistanceRequestViewFragment } from './assistance-request.generated.ts'
import { CancelProcess } from './cancel-process.tsx'
import { EnterCodes } from './enter-codes.tsx'
import { InternalValidation } from './internal-validation.tsx'
import { OtherPartyAnnouncements } from './other-party-announcements.tsx'
import { RequestEnded } from './request-ended.tsx'
import { RequestFacts } from './request-facts.tsx'
import { standingOf } from './request-step.ts'
import { RequestStepper } from './request-stepper.tsx'
import { SendClientCode } from './send-client-code.tsx'

interface RequestViewProps {
  request: AssistanceRequestViewFragment
  /** Called when a time ran out on this side and the server has not said so yet. */
  onLate: () => void
}

/** A request at the step at which the server says it is. */
export function RequestView({ request, onLate }: RequestViewProps) {
  const { t } = useTranslation('technical-assistance/request')
  const standing = standingOf(request.state)
  const title = t('title', { name: request.client.name })
  // What replaces the screen's content: another step, or the analyst's own part being done.
  const moment = `${standing.open ? standing.step : standing.end} ${request.analystEnteredAt}`
  return (
    <Page title={title} lead={<RequestFacts request={request} />}>
      <OtherPartyAnnouncements request={request} />
      <Stack gap="lg">
        {standing.open && <RequestStepper step={standing.step} />}
        <HeadingFocus showing={moment}>
          <StepContent request={request} onLate={onLate} />
        </HeadingFocus>
        <CancelProcess request={request} />
      </Stack>
    </Page>
  )
}

function StepContent({ request, onLate }: RequestViewProps) {
  const standing = standingOf(request.state)
  if (!standing.open) {
    // A process cancelled during its session has a record to show; one that never had access has not.
    if (request.accessSession || standing.end === 'COMPLETED') {
      return <SessionSummary request={request} />
    }
    return <RequestEnded request={request} end={standing.end} />
  }
  switch (standing.step) {
    case 'INTERNAL_VALIDATION':
      return <InternalValidation request={request} onLate={onLate} />
    case 'TELL_CLIENT':
      return <SendClientCode request={request} onLate={onLate} />
    case 'BOTH_CODES':
      return <EnterCodes request={request} onLate={onLate} />
    case 'ENVIRONMENTS':
      return <SessionView request={request} onLate={onLate} />
  }
}
