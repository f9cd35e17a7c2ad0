import { Anchor, Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePost } from '../api-client/use-post.ts'
import { type ProblemCode, problemOf } from '../errors/problem.ts'
import { FormAlert } from '../form/form-alert.tsx'
import { useForm } from '../form/use-form.ts'
import { CodeInput } from '../inputs/code-input.tsx'
import { EnterSignInMfaCodeDocument } from './sign-in.post.generated.ts'

interface MfaStepProps {
  onSignedIn: () => void
  /** Goes back to e-mail and password; with the error because of which this step cannot continue, else null. */
  onStartAgain: (error: unknown) => void
}

type Kind = 'app' | 'recovery'

const isOver = (code: ProblemCode): boolean =>
  code === 'MFA_CHALLENGE_EXPIRED' || code === 'COOKIE_MISSING'

/** Asks for the code of the authenticator app, or for a recovery code (ID2). */
export function MfaStep(props: MfaStepProps) {
  const [kind, setKind] = useState<Kind>('app')
  return <MfaForm key={kind} kind={kind} onKind={setKind} {...props} />
}

interface MfaFormProps extends MfaStepProps {
  kind: Kind
  onKind: (kind: Kind) => void
}

function MfaForm({ kind, onKind, onSignedIn, onStartAgain }: MfaFormProps) {
  const { t } = useTranslation('shared/sign-in')
  const { t: word } = useTranslation('shared')
  const [enter, state] = usePost(EnterSignInMfaCodeDocument)
  const { error } = state
  const expired = error !== null && isOver(problemOf(error).code)
  useEffect(() => {
    if (expired) onStartAgain(error)
  }, [expired, error, onStartAgain])
  const form = useForm({
    initial: { code: '' },
    emptiedWhenJudged: ['code'],
    state,
    send: async ({ code }) => {
      if (await enter({ input: { code: code.trim() } })) onSignedIn()
    },
  })
  return (
    <form {...form.props}>
      <Stack gap="lg">
        <Text c="dimmed">{kind === 'app' ? word('credentials.mfaLead') : t('recoveryLead')}</Text>
        {kind === 'app' ? (
          <CodeInput
            label={word('credentials.mfaCode')}
            {...form.field('code')}
            onComplete={form.submit}
            busy={form.busy}
            autoFocus
          />
        ) : (
          <TextInput
            label={t('recoveryCode')}
            {...form.field('code')}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            autoFocus
          />
        )}
        <FormAlert error={form.error} />
        <Button
          type="submit"
          size="md"
          loading={form.busy}
          disabled={form.values.code.trim() === ''}
          fullWidth
        >
          {word('action.confirm')}
        </Button>
        <Group justify="space-between" gap="xs">
          <Anchor
            component="button"
            type="button"
            size="sm"
            onClick={() => onKind(kind === 'app' ? 'recovery' : 'app')}
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
