import { Button, Stack, Text, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { FormAlert } from 'shared-ui/form/form-alert.tsx'
import { useForm } from 'shared-ui/form/use-form.ts'
import { NewPassword, useNewPasswordCheck } from 'shared-ui/password/new-password.tsx'
import { JoinByInvitationDocument } from './invitations.generated.ts'

interface JoinFormProps {
  token: string
  /** The name that the administrator typed; the person may change it. */
  name: string
  onJoined: () => void
}

/** Name and password of a new person, who becomes a member by sending them. */
export function JoinForm({ token, name: proposed, onJoined }: JoinFormProps) {
  const { t } = useTranslation('invitations')
  const checkNewPassword = useNewPasswordCheck()
  const [join, state] = useAction(JoinByInvitationDocument)
  const form = useForm({
    initial: { name: proposed, newPassword: '', repeated: '' },
    check: (typed) => ({
      name: typed.name.trim() === '' ? t('nameMissing') : null,
      ...checkNewPassword(typed),
    }),
    state,
    send: async ({ name, newPassword }) => {
      if (await join({ input: { token, name: name.trim(), newPassword } })) onJoined()
    },
  })
  return (
    <form {...form.props}>
      <Stack gap="lg">
        <Text>{t('join')}</Text>
        <TextInput label={t('name')} autoComplete="name" maxLength={100} {...form.field('name')} />
        <NewPassword field={form.field} />
        <FormAlert error={form.error} />
        <Button type="submit" size="md" loading={form.busy}>
          {t('accept')}
        </Button>
      </Stack>
    </form>
  )
}
