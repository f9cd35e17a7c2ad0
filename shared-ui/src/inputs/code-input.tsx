import { TextInput } from '@mantine/core'
import type { ClipboardEvent, InputEvent, ReactNode } from 'react'
import type { FieldProps } from '../form/use-form.ts'
import { bareCode, mayBeTyped } from './bare-code.ts'
import classes from './code-input.module.css'

const length = 6

interface CodeInputProps extends Omit<FieldProps, 'onChange'> {
  label: string
  description?: ReactNode
  /** Called with the bare digits. */
  onChange: (digits: string) => void
  /** Called after `onChange` when the sixth digit has come. */
  onComplete?: () => void
  /** The code is being sent: the field is read-only and keeps the focus. */
  busy?: boolean
  /** No code can be entered any more. */
  disabled?: boolean
  autoFocus?: boolean
}

/**
 * A 6-digit code in one text field, so that keys, selection, screen readers and a browser's autofill work as in
 * any other field. Spaces and dashes are removed.
 */
export function CodeInput(props: CodeInputProps) {
  const { value, onChange, onComplete, busy, disabled, autoFocus, ...field } = props
  const accept = (digits: string) => {
    onChange(digits)
    if (digits.length === length && digits !== value) onComplete?.()
  }
  const keepDigits = (event: InputEvent<HTMLInputElement>) => {
    const { selectionStart, selectionEnd } = event.currentTarget
    const selected = (selectionEnd ?? 0) - (selectionStart ?? 0)
    if (!mayBeTyped(event.data, value.length - selected)) event.preventDefault()
  }
  const replaceByWholeCode = (event: ClipboardEvent<HTMLInputElement>) => {
    const digits = bareCode(event.clipboardData.getData('text/plain'))
    if (digits.length < length || busy) return
    event.preventDefault()
    accept(digits)
  }
  return (
    <TextInput
      {...field}
      classNames={{ input: classes.input }}
      inputMode="numeric"
      autoComplete="one-time-code"
      spellCheck={false}
      value={value}
      onBeforeInput={keepDigits}
      onPaste={replaceByWholeCode}
      onChange={(event) => accept(bareCode(event.currentTarget.value))}
      readOnly={busy ?? false}
      disabled={disabled ?? false}
      autoFocus={autoFocus ?? false}
      {...(autoFocus ? { 'data-autofocus': true } : {})}
    />
  )
}
