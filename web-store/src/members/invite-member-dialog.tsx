import { Button, Group, Radio, Stack, Text, TextInput } from '@mantine/core'
import { Dialog } from 'shared-ui/dialogs/dialog.tsx'
import '@mantine/core/styles/Radio.css'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { idempotencyKey } from 'shared-ui/api-client/idempotency-key.ts'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { ErrorMessage, useErrorText } from 'shared-ui/errors/error-message.tsx'
import { problemOf } from 'shared-ui/errors/problem.ts'
import { submissionKeys } from 'shared-ui/inputs/submission-key.ts'
import { notifyDone } from 'shared-ui/notify.tsx'
import { InviteMemberDocument } from './invitations.generated.ts'
import {
  assignableRoles,
  type Complaint,
  complaintAboutEmail,
  complaintAboutName,
  fieldOfCode,
  type Invitee,
} from './invitee.ts'

interface InviteMemberDialogProps {
  ecosystemId: string
  opened: boolean
  onClose: () => void
}

/** Invites a person to be attendant or user; what was typed stays when refused. */
export function InviteMemberDialog({ opened, ...form }: InviteMemberDialogProps) {
  const { t } = useTranslation('members')
  const { t: word } = useTranslation('shared')
  return (
    <Dialog
      opened={opened}
      onClose={form.onClose}
      title={
        <Text span fw={650} fz="lg">
          {t('inviteMember.title')}
        </Text>
      }
      closeButtonProps={{ 'aria-label': word('action.close') }}
    >
      <InviteMemberForm {...form} />
    </Dialog>
  )
}

function InviteMemberForm({ ecosystemId, onClose }: Omit<InviteMemberDialogProps, 'opened'>) {
  const { t } = useTranslation('members')
  const { t: word } = useTranslation('shared')
  const errorText = useErrorText()
  const [keyOf] = useState(() => submissionKeys(idempotencyKey))
  const [invite, { busy, error, clear }] = useAction(InviteMemberDocument)
  const say = (complaint: Complaint | null) => complaint && t(`inviteMember.${complaint}`)
  const form = useForm<Invitee>({
    initialValues: { name: '', email: '', role: 'USER' },
    onValuesChange: clear,
    validate: {
      name: (name) => say(complaintAboutName(name)),
      email: (email) => say(complaintAboutEmail(email)),
    },
  })
  const code = error ? problemOf(error).code : null
  const field = code && fieldOfCode(code)
  const apiError = (name: string) => (field === name ? errorText(error) : null)

  async function submit(values: Invitee) {
    clear()
    const content = { ...values, name: values.name.trim(), email: values.email.trim() }
    const data = await invite({
      input: { ecosystemId, ...content, idempotencyKey: keyOf(content) },
    })
    if (!data) return
    notifyDone(t('inviteMember.done', { email: data.inviteMember.email }))
    onClose()
  }

  return (
    <form onSubmit={form.onSubmit((values) => void submit(values))} noValidate>
      <Stack>
        <Text>{t('inviteMember.explain')}</Text>
        <TextInput
          label={t('inviteMember.name')}
          maxLength={100}
          autoComplete="off"
          required
          data-autofocus
          {...form.getInputProps('name')}
          error={form.errors.name ?? apiError('name')}
        />
        <TextInput
          label={t('inviteMember.email')}
          type="email"
          autoComplete="off"
          required
          {...form.getInputProps('email')}
          error={form.errors.email ?? apiError('email')}
        />
        <Radio.Group
          label={t('inviteMember.role')}
          {...form.getInputProps('role')}
          error={apiError('role')}
        >
          <Stack gap="xs" mt={4}>
            {assignableRoles.map((role) => (
              <Radio
                key={role}
                value={role}
                label={word(`role.${role}`)}
                description={t(`inviteMember.roleHint.${role}`)}
              />
            ))}
          </Stack>
        </Radio.Group>
        <ErrorMessage error={field ? null : error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {word('action.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('inviteMember.invite')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
