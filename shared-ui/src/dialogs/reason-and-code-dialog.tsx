import { type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useErrorText } from '../errors/error-message.tsx'
import { placeOfError } from '../errors/error-place.ts'
import { problemOf } from '../errors/problem.ts'
import type { LimitRange } from '../i18n/limits.ts'
import { CodeInput } from '../inputs/code-input.tsx'
import { ReasonArea } from '../inputs/reason-area.tsx'
import { reasonLength } from '../inputs/reason-length.ts'
import { useEmptiedWhenJudged } from '../inputs/use-emptied-when-judged.ts'
import { DialogFrame, type DialogProps } from './dialog-frame.tsx'

interface ReasonAndCodeDialogProps extends DialogProps {
  description: ReactNode
  /** What is asked, above the field of the reason. */
  label: string
  /** How many characters the reason may have. */
  lengths: LimitRange
  onSubmit: (reason: string, code: string) => void
  /** Called when something is typed after a refusal. */
  onChange: () => void
}

/** Asks for a reason that others read and for an MFA code; a refusal stands at the field it is about. */
export function ReasonAndCodeDialog(props: ReasonAndCodeDialogProps) {
  const { label, lengths, onSubmit, onChange, ...dialog } = props
  const { opened, error } = dialog
  const { t } = useTranslation('shared')
  const { least, most } = lengths
  const errorText = useErrorText()
  const [reason, setReason] = useState('')
  const [code, setCode] = useState('')
  useEffect(() => {
    if (!opened) return
    setReason('')
    setCode('')
  }, [opened])
  useEmptiedWhenJudged(error, () => setCode(''))
  const place = error ? placeOfError(problemOf(error).code, ['REASON', 'MFA_CODE']) : null
  const length = reasonLength(reason)
  return (
    <DialogFrame
      {...dialog}
      error={place === 'ALERT' ? error : null}
      ready={length >= least && length <= most && code.length === 6}
      onSubmit={() => onSubmit(reason.trim(), code)}
    >
      <ReasonArea
        label={label}
        description={t('reason.tooShort', { count: least })}
        value={reason}
        onChange={(typed) => {
          onChange()
          setReason(typed)
        }}
        most={most}
        error={place === 'REASON' ? errorText(error) : null}
        required
        autoFocus
      />
      <CodeInput
        label={t('credentials.mfaCode')}
        value={code}
        onChange={setCode}
        error={place === 'MFA_CODE' ? error : null}
      />
    </DialogFrame>
  )
}
