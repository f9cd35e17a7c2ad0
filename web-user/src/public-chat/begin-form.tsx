import { Button, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { messageLength } from 'shared-ui/conversation/message-length.ts'
import { useForm } from 'shared-ui/form/use-form.ts'
import { usePublicSettings } from 'shared-ui/viewer/viewer.tsx'

interface BeginFormProps {
  name: string
  onBegin: (contactName: string, body: string) => void
}

/** The first message of a contact, and who they say they are. */
export function BeginForm({ name, onBegin }: BeginFormProps) {
  const { t } = useTranslation('public-chat')
  const { t: word } = useTranslation('shared/conversation')
  const { most } = usePublicSettings().limits.messageLength
  const form = useForm({
    initial: { name: '', body: '' },
    check: ({ name: typed, body }) => ({
      name: typed.trim() === '' ? t('nameMissing') : null,
      body:
        messageLength(body) === 0
          ? t('messageMissing')
          : messageLength(body) > most
            ? word('tooLong')
            : null,
    }),
    state: { busy: false, error: null },
    send: ({ name: typed, body }) => onBegin(typed.trim(), body.trim()),
  })
  return (
    <form {...form.props}>
      <Stack>
        <Text c="dimmed">{t('lead', { name })}</Text>
        <TextInput
          label={t('name')}
          maxLength={100}
          autoComplete="name"
          required
          {...form.field('name')}
        />
        <Textarea
          label={t('message')}
          autosize
          minRows={3}
          maxRows={8}
          required
          attributes={{ input: { dir: 'auto' } }}
          {...form.field('body')}
        />
        <Button type="submit">{t('begin')}</Button>
      </Stack>
    </form>
  )
}
