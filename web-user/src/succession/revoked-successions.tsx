import { Group, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Instant } from 'shared-ui/instant.tsx'
import { SectionCard } from 'shared-ui/section-card.tsx'
import { SuccessionBadge } from 'shared-ui/succession/succession-badge.tsx'
import type { OwnSuccession } from '../own-successions/use-my-successions.ts'

/** Appointments that were withdrawn: nothing can follow from them, so that one line each is enough. */
export function RevokedSuccessions({ successions }: { successions: readonly OwnSuccession[] }) {
  const { t } = useTranslation('succession')
  return (
    <SectionCard title={t('revoked')}>
      <Stack component="ul" gap="md" p={0} m={0} style={{ listStyle: 'none' }}>
        {successions.map(({ id, ecosystemName, administrator, stateSince, state }) => (
          <Group key={id} component="li" justify="space-between" gap="sm">
            <Stack gap={0} miw={0} style={{ overflowWrap: 'anywhere' }}>
              <Text fw={600}>{ecosystemName}</Text>
              <Text size="sm" c="dimmed">
                {administrator.name} · <Instant at={stateSince} />
              </Text>
            </Stack>
            <SuccessionBadge state={state} />
          </Group>
        ))}
      </Stack>
    </SectionCard>
  )
}
