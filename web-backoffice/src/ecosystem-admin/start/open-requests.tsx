import { useQuery } from '@apollo/client/react'
import { Group, Stack, Text } from '@mantine/core'
import { IconChevronRight } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Instant } from 'shared-ui/instant.tsx'
import { ErrorState } from 'shared-ui/lists/list-states.tsx'
import { SectionCard } from 'shared-ui/section-card.tsx'
import { StatusBadge } from 'shared-ui/status-badge.tsx'
import classes from '../../support-process/line.module.css'
import {
  OpenEcosystemAdminRequestsDocument,
  type OpenEcosystemAdminRequestsQuery,
} from './start-support.generated.ts'

type OpenRequest = OpenEcosystemAdminRequestsQuery['ecosystemAdminRequests'][number]

/** The analyst's requests that are not over yet, to go on with. */
export function OpenRequests() {
  const { t } = useTranslation('ecosystem-admin')
  const { data, error, refetch } = useQuery(OpenEcosystemAdminRequestsDocument, {
    fetchPolicy: 'network-only',
  })
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  const open = data?.ecosystemAdminRequests ?? []
  if (open.length === 0) return null
  return (
    <SectionCard title={t('openTitle')}>
      <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
        {open.map((request) => (
          <OpenRequestLine key={request.id} request={request} />
        ))}
      </Stack>
    </SectionCard>
  )
}

function OpenRequestLine({ request }: { request: OpenRequest }) {
  const { t } = useTranslation('support-process')
  const { t: ecosystemAdminWord } = useTranslation('ecosystem-admin')
  const { id, user, ecosystem, createdAt, state } = request
  return (
    <li>
      <Link to={`/ecosystem-admin/${id}`} className={classes.line}>
        <Group justify="space-between" gap="sm" wrap="nowrap">
          <Group justify="space-between" gap="sm" flex={1}>
            <div className={classes.who}>
              <Text fw={600} component="span" display="block">
                {user.name}
              </Text>
              <Text size="sm" c="dimmed" component="span" display="block">
                {[user.email, ...(ecosystem ? [ecosystem.name] : [])].join(' · ')}
              </Text>
            </div>
            <Group gap="md">
              <Text size="sm" c="dimmed" component="span">
                {t('created')} <Instant at={createdAt} />
              </Text>
              <StatusBadge tone={state === 'OPEN' ? 'live' : 'warning'}>
                {ecosystemAdminWord(`state.${state}`)}
              </StatusBadge>
            </Group>
          </Group>
          <IconChevronRight size={20} aria-hidden />
        </Group>
      </Link>
    </li>
  )
}
