import { Text, Textarea } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DialogFrame } from 'shared-ui/dialogs/dialog-frame.tsx'
import { useErrorText } from 'shared-ui/errors/error-message.tsx'
import { problemOf } from 'shared-ui/errors/problem.ts'
import { CodeInput } from 'shared-ui/inputs/code-input.tsx'
import { notifyDone } from 'shared-ui/notify.tsx'
import { MfaOffDialog } from 'shared-ui/succession/mfa-off-dialog.tsx'
import { useSuccessionAct } from 'shared-ui/succession/use-succession-act.ts'
import { useViewer } from 'shared-ui/viewer/viewer.tsx'
import { placeOfError } from '../../support-process/error-place.ts'
import { assistanceReasonLimits, reasonLength } from '../../support-process/reason-length.ts'
import type { ClaimViewFragment } from '../claim.generated.ts'
import { DeclineClaimDocument } from './claim.generated.ts'

interface DeclineDialogProps {
  claim: ClaimViewFragment
  opened: boolean
  onClose: () => void
}

const { minimum, maximum } = assistanceReasonLimits

/** Declines a claim, with a reason that both sides read, and a fresh MFA code (SU14). */
export function DeclineDialog({ claim, opened, onClose }: DeclineDialogProps) {
  const { mfaOn } = useViewer()
  if (!mfaOn) return <MfaOffDialog opened={opened} onClose={onClose} />
  return <DeclineForm claim={claim} opened={opened} onClose={onClose} />
}

function DeclineForm({ claim, opened, onClose }: DeclineDialogProps) {
  const { t } = useTranslation('backoffice')
  const { t: shared } = useTranslation('shared')
  const errorText = useErrorText()
  const [decline, { busy, error, clear }] = useSuccessionAct(DeclineClaimDocument, onClose)
  const [reason, setReason] = useState('')
  const [code, setCode] = useState('')
  useEffect(() => {
    if (opened) setReason('')
  }, [opened])
  useEffect(() => {
    if (opened || error) setCode('')
  }, [opened, error])
  const place = error === null ? null : placeOfError(problemOf(error).code, ['REASON', 'MFA_CODE'])
  const length = reasonLength(reason)

  const submit = async () => {
    if (!(await decline({ input: { successionId: claim.id, reason, code } }))) return
    notifyDone(t('claims.decision.declined'))
    onClose()
  }

  return (
    <DialogFrame
      opened={opened}
      title={t('claims.decision.declineTitle')}
      description={t('claims.decision.declineText', { ecosystem: claim.ecosystemName })}
      confirmLabel={t('claims.decision.decline')}
      danger
      busy={busy}
      error={place === 'ALERT' ? error : null}
      ready={length >= minimum && length <= maximum && code.length === 6}
      onSubmit={() => void submit()}
      onClose={() => {
        clear()
        onClose()
      }}
    >
      <div>
        <Textarea
          label={t('claims.decision.declineReason')}
          description={t('claims.decision.declineHint', { min: minimum, max: maximum })}
          value={reason}
          onChange={(event) => {
            clear()
            setReason(event.currentTarget.value)
          }}
          error={place === 'REASON' ? errorText(error) : null}
          autosize
          minRows={3}
          maxRows={8}
          required
          data-autofocus
        />
        <Text size="sm" ta="end" c={length > maximum ? 'red' : 'dimmed'} mt={4}>
          {t('tell.counter', { count: length, max: maximum })}
        </Text>
      </div>
      <CodeInput
        label={shared('signIn.mfaCode')}
        value={code}
        onChange={setCode}
        error={place === 'MFA_CODE' ? error : null}
      />
    </DialogFrame>
  )
}
