import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useForm } from '../form/use-form.ts'
import { MfaProofInput } from '../passkeys/mfa-proof-input.tsx'
import { useProofLead } from '../passkeys/use-proof-lead.ts'
import { isWholeProof } from '../passkeys/whole-proof.ts'
import { DialogForm, type DialogProps } from './dialog-form.tsx'
import { DialogFrame } from './dialog-frame.tsx'

interface MfaCodeDialogProps extends Omit<DialogProps, 'confirmLabel'> {
  description?: ReactNode
  confirmLabel?: string
  /** The mutation that takes what is entered. */
  act: string
  onSubmit: (code: string) => void
}

/** Asks for a fresh MFA code or a passkey for one protected act (ID8); empty again after each refusal of one. */
export function MfaCodeDialog(props: MfaCodeDialogProps) {
  return (
    <DialogFrame opened={props.opened} title={props.title} onClose={props.onClose}>
      <MfaCodeForm {...props} />
    </DialogFrame>
  )
}

function MfaCodeForm(props: MfaCodeDialogProps) {
  const { description, confirmLabel, act, onSubmit, busy, error, ...dialog } = props
  const { t } = useTranslation('shared')
  const lead = useProofLead()
  const form = useForm({
    initial: { code: '' },
    emptiedWhenJudged: ['code'],
    state: { busy, error },
    send: ({ code }) => onSubmit(code),
  })
  return (
    <DialogForm
      {...dialog}
      form={form}
      description={description ?? lead}
      confirmLabel={confirmLabel ?? t('action.confirm')}
      ready={isWholeProof(form.values.code)}
    >
      <MfaProofInput act={act} {...form.field('code')} onPasskey={form.submit} autoFocus />
    </DialogForm>
  )
}
