import type { ReactNode } from 'react'
import { useForm } from '../form/use-form.ts'
import { DialogForm, type DialogProps } from './dialog-form.tsx'
import { DialogFrame } from './dialog-frame.tsx'

interface ConfirmDialogProps extends DialogProps {
  onConfirm: () => void
  children: ReactNode
}

/** Asks for confirmation before something is done. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  return (
    <DialogFrame opened={props.opened} title={props.title} onClose={props.onClose}>
      <Confirmation {...props} />
    </DialogFrame>
  )
}

function Confirmation({ onConfirm, children, busy, error, ...dialog }: ConfirmDialogProps) {
  const form = useForm({ initial: {}, state: { busy, error }, send: onConfirm })
  return <DialogForm {...dialog} form={form} description={children} />
}
