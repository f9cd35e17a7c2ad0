import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { SectionCard } from 'shared-ui/section-card.tsx'
import { EnterCode } from '../../support-process/enter-code.tsx'
import { TimeToClose } from '../../support-process/time-to-close.tsx'
import { EnterUserCodeDocument, ResendUserCodeDocument } from './acts.generated.ts'
import type { StepProps } from './step-props.ts'
import { useEcosystemAdminAct } from './use-ecosystem-admin-act.ts'

/** The user reads out the code from their mailbox, and the analyst enters it (EA1). */
export function UserVerification({ request, onLate }: StepProps) {
  const { t } = useTranslation('ecosystem-admin')
  const entering = useEcosystemAdminAct(EnterUserCodeDocument)
  const resending = useEcosystemAdminAct(ResendUserCodeDocument)
  const { id: requestId, user, userCode, allowedActions } = request
  return (
    <SectionCard title={t('userCode.title')}>
      <Stack gap="md" align="stretch">
        <Text>{t('userCode.lead', { name: user.name, email: user.email })}</Text>
        {userCode && (
          <EnterCode
            requestId={requestId}
            code={userCode}
            words={{
              label: t('userCode.code'),
              submit: t('userCode.submit'),
              resend: t('userCode.resend'),
            }}
            mayEnter={allowedActions.includes('ENTER_USER_CODE')}
            mayResend={allowedActions.includes('RESEND_USER_CODE')}
            enter={entering}
            resend={resending}
            autoFocus
          />
        )}
        <TimeToClose expiresAt={request.expiresAt} onEnd={onLate} />
      </Stack>
    </SectionCard>
  )
}
