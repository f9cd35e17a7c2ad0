import { Stack, Text } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { SectionCard } from 'shared-ui/section-card.tsx'
import { Notice } from '../../support-process/notice.tsx'
import { ResendCode } from '../../support-process/resend-code.tsx'
import { VerificationCodeForm } from '../../support-process/verification-code-form.tsx'
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
  const [enter, entering] = useRequestAct(EnterClientCodeAsAnalystDocument)
  const [resend, resending] = useRequestAct(ResendClientCodeDocument)
  const { id: requestId, client, clientCode, allowedActions, phrase, analystEnteredAt } = request
  const resendCode = () => {
    entering.clear()
    return resend({ input: { requestId } })
  }
  return (
    <SectionCard title={t('codes.title')}>
      <Stack gap="lg" align="stretch">
        <Text>{t('codes.lead', { email: client.email })}</Text>
        {phrase && <CheckPhrase phrase={phrase} />}
        <PartiesProgress request={request} />
        <TimeToAnswer expiresAt={request.expiresAt} sentAt={clientCode?.sentAt} onEnd={onLate} />
        {clientCode && allowedActions.includes('ENTER_CLIENT_CODE') && (
          <VerificationCodeForm
            key={clientCode.sentAt}
            label={t('codes.code')}
            submitLabel={t('codes.submit')}
            code={clientCode}
            allowed
            state={entering}
            onEnter={(code) => enter({ input: { requestId, code } })}
          />
        )}
        {analystEnteredAt && !request.clientEnteredAt && (
          <Notice tone="good" icon={<IconCircleCheck />}>
            {t('codes.waitingForClient', { name: client.name })}
          </Notice>
        )}
        {clientCode && allowedActions.includes('RESEND_CLIENT_CODE') && (
          <ResendCode
            label={t('codes.resend')}
            code={clientCode}
            state={resending}
            onResend={resendCode}
          />
        )}
      </Stack>
    </SectionCard>
  )
}
