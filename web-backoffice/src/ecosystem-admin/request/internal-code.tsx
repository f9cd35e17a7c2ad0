import { Button, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { SectionCard } from 'shared-ui/section-card.tsx'
import { EnterCode } from '../../support-process/enter-code.tsx'
import { TimeToClose } from '../../support-process/time-to-close.tsx'
import { EnterInternalCodeDocument, ResendInternalCodeDocument } from './acts.generated.ts'
import { EcosystemForm } from './ecosystem-form.tsx'
import type { StepProps } from './step-props.ts'
import { useEcosystemAdminAct } from './use-ecosystem-admin-act.ts'

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
  const entering = useEcosystemAdminAct(EnterInternalCodeDocument)
  const resending = useEcosystemAdminAct(ResendInternalCodeDocument)
  const { id: requestId, analyst, ecosystem, internalCode, allowedActions } = request
  return (
    <>
      <Text>
        {ecosystemAdminWord('internal.lead', {
          ecosystem: ecosystem?.name ?? '',
          email: analyst.email,
        })}
      </Text>
      {internalCode && (
        <EnterCode
          requestId={requestId}
          code={internalCode}
          words={{
            label: t('internalCode'),
            submit: t('enterInternalCode'),
            resend: t('code.resend'),
          }}
          mayEnter={allowedActions.includes('ENTER_INTERNAL_CODE')}
          mayResend={allowedActions.includes('RESEND_INTERNAL_CODE')}
          enter={entering}
          resend={resending}
          autoFocus
        />
      )}
    </>
  )
}
