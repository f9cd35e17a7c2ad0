import { TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { DialogForm } from 'shared-ui/dialogs/dialog-form.tsx'
import { DialogFrame } from 'shared-ui/dialogs/dialog-frame.tsx'
import { useForm } from 'shared-ui/form/use-form.ts'
import { notifyDone } from 'shared-ui/notify.tsx'
import { AccountChoice } from './account-choice.tsx'
import { CreateDemoChannelDocument } from './partner-channels.generated.ts'

interface DemoChannelDialogProps {
  opened: boolean
  onClose: () => void
  onDone: () => void
}

/** Gives an account that is a demo a web chat. */
export function DemoChannelDialog({ opened, onClose, onDone }: DemoChannelDialogProps) {
  const { t } = useTranslation('partner-channels')
  return (
    <DialogFrame opened={opened} title={t('demo.title')} onClose={onClose}>
      <DemoChannelForm onClose={onClose} onDone={onDone} />
    </DialogFrame>
  )
}

function DemoChannelForm({ onClose, onDone }: Omit<DemoChannelDialogProps, 'opened'>) {
  const { t } = useTranslation('partner-channels')
  const [create, state] = useAction(CreateDemoChannelDocument)
  const form = useForm<{ account: string | null; name: string }>({
    initial: { account: null, name: t('demo.firstName') },
    check: ({ account, name }) => ({
      account: account === null ? t('demo.accountMissing') : null,
      name: name.trim() === '' ? t('demo.nameMissing') : null,
    }),
    state,
    send: async ({ account, name }, once) => {
      const content = { accountId: account ?? '', name: name.trim() }
      const data = await once(content, (idempotencyKey) =>
        create({ input: { ...content, idempotencyKey } }),
      )
      if (!data) return
      notifyDone(t('demo.done', { account: data.createDemoChannel.accountName }))
      onDone()
      onClose()
    },
  })
  const { value, onChange, ...field } = form.field('account')
  return (
    <DialogForm
      form={form}
      title={t('demo.title')}
      description={t('demo.explain')}
      confirmLabel={t('demo.confirm')}
      onClose={onClose}
    >
      <AccountChoice
        label={t('demo.account')}
        situation="DEMO"
        required
        value={value}
        onChange={onChange}
        field={field}
      />
      <TextInput
        label={t('demo.name')}
        maxLength={100}
        autoComplete="off"
        required
        {...form.field('name')}
      />
    </DialogForm>
  )
}
