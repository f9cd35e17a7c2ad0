import { Button, Stack, Text, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { ErrorMessage, useErrorText } from 'shared-ui/errors/error-message.tsx'
import { problemOf } from 'shared-ui/errors/problem.ts'
import { canBePassword, NewPassword, type TypedPassword } from 'shared-ui/password/new-password.tsx'
import { usePublicSettings } from 'shared-ui/viewer/viewer.tsx'
import { JoinByInvitationDocument } from './invitations.generated.ts'

interface JoinFormProps {
  token: string
  /** As the administrator typed it: a proposal. */
  name: string
  onJoined: () => void
}

/** Name and password of somebody new, who becomes a member by sending them. */
export function JoinForm({ token, name: proposed, onJoined }: JoinFormProps) {
  const { t } = useTranslation('invitations')
  const errorText = useErrorText()
  const { passwordMinimumLength } = usePublicSettings().limits
  const [name, setName] = useState(proposed)
  const [typed, setTyped] = useState<TypedPassword>({ first: '', second: '' })
  const [tried, setTried] = useState(false)
  const [join, { busy, error }] = useAction(JoinByInvitationDocument)
  const isNameRefused = error !== null && problemOf(error).code === 'NAME_INVALID'
  const missing = tried && name.trim() === '' ? t('nameMissing') : null
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (name.trim() === '' || !canBePassword(typed, passwordMinimumLength)) return
    if (await join({ input: { token, name: name.trim(), newPassword: typed.first } })) onJoined()
  }
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack gap="lg">
        <Text>{t('join')}</Text>
        <TextInput
          label={t('name')}
          autoComplete="name"
          maxLength={100}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={missing ?? (isNameRefused ? errorText(error) : null)}
        />
        <NewPassword typed={typed} onChange={setTyped} tried={tried} />
        <ErrorMessage error={isNameRefused ? null : error} />
        <Button type="submit" size="md" loading={busy}>
          {t('accept')}
        </Button>
      </Stack>
    </form>
  )
}
