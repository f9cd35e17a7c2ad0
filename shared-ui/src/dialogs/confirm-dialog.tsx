import type { ReactNode } from 'react'
import { DialogFrame, type DialogProps } from './dialog-frame.tsx'

interface ConfirmDialogProps extends DialogProps {
  onConfirm: () => void
  children: ReactNode
}

/** Asks once more before something is done. */
export function ConfirmDialog({ onConfirm, children, ...dialog }: ConfirmDialogProps) {
  return <DialogFrame {...dialog} ready description={children} onSubmit={onConfirm} />
}
