import { useTranslation } from 'react-i18next'
import { ClockLeft } from 'shared-ui/countdown/clock-left.tsx'
import { Line } from 'shared-ui/lists/line.tsx'
import { RequestStateBadge } from '../my-requests/request-state-badge.tsx'
import type { DayLineFragment } from './analyst-home.generated.ts'

/** From this many seconds on, the time is marked as short. */
const WARNING_SECONDS = 60

/** An open request: who, which ecosystem, the state, and the time that is left. */
export function OpenLine({ request }: { request: DayLineFragment }) {
  const { t } = useTranslation('home')
  const { id, clientName, ecosystemName, state, waitsForClient, sessionEndsAt, expiresAt } = request
  const endsAt = sessionEndsAt ?? expiresAt
  return (
    <Line
      to={`/assistance/${id}`}
      name={clientName}
      detail={ecosystemName}
      aside={
        <>
          {!waitsForClient && <RequestStateBadge state={state} />}
          {endsAt === null ? null : (
            <ClockLeft
              endsAt={endsAt}
              warningSeconds={WARNING_SECONDS}
              label={t(sessionEndsAt ? 'sessionLeft' : 'waitingLeft', {
                name: clientName,
              })}
            />
          )}
        </>
      }
    />
  )
}
