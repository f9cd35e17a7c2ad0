import { Stack, Text, Title } from '@mantine/core'
import { useId } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import { Facts } from '../facts.tsx'
import { RecordedChanges } from './recorded-changes.tsx'
import { RecordedLooks } from './recorded-looks.tsx'
import type { ClientAssistance } from './use-client-assistance.ts'

interface ClosedRequestProps {
  assistance: ClientAssistance
}

/** How a request ended, and what was changed and looked at while it ran. */
export function ClosedRequest({ assistance }: ClosedRequestProps) {
  const { t } = useTranslation('shared/client-assistance')
  const { t: word } = useTranslation('shared')
  const { state, closedBy, closeReason, accessSession, changes, lookedAt } = assistance
  const id = useId()
  return (
    <Stack gap="lg">
      <Text role="status">{t(`closedText.${finalState(state)}`)}</Text>
      <Facts
        facts={[
          ...(closedBy && state === 'COMPLETED'
            ? [{ label: t('sessionLabel'), value: word(`endedBy.${closedBy}`) }]
            : []),
          ...(closeReason ? [{ label: t('closeReason'), value: closeReason }] : []),
        ]}
      />
      {accessSession ? (
        <>
          <Stack component="section" gap="xs" aria-labelledby={id}>
            <Title order={2} size="h3" id={id}>
              {t('changesTitle')}
            </Title>
            <RecordedChanges changes={changes} />
          </Stack>
          <RecordedLooks looks={lookedAt} />
        </>
      ) : null}
    </Stack>
  )
}

type FinalState = 'COMPLETED' | 'CANCELLED' | 'REFUSED' | 'EXPIRED'

/** The state of a closed request; every other state reads as ended. */
export function finalState(state: ClientAssistance['state']): FinalState {
  const finals: readonly string[] = ['COMPLETED', 'CANCELLED', 'REFUSED', 'EXPIRED']
  return finals.includes(state) ? (state as FinalState) : 'COMPLETED'
}
