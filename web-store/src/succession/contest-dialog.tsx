import { useTranslation } from 'react-i18next'
import { ReasonedActDialog } from 'shared-ui/succession/reasoned-act-dialog.tsx'
import { usePublicSettings } from 'shared-ui/viewer/viewer.tsx'
import { ContestClaimDocument } from '../succession-standing/succession.generated.ts'
import type { ActDialogsProps } from './act-dialogs-props.ts'

/** Asks why the claim is contested, which reviewer and successor will read, and for the MFA code (SU17). */
export function ContestDialog({ succession, opened, onDone, onClose }: ActDialogsProps) {
  const { t } = useTranslation('succession')
  const { contestReasonLength } = usePublicSettings().limits
  const { t: word } = useTranslation('shared/succession')
  const names = { name: succession.successor.name, ecosystem: succession.ecosystemName }
  return (
    <ReasonedActDialog
      opened={opened}
      title={t('contest.title')}
      description={t('contest.lead', names)}
      label={t('contest.reason')}
      lengths={contestReasonLength}
      confirmLabel={word('event.CONTEST')}
      document={ContestClaimDocument}
      variables={(reason, code) => ({ input: { successionId: succession.id, reason, code } })}
      onDone={(data) => onDone(data.succession)}
      onClose={onClose}
    />
  )
}
