import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useForm } from '../form/use-form.ts'
import { CodeInput } from '../inputs/code-input.tsx'
import { DialogForm, type DialogProps } from './dialog-form.tsx'
import { DialogFrame } from './dialog-frame.tsx'

interface MfaCodeDialogProps extends Omit<DialogProps, 'confirmLabel'> {
  description?: ReactNode
  confirmLabel?: string
  onSubmit: (code: string) => void
}

/** Asks for a fresh MFA code for one protected act (ID8); empty again after each refusal of one. */
export function MfaCodeDialog(props: MfaCodeDialogProps) {
  return (
    <DialogFrame opened={props.opened} title={props.title} onClose={props.onClose}>
      <MfaCodeForm {...props} />
    </DialogFrame>
  )
}

function MfaCodeForm(props: MfaCodeDialogProps) {
  const { description, confirmLabel, onSubmit, busy, error, ...dialog } = props
  const { t } = useTranslation('shared')
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
      description={description ?? t('credentials.mfaLead')}
      confirmLabel={confirmLabel ?? t('action.confirm')}
      ready={form.values.code.length === 6}
    >
      <CodeInput label={t('credentials.mfaCode')} {...form.field('code')} autoFocus />
    </DialogForm>
  )
}
