import { Button, Stack, Text, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LinkPage } from 'shared-schema/enums'
import { usePost } from '../api-client/use-post.ts'
import { ErrorMessage } from '../errors/error-message.tsx'
import { RequestFreshLinkDocument } from './fresh-link.generated.ts'

/**
 * For somebody at a page that needs the link of an e-mail, without a good one: has a fresh link mailed. The
 * answer is the same whether or not anything waits for the address.
 */
export function FreshLinkForm({ page }: { page: LinkPage }) {
  const { t } = useTranslation('shared/fresh-link')
  const { t: word } = useTranslation('shared')
  const [email, setEmail] = useState('')
  const [tried, setTried] = useState(false)
  const [sentTo, setSentTo] = useState<string | null>(null)
  const [request, { busy, error }] = usePost(RequestFreshLinkDocument)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    const typed = email.trim()
    if (typed !== '' && (await request({ input: { email: typed, page } }))) setSentTo(typed)
  }
  if (sentTo !== null) return <Text role="status">{t('sent', { email: sentTo })}</Text>
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack gap="md" align="flex-start">
        <Text>{t('lead')}</Text>
        <TextInput
          label={word('credentials.email')}
          type="email"
          autoComplete="email"
          w="100%"
          maw={420}
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
          error={tried && email.trim() === '' ? word('credentials.emailMissing') : null}
        />
        <ErrorMessage error={error} />
        <Button type="submit" loading={busy}>
          {t('submit')}
        </Button>
      </Stack>
    </form>
  )
}
