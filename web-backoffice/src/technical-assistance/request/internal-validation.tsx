import { Button, Stack, Text } from '@mantine/core'
import { IconMailForward } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { SectionCard } from 'shared-ui/section-card.tsx'
import { EnterCode } from '../../support-process/enter-code.tsx'
import { Refusal } from '../../support-process/refusal.tsx'
import { TimeToClose } from '../../support-process/time-to-close.tsx'
import { EnterAnalystCodeDocument, SendAnalystCodeDocument } from './analyst-code.generated.ts'
import type { StepProps } from './step-props.ts'
import { useRequestAct } from './use-request-act.ts'

/** Internal Validation: a code to the analyst's own mailbox proves who asks (AS3). */
export function InternalValidation({ request, onLate }: StepProps) {
  const { t } = useTranslation('technical-assistance/request')
  const { t: supportProcessWord } = useTranslation('support-process')
  const sending = useRequestAct(SendAnalystCodeDocument)
  const entering = useRequestAct(EnterAnalystCodeDocument)
  const [send, { busy, error }] = sending
  const { id: requestId, allowedActions, analystCode, analyst } = request
  const maySend = allowedActions.includes('SEND_ANALYST_CODE')
  return (
    <SectionCard title={t('internal.title')}>
      <Stack gap="md" align="stretch">
        {analystCode ? (
          <>
            <Text>{t('internal.sent', { email: analyst.email })}</Text>
            <EnterCode
              requestId={requestId}
              code={analystCode}
              words={{
                label: supportProcessWord('internalCode'),
                submit: supportProcessWord('enterInternalCode'),
                resend: supportProcessWord('code.resend'),
              }}
              mayEnter={allowedActions.includes('ENTER_ANALYST_CODE')}
              mayResend={maySend}
              enter={entering}
              resend={sending}
              autoFocus
            />
          </>
        ) : (
          <>
            <Text>{t('internal.lead', { email: analyst.email })}</Text>
            <Refusal error={error} />
            {maySend && (
              <div>
                <Button
                  onClick={() => void send({ input: { requestId } })}
                  loading={busy}
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
