import { Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Page } from 'shared-ui/page.tsx'
import { byUrgency } from '../own-successions/attention.ts'
import { SuccessionCard } from './succession-card.tsx'
import { NoSuccession, WithMySuccessions } from './with-my-successions.tsx'

/** Every succession in which the viewer is the successor: where it stands, what they can do (SU19). */
export function SuccessionPage() {
  const { t } = useTranslation('web')
  return (
    <Page title={t('succession.title')} lead={t('succession.lead')}>
      <WithMySuccessions>
        {(successions) =>
          successions.length === 0 ? (
            <NoSuccession />
          ) : (
            <Stack gap="lg">
              {byUrgency(successions).map((succession) => (
                <SuccessionCard key={succession.id} succession={succession} />
              ))}
            </Stack>
          )
        }
      </WithMySuccessions>
    </Page>
  )
}
