import { Anchor, Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { IconFingerprint } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePost } from '../api-client/use-post.ts'
import { type ProblemCode, problemOf } from '../errors/problem.ts'
import { FormAlert } from '../form/form-alert.tsx'
import { useForm } from '../form/use-form.ts'
import { CodeInput } from '../inputs/code-input.tsx'
import { askForPasskey } from '../passkeys/in-browser.ts'
import {
  BeginSignInPasskeyProofDocument,
  EnterSignInMfaCodeDocument,
} from './sign-in.post.generated.ts'

/** What a person can prove themself with after the password, beside a recovery code. */
export interface AskedFactors {
  authenticator: boolean
  passkey: boolean
}

interface MfaStepProps {
  asked: AskedFactors
  onSignedIn: () => void
  /** Goes back to e-mail and password; with the error because of which this step cannot continue, else null. */
  onStartAgain: (error: unknown) => void
}

type Kind = 'app' | 'recovery' | 'passkey'

const isOver = (code: ProblemCode): boolean =>
  code === 'MFA_CHALLENGE_EXPIRED' || code === 'COOKIE_MISSING'

/** Asks for the code of the authenticator app, a passkey, or a recovery code (ID2, PA8). */
export function MfaStep(props: MfaStepProps) {
  const [kind, setKind] = useState<Kind>(props.asked.authenticator ? 'app' : 'passkey')
  if (kind === 'passkey') return <PasskeyForm kind={kind} onKind={setKind} {...props} />
  return <MfaForm key={kind} kind={kind} onKind={setKind} {...props} />
}

const isUsable = (kind: Kind, { authenticator, passkey }: AskedFactors): boolean =>
  kind === 'recovery' || (kind === 'app' ? authenticator : passkey)

interface MfaFormProps extends MfaStepProps {
  kind: Kind
  onKind: (kind: Kind) => void
}

function MfaForm({ asked, kind, onKind, onSignedIn, onStartAgain }: MfaFormProps) {
  const { t } = useTranslation('shared/sign-in')
  const { t: word } = useTranslation('shared')
  const [enter, state] = usePost(EnterSignInMfaCodeDocument)
  const { error } = state
  useStartAgain(error, onStartAgain)
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
        <OtherWays asked={asked} kind={kind} onKind={onKind} onStartAgain={onStartAgain} />
      </Stack>
    </form>
  )
}

/** Goes back to e-mail and password if this step can't continue. */
function useStartAgain(error: unknown, onStartAgain: MfaStepProps['onStartAgain']): void {
  const expired = error !== null && isOver(problemOf(error).code)
  useEffect(() => {
    if (expired) onStartAgain(error)
  }, [expired, error, onStartAgain])
}

function PasskeyForm({ asked, kind, onKind, onSignedIn, onStartAgain }: MfaFormProps) {
  const { t } = useTranslation('shared/sign-in')
  const { t: word } = useTranslation('shared')
  const [begin, begun] = usePost(BeginSignInPasskeyProofDocument)
  const [enter, entered] = usePost(EnterSignInMfaCodeDocument)
  const [state, setState] = useState<'idle' | 'asking' | 'given-up'>('idle')
  const error = begun.error ?? entered.error
  useStartAgain(error, onStartAgain)
  const ask = async () => {
    setState('asking')
    const data = await begin({})
    const code = data ? await askForPasskey(data.beginSignInPasskeyProof) : null
    const done = code !== null && (await enter({ input: { code } })) !== undefined
    setState(data && code === null ? 'given-up' : 'idle')
    if (done) onSignedIn()
  }
  return (
    <Stack gap="lg">
      <Text c="dimmed">{asked.passkey ? t('passkeyLead') : word('passkey.notHere')}</Text>
      <FormAlert error={error} />
      <div aria-live="polite">
        {state === 'given-up' ? <Text size="sm">{t('passkeyNotUsed')}</Text> : null}
      </div>
      {asked.passkey ? (
        <Button
          size="md"
          leftSection={<IconFingerprint size={20} aria-hidden />}
          loading={state === 'asking'}
          onClick={() => void ask()}
          autoFocus
          fullWidth
        >
          {word('passkey.use')}
        </Button>
      ) : null}
      <OtherWays asked={asked} kind={kind} onKind={onKind} onStartAgain={onStartAgain} />
    </Stack>
  )
}

const wordOf = { app: 'useApp', passkey: 'usePasskey', recovery: 'useRecovery' } as const

/** The other ways that this person has, and the way back to e-mail and password. */
function OtherWays({ asked, kind, onKind, onStartAgain }: Omit<MfaFormProps, 'onSignedIn'>) {
  const { t } = useTranslation('shared/sign-in')
  const others = (['app', 'passkey', 'recovery'] as const).filter(
    (other) => other !== kind && isUsable(other, asked),
  )
  return (
    <Group justify="space-between" gap="xs">
      {others.map((other) => (
        <Anchor
          key={other}
          component="button"
          type="button"
          size="sm"
          onClick={() => onKind(other)}
        >
          {t(wordOf[other])}
        </Anchor>
      ))}
      <Anchor component="button" type="button" size="sm" onClick={() => onStartAgain(null)}>
        {t('startAgain')}
      </Anchor>
    </Group>
  )
}
