import { Button, Code, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { StaffAct } from 'shared-schema/enums'
import { Facts } from 'shared-ui/facts.tsx'
import { Instant } from 'shared-ui/instant.tsx'
import { SectionCard } from 'shared-ui/section-card.tsx'
import { useViewer } from 'shared-ui/viewer/viewer.tsx'
import {
  AskMfaResetDocument,
  ConfirmMfaResetDocument,
  type StaffFactsFragment,
} from '../platform-staff.generated.ts'
import { AskedActDialog } from './asked-act-dialog.tsx'
import { CodeActDialog, ReasonActDialog } from './code-act-dialogs.tsx'

const resetActs = [
  'ASK_MFA_RESET',
  'CONFIRM_MFA_RESET',
  'WITHDRAW_MFA_RESET',
] as const satisfies readonly StaffAct[]
type ResetAct = (typeof resetActs)[number]

/** The reset of a person's MFA by two operators, how far it is, and what the viewer can do about it (PA2). */
export function MfaReset({ member }: { member: StaffFactsFragment }) {
  const { t } = useTranslation('platform-staff')
  const isOwn = useViewer().user.id === member.id
  const [asked, setAsked] = useState<{ act: ResetAct; opened: boolean } | null>(null)
  if (isOwn || !member.mfaOn || member.situation !== 'ACTIVE') return null
  const acts = resetActs.filter((act) => member.allowedActions.includes(act))
  const { mfaReset, otherOperators, email } = member
  const isCommandLine = otherOperators < 2
  const dialog = asked && {
    member,
    opened: asked.opened,
    onClose: () => setAsked((last) => last && { ...last, opened: false }),
  }
  return (
    <SectionCard title={t('reset.title')} description={t('reset.lead')}>
      <Stack gap={mfaReset || isCommandLine ? 'lg' : 0}>
        <div aria-live="polite">
          {mfaReset ? (
            <ResetFacts reset={mfaReset} />
          ) : (
            isCommandLine && (
              <Text>
                {t('reset.needsTwo')} <Code>operator reset-mfa {email}</Code>
              </Text>
            )
          )}
        </div>
        {acts.length > 0 && (
          <Group gap="sm">
            {acts.map((act) => (
              <Button
                key={act}
                variant="default"
                {...(act === 'WITHDRAW_MFA_RESET' ? { c: 'var(--mantine-color-error)' } : {})}
                onClick={() => setAsked({ act, opened: true })}
              >
                {t(`act.${act}`)}
              </Button>
            ))}
          </Group>
        )}
      </Stack>
      {dialog && asked.act === 'ASK_MFA_RESET' && (
        <ReasonActDialog act={asked.act} document={AskMfaResetDocument} {...dialog} />
      )}
      {dialog && asked.act === 'CONFIRM_MFA_RESET' && (
        <CodeActDialog act={asked.act} document={ConfirmMfaResetDocument} {...dialog} />
      )}
      {dialog && asked.act === 'WITHDRAW_MFA_RESET' && (
        <AskedActDialog act={asked.act} {...dialog} />
      )}
    </SectionCard>
  )
}

function ResetFacts({ reset }: { reset: NonNullable<StaffFactsFragment['mfaReset']> }) {
  const { t } = useTranslation('platform-staff')
  const { step, reason, askedBy, askedAt, expiresAt, confirmedBy, dueAt } = reset
  return (
    <Facts
      facts={[
        { label: t('reset.step'), value: t(`reset.steps.${step}`) },
        {
          label: t('reset.askedBy'),
          value: (
            <>
              <bdi>{askedBy.name}</bdi>, <Instant at={askedAt} />
            </>
          ),
        },
        { label: t('reset.reason'), value: reason },
        ...(confirmedBy && dueAt
          ? [
              { label: t('reset.confirmedBy'), value: <bdi>{confirmedBy.name}</bdi> },
              { label: t('reset.dueAt'), value: <Instant at={dueAt} /> },
            ]
          : [{ label: t('reset.expiresAt'), value: <Instant at={expiresAt} /> }]),
      ]}
    />
  )
}
