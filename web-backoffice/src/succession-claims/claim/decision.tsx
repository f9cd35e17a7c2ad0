import { Button, Group, Stack, Text } from '@mantine/core'
import { IconCheck, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCountdown } from 'shared-ui/countdown/use-countdown.ts'
import { useFormats } from 'shared-ui/i18n/formats.ts'
import { Notice } from 'shared-ui/notice.tsx'
import { notifyDone } from 'shared-ui/notify.tsx'
import { SectionCard } from 'shared-ui/section-card.tsx'
import { MfaActDialog } from 'shared-ui/succession/mfa-act-dialog.tsx'
import { TimeLeft } from 'shared-ui/succession/time-left.tsx'
import type { ClaimViewFragment } from '../claim.generated.ts'
import { ApproveClaimDocument } from './claim.generated.ts'
import { DeclineDialog } from './decline-dialog.tsx'

/**
 * Lets the reviewer approve a claim, not before its time, or decline it with a reason; each with a fresh MFA
 * code (SU14, SU11).
 */
export function Decision({ claim }: { claim: ClaimViewFragment }) {
  const { t } = useTranslation('succession-claims')
  const [asking, setAsking] = useState<'APPROVE' | 'DECLINE' | null>(null)
  const { phase } = useCountdown(claim.notBefore)
  const mayDecline = claim.allowedActions.includes('DECLINE_CLAIM')
  // A claim can be declined at once, but approved only when its waiting time is over.
  const early = mayDecline && claim.notBefore !== null && phase !== 'ended'
  const mayApprove = early || claim.allowedActions.includes('APPROVE_CLAIM')
  const involved = claim.state === 'UNDER_REVIEW' && !mayDecline
  const close = () => setAsking(null)
  return (
    <SectionCard
      title={t('decision.title')}
      description={mayApprove || mayDecline ? t('decision.lead') : null}
    >
      {!mayApprove && !mayDecline && (
        <Text c="dimmed">{involved ? t('decision.involved') : t('decision.over')}</Text>
      )}
      {mayApprove && early && claim.notBefore && (
        <NotYet notBefore={claim.notBefore} contested={claim.contestedAt !== null} />
      )}
      {(mayApprove || mayDecline) && (
        <Group gap="sm">
          {mayApprove && (
            <Button
              leftSection={<IconCheck size={18} />}
              // Not `disabled`: the reason is shown above, and a disabled button would lose the focus at that
              // instant.
              aria-disabled={early}
              data-disabled={early}
              onClick={() => {
                if (!early) setAsking('APPROVE')
              }}
            >
              {t('decision.approve')}
            </Button>
          )}
          {mayDecline && (
            <Button
              color="red"
              variant="subtle"
              leftSection={<IconX size={18} />}
              onClick={() => setAsking('DECLINE')}
            >
              {t('decision.decline')}
            </Button>
          )}
        </Group>
      )}
      <MfaActDialog
        opened={asking === 'APPROVE'}
        title={t('decision.approveTitle')}
        description={<ApprovalMeaning claim={claim} />}
        confirmLabel={t('decision.approve')}
        document={ApproveClaimDocument}
        variables={(code) => ({
          input: { successionId: claim.id, contestedAt: claim.contestedAt, code },
        })}
        onDone={() => notifyDone(t('decision.approved'))}
        onClose={close}
      />
      <DeclineDialog claim={claim} opened={asking === 'DECLINE'} onClose={close} />
    </SectionCard>
  )
}

/** How long a claim must wait, so that the administrator can contest it; they can do so once. */
function NotYet({ notBefore, contested }: { notBefore: string; contested: boolean }) {
  const { t } = useTranslation('succession-claims')
  const { dateTime } = useFormats()
  return (
    <Notice tone="info">
      <Stack gap={4}>
        <Text inherit>{t('decision.notYet', { when: dateTime(notBefore) })}</Text>
        {contested ? null : <Text inherit>{t('decision.mayContest')}</Text>}
        <Text inherit component="div">
          {t('decision.timeLeft')}: <TimeLeft endsAt={notBefore} warningSeconds={0} fz="sm" />
        </Text>
      </Stack>
    </Notice>
  )
}

function ApprovalMeaning({ claim }: { claim: ClaimViewFragment }) {
  const { t } = useTranslation('succession-claims')
  const { successor, ecosystemName, contestedAt } = claim
  return (
    <Stack gap="sm">
      <Text>{t('decision.approveText', { name: successor.name, ecosystem: ecosystemName })}</Text>
      {contestedAt && <Text fw={600}>{t('decision.approveContested')}</Text>}
    </Stack>
  )
}
