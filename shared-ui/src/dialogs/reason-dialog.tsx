import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useForm } from '../form/use-form.ts'
import { ReasonArea } from '../inputs/reason-area.tsx'
import { reasonLength } from '../inputs/reason-length.ts'
import { DialogForm, type DialogProps } from './dialog-form.tsx'
import { DialogFrame } from './dialog-frame.tsx'

interface ReasonDialogProps extends DialogProps {
  description?: ReactNode
  label?: string
  minLength: number
  maxLength: number
  onSubmit: (reason: string) => void
}

/** Asks for a written reason; empty again each time it opens. */
export function ReasonDialog(props: ReasonDialogProps) {
  return (
    <DialogFrame opened={props.opened} title={props.title} onClose={props.onClose}>
      <ReasonForm {...props} />
    </DialogFrame>
  )
}

function ReasonForm(props: ReasonDialogProps) {
  const { label, minLength, maxLength, onSubmit, busy, error, ...dialog } = props
  const { t } = useTranslation('shared')
  const form = useForm({
    initial: { reason: '' },
    state: { busy, error },
    send: ({ reason }) => onSubmit(reason.trim()),
  })
  const length = reasonLength(form.values.reason)
  return (
    <DialogForm {...dialog} form={form} ready={length >= minLength && length <= maxLength}>
      <ReasonArea
        label={label ?? t('reason.label')}
        description={t('reason.tooShort', { count: minLength })}
        {...form.field('reason')}
        most={maxLength}
        required
        autoFocus
      />
    </DialogForm>
  )
}
