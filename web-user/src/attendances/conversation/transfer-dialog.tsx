import { useQuery } from '@apollo/client/react'
import { Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { DialogForm } from 'shared-ui/dialogs/dialog-form.tsx'
import { DialogFrame } from 'shared-ui/dialogs/dialog-frame.tsx'
import { ErrorMessage } from 'shared-ui/errors/error-message.tsx'
import { useForm } from 'shared-ui/form/use-form.ts'
import { useConnection } from 'shared-ui/lists/use-connection.ts'
import { notifyDone } from 'shared-ui/notify.tsx'
import {
  PeopleToChooseDocument,
  QueuesToChooseDocument,
  TransferAttendanceDocument,
} from '../attendances.generated.ts'
import { namesOf } from '../person-name.ts'
import type { ActDialogProps } from './conclude-dialog.tsx'

/** Gives an attendance to a queue, where it waits, or to a person who works in that queue. */
export function TransferDialog({ opened, ...form }: ActDialogProps) {
  const { t } = useTranslation('attendances')
  return (
    <DialogFrame
      opened={opened}
      title={t('transfer.title', { contact: form.contact })}
      onClose={form.onClose}
    >
      <TransferForm {...form} />
    </DialogFrame>
  )
}

const mostPeople = 100

function TransferForm({ attendance, contact, onClose }: Omit<ActDialogProps, 'opened'>) {
  const { t } = useTranslation('attendances')
  const { id: attendanceId, ecosystemId, version } = attendance
  const [transfer, state] = useAction(TransferAttendanceDocument)
  const queues = useQuery(QueuesToChooseDocument, { variables: { ecosystemId } })
  const form = useForm<{ queueId: string | null; membershipId: string | null }>({
    initial: { queueId: attendance.queue.id, membershipId: null },
    state,
    send: async ({ queueId, membershipId }) => {
      if (!(await transfer({ input: { attendanceId, version, queueId, membershipId } }))) return
      notifyDone(t('transfer.done'))
      onClose()
    },
  })
  const { errorProps: _, ...queueId } = form.field('queueId')
  const membershipId = form.field('membershipId')
  return (
    <DialogForm
      form={form}
      title={t('transfer.title', { contact })}
      confirmLabel={t('transfer.confirm')}
      ready={queues.data !== undefined}
      onClose={onClose}
    >
      <Select
        label={t('transfer.queue')}
        data={(queues.data?.queues ?? [attendance.queue]).map(({ id, name }) => ({
          value: id,
          label: name,
        }))}
        allowDeselect={false}
        {...queueId}
        onChange={(id) => {
          queueId.onChange(id)
          // Whoever was chosen works in the other queue.
          membershipId.onChange(null)
        }}
      />
      <ErrorMessage error={queues.error} />
      <PersonSelect
        key={queueId.value}
        queueId={queueId.value ?? attendance.queue.id}
        exceptId={attendance.assignee?.membershipId ?? null}
        field={membershipId}
      />
    </DialogForm>
  )
}

interface PersonSelectProps {
  queueId: string
  /** Who has it already. */
  exceptId: string | null
  field: {
    value: string | null
    onChange: (chosen: string | null) => void
    error: string | null
  }
}

function PersonSelect({ queueId, exceptId, field }: PersonSelectProps) {
  const { t } = useTranslation('attendances')
  const { value, onChange, error } = field
  const people = useConnection(
    PeopleToChooseDocument,
    { queueId },
    (data) => data.queueMembers,
    mostPeople,
  )
  return (
    <>
      <Select
        label={t('transfer.person')}
        description={t(value === null ? 'transfer.anybodyHint' : 'transfer.personHint')}
        placeholder={t('transfer.anybody')}
        data={people.nodes
          .filter(({ member }) => member.membershipId !== exceptId)
          .map(({ member }) => ({ value: member.membershipId, label: namesOf(member) }))}
        searchable
        clearable
        nothingFoundMessage={t('transfer.nobody')}
        // A long list goes on by itself.
        scrollAreaProps={{ onBottomReached: () => people.hasMore && people.loadMore() }}
        value={value}
        onChange={onChange}
        error={error}
      />
      <ErrorMessage error={people.error} />
    </>
  )
}
