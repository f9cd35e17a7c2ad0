import { Button, Group, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { SectionCard } from 'shared-ui/section-card.tsx'
import { SuccessionBadge } from 'shared-ui/succession/succession-badge.tsx'
import { hasEnded } from '../own-successions/attention.ts'
import { claimPath, successionPath } from '../own-successions/paths.ts'
import { type OwnSuccession, useMySuccessions } from '../own-successions/use-my-successions.ts'

/** In a successor's profile: the button that starts a claim (SU8, SU14). Hidden for others. */
export function SuccessionProfileSection() {
  const { t } = useTranslation('succession')
  const { successions = [] } = useMySuccessions()
  const live = successions.filter((succession) => !hasEnded(succession))
  if (live.length === 0) return null
  const isSuccessor = live.some(({ allowedActions }) => allowedActions.includes('CLAIM'))
  return (
    <SectionCard
      title={t('profile.title')}
      description={isSuccessor ? t('profile.description') : undefined}
    >
      <Stack gap="md">
        {live.map((succession) => (
          <SuccessionLine key={succession.id} succession={succession} />
        ))}
      </Stack>
    </SectionCard>
  )
}

function SuccessionLine({ succession }: { succession: OwnSuccession }) {
  const { t } = useTranslation('succession')
  const { t: word } = useTranslation('shared/succession')
  const { id, ecosystemName, state, allowedActions } = succession
  return (
    <Group justify="space-between" gap="md">
      <Stack gap={4} align="flex-start" miw={0}>
        <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
          {t('profile.of', { ecosystem: ecosystemName })}
        </Text>
        <SuccessionBadge state={state} />
      </Stack>
      <Group gap="sm">
        {allowedActions.includes('CLAIM') ? (
          <Button component={Link} to={claimPath(id)}>
            {word('event.CLAIM')}
          </Button>
        ) : null}
        <Button variant="default" component={Link} to={successionPath}>
          {t('see')}
        </Button>
      </Group>
    </Group>
  )
}
