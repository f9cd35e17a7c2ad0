import { Anchor, Button, Stack, Text } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import { usePost } from '../api-client/use-post.ts'
import { ErrorMessage } from '../errors/error-message.tsx'
import { problemOf } from '../errors/problem.ts'
import { useFragmentSecret } from '../fragment-secret.ts'
import { Page } from '../page.tsx'
import { usePublicSettings } from '../viewer/viewer.tsx'
import { canBePassword, NewPassword, type TypedPassword } from './new-password.tsx'
import { ResetPasswordDocument } from './password.generated.ts'

/** The page of the e-mailed link; only the button consumes it (ID5, ID9). */
export function ResetPasswordPage() {
  const { t } = useTranslation('shared/password')
  const navigate = useNavigate()
  const token = useFragmentSecret()
  const { passwordMinimumLength } = usePublicSettings().limits
  const [typed, setTyped] = useState<TypedPassword>({ first: '', second: '' })
  const [tried, setTried] = useState(false)
  const [reset, { busy, error }] = usePost(ResetPasswordDocument)
  const askAgain = (
    <Anchor component={Link} to="/forgot-password" size="sm" w="fit-content">
      {t('reset.askAgain')}
    </Anchor>
  )
  if (token === null) {
    return (
      <Page title={t('reset.title')}>
        <Text>{t('reset.linkMissing')}</Text>
        {askAgain}
      </Page>
    )
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!canBePassword(typed, passwordMinimumLength)) return
    const done = await reset({ input: { token, newPassword: typed.first } })
    if (done) await navigate('/sign-in?changed=1', { replace: true })
  }
  return (
    <Page title={t('reset.title')} lead={t('reset.lead')}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack gap="lg">
          <NewPassword typed={typed} onChange={setTyped} tried={tried} />
          <ErrorMessage error={error} />
          <Button type="submit" size="md" loading={busy} fullWidth>
            {t('reset.submit')}
          </Button>
          {error !== null && problemOf(error).code === 'LINK_INVALID' ? askAgain : null}
        </Stack>
      </form>
    </Page>
  )
}
