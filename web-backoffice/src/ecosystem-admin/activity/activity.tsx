import { Button, Stack } from '@mantine/core'
import { IconCircleCheck, IconLockOpen } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { EmailText } from 'shared-ui/email-text.tsx'
import { Facts } from 'shared-ui/facts.tsx'
import { Notice } from 'shared-ui/notice.tsx'
import { SectionCard } from 'shared-ui/section-card.tsx'
import { Refusal } from '../../support-process/refusal.tsx'
import { TimeToClose } from '../../support-process/time-to-close.tsx'
import { CompleteEcosystemAdminSupportDocument } from '../request/acts.generated.ts'
import type { StepProps } from '../request/step-props.ts'
import { useEcosystemAdminAct } from '../request/use-ecosystem-admin-act.ts'
import { liftedDuring } from './release-progress.ts'
import { SuccessionList } from './succession-list.tsx'

/** The activity view: user, ecosystem, role, and the processes of succession with their steps (EA3). */
export function Activity({ request, onLate }: StepProps) {
  const { t } = useTranslation('ecosystem-admin')
  const { t: supportProcessWord } = useTranslation('support-process')
  const { t: shared } = useTranslation('shared')
  const { t: successionWord } = useTranslation('shared/succession')
  const { user, ecosystem } = request
  const lifted = request.successions.find((succession) => liftedDuring(request, succession))
  return (
    <Stack gap="lg">
      <SectionCard title={t('activity.title')}>
        <Stack gap="lg">
          <Facts
            facts={[
              { label: supportProcessWord('userEmail'), value: <EmailText email={user.email} /> },
              { label: t('activity.ecosystem'), value: ecosystem?.name ?? '' },
              {
                label: t('activity.role'),
                value: ecosystem?.role ? shared(`role.${ecosystem.role}`) : t('activity.noRole'),
              },
            ]}
          />
          {lifted && (
            <Notice tone="good" icon={<IconLockOpen />} title={t('release.liftedTitle')}>
              {t('release.liftedText', {
                successor: lifted.successor.name,
                state: successionWord(`state.${lifted.state}`),
              })}
            </Notice>
          )}
          <SuccessionList request={request} />
          <TimeToClose expiresAt={request.expiresAt} onEnd={onLate} />
        </Stack>
      </SectionCard>
      <FinishSupport request={request} />
    </Stack>
  )
}

/** Ends the support that was given. */
function FinishSupport({ request }: Pick<StepProps, 'request'>) {
  const { t } = useTranslation('ecosystem-admin')
  const [complete, { busy, error }] = useEcosystemAdminAct(CompleteEcosystemAdminSupportDocument)
  if (!request.allowedActions.includes('COMPLETE')) return null
  return (
    <Stack gap="sm" align="flex-start">
      <Refusal error={error} />
      <Button
        loading={busy}
        leftSection={<IconCircleCheck size={18} />}
        onClick={() => void complete({ input: { requestId: request.id } })}
      >
        {t('activity.finish')}
      </Button>
    </Stack>
  )
}
