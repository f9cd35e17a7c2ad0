import { Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Page } from 'shared-ui/page.tsx'
import { byUrgency } from '../own-successions/attention.ts'
import type { OwnSuccession } from '../own-successions/use-my-successions.ts'
import { RevokedSuccessions } from './revoked-successions.tsx'
import { SuccessionCard } from './succession-card.tsx'
import { NoSuccession, WithMySuccessions } from './with-my-successions.tsx'

/** Every succession in which the viewer is the successor: its state, and what they can do (SU19). */
export function SuccessionPage() {
  const { t } = useTranslation('succession')
  return (
    <Page title={t('title')} lead={t('lead')}>
      <WithMySuccessions>
        {(successions) =>
          successions.length === 0 ? <NoSuccession /> : <Successions successions={successions} />
        }
      </WithMySuccessions>
    </Page>
  )
}

function Successions({ successions }: { successions: readonly OwnSuccession[] }) {
  const revoked = successions.filter(({ state }) => state === 'REVOKED')
  const others = successions.filter(({ state }) => state !== 'REVOKED')
  return (
    <Stack gap="lg">
      {byUrgency(others).map((succession) => (
        <SuccessionCard key={succession.id} succession={succession} />
      ))}
      {revoked.length === 0 ? null : <RevokedSuccessions successions={revoked} />}
    </Stack>
  )
}
