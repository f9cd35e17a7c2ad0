import { useTranslation } from 'react-i18next'
import { notifyDone } from 'shared-ui/notify.tsx'
import { ReasonedActDialog } from 'shared-ui/succession/reasoned-act-dialog.tsx'
import { usePublicSettings } from 'shared-ui/viewer/viewer.tsx'
import type { ClaimViewFragment } from '../claim.generated.ts'
import { DeclineClaimDocument } from './claim.generated.ts'

interface DeclineDialogProps {
  claim: ClaimViewFragment
  opened: boolean
  onClose: () => void
}

/** Declines a claim, with a reason that both sides read, and a fresh MFA code (SU14). */
export function DeclineDialog({ claim, opened, onClose }: DeclineDialogProps) {
  const { t } = useTranslation('succession-claims')
  const { declineReasonLength } = usePublicSettings().limits
  return (
    <ReasonedActDialog
      opened={opened}
      title={t('decision.declineTitle')}
      description={t('decision.declineText', { ecosystem: claim.ecosystemName })}
      label={t('decision.declineReason')}
      lengths={declineReasonLength}
      confirmLabel={t('decision.decline')}
      danger
      document={DeclineClaimDocument}
      variables={(reason, code) => ({ input: { successionId: claim.id, reason, code } })}
      onDone={() => notifyDone(t('decision.declined'))}
      onClose={onClose}
    />
  )
}
