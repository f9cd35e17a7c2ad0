import { Anchor, Button, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePost } from '../api-client/use-post.ts'
import { FormAlert } from '../form/form-alert.tsx'
import { useForm } from '../form/use-form.ts'
import { linkTo } from '../front-door/link-to.ts'
import { Page } from '../page.tsx'
import { RequestPasswordResetDocument } from './password.post.generated.ts'

/** Requests a link by e-mail; the answer never tells whether the address belongs to a user (ID5). */
export function ForgotPasswordPage() {
  const { t } = useTranslation('shared/password')
  const { t: word } = useTranslation('shared')
  const [sentTo, setSentTo] = useState<string | null>(null)
  const [request, state] = usePost(RequestPasswordResetDocument)
  const form = useForm({
    initial: { email: '' },
    check: ({ email }) => ({
      email: email.trim() === '' ? word('credentials.emailMissing') : null,
    }),
    state,
    send: async (typed) => {
      const email = typed.email.trim()
      if (await request({ input: { email } })) setSentTo(email)
    },
  })
  const back = (
    <Anchor {...linkTo('/sign-in')} size="sm" w="fit-content">
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
      <form {...form.props}>
        <Stack gap="lg">
          <TextInput
            label={word('credentials.email')}
            type="email"
            autoComplete="username"
            autoFocus
            {...form.field('email')}
          />
          <FormAlert error={form.error} />
          <Button type="submit" size="md" loading={form.busy} fullWidth>
            {t('forgot.submit')}
          </Button>
          {back}
        </Stack>
      </form>
    </Page>
  )
}
