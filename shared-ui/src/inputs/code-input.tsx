import { Input, PinInput } from '@mantine/core'
import {
  type ClipboardEvent,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useRef,
} from 'react'
import { useTranslation } from 'react-i18next'
import { useErrorText } from '../errors/error-message.tsx'
import { problemOf } from '../errors/problem.ts'
import { bareCode } from './bare-code.ts'

const length = 6

interface CodeInputProps {
  label: string
  description?: ReactNode
  /** The bare digits. */
  value: string
  onChange: (digits: string) => void
  /** All six are there. */
  onComplete?: (digits: string) => void
  /** What the last try was refused with; null shows nothing. */
  error?: unknown
  disabled?: boolean
  autoFocus?: boolean
}

/** Six digits; a code with spaces or dashes can be pasted; says how many attempts are left. */
export function CodeInput(props: CodeInputProps) {
  const { label, description, value, onChange, onComplete, error, disabled, autoFocus } = props
  const { t } = useTranslation('shared')
  const errorText = useErrorText()
  const id = useId()
  const first = useRef<HTMLInputElement>(null)
  const refused = error !== null && error !== undefined
  useEffect(() => {
    if (refused && value === '') first.current?.focus()
  }, [refused, value])
  const accept = (digits: string) => {
    onChange(digits)
    if (digits.length === length) onComplete?.(digits)
  }
  const paste = (event: ClipboardEvent) => {
    event.preventDefault()
    event.stopPropagation()
    accept(bareCode(event.clipboardData.getData('text/plain')))
  }
  return (
    <Input.Wrapper
      label={label}
      description={description}
      error={refused ? `${errorText(error)} ${attemptsLeft(error, t)}`.trim() : undefined}
      labelElement="div"
      labelProps={{ id }}
      errorProps={{ role: 'alert' }}
    >
      <PinInput
        ref={first}
        mt="xs"
        length={length}
        type="number"
        inputMode="numeric"
        oneTimeCode
        size="md"
        value={value}
        onChange={(typed) => accept(bareCode(typed))}
        onPasteCapture={paste}
        onKeyDownCapture={sendByEnter}
        disabled={disabled ?? false}
        autoFocus={autoFocus ?? false}
        error={refused}
        aria-labelledby={id}
        placeholder=""
        getInputProps={(index) => ({
          ...(autoFocus && index === 0 ? { 'data-autofocus': true } : {}),
          'aria-label': t('code.digit', { label, position: index + 1, length }),
        })}
      />
    </Input.Wrapper>
  )
}

/** PinInput keeps every key that is no digit to itself; Enter sends the form all the same. */
function sendByEnter(event: KeyboardEvent<HTMLDivElement>): void {
  if (event.key === 'Enter') event.currentTarget.closest('form')?.requestSubmit()
}

type Translate = ReturnType<typeof useTranslation<'shared'>>['t']

function attemptsLeft(error: unknown, t: Translate): string {
  const left = problemOf(error).parameters.attemptsLeft
  return typeof left === 'number' && left > 0 ? t('code.attemptsLeft', { count: left }) : ''
}
