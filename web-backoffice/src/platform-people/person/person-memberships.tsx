import { Anchor, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Instant } from 'shared-ui/instant.tsx'
import type { LoadedConnection } from 'shared-ui/lists/use-connection.ts'
import { StatusBadge } from 'shared-ui/status-badge.tsx'
import type { PersonPlaceFragment } from '../platform-people.generated.ts'
import classes from './person-list.module.css'
import { PersonList } from './person-list.tsx'

interface PersonMembershipsProps {
  memberships: LoadedConnection<PersonPlaceFragment>
}

/** The ecosystems of which the person is a member, and which of them block them. */
export function PersonMemberships({ memberships }: PersonMembershipsProps) {
  const { t } = useTranslation('platform-people')
  const { t: word } = useTranslation('shared')
  return (
    <PersonList title={t('memberships')} none={t('noMemberships')} nodes={memberships}>
      {({ ecosystemId, ecosystemName, role, status, joinedAt }) => (
        <Group justify="space-between" align="flex-start" gap="xs">
          <div className={classes.anywhere}>
            <Anchor component={Link} to={`/platform/ecosystems/${ecosystemId}`} fw={600}>
              <bdi>{ecosystemName}</bdi>
            </Anchor>
            <Text size="sm" c="dimmed">
              {word(`role.${role}`)} · {t('since')} <Instant at={joinedAt} as="date" />
            </Text>
          </div>
          {status === 'BLOCKED' && <StatusBadge tone="bad">{t('blockedHere')}</StatusBadge>}
        </Group>
      )}
    </PersonList>
  )
}
