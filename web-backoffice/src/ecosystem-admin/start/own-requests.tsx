import { Stack, Text, Title } from '@mantine/core'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useConnection } from 'shared-ui/lists/use-connection.ts'
import { RequestLine } from '../../support-process/request-line.tsx'
import { RequestList } from '../../support-process/request-list.tsx'
import { RequestStateBadge } from '../request-state-badge.tsx'
import { OwnEcosystemAdminRequestsDocument } from './start-support.generated.ts'

/** The analyst's own requests: the open ones to continue, and the past ones. */
export function OwnRequests() {
  const { t } = useTranslation('ecosystem-admin')
  const { t: supportProcessWord } = useTranslation('support-process')
  const titleId = useId()
  const requests = useConnection(
    OwnEcosystemAdminRequestsDocument,
    {},
    (data) => data.allEcosystemAdminRequests,
  )
  return (
    <Stack component="section" gap="md" aria-labelledby={titleId}>
      <div>
        <Title order={2} id={titleId}>
          {t('requestsTitle')}
        </Title>
        <Text c="dimmed" size="sm">
          {supportProcessWord('list.lead')}
        </Text>
      </div>
      <RequestList requests={requests}>
        {({ id, user, ecosystem, createdAt, state }) => (
          <RequestLine
            key={id}
            to={`/ecosystem-admin/${id}`}
            person={user}
            ecosystem={ecosystem}
            createdAt={createdAt}
            badge={<RequestStateBadge state={state} />}
          />
        )}
      </RequestList>
    </Stack>
  )
}
