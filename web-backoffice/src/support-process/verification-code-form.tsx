import { Button, Stack, Text } from '@mantine/core'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ActionState } from 'shared-ui/api-client/action-state.ts'
import { useCountdown } from 'shared-ui/countdown/use-countdown.ts'
import { useErrorText } from 'shared-ui/errors/error-message.tsx'
import { placeOfError } from 'shared-ui/errors/error-place.ts'
import { problemOf } from 'shared-ui/errors/problem.ts'
import { useFormats } from 'shared-ui/i18n/formats.ts'
import { CodeInput } from 'shared-ui/inputs/code-input.tsx'
import { useEmptiedWhenJudged } from 'shared-ui/inputs/use-emptied-when-judged.ts'
import type { CodeStatusViewFragment } from './code-status.generated.ts'
import { Refusal } from './refusal.tsx'

interface VerificationCodeFormProps {
  label: string
  submitLabel: string
  code: CodeStatusViewFragment
  allowed: boolean
  /** Whether typing can begin at once; where there is something to read first, it can not. */
  autoFocus?: boolean
  state: ActionState
  onEnter: (digits: string) => Promise<unknown>
}

/**
 * Enters a 6-digit code. It is sent by its button only, never by the last digit: there are three
 * attempts, and a slip of the finger must not take one (ID7).
 */
export function VerificationCodeForm(props: VerificationCodeFormProps) {
  const { label, submitLabel, code, allowed, autoFocus = false, state, onEnter } = props
  const { t } = useTranslation('support-process')
  const errorText = useErrorText()
  const [digits, setDigits] = useState('')
  const usable = allowed && code.attemptsLeft > 0
  const atField =
    state.error !== null && placeOfError(problemOf(state.error).code, ['CODE']) === 'CODE'
  useEmptiedWhenJudged(state.error, () => setDigits(''))
  const input = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!atField) return
    // The last attempt closes the input; the focus then stays at its words.
    const place = usable ? input.current?.querySelector('input') : input.current
    place?.focus()
  }, [atField, usable])

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (usable && !state.busy) void onEnter(digits)
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm" align="stretch">
        <div ref={input} tabIndex={-1}>
          <CodeInput
            label={label}
            value={digits}
            onChange={(next) => {
              state.clear()
              setDigits(next)
            }}
            error={atField ? errorText(state.error) : null}
            errorProps={{ role: 'alert' }}
            disabled={!usable}
            autoFocus={autoFocus}
          />
        </div>
        {!atField && <CodeLife code={code} />}
        {!atField && <Refusal error={state.error} />}
        <div>
          <Button type="submit" loading={state.busy} disabled={!usable}>
            {submitLabel}
          </Button>
        </div>
        {code.attemptsLeft === 0 && !atField && <Text c="red">{t('code.noAttempts')}</Text>}
      </Stack>
    </form>
  )
}

/** How many attempts and how much time a code has left. */
function CodeLife({ code }: { code: CodeStatusViewFragment }) {
  const { t } = useTranslation('support-process')
  const { clock } = useFormats()
  const { seconds, phase } = useCountdown(code.expiresAt)
  return (
    <Text size="sm" c="dimmed">
      {code.attemptsLeft > 0 && `${t('code.attempts', { count: code.attemptsLeft })} `}
      {phase === 'ended' ? t('code.expired') : t('code.expiresIn', { time: clock(seconds) })}
    </Text>
  )
}
