import { type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ReasonArea } from '../inputs/reason-area.tsx'
import { reasonLength } from '../inputs/reason-length.ts'
import { DialogFrame, type DialogProps } from './dialog-frame.tsx'

interface ReasonDialogProps extends DialogProps {
  description?: ReactNode
  label?: string
  minLength: number
  maxLength: number
  onSubmit: (reason: string) => void
}

/** Asks for a written reason; empty again each time it opens. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { description, label, minLength, maxLength, onSubmit, ...dialog } = props
  const { t } = useTranslation('shared')
  const [reason, setReason] = useState('')
  useEffect(() => {
    if (dialog.opened) setReason('')
  }, [dialog.opened])
  const length = reasonLength(reason)
  return (
    <DialogFrame
      {...dialog}
      description={description}
      ready={length >= minLength && length <= maxLength}
      onSubmit={() => onSubmit(reason.trim())}
    >
      <ReasonArea
        label={label ?? t('reason.label')}
        description={t('reason.tooShort', { count: minLength })}
        value={reason}
        onChange={setReason}
        most={maxLength}
        required
        autoFocus
      />
    </DialogFrame>
  )
}
