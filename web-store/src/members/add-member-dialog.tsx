import { Button, Group, Modal, Radio, Stack, Text, TextInput } from '@mantine/core'
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
import { AddMemberDocument } from './members.generated.ts'
import {
  assignableRoles,
  type Complaint,
  complaintAboutEmail,
  complaintAboutName,
  fieldOfCode,
  type NewMember,
} from './new-member.ts'

interface AddMemberDialogProps {
  ecosystemId: string
  opened: boolean
  onAdded: () => void
  onClose: () => void
}

/** Adds a person to the ecosystem as attendant or user; what was typed stays when refused. */
export function AddMemberDialog({ opened, ...form }: AddMemberDialogProps) {
  const { t } = useTranslation('store')
  const { t: word } = useTranslation('shared')
  return (
    <Modal
      opened={opened}
      onClose={form.onClose}
      title={
        <Text span fw={650} fz="lg">
          {t('addMember.title')}
        </Text>
      }
      closeButtonProps={{ 'aria-label': word('action.close') }}
    >
      <AddMemberForm {...form} />
    </Modal>
  )
}

function AddMemberForm({ ecosystemId, onAdded, onClose }: Omit<AddMemberDialogProps, 'opened'>) {
  const { t } = useTranslation('store')
  const { t: word } = useTranslation('shared')
  const errorText = useErrorText()
  const [keyOf] = useState(() => submissionKeys(idempotencyKey))
  const [add, { busy, error, clear }] = useAction(AddMemberDocument)
  const say = (complaint: Complaint | null) => complaint && t(`addMember.${complaint}`)
  const form = useForm<NewMember>({
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

  async function submit(values: NewMember) {
    clear()
    const content = { ...values, name: values.name.trim(), email: values.email.trim() }
    const data = await add({
      input: { ecosystemId, ...content, idempotencyKey: keyOf(content) },
    })
    if (!data) return
    notifyDone(t('addMember.done', { name: data.addMember.user.name }))
    onAdded()
    onClose()
  }

  return (
    <form onSubmit={form.onSubmit((values) => void submit(values))} noValidate>
      <Stack>
        <TextInput
          label={t('addMember.name')}
          maxLength={100}
          autoComplete="off"
          required
          data-autofocus
          {...form.getInputProps('name')}
          error={form.errors.name ?? apiError('name')}
        />
        <TextInput
          label={t('addMember.email')}
          type="email"
          autoComplete="off"
          required
          {...form.getInputProps('email')}
          error={form.errors.email ?? apiError('email')}
        />
        <Radio.Group
          label={t('addMember.role')}
          {...form.getInputProps('role')}
          error={apiError('role')}
        >
          <Stack gap="xs" mt={4}>
            {assignableRoles.map((role) => (
              <Radio
                key={role}
                value={role}
                label={word(`role.${role}`)}
                description={t(`addMember.roleHint.${role}`)}
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
            {t('addMember.add')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
