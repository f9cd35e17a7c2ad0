import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useConnection } from 'shared-ui/lists/use-connection.ts'
import { Page } from 'shared-ui/page.tsx'
import { RequestLine } from '../support-process/request-line.tsx'
import { RequestList } from '../support-process/request-list.tsx'
import { MyRequestsDocument } from './my-requests.generated.ts'
import { RequestStateBadge } from './request-state-badge.tsx'

/** The analyst's own requests, open ones first, as the server orders them. */
export function MyRequestsPage() {
  const { t } = useTranslation('my-requests')
  const { t: supportProcessWord } = useTranslation('support-process')
  const requests = useConnection(MyRequestsDocument, {}, (data) => data.assistanceRequests)
  return (
    <Page title={t('title')} lead={supportProcessWord('list.lead')}>
      <RequestList
        requests={requests}
        emptyAction={
          <Button component={Link} to="/assistance" mt="sm">
            {t('emptyAction')}
          </Button>
        }
      >
        {({ id, client, ecosystem, createdAt, state }) => (
          <RequestLine
            key={id}
            to={`/assistance/${id}`}
            person={client}
            ecosystem={ecosystem}
            createdAt={createdAt}
            badge={<RequestStateBadge state={state} />}
          />
        )}
      </RequestList>
    </Page>
  )
}
