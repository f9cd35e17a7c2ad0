import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { SectionCard } from 'shared-ui/section-card.tsx'
import { ResendCode } from '../../support-process/resend-code.tsx'
import { TimeToClose } from '../../support-process/time-to-close.tsx'
import { VerificationCodeForm } from '../../support-process/verification-code-form.tsx'
import { EnterUserCodeDocument, ResendUserCodeDocument } from './acts.generated.ts'
import type { StepProps } from './step-props.ts'
import { useEcosystemAdminAct } from './use-ecosystem-admin-request.ts'

/** The user reads out the code from their mailbox, and the analyst enters it (EA1). */
export function UserVerification({ request, onLate }: StepProps) {
  const { t } = useTranslation('ecosystem-admin')
  const [enter, entering] = useEcosystemAdminAct(EnterUserCodeDocument)
  const [resend, resending] = useEcosystemAdminAct(ResendUserCodeDocument)
  const { id: requestId, user, userCode, allowedActions } = request
  const resendCode = () => {
    entering.clear()
    return resend({ input: { requestId } })
  }
  return (
    <SectionCard title={t('userCode.title')}>
      <Stack gap="md" align="stretch">
        <Text>{t('userCode.lead', { name: user.name, email: user.email })}</Text>
        {userCode && (
          <VerificationCodeForm
            key={userCode.sentAt}
            label={t('userCode.code')}
            submitLabel={t('userCode.submit')}
            code={userCode}
            autoFocus
            allowed={allowedActions.includes('ENTER_USER_CODE')}
            state={entering}
            onEnter={(code) => enter({ input: { requestId, code } })}
          />
        )}
        {userCode && allowedActions.includes('RESEND_USER_CODE') && (
          <ResendCode
            label={t('userCode.resend')}
            code={userCode}
            state={resending}
            onResend={resendCode}
          />
        )}
        <TimeToClose expiresAt={request.expiresAt} onEnd={onLate} />
      </Stack>
    </SectionCard>
  )
}
