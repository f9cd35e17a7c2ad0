import { Radio, Stack, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import '@mantine/core/styles/Radio.css'
import { type QueueAccess, queueAccesses } from 'shared-schema/attendance-enums'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { ConfirmDialog } from 'shared-ui/dialogs/confirm-dialog.tsx'
import { DialogForm } from 'shared-ui/dialogs/dialog-form.tsx'
import { DialogFrame } from 'shared-ui/dialogs/dialog-frame.tsx'
import { type Form, useForm } from 'shared-ui/form/use-form.ts'
import { notifyDone } from 'shared-ui/notify.tsx'
import {
  ChangeQueueDocument,
  CreateQueueDocument,
  DeleteQueueDocument,
  type QueueRowFragment,
  QueuesDocument,
} from './queues.generated.ts'

interface Shown {
  opened: boolean
  onClose: () => void
}

// A queue has its place in the list by its name, and gives up the default to another.
const withTheList = { refetchQueries: [QueuesDocument], awaitRefetchQueries: true }

/** Creates a queue. */
export function NewQueueDialog({ ecosystemId, opened, onClose }: Shown & { ecosystemId: string }) {
  const { t } = useTranslation('settings/queues')
  return (
    <DialogFrame opened={opened} title={t('create.title')} onClose={onClose}>
      <NewQueueForm ecosystemId={ecosystemId} onClose={onClose} />
    </DialogFrame>
  )
}

function NewQueueForm({ ecosystemId, onClose }: { ecosystemId: string; onClose: () => void }) {
  const { t } = useTranslation('settings/queues')
  const [create, state] = useAction(CreateQueueDocument, withTheList)
  const check = useQueueCheck()
  const form = useForm({
    initial: { name: '', access: 'TEAM' },
    check,
    state,
    send: async ({ name, access }, once) => {
      const content = { name: name.trim(), access: access as QueueAccess }
      const data = await once(content, (idempotencyKey) =>
        create({ input: { ecosystemId, ...content, idempotencyKey } }),
      )
      if (!data) return
      notifyDone(t('create.done', { name: data.createQueue.name }))
      onClose()
    },
  })
  return (
    <DialogForm
      form={form}
      title={t('create.title')}
      confirmLabel={t('create.confirm')}
      onClose={onClose}
    >
      <QueueFields form={form} />
    </DialogForm>
  )
}

/** Renames a queue, or opens or closes it to people. */
export function ChangeQueueDialog({ queue, opened, onClose }: Shown & { queue: QueueRowFragment }) {
  const { t } = useTranslation('settings/queues')
  return (
    <DialogFrame opened={opened} title={t('change.title', { name: queue.name })} onClose={onClose}>
      <ChangeQueueForm queue={queue} onClose={onClose} />
    </DialogFrame>
  )
}

function ChangeQueueForm({ queue, onClose }: { queue: QueueRowFragment; onClose: () => void }) {
  const { t } = useTranslation('settings/queues')
  const [change, state] = useAction(ChangeQueueDocument, withTheList)
  const check = useQueueCheck()
  const form = useForm({
    initial: { name: queue.name, access: queue.access as string },
    check,
    state,
    send: async ({ name, access }) => {
      const input = { queueId: queue.id, name: name.trim(), access: access as QueueAccess }
      if (!(await change({ input }))) return
      notifyDone(t('change.done'))
      onClose()
    },
  })
  return (
    <DialogForm
      form={form}
      title={t('change.title', { name: queue.name })}
      confirmLabel={t('change.confirm')}
      onClose={onClose}
    >
      <QueueFields form={form} />
    </DialogForm>
  )
}

interface QueueValues {
  name: string
  access: string
}

function useQueueCheck() {
  const { t } = useTranslation('settings/queues')
  return ({ name }: QueueValues) => ({ name: name.trim() === '' ? t('nameMissing') : null })
}

function QueueFields({
  form,
}: {
  form: Pick<Form<QueueValues & Record<string, string>>, 'field'>
}) {
  const { t } = useTranslation('settings/queues')
  // ARIA does not allow this attribute on a group of radios.
  const { 'aria-invalid': _, ...access } = form.field('access')
  return (
    <>
      <TextInput
        label={t('name')}
        maxLength={100}
        autoComplete="off"
        required
        data-autofocus
        {...form.field('name')}
      />
      <Radio.Group label={t('access')} {...access}>
        <Stack gap="xs" mt={4}>
          {queueAccesses.map((each) => (
            <Radio
              key={each}
              value={each}
              label={t(`accessOf.${each}`)}
              description={t(`accessHint.${each}`)}
            />
          ))}
        </Stack>
      </Radio.Group>
    </>
  )
}

/** Asks before a queue is deleted; one with open work, or the default, is refused by the API, which says so. */
export function DeleteQueueDialog({ queue, opened, onClose }: Shown & { queue: QueueRowFragment }) {
  const { t } = useTranslation('settings/queues')
  const [remove, { busy, error }] = useAction(DeleteQueueDocument, withTheList)
  const confirm = async () => {
    if (!(await remove({ input: { queueId: queue.id } }))) return
    notifyDone(t('remove.done', { name: queue.name }))
    onClose()
  }
  return (
    <ConfirmDialog
      opened={opened}
      title={t('remove.title', { name: queue.name })}
      confirmLabel={t('remove.confirm')}
      danger
      busy={busy}
      error={error}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      {t('remove.body')}
    </ConfirmDialog>
  )
}
