import { Group, Text } from '@mantine/core'
import { IconChevronRight } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { EmailText } from 'shared-ui/email-text.tsx'
import { Instant } from 'shared-ui/instant.tsx'
import classes from '../support-process/line.module.css'
import type { MyRequestsQuery } from './my-requests.generated.ts'
import { RequestStateBadge } from './request-state-badge.tsx'

interface RequestLineProps {
  request: MyRequestsQuery['assistanceRequests']['edges'][number]['node']
}

/** One request as a link to its page: whom, where, when, and how it stands. */
export function RequestLine({ request }: RequestLineProps) {
  const { t } = useTranslation('support-process')
  const { id, client, ecosystem, createdAt, state } = request
  return (
    <li>
      <Link to={`/assistance/${id}`} className={classes.line}>
        <Group justify="space-between" gap="sm" wrap="nowrap">
          <Group justify="space-between" gap="sm" flex={1}>
            <div className={classes.who}>
              <Text fw={600} component="span" display="block">
                {client.name}
              </Text>
              <Text size="sm" c="dimmed" component="span" display="block">
                <EmailText email={client.email} /> · {ecosystem.name}
              </Text>
            </div>
            <Group gap="md">
              <Text size="sm" c="dimmed" component="span">
                {t('created')} <Instant at={createdAt} />
              </Text>
              <RequestStateBadge state={state} />
            </Group>
          </Group>
          <IconChevronRight size={20} aria-hidden />
        </Group>
      </Link>
    </li>
  )
}
