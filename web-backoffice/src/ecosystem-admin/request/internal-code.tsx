import { Button, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { SectionCard } from 'shared-ui/section-card.tsx'
import { ResendCode } from '../../support-process/resend-code.tsx'
import { TimeToClose } from '../../support-process/time-to-close.tsx'
import { VerificationCodeForm } from '../../support-process/verification-code-form.tsx'
import { EnterInternalCodeDocument, ResendInternalCodeDocument } from './acts.generated.ts'
import { EcosystemForm } from './ecosystem-form.tsx'
import type { StepProps } from './step-props.ts'
import { useEcosystemAdminAct } from './use-ecosystem-admin-request.ts'

/** Internal code verification: the analyst enters the code from their own mailbox (EA2). */
export function InternalCode({ request, onLate }: StepProps) {
  const { t } = useTranslation('ecosystem-admin')
  const [changing, setChanging] = useState(false)
  const mayChange = request.allowedActions.includes('CHOOSE_ECOSYSTEM')
  return (
    <SectionCard title={t('internal.title')}>
      <Stack gap="md" align="stretch">
        {changing && mayChange ? (
          <EcosystemForm
            request={request}
            onChosen={() => setChanging(false)}
            beside={
              <Button variant="default" onClick={() => setChanging(false)}>
                {t('internal.keep')}
              </Button>
            }
          />
        ) : (
          <>
            <EnterOwnCode request={request} />
            {mayChange && request.ecosystems.length > 1 && (
              <div>
                <Button variant="subtle" onClick={() => setChanging(true)}>
                  {t('internal.change')}
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

function EnterOwnCode({ request }: Pick<StepProps, 'request'>) {
  const { t } = useTranslation('support-process')
  const { t: ecosystemAdminWord } = useTranslation('ecosystem-admin')
  const [enter, entering] = useEcosystemAdminAct(EnterInternalCodeDocument)
  const [resend, resending] = useEcosystemAdminAct(ResendInternalCodeDocument)
  const { id: requestId, analyst, ecosystem, internalCode, allowedActions } = request
  const resendCode = () => {
    entering.clear()
    return resend({ input: { requestId } })
  }
  return (
    <>
      <Text>
        {ecosystemAdminWord('internal.lead', {
          ecosystem: ecosystem?.name ?? '',
          email: analyst.email,
        })}
      </Text>
      {internalCode && (
        <VerificationCodeForm
          key={internalCode.sentAt}
          label={t('internalCode')}
          submitLabel={t('enterInternalCode')}
          code={internalCode}
          autoFocus
          allowed={allowedActions.includes('ENTER_INTERNAL_CODE')}
          state={entering}
          onEnter={(code) => enter({ input: { requestId, code } })}
        />
      )}
      {internalCode && allowedActions.includes('RESEND_INTERNAL_CODE') && (
        <ResendCode
          label={t('code.resend')}
          code={internalCode}
          state={resending}
          onResend={resendCode}
        />
      )}
    </>
  )
}
