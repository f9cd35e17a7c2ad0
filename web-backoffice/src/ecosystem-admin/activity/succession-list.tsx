import { Stack, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { EcosystemAdminRequestViewFragment } from '../request/ecosystem-admin-request.generated.ts'
import { SuccessionCard } from './succession-card.tsx'

/** The processes of succession that the user may see, newest first (EA3). */
export function SuccessionList({ request }: { request: EcosystemAdminRequestViewFragment }) {
  const { t } = useTranslation('ecosystem-admin')
  const { successions, user } = request
  return (
    <Stack gap="sm">
      <Title order={3} size="h4">
        {t('activity.processes')}
      </Title>
      {successions.length === 0 && (
        <Text c="dimmed">{t('activity.none', { name: user.name })}</Text>
      )}
      {successions.map((succession) => (
        <SuccessionCard key={succession.id} succession={succession} request={request} />
      ))}
    </Stack>
  )
}
