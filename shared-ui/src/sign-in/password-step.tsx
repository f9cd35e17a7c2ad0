import { Anchor, Button, PasswordInput, Stack, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { usePost } from '../api-client/use-post.ts'
import { FormAlert } from '../form/form-alert.tsx'
import { useForm } from '../form/use-form.ts'
import { linkTo } from '../front-door/link-to.ts'
import { browserZone } from '../i18n/shown-zone.ts'
import type { AskedFactors } from './mfa-step.tsx'
import { PasskeyButton } from './passkey-button.tsx'
import { SignInDocument } from './sign-in.post.generated.ts'
import { usePasskeySignIn } from './use-passkey-sign-in.ts'

interface PasswordStepProps {
  /** Why the person came back to this step; null at the first visit. */
  error: unknown
  onSignedIn: () => void
  /** Called with what the person can prove themself with next. */
  onMfa: (asked: AskedFactors) => void
}

/** Asks for e-mail and password, or for a passkey in their place (PA8). */
export function PasswordStep({ error: earlier, onSignedIn, onMfa }: PasswordStepProps) {
  const { t } = useTranslation('shared/sign-in')
  const { t: word } = useTranslation('shared')
  const [signIn, state] = usePost(SignInDocument)
  const passkey = usePasskeySignIn(onSignedIn)
  const form = useForm({
    initial: { email: '', password: '' },
    check: ({ email, password }) => ({
      email: email.trim() === '' ? word('credentials.emailMissing') : null,
      password: password === '' ? t('passwordMissing') : null,
    }),
    emptiedWhenJudged: ['password'],
    state,
    send: async ({ email, password }) => {
      const data = await signIn({
        input: { email: email.trim(), password, timeZone: browserZone() },
      })
      if (data?.signIn.step === 'SIGNED_IN') onSignedIn()
      if (data?.signIn.step === 'MFA_CODE') onMfa(data.signIn)
    },
  })
  return (
    <form {...form.props}>
      <Stack gap="lg">
        <TextInput
          label={word('credentials.email')}
          type="email"
          name="email"
          autoComplete="username webauthn"
          autoFocus
          {...form.field('email')}
        />
        <PasswordInput
          label={word('credentials.password')}
          name="password"
          autoComplete="current-password"
          {...form.field('password')}
        />
        <FormAlert error={form.error ?? passkey.error ?? earlier} />
        <Button type="submit" size="md" loading={form.busy} fullWidth>
          {t('submit')}
        </Button>
        <PasskeyButton passkey={passkey} />
        <Anchor {...linkTo('/forgot-password')} size="sm" w="fit-content">
          {t('forgot')}
        </Anchor>
      </Stack>
    </form>
  )
}
