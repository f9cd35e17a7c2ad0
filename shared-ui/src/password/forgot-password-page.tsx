import { Anchor, Button, Stack, Text, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { usePost } from '../api-client/use-post.ts'
import { ErrorMessage } from '../errors/error-message.tsx'
import { Page } from '../page.tsx'
import { RequestPasswordResetDocument } from './password.generated.ts'

/** Asks for the e-mailed link; the answer never tells whether the e-mail exists (ID5). */
export function ForgotPasswordPage() {
  const { t } = useTranslation('shared/password')
  const { t: word } = useTranslation('shared')
  const [email, setEmail] = useState('')
  const [tried, setTried] = useState(false)
  const [sentTo, setSentTo] = useState<string | null>(null)
  const [request, { busy, error }] = usePost(RequestPasswordResetDocument)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    const typed = email.trim()
    if (typed !== '' && (await request({ input: { email: typed } }))) setSentTo(typed)
  }
  const back = (
    <Anchor component={Link} to="/sign-in" size="sm" w="fit-content">
      {t('forgot.backToSignIn')}
    </Anchor>
  )
  if (sentTo !== null) {
    return (
      <Page title={t('forgot.sentTitle')}>
        <Text role="status">{t('forgot.sent', { email: sentTo })}</Text>
        {back}
      </Page>
    )
  }
  return (
    <Page title={t('forgot.title')} lead={t('forgot.lead')}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack gap="lg">
          <TextInput
            label={word('credentials.email')}
            type="email"
            autoComplete="username"
            autoFocus
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
            error={tried && email.trim() === '' ? word('credentials.emailMissing') : null}
          />
          <ErrorMessage error={error} />
          <Button type="submit" size="md" loading={busy} fullWidth>
            {t('forgot.submit')}
          </Button>
          {back}
        </Stack>
      </form>
    </Page>
  )
}
