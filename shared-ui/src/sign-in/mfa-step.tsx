import { Anchor, Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { type FormEvent, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePost } from '../api-client/use-post.ts'
import { ErrorMessage } from '../errors/error-message.tsx'
import { type ProblemCode, problemOf } from '../errors/problem.ts'
import { CodeInput } from '../inputs/code-input.tsx'
import { useEmptiedWhenJudged } from '../inputs/use-emptied-when-judged.ts'
import { EnterSignInMfaCodeDocument } from './sign-in.generated.ts'

interface MfaStepProps {
  onSignedIn: () => void
  /** Back to e-mail and password; with the error where the step can't go on. */
  onStartAgain: (error: unknown) => void
}

const isOver = (code: ProblemCode): boolean =>
  code === 'MFA_CHALLENGE_EXPIRED' || code === 'COOKIE_MISSING'

/** The code of the authenticator app, or a recovery code (ID2). */
export function MfaStep({ onSignedIn, onStartAgain }: MfaStepProps) {
  const { t } = useTranslation('shared/sign-in')
  const { t: word } = useTranslation('shared')
  const [kind, setKind] = useState<'app' | 'recovery'>('app')
  const [code, setCode] = useState('')
  const [enter, { busy, error, clear }] = usePost(EnterSignInMfaCodeDocument)
  const expired = error !== null && isOver(problemOf(error).code)
  useEffect(() => {
    if (expired) onStartAgain(error)
  }, [expired, error, onStartAgain])
  useEmptiedWhenJudged(error, () => setCode(''))
  const send = async (typed: string) => {
    if (busy) return
    const data = await enter({ input: { code: typed } })
    if (data) onSignedIn()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (code.trim() !== '') void send(code.trim())
  }
  const change = (next: 'app' | 'recovery') => {
    setKind(next)
    setCode('')
    clear()
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="lg">
        <Text c="dimmed">{kind === 'app' ? word('credentials.mfaLead') : t('recoveryLead')}</Text>
        {kind === 'app' ? (
          <CodeInput
            label={word('credentials.mfaCode')}
            value={code}
            onChange={setCode}
            onComplete={(digits) => void send(digits)}
            error={error}
            busy={busy}
            autoFocus
          />
        ) : (
          <Stack gap="sm">
            <TextInput
              label={t('recoveryCode')}
              value={code}
              onChange={(event) => setCode(event.currentTarget.value)}
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              autoFocus
            />
            <ErrorMessage error={error} />
          </Stack>
        )}
        <Button type="submit" size="md" loading={busy} disabled={code.trim() === ''} fullWidth>
          {word('action.confirm')}
        </Button>
        <Group justify="space-between" gap="xs">
          <Anchor
            component="button"
            type="button"
            size="sm"
            onClick={() => change(kind === 'app' ? 'recovery' : 'app')}
          >
            {t(kind === 'app' ? 'useRecovery' : 'useApp')}
          </Anchor>
          <Anchor component="button" type="button" size="sm" onClick={() => onStartAgain(null)}>
            {t('startAgain')}
          </Anchor>
        </Group>
      </Stack>
    </form>
  )
}
