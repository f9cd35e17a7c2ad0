import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../i18n/formats.ts'
import { LoadingState } from '../lists/list-states.tsx'
import { AnswerRequest } from './answer-request.tsx'
import { ClosedRequest, finalState } from './closed-request.tsx'
import { DeadLink, NothingWaits } from './dead-link.tsx'
import { type ClientAssistance, useClientAssistance } from './use-client-assistance.ts'
import { WatchSession } from './watch-session.tsx'

interface ClientAssistancePanelProps {
  /** The secret of the e-mailed link; null for the signed-in client's own request. */
  token: string | null
}

/** Everything that the client sees and does about one request, from the first look to the summary. */
export function ClientAssistancePanel({ token }: ClientAssistancePanelProps) {
  const live = useClientAssistance(token)
  const { assistance, error } = live
  if (error) return <DeadLink error={error} />
  if (assistance === undefined) return <LoadingState />
  if (assistance === null) return <NothingWaits />
  return (
    <Stack gap="lg">
      <AssistanceLead assistance={assistance} />
      {assistance.closedAt !== null ? (
        <ClosedRequest assistance={assistance} />
      ) : assistance.state === 'IN_SESSION' ? (
        <WatchSession assistance={assistance} live={live} />
      ) : (
        <AnswerRequest assistance={assistance} live={live} />
      )}
    </Stack>
  )
}

/** One sentence that says how this request stands. */
function AssistanceLead({ assistance }: { assistance: ClientAssistance }) {
  const { t } = useTranslation('shared/client-assistance')
  const { duration } = useFormats()
  const { analystName: analyst, ecosystemName: ecosystem, state, closedAt } = assistance
  const lead =
    closedAt !== null
      ? t(`closedTitle.${finalState(state)}`)
      : state === 'IN_SESSION'
        ? t('sessionTitle', { analyst })
        : t('lead', {
            analyst,
            ecosystem,
            duration: duration(assistance.sessionSeconds),
          })
  return (
    <Text size="lg" fw={550} aria-live="polite">
      {lead}
    </Text>
  )
}
