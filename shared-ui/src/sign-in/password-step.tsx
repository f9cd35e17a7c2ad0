import { Anchor, Button, PasswordInput, Stack, TextInput } from '@mantine/core'
import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePost } from '../api-client/use-post.ts'
import { lazyPart } from '../app-root/lazy-page.ts'
import { FormAlert } from '../form/form-alert.tsx'
import { useForm } from '../form/use-form.ts'
import { linkTo } from '../front-door/link-to.ts'
import { browserZone } from '../i18n/shown-zone.ts'
import type { AskedFactors } from './mfa-step.tsx'
import { PasskeyButton } from './passkey-button.tsx'
import { SignInDocument } from './sign-in.post.generated.ts'
import { usePasskeySignIn } from './use-passkey-sign-in.ts'

/** Loaded once an address with a domain is typed. */
const SignOnWay = lazyPart(
  () => import('../single-sign-on/sign-on-way.tsx'),
  (module) => module.SignOnWay,
  'shared/single-sign-on',
)

const hasDomain = (email: string): boolean => /^[^@\s]+@[^@\s]+\.[^@\s.]{2,}$/.test(email.trim())

interface PasswordStepProps {
  /** Why the person came back to this step; null at the first visit. */
  error: unknown
  /** Where the sign-in leads. */
  next: string
  /** The person proves the earlier way in: no other one is offered. */
  linking: boolean
  onSignedIn: () => void
  /** Called with what the person can prove themself with next. */
  onMfa: (asked: AskedFactors) => void
}

/** Asks for e-mail and password, for a passkey in their place (PA8), or leads to the company's own sign-in (PA9). */
export function PasswordStep(props: PasswordStepProps) {
  const { error: earlier, next, linking, onSignedIn, onMfa } = props
  const { t } = useTranslation('shared/sign-in')
  const { t: word } = useTranslation('shared')
  const [signIn, state] = usePost(SignInDocument)
  const passkey = usePasskeySignIn(onSignedIn)
  const [onlyWay, setOnlyWay] = useState<{ go: () => void } | null>(null)
  const form = useForm({
    initial: { email: '', password: '' },
    check: ({ email, password }) => ({
      email: email.trim() === '' ? word('credentials.emailMissing') : null,
      password: password === '' && !onlyWay ? t('passwordMissing') : null,
    }),
    emptiedWhenJudged: ['password'],
    state,
    send: async ({ email, password }) => {
      if (onlyWay) return onlyWay.go()
      const data = await signIn({
        input: { email: email.trim(), password, timeZone: browserZone() },
      })
      if (data?.signIn.step === 'SIGNED_IN') onSignedIn()
      if (data?.signIn.step === 'MFA_CODE') onMfa(data.signIn)
    },
  })
  const { email } = form.values
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
        {onlyWay ? null : (
          <PasswordInput
            label={word('credentials.password')}
            name="password"
            autoComplete="current-password"
            {...form.field('password')}
          />
        )}
        <FormAlert error={form.error ?? passkey.error ?? earlier} />
        {onlyWay ? null : (
          <Button type="submit" size="md" loading={form.busy} fullWidth>
            {t('submit')}
          </Button>
        )}
        {hasDomain(email) && !linking ? (
          <Suspense fallback={null}>
            <SignOnWay email={email} next={next} onOnlyWay={setOnlyWay} />
          </Suspense>
        ) : null}
        <PasskeyButton passkey={passkey} />
        <Anchor {...linkTo('/forgot-password')} size="sm" w="fit-content">
          {t('forgot')}
        </Anchor>
      </Stack>
    </form>
  )
}
