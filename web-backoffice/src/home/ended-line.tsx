import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useActionText } from 'shared-ui/client-assistance/use-action-text.ts'
import { Instant } from 'shared-ui/instant.tsx'
import { Line } from 'shared-ui/lists/line.tsx'
import { RequestStateBadge } from '../my-requests/request-state-badge.tsx'
import type { DayLineFragment } from './analyst-home.generated.ts'

/** A request that ended today: who, which ecosystem, how it ended and what it changed. */
export function EndedLine({ request }: { request: DayLineFragment }) {
  const { t } = useTranslation('home')
  const actionText = useActionText()
  const { id, clientName, ecosystemName, state, sessionStartedAt, changed, closedAt } = request
  const result =
    changed.length > 0 ? changed.map(actionText).join(', ') : sessionStartedAt && t('noChanges')
  return (
    <Line
      to={`/assistance/${id}`}
      name={clientName}
      detail={[ecosystemName, result].filter((part) => part !== null).join(' · ')}
      aside={
        <>
          <RequestStateBadge state={state} />
          {closedAt === null ? null : (
            <Text span size="sm" c="dimmed" className="tabular">
              <Instant at={closedAt} as="timeOfDay" />
            </Text>
          )}
        </>
      }
    />
  )
}
