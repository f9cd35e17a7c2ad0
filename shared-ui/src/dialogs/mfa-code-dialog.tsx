import { type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CodeInput } from '../inputs/code-input.tsx'
import { useEmptiedWhenJudged } from '../inputs/use-emptied-when-judged.ts'
import { DialogFrame, type DialogProps } from './dialog-frame.tsx'

interface MfaCodeDialogProps extends Omit<DialogProps, 'confirmLabel'> {
  description?: ReactNode
  confirmLabel?: string
  onSubmit: (code: string) => void
}

/** Asks for a fresh MFA code for one protected act (ID8); empty again after each refusal of one. */
export function MfaCodeDialog(props: MfaCodeDialogProps) {
  const { description, confirmLabel, onSubmit, error, ...dialog } = props
  const { t } = useTranslation('shared')
  const [code, setCode] = useState('')
  useEffect(() => {
    if (dialog.opened) setCode('')
  }, [dialog.opened])
  useEmptiedWhenJudged(error, () => setCode(''))
  return (
    <DialogFrame
      {...dialog}
      error={null}
      description={description ?? t('credentials.mfaLead')}
      confirmLabel={confirmLabel ?? t('action.confirm')}
      ready={code.length === 6}
      onSubmit={() => onSubmit(code)}
    >
      <CodeInput
        label={t('credentials.mfaCode')}
        value={code}
        onChange={setCode}
        error={error}
        autoFocus
      />
    </DialogFrame>
  )
}
