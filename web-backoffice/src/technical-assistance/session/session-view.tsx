import { Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { RecordedChanges } from 'shared-ui/client-assistance/recorded-changes.tsx'
import { SectionCard } from 'shared-ui/section-card.tsx'
import type { StepProps } from '../request/step-props.ts'
import { Connections } from './connections.tsx'
import { Environments } from './environments.tsx'
import { SessionTime } from './session-time.tsx'

/**
 * The assisted session: time left, buttons to the environments, who is connected, what was changed (AS6–AS8).
 */
export function SessionView({ request, onLate }: StepProps) {
  const { t } = useTranslation('technical-assistance/session')
  const { accessSession: session, changes } = request
  if (!session) return null
  return (
    <Stack gap="lg">
      <SessionTime request={request} session={session} onEnd={onLate} />
      <Environments request={request} session={session} />
      <SectionCard title={t('connections')}>
        <Connections connections={session.connections} />
      </SectionCard>
      {changes.length > 0 && (
        <SectionCard title={t('changes')}>
          <RecordedChanges changes={changes} />
        </SectionCard>
      )}
    </Stack>
  )
}
