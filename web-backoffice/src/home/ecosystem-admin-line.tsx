import { useTranslation } from 'react-i18next'
import { ClockLeft } from 'shared-ui/countdown/clock-left.tsx'
import { EmailText } from 'shared-ui/email-text.tsx'
import { Line } from 'shared-ui/lists/line.tsx'
import { RequestStateBadge } from '../ecosystem-admin/request-state-badge.tsx'
import type { EcosystemAdminRequestsChangedSubscription } from './analyst-home.generated.ts'

/** From here on the time is short. */
const WARNING_SECONDS = 60

interface EcosystemAdminLineProps {
  request: EcosystemAdminRequestsChangedSubscription['ecosystemAdminRequestsChanged'][number]
}

/** An open support for an ecosystem's administration: who, how it stands, and the time that is left. */
export function EcosystemAdminLine({ request }: EcosystemAdminLineProps) {
  const { t } = useTranslation('home')
  const { id, user, state, expiresAt } = request
  return (
    <Line
      to={`/ecosystem-admin/${id}`}
      name={user.name}
      detail={<EmailText email={user.email} />}
      aside={
        <>
          <RequestStateBadge state={state} />
          {expiresAt === null ? null : (
            <ClockLeft
              endsAt={expiresAt}
              warningSeconds={WARNING_SECONDS}
              label={t('waitingLeft', { name: user.name })}
            />
          )}
        </>
      }
    />
  )
}
