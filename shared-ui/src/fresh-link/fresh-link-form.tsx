import { Button, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LinkPage } from 'shared-schema/enums'
import { usePost } from '../api-client/use-post.ts'
import { FormAlert } from '../form/form-alert.tsx'
import { useForm } from '../form/use-form.ts'
import { RequestFreshLinkDocument } from './fresh-link.post.generated.ts'

/**
 * For a person who opened a page without a valid link: sends a fresh link by e-mail. The answer is the same
 * whether or not anything waits for that address.
 */
export function FreshLinkForm({ page }: { page: LinkPage }) {
  const { t } = useTranslation('shared/fresh-link')
  const { t: word } = useTranslation('shared')
  const [sentTo, setSentTo] = useState<string | null>(null)
  const [request, state] = usePost(RequestFreshLinkDocument)
  const form = useForm({
    initial: { email: '' },
    check: ({ email }) => ({
      email: email.trim() === '' ? word('credentials.emailMissing') : null,
    }),
    state,
    send: async (typed) => {
      const email = typed.email.trim()
      if (await request({ input: { email, page } })) setSentTo(email)
    },
  })
  if (sentTo !== null) return <Text role="status">{t('sent', { email: sentTo })}</Text>
  return (
    <form {...form.props}>
      <Stack gap="md" align="flex-start">
        <Text>{t('lead')}</Text>
        <TextInput
          label={word('credentials.email')}
          type="email"
          autoComplete="email"
          w="100%"
          maw={420}
          {...form.field('email')}
        />
        <FormAlert error={form.error} />
        <Button type="submit" loading={form.busy}>
          {t('submit')}
        </Button>
      </Stack>
    </form>
  )
}
