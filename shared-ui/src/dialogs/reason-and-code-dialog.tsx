import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useForm } from '../form/use-form.ts'
import type { LimitRange } from '../i18n/limits.ts'
import { ReasonArea } from '../inputs/reason-area.tsx'
import { reasonLength } from '../inputs/reason-length.ts'
import { MfaProofInput } from '../passkeys/mfa-proof-input.tsx'
import { isWholeProof } from '../passkeys/whole-proof.ts'
import { DialogForm, type DialogProps } from './dialog-form.tsx'
import { DialogFrame } from './dialog-frame.tsx'

interface ReasonAndCodeDialogProps extends DialogProps {
  description: ReactNode
  /** What is asked, above the field of the reason. */
  label: string
  /** How many characters the reason may have. */
  lengths: LimitRange
  /** The mutation that takes what is entered. */
  act: string
  onSubmit: (reason: string, code: string) => void
}

/** Asks for a reason that others read and for an MFA code; both are empty each time the dialog opens. */
export function ReasonAndCodeDialog(props: ReasonAndCodeDialogProps) {
  return (
    <DialogFrame opened={props.opened} title={props.title} onClose={props.onClose}>
      <ReasonAndCodeForm {...props} />
    </DialogFrame>
  )
}

function ReasonAndCodeForm(props: ReasonAndCodeDialogProps) {
  const { label, lengths, act, onSubmit, busy, error, ...dialog } = props
  const { least, most } = lengths
  const { t } = useTranslation('shared')
  const form = useForm({
    initial: { reason: '', code: '' },
    emptiedWhenJudged: ['code'],
    state: { busy, error },
    send: ({ reason, code }) => onSubmit(reason.trim(), code),
  })
  const { reason, code } = form.values
  const length = reasonLength(reason)
  return (
    <DialogForm
      {...dialog}
      form={form}
      ready={length >= least && length <= most && isWholeProof(code)}
    >
      <ReasonArea
        label={label}
        description={t('reason.tooShort', { count: least })}
        {...form.field('reason')}
        most={most}
        required
        autoFocus
      />
      <MfaProofInput act={act} {...form.field('code')} />
    </DialogForm>
  )
}
