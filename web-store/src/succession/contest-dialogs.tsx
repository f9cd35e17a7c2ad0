import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ReasonDialog } from 'shared-ui/dialogs/reason-dialog.tsx'
import { MfaActDialog } from 'shared-ui/succession/mfa-act-dialog.tsx'
import { ContestClaimDocument } from '../succession-standing/succession.generated.ts'
import type { ActDialogsProps } from './act-dialogs-props.ts'

/** Why the claim is contested, which reviewer and successor will read, then the MFA code (SU17). */
export function ContestDialogs({ succession, opened, onDone, onClose }: ActDialogsProps) {
  const { t } = useTranslation('store')
  const { t: word } = useTranslation('shared')
  const [reason, setReason] = useState<string | null>(null)
  useEffect(() => {
    if (!opened) setReason(null)
  }, [opened])
  const names = { name: succession.successor.name, ecosystem: succession.ecosystemName }

  return (
    <>
      <ReasonDialog
        opened={opened && reason === null}
        title={t('successor.contest.title')}
        description={t('successor.contest.lead', names)}
        label={t('successor.contest.reason')}
        confirmLabel={word('action.continue')}
        minLength={10}
        maxLength={500}
        busy={false}
        error={null}
        onSubmit={setReason}
        onClose={onClose}
      />
      <MfaActDialog
        opened={opened && reason !== null}
        title={t('successor.contest.title')}
        confirmLabel={word('succession.event.CONTEST')}
        document={ContestClaimDocument}
        variables={(code) => ({
          input: { successionId: succession.id, reason: reason ?? '', code },
        })}
        onDone={(data) => onDone(data.succession)}
        onClose={onClose}
      />
    </>
  )
}
