import { Radio, Select, Stack } from '@mantine/core'
import '@mantine/core/styles/Radio.css'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type QueueRole, queueRoles } from 'shared-schema/attendance-enums'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { DialogForm } from 'shared-ui/dialogs/dialog-form.tsx'
import { DialogFrame } from 'shared-ui/dialogs/dialog-frame.tsx'
import { useForm } from 'shared-ui/form/use-form.ts'
import { useConnection } from 'shared-ui/lists/use-connection.ts'
import { useLastFound } from 'shared-ui/lists/use-last-found.ts'
import { notifyDone } from 'shared-ui/notify.tsx'
import { PeopleToAddDocument, SetQueueMemberDocument } from './queues.generated.ts'

interface AddMemberDialogProps {
  ecosystemId: string
  queueId: string
  opened: boolean
  onClose: () => void
  onAdded: () => void
}

/** Puts a member of the ecosystem into a queue. */
export function AddMemberDialog({ opened, ...form }: AddMemberDialogProps) {
  const { t } = useTranslation('settings/queues')
  return (
    <DialogFrame opened={opened} title={t('member.add')} onClose={form.onClose}>
      <AddMemberForm {...form} />
    </DialogFrame>
  )
}

function AddMemberForm(props: Omit<AddMemberDialogProps, 'opened'>) {
  const { ecosystemId, queueId, onClose, onAdded } = props
  const { t } = useTranslation('settings/queues')
  const [set, state] = useAction(SetQueueMemberDocument)
  const form = useForm<{ member: string | null; role: string }>({
    initial: { member: null, role: 'USER' },
    check: ({ member }) => ({ member: member === null ? t('member.missing') : null }),
    state,
    send: async ({ member, role }) => {
      const input = { queueId, membershipId: member ?? '', role: role as QueueRole }
      const data = await set({ input })
      if (!data) return
      notifyDone(t('member.added', { name: data.setQueueMember.member.name }))
      onAdded()
      onClose()
    },
  })
  // ARIA does not allow this attribute on a group of radios.
  const { 'aria-invalid': _, ...role } = form.field('role')
  return (
    <DialogForm
      form={form}
      title={t('member.add')}
      confirmLabel={t('member.confirm')}
      onClose={onClose}
    >
      <MemberSelect ecosystemId={ecosystemId} field={form.field('member')} />
      <Radio.Group label={t('member.role')} {...role}>
        <Stack gap="xs" mt={4}>
          {queueRoles.map((each) => (
            <Radio
              key={each}
              value={each}
              label={t(`member.roleOf.${each}`)}
              description={t(`member.roleHint.${each}`)}
            />
          ))}
        </Stack>
      </Radio.Group>
    </DialogForm>
  )
}

interface MemberSelectProps {
  ecosystemId: string
  field: {
    value: string | null
    onChange: (chosen: string | null) => void
    error: string | null
    'data-field': string
  }
}

/** Finds a member by what is typed, among however many there are. Only who attends can be put into a queue. */
function MemberSelect({ ecosystemId, field }: MemberSelectProps) {
  const { t } = useTranslation('settings/queues')
  const [typed, type] = useState('')
  const [search] = useDebouncedValue(typed.trim(), 250)
  const found = useConnection(
    PeopleToAddDocument,
    { ecosystemId, search: search || null },
    (data) => data.members,
    20,
  )
  const members = useLastFound(found).filter(({ role }) => role !== 'USER')
  return (
    <Select
      label={t('member.choose')}
      placeholder={t('member.search')}
      searchable
      required
      data-autofocus
      data={members.map(({ id, user }) => ({ value: id, label: `${user.name} · ${user.email}` }))}
      // The API has searched already.
      filter={({ options }) => options}
      onSearchChange={type}
      nothingFoundMessage={t('member.nobody')}
      value={field.value}
      onChange={field.onChange}
      error={field.error}
      data-field={field['data-field']}
    />
  )
}
