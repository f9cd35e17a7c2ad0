import { TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ChannelKind } from 'shared-schema/attendance-enums'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { ConfirmDialog } from 'shared-ui/dialogs/confirm-dialog.tsx'
import { DialogForm } from 'shared-ui/dialogs/dialog-form.tsx'
import { DialogFrame } from 'shared-ui/dialogs/dialog-frame.tsx'
import { type FieldProps, useForm } from 'shared-ui/form/use-form.ts'
import { notifyDone } from 'shared-ui/notify.tsx'
import {
  type ChannelRowFragment,
  ChannelsDocument,
  CreateChannelDocument,
  DisconnectChannelDocument,
  RenameChannelDocument,
} from './channels.generated.ts'

interface Shown {
  opened: boolean
  onClose: () => void
}

interface ChannelDialogProps extends Shown {
  channel: ChannelRowFragment
}

interface NewChannelProps extends Shown {
  kind: ChannelKind
  ecosystemId: string
}

/** What the dialog of each kind says. */
const wordsOf = { WEB_CHAT: 'create', API: 'api.create' } as const

/** Creates a channel of a kind. */
export function NewChannelDialog({ opened, onClose, ...about }: NewChannelProps) {
  const { t } = useTranslation('channels')
  return (
    <DialogFrame opened={opened} title={t(`${wordsOf[about.kind]}.title`)} onClose={onClose}>
      <NewChannelForm {...about} onClose={onClose} />
    </DialogFrame>
  )
}

function NewChannelForm({ ecosystemId, kind, onClose }: Omit<NewChannelProps, 'opened'>) {
  const { t } = useTranslation('channels')
  const words = wordsOf[kind]
  const [create, state] = useAction(CreateChannelDocument, {
    refetchQueries: [ChannelsDocument],
    awaitRefetchQueries: true,
  })
  const form = useForm({
    initial: { name: '' },
    check: ({ name }) => ({ name: name.trim() === '' ? t('nameMissing') : null }),
    state,
    send: async ({ name }, once) => {
      const content = { kind, name: name.trim() }
      const data = await once(content, (idempotencyKey) =>
        create({ input: { ecosystemId, ...content, idempotencyKey } }),
      )
      if (!data) return
      notifyDone(t(`${words}.done`, { name: data.createChannel.name }))
      onClose()
    },
  })
  return (
    <DialogForm
      form={form}
      title={t(`${words}.title`)}
      description={t(`${words}.explain`)}
      confirmLabel={t('create.confirm')}
      onClose={onClose}
    >
      <NameField field={form.field('name')} />
    </DialogForm>
  )
}

function NameField({ field }: { field: FieldProps }) {
  const { t } = useTranslation('channels')
  return (
    <TextInput
      label={t('name')}
      description={t('nameHint')}
      maxLength={100}
      autoComplete="off"
      required
      data-autofocus
      {...field}
    />
  )
}

/** Gives a channel another name. */
export function RenameChannelDialog({ channel, opened, onClose }: ChannelDialogProps) {
  const { t } = useTranslation('channels')
  return (
    <DialogFrame
      opened={opened}
      title={t('rename.title', { name: channel.name })}
      onClose={onClose}
    >
      <RenameChannelForm channel={channel} onClose={onClose} />
    </DialogFrame>
  )
}

function RenameChannelForm({ channel, onClose }: Omit<ChannelDialogProps, 'opened'>) {
  const { t } = useTranslation('channels')
  const { t: word } = useTranslation('shared')
  const [rename, state] = useAction(RenameChannelDocument)
  const form = useForm({
    initial: { name: channel.name },
    check: ({ name }) => ({ name: name.trim() === '' ? t('nameMissing') : null }),
    state,
    send: async ({ name }) => {
      if (!(await rename({ input: { channelId: channel.id, name: name.trim() } }))) return
      notifyDone(t('rename.done'))
      onClose()
    },
  })
  return (
    <DialogForm
      form={form}
      title={t('rename.title', { name: channel.name })}
      confirmLabel={word('action.save')}
      onClose={onClose}
    >
      <NameField field={form.field('name')} />
    </DialogForm>
  )
}

/** Asks before contacts can write no more. */
export function DisconnectChannelDialog({ channel, opened, onClose }: ChannelDialogProps) {
  const { t } = useTranslation('channels')
  const [disconnect, { busy, error }] = useAction(DisconnectChannelDocument)
  const { id, name } = channel
  const confirm = async () => {
    if (!(await disconnect({ input: { channelId: id } }))) return
    notifyDone(t('off', { name }))
    onClose()
  }
  return (
    <ConfirmDialog
      opened={opened}
      title={t('offDialog.title', { name })}
      confirmLabel={t('offDialog.confirm')}
      danger
      busy={busy}
      error={error}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      {t('offDialog.body')}
    </ConfirmDialog>
  )
}
