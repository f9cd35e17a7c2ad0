import { Anchor, Button, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { usePost } from '../api-client/use-post.ts'
import { problemOf } from '../errors/problem.ts'
import { FormAlert } from '../form/form-alert.tsx'
import { useForm } from '../form/use-form.ts'
import { useFragmentSecret } from '../fragment-secret.ts'
import { goTo } from '../front-door/address.ts'
import { linkTo } from '../front-door/link-to.ts'
import { Page } from '../page.tsx'
import { NewPassword, useNewPasswordCheck } from './new-password.tsx'
import { ResetPasswordDocument } from './password.post.generated.ts'

/** The page of the e-mailed link; only its button uses the link up (ID5, ID9). */
export function ResetPasswordPage() {
  const { t } = useTranslation('shared/password')
  const token = useFragmentSecret()
  if (token === null) {
    return (
      <Page title={t('reset.title')}>
        <Text>{t('reset.linkMissing')}</Text>
        <AskAgain />
      </Page>
    )
  }
  return (
    <Page title={t('reset.title')} lead={t('reset.lead')}>
      <ResetPasswordForm token={token} />
    </Page>
  )
}

function ResetPasswordForm({ token }: { token: string }) {
  const { t } = useTranslation('shared/password')
  const [reset, state] = usePost(ResetPasswordDocument)
  const form = useForm({
    initial: { newPassword: '', repeated: '' },
    check: useNewPasswordCheck(),
    state,
    send: async ({ newPassword }) => {
      const done = await reset({ input: { token, newPassword } })
      if (done) goTo('/sign-in?changed=1', { replace: true })
    },
  })
  const isDead = state.error !== null && problemOf(state.error).code === 'LINK_INVALID'
  return (
    <form {...form.props}>
      <Stack gap="lg">
        <NewPassword field={form.field} />
        <FormAlert error={form.error} />
        <Button type="submit" size="md" loading={form.busy} fullWidth>
          {t('reset.submit')}
        </Button>
        {isDead ? <AskAgain /> : null}
      </Stack>
    </form>
  )
}

function AskAgain() {
  const { t } = useTranslation('shared/password')
  return (
    <Anchor {...linkTo('/forgot-password')} size="sm" w="fit-content">
      {t('reset.askAgain')}
    </Anchor>
  )
}
