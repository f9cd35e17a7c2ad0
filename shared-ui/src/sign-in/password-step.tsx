import { Anchor, Button, PasswordInput, Stack, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { usePost } from '../api-client/use-post.ts'
import { ErrorMessage } from '../errors/error-message.tsx'
import { browserZone } from '../i18n/shown-zone.ts'
import { useEmptiedWhenJudged } from '../inputs/use-emptied-when-judged.ts'
import { SignInDocument } from './sign-in.generated.ts'

interface PasswordStepProps {
  /** Why the person is back at this step; null at the first time. */
  error: unknown
  onSignedIn: () => void
  onMfa: () => void
}

/** E-mail and password. */
export function PasswordStep({ error: earlier, onSignedIn, onMfa }: PasswordStepProps) {
  const { t } = useTranslation('shared/sign-in')
  const { t: word } = useTranslation('shared')
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [tried, setTried] = useState(false)
  const [signIn, { busy, error }] = usePost(SignInDocument)
  useEmptiedWhenJudged(error, () => setPassword(''))
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (email.trim() === '' || password === '') return
    const data = await signIn({
      input: { email: email.trim(), password, timeZone: browserZone() },
    })
    if (data?.signIn.step === 'SIGNED_IN') onSignedIn()
    if (data?.signIn.step === 'MFA_CODE') onMfa()
  }
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack gap="lg">
        <TextInput
          label={word('credentials.email')}
          type="email"
          name="email"
          autoComplete="username"
          autoFocus
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
          error={tried && email.trim() === '' ? word('credentials.emailMissing') : null}
        />
        <PasswordInput
          label={word('credentials.password')}
          name="password"
          autoComplete="current-password"
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          error={tried && password === '' && !error ? t('passwordMissing') : null}
        />
        <ErrorMessage error={error ?? earlier} />
        <Button type="submit" size="md" loading={busy} fullWidth>
          {t('submit')}
        </Button>
        <Anchor component={Link} to="/forgot-password" size="sm" w="fit-content">
          {t('forgot')}
        </Anchor>
      </Stack>
    </form>
  )
}
