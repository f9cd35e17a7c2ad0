import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { RequestEnded } from '../../support-process/request-ended.tsx'
import { Activity } from '../activity/activity.tsx'
import { ChooseUserEcosystem } from './choose-user-ecosystem.tsx'
import type { EcosystemAdminRequestViewFragment } from './ecosystem-admin-request.generated.ts'
import { type EcosystemAdminEnd, standingOf } from './ecosystem-admin-step.ts'
import { InternalCode } from './internal-code.tsx'
import type { StepProps } from './step-props.ts'
import { UserVerification } from './user-verification.tsx'

/** The content of an Ecosystem Admin request at its step, or at its end. */
export function RequestContent({ request, onLate }: StepProps) {
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

interface EcosystemAdminEndedProps {
  request: EcosystemAdminRequestViewFragment
  end: EcosystemAdminEnd
}

/** The end of support: completed, cancelled, or expired (EA5). */
function EcosystemAdminEnded({ request, end }: EcosystemAdminEndedProps) {
  const { t } = useTranslation('ecosystem-admin')
  const { t: supportProcessWord } = useTranslation('support-process')
  const { user } = request
  return (
    <RequestEnded
      request={request}
      end={end}
      title={t(`ended.${end}.title`)}
      text={t(`ended.${end}.text`, { name: user.name })}
    >
      <Button
        component={Link}
        to="/ecosystem-admin"
        state={end === 'COMPLETED' ? null : { email: user.email }}
      >
        {end === 'COMPLETED' ? t('ended.another') : supportProcessWord('ended.startAgain')}
      </Button>
    </RequestEnded>
  )
}
