import { Stack, Text } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Notice } from 'shared-ui/notice.tsx'
import { SectionCard } from 'shared-ui/section-card.tsx'
import { EnterCode } from '../../support-process/enter-code.tsx'
import { CheckPhrase } from './check-phrase.tsx'
import {
  EnterClientCodeAsAnalystDocument,
  ResendClientCodeDocument,
} from './client-code.generated.ts'
import { PartiesProgress } from './parties-progress.tsx'
import type { StepProps } from './step-props.ts'
import { TimeToAnswer } from './time-to-answer.tsx'
import { useRequestAct } from './use-request-act.ts'

/** Both parties enter the client's code; access opens only when both are in (AS5). */
export function EnterCodes({ request, onLate }: StepProps) {
  const { t } = useTranslation('technical-assistance/request')
  const entering = useRequestAct(EnterClientCodeAsAnalystDocument)
  const resending = useRequestAct(ResendClientCodeDocument)
  const { id: requestId, client, clientCode, allowedActions, phrase, analystEnteredAt } = request
  const waitsForClient = analystEnteredAt !== null && request.clientEnteredAt === null
  return (
    <SectionCard title={t('codes.title')}>
      <Stack gap="lg" align="stretch">
        <Text>{t('codes.lead', { email: client.email })}</Text>
        {phrase && <CheckPhrase phrase={phrase} />}
        <PartiesProgress request={request} />
        <TimeToAnswer expiresAt={request.expiresAt} sentAt={clientCode?.sentAt} onEnd={onLate} />
        {clientCode && (
          <EnterCode
            requestId={requestId}
            code={clientCode}
            words={{
              label: t('codes.code'),
              submit: t('codes.submit'),
              resend: t('codes.resend'),
            }}
            mayEnter={allowedActions.includes('ENTER_CLIENT_CODE')}
            mayResend={allowedActions.includes('RESEND_CLIENT_CODE')}
            enter={entering}
            resend={resending}
          >
            {waitsForClient && (
              <Notice tone="good" icon={<IconCircleCheck />}>
                {t('codes.waitingForClient', { name: client.name })}
              </Notice>
            )}
          </EnterCode>
        )}
      </Stack>
    </SectionCard>
  )
}
