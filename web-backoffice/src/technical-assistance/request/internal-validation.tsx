import { Button, Stack, Text } from '@mantine/core'
import { IconMailForward } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { SectionCard } from 'shared-ui/section-card.tsx'
import { Refusal } from '../../support-process/refusal.tsx'
import { ResendCode } from '../../support-process/resend-code.tsx'
import { TimeToClose } from '../../support-process/time-to-close.tsx'
import { VerificationCodeForm } from '../../support-process/verification-code-form.tsx'
import { EnterAnalystCodeDocument, SendAnalystCodeDocument } from './analyst-code.generated.ts'
import type { StepProps } from './step-props.ts'
import { useRequestAct } from './use-request-act.ts'

/** Internal Validation: a code to the analyst's own mailbox proves who asks (AS3). */
export function InternalValidation({ request, onLate }: StepProps) {
  const { t } = useTranslation('technical-assistance/request')
  const { t: supportProcessWord } = useTranslation('support-process')
  const [send, sending] = useRequestAct(SendAnalystCodeDocument)
  const [enter, entering] = useRequestAct(EnterAnalystCodeDocument)
  const { id: requestId, allowedActions, analystCode, analyst } = request
  const maySend = allowedActions.includes('SEND_ANALYST_CODE')
  const sendCode = () => {
    entering.clear()
    return send({ input: { requestId } })
  }

  return (
    <SectionCard title={t('internal.title')}>
      <Stack gap="md" align="stretch">
        {analystCode ? (
          <>
            <Text>{t('internal.sent', { email: analyst.email })}</Text>
            <VerificationCodeForm
              key={analystCode.sentAt}
              label={supportProcessWord('internalCode')}
              submitLabel={supportProcessWord('enterInternalCode')}
              code={analystCode}
              autoFocus
              allowed={allowedActions.includes('ENTER_ANALYST_CODE')}
              state={entering}
              onEnter={(code) => enter({ input: { requestId, code } })}
            />
            {maySend && (
              <ResendCode
                label={supportProcessWord('code.resend')}
                code={analystCode}
                state={sending}
                onResend={sendCode}
              />
            )}
          </>
        ) : (
          <>
            <Text>{t('internal.lead', { email: analyst.email })}</Text>
            <Refusal error={sending.error} />
            {maySend && (
              <div>
                <Button
                  onClick={() => void sendCode()}
                  loading={sending.busy}
                  leftSection={<IconMailForward size={18} />}
                >
                  {t('internal.start')}
                </Button>
              </div>
            )}
          </>
        )}
        <TimeToClose expiresAt={request.expiresAt} onEnd={onLate} />
      </Stack>
    </SectionCard>
  )
}
