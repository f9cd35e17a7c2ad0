import { TextInput } from '@mantine/core'
import { type ClipboardEvent, type InputEvent, type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useErrorText } from '../errors/error-message.tsx'
import { problemOf } from '../errors/problem.ts'
import { bareCode, mayBeTyped } from './bare-code.ts'
import classes from './code-input.module.css'

const length = 6

interface CodeInputProps {
  label: string
  description?: ReactNode
  /** The bare digits. */
  value: string
  onChange: (digits: string) => void
  /** Called when the sixth digit has come. */
  onComplete?: (digits: string) => void
  /** What the last try was refused with; null shows nothing. */
  error?: unknown
  /** The code is on its way: the field can't be changed, and keeps the focus. */
  busy?: boolean
  /** No code can be entered any more. */
  disabled?: boolean
  autoFocus?: boolean
}

/**
 * A 6-digit code in one text field, so that every key, the selection, screen readers and a browser's
 * autofill work as in any other field. Spaces and dashes fall away; an error says how many attempts are left.
 */
export function CodeInput(props: CodeInputProps) {
  const { label, description, value, onChange, onComplete, error, busy, disabled, autoFocus } =
    props
  const { t } = useTranslation('shared')
  const errorText = useErrorText()
  const input = useRef<HTMLInputElement>(null)
  const refused = error !== null && error !== undefined
  useEffect(() => {
    if (refused && value === '') input.current?.focus()
  }, [refused, value])
  const accept = (digits: string) => {
    onChange(digits)
    if (digits.length === length && digits !== value) onComplete?.(digits)
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
      ref={input}
      label={label}
      description={description}
      error={refused ? `${errorText(error)} ${attemptsLeft(error, t)}`.trim() : undefined}
      errorProps={{ role: 'alert' }}
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

type Translate = ReturnType<typeof useTranslation<'shared'>>['t']

function attemptsLeft(error: unknown, t: Translate): string {
  const left = problemOf(error).parameters.attemptsLeft
  return typeof left === 'number' && left > 0 ? t('code.attemptsLeft', { count: left }) : ''
}
