import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { RequestEnded } from '../../support-process/request-ended.tsx'
import { SessionSummary } from '../session/session-summary.tsx'
import { SessionView } from '../session/session-view.tsx'
import type { AssistanceRequestViewFragment } from './assistance-request.generated.ts'
import { EnterCodes } from './enter-codes.tsx'
import { InternalValidation } from './internal-validation.tsx'
import { type RequestEnd, standingOf } from './request-step.ts'
import { SendClientCode } from './send-client-code.tsx'
import type { StepProps } from './step-props.ts'

/** The content of a Technical Assistance request at its step, or at its end. */
export function RequestContent({ request, onLate }: StepProps) {
  const standing = standingOf(request.state)
  if (!standing.open) {
    // A process that is cancelled during its session has a record to show; one without a session has none.
    if (request.accessSession || standing.end === 'COMPLETED') {
      return <SessionSummary request={request} />
    }
    return <EndedWithoutAccess request={request} end={standing.end} />
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

interface EndedWithoutAccessProps {
  request: AssistanceRequestViewFragment
  end: Exclude<RequestEnd, 'COMPLETED'>
}

/** The end of a request that opened no access: cancelled, refused or expired (AS9, AS10, AS14). */
function EndedWithoutAccess({ request, end }: EndedWithoutAccessProps) {
  const { t } = useTranslation('technical-assistance/request')
  const { t: supportProcessWord } = useTranslation('support-process')
  const { t: sessionWord } = useTranslation('technical-assistance/session')
  const { client } = request
  return (
    <RequestEnded
      request={request}
      end={end}
      title={t(`ended.${end}.title`)}
      text={t(`ended.${end}.text`, { name: client.name })}
    >
      <Button component={Link} to="/assistance" state={{ email: client.email }}>
        {supportProcessWord('ended.startAgain')}
      </Button>
      <Button component={Link} to="/requests" variant="default">
        {sessionWord('summary.toRequests')}
      </Button>
    </RequestEnded>
  )
}
