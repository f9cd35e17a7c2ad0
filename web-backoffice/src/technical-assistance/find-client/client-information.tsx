import { Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { EmailText } from 'shared-ui/email-text.tsx'
import { Facts } from 'shared-ui/facts.tsx'
import { SectionCard } from 'shared-ui/section-card.tsx'
import { StatusBadge } from 'shared-ui/status-badge.tsx'
import { standingOfClient } from './client-standing.ts'
import { ClientStandingNotice } from './client-standing-notice.tsx'
import { EcosystemFacts } from './ecosystem-facts.tsx'
import type { ClientInformationFragment } from './find-client.generated.ts'
import { StartAssistance } from './start-assistance.tsx'

interface ClientInformationProps {
  client: ClientInformationFragment
  /** Called when starting was refused, so that the client is looked up again. */
  onRefused: () => void
}

/** User information: name, e-mail, status, ecosystems; and what can be done next (AS2). */
export function ClientInformation({ client, onRefused }: ClientInformationProps) {
  const { t } = useTranslation('technical-assistance/find-client')
  const { t: shared } = useTranslation('shared')
  const standing = standingOfClient(client)
  const [first] = client.ecosystems
  const chooses = standing.kind === 'START' && client.ecosystems.length > 1
  return (
    <SectionCard title={t('information')}>
      <Stack gap="lg">
        <Facts
          facts={[
            { label: t('name'), value: client.name },
            { label: t('email'), value: <EmailText email={client.email} /> },
            {
              label: t('status'),
              value: (
                <StatusBadge tone={client.status === 'ACTIVE' ? 'good' : 'bad'}>
                  {shared(`userStatus.${client.status}`)}
                </StatusBadge>
              ),
            },
          ]}
        />
        {!chooses &&
          client.ecosystems.map((ecosystem) => (
            <EcosystemFacts key={ecosystem.id} ecosystem={ecosystem} />
          ))}
        {standing.kind === 'START' && first ? (
          <StartAssistance key={client.id} client={client} first={first} onRefused={onRefused} />
        ) : (
          <ClientStandingNotice standing={standing} client={client} />
        )}
      </Stack>
    </SectionCard>
  )
}
