import { SimpleGrid, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCountdown } from 'shared-ui/countdown/use-countdown.ts'
import { SectionCard } from 'shared-ui/section-card.tsx'
import { OpenEnvironmentDocument } from '../../environment-tabs/open-environment.generated.ts'
import { OpenedTab } from '../../environment-tabs/opened-tab.tsx'
import { useEnvironmentTab } from '../../environment-tabs/use-environment-tab.ts'
import { Refusal } from '../../support-process/refusal.tsx'
import type {
  AccessSessionViewFragment,
  AssistanceRequestViewFragment,
  Environment,
} from '../request/assistance-request.generated.ts'
import { useRequestAct } from '../request/use-request-act.ts'
import { EnvironmentCard } from './environment-card.tsx'
import { PhoneQrDialog } from './phone-qr-dialog.tsx'

interface EnvironmentsProps {
  request: AssistanceRequestViewFragment
  session: AccessSessionViewFragment
}

/**
 * One button for each environment that plan, role and modules allow; other environments have none (AS7, AS8).
 */
export function Environments({ request, session }: EnvironmentsProps) {
  const { t } = useTranslation('technical-assistance/session')
  const { t: supportProcessWord } = useTranslation('support-process')
  const [showsQr, setShowsQr] = useState(false)
  const [askTicket, { error }] = useRequestAct(OpenEnvironmentDocument)
  const { opening, opened, openTab } = useEnvironmentTab(session.id, askTicket)
  const { phase } = useCountdown(session.endsAt)
  const usable = request.allowedActions.includes('OPEN_ENVIRONMENT') && phase !== 'ended'

  const enter = (environment: Environment) => {
    if (environment === 'APP') setShowsQr(true)
    else void openTab(environment)
  }

  return (
    <SectionCard title={t('environments')} description={t('environmentsHint')}>
      <Stack gap="md">
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          {session.environments.map((environment) => (
            <EnvironmentCard
              key={environment}
              environment={environment}
              client={request.client.name}
              role={request.ecosystem.role}
              busy={opening === environment}
              disabled={!usable}
              onEnter={() => enter(environment)}
            />
          ))}
        </SimpleGrid>
        {session.environments.length === 0 && (
          <Text c="dimmed">{supportProcessWord('noEnvironments')}</Text>
        )}
        <Refusal error={error} />
        {opened && <OpenedTab key={opened.ticket.url} opened={opened} />}
      </Stack>
      <PhoneQrDialog
        opened={showsQr && usable}
        session={session}
        onClose={() => setShowsQr(false)}
      />
    </SectionCard>
  )
}
