import { Anchor, Group, Paper, Stack, Text } from '@mantine/core'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { EmailText } from 'shared-ui/email-text.tsx'
import { Instant } from 'shared-ui/instant.tsx'
import { ErasureStateBadge } from './erasure-state-badge.tsx'
import classes from './erasures.module.css'
import type { ErasureFactsFragment } from './personal-data.generated.ts'

/** Erasures, the latest first: whose data it is, and how far each is. */
export function ErasureList({ erasures }: { erasures: readonly ErasureFactsFragment[] }) {
  return (
    <Stack component="ul" gap="sm" className={classes.list}>
      {erasures.map((erasure) => (
        <ErasureCard key={erasure.id} erasure={erasure} />
      ))}
    </Stack>
  )
}

const ErasureCard = memo(function ErasureCard({ erasure }: { erasure: ErasureFactsFragment }) {
  const { t } = useTranslation('personal-data')
  const { id, state, person, askedAt, askedBy, begunAt } = erasure
  return (
    <Paper component="li" withBorder p="sm">
      <Group justify="space-between" align="flex-start" gap="xs">
        <div>
          <Anchor
            component={Link}
            to={`/platform/personal-data/${id}`}
            fw={600}
            className={classes.anywhere}
          >
            <bdi>{person.name}</bdi>
          </Anchor>
          {!begunAt && (
            <Text size="sm" c="dimmed">
              <EmailText email={person.email} />
            </Text>
          )}
          <Text size="sm" c="dimmed" className={classes.anywhere}>
            {t('askedBy')}: <bdi>{askedBy.name}</bdi>, <Instant at={askedAt} />
          </Text>
        </div>
        <ErasureStateBadge state={state} />
      </Group>
    </Paper>
  )
})
