import { Stack, Text } from '@mantine/core'
import { IconUserOff } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Notice } from 'shared-ui/notice.tsx'
import { SectionCard } from 'shared-ui/section-card.tsx'
import { TimeToClose } from '../../support-process/time-to-close.tsx'
import { EcosystemForm } from './ecosystem-form.tsx'
import type { StepProps } from './step-props.ts'

/**
 * Lets the user say which of their ecosystems the request is about, including one that they took over (EA2,
 * EA6).
 */
export function ChooseUserEcosystem({ request, onLate }: StepProps) {
  const { t } = useTranslation('ecosystem-admin')
  const { t: supportProcessWord } = useTranslation('support-process')
  const { analyst, user, ecosystems } = request
  return (
    <SectionCard title={t('choose.title')}>
      <Stack gap="md" align="stretch">
        {ecosystems.length > 0 ? (
          <>
            <Text>{t('choose.lead', { name: user.name, email: analyst.email })}</Text>
            <EcosystemForm request={request} />
          </>
        ) : (
          <Notice
            tone="warning"
            title={supportProcessWord('noEcosystemTitle')}
            icon={<IconUserOff />}
          >
            {t('choose.none', { name: user.name })}
          </Notice>
        )}
        <TimeToClose expiresAt={request.expiresAt} onEnd={onLate} />
      </Stack>
    </SectionCard>
  )
}
