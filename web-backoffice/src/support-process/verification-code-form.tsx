import { Button, Stack, Text } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { ActionState } from 'shared-ui/api-client/action-state.ts'
import { useCountdown } from 'shared-ui/countdown/use-countdown.ts'
import { FormAlert } from 'shared-ui/form/form-alert.tsx'
import { useForm } from 'shared-ui/form/use-form.ts'
import { useFormats } from 'shared-ui/i18n/formats.ts'
import { CodeInput } from 'shared-ui/inputs/code-input.tsx'
import type { CodeStatusViewFragment } from './code-status.generated.ts'

interface VerificationCodeFormProps {
  label: string
  submitLabel: string
  code: CodeStatusViewFragment
  /** Whether the field gets the focus at once; false if there is something to read first. */
  autoFocus?: boolean
  state: ActionState
  onEnter: (digits: string) => Promise<unknown>
}

/**
 * Asks for a 6-digit code. Only the button sends it, never the last digit: there are three attempts, and a
 * typing error must not use one up (ID7).
 */
export function VerificationCodeForm(props: VerificationCodeFormProps) {
  const { label, submitLabel, code, autoFocus = false, state, onEnter } = props
  const { t } = useTranslation('support-process')
  const usable = code.attemptsLeft > 0
  const form = useForm({
    initial: { code: '' },
    emptiedWhenJudged: ['code'],
    state,
    send: (typed) => onEnter(typed.code),
  })
  const field = form.field('code')
  const atField = field.error !== null
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // The last attempt disables the field: the focus moves to the error.
    if (atField && !usable) place.current?.focus()
  }, [atField, usable])

  return (
    <form {...form.props}>
      <Stack gap="sm" align="stretch">
        <div ref={place} tabIndex={-1}>
          <CodeInput label={label} {...field} disabled={!usable} autoFocus={autoFocus} />
        </div>
        {!atField && <CodeLife code={code} />}
        <FormAlert error={form.error} />
        <div>
          <Button type="submit" loading={form.busy} disabled={!usable}>
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
