import { Text, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { DialogForm } from 'shared-ui/dialogs/dialog-form.tsx'
import { DialogFrame } from 'shared-ui/dialogs/dialog-frame.tsx'
import { type Form, useForm } from 'shared-ui/form/use-form.ts'
import { notifyDone } from 'shared-ui/notify.tsx'
import { CreateEcosystemDocument } from '../platform-ecosystems.generated.ts'
import { type EcosystemFields, fieldsOf, sentOf } from './ecosystem-fields.ts'
import { EcosystemInputs } from './ecosystem-inputs.tsx'

type NewEcosystemFields = EcosystemFields & { administratorName: string; email: string }

interface NewEcosystemDialogProps {
  opened: boolean
  onClose: () => void
}

/** Makes an ecosystem with its administrator; what was typed stays if the API refuses it (PA3). */
export function NewEcosystemDialog({ opened, onClose }: NewEcosystemDialogProps) {
  const { t } = useTranslation('platform-ecosystems')
  return (
    <DialogFrame opened={opened} title={t('new')} size="lg" onClose={onClose}>
      <NewEcosystemForm onClose={onClose} />
    </DialogFrame>
  )
}

function NewEcosystemForm({ onClose }: Pick<NewEcosystemDialogProps, 'onClose'>) {
  const { t } = useTranslation('platform-ecosystems')
  const navigate = useNavigate()
  const [create, state] = useAction(CreateEcosystemDocument)
  const form = useForm<NewEcosystemFields>({
    initial: { ...fieldsOf(null), administratorName: '', email: '' },
    check: (typed) => ({
      name: typed.name.trim() === '' ? t('nameMissing') : null,
      administratorName: typed.administratorName.trim() === '' ? t('administratorMissing') : null,
      email: typed.email.trim() === '' ? t('emailMissing') : null,
    }),
    state,
    send: async (typed, once) => {
      const content = {
        ...sentOf(typed),
        administratorName: typed.administratorName.trim(),
        administratorEmail: typed.email.trim(),
      }
      const data = await once(content, (idempotencyKey) =>
        create({ input: { ...content, idempotencyKey } }),
      )
      if (!data) return
      const { id, name, administrator } = data.createEcosystem
      notifyDone(t('created', { name, email: administrator.email }))
      onClose()
      await navigate(`/platform/ecosystems/${id}`)
    },
  })
  return (
    <DialogForm form={form} title={t('new')} confirmLabel={t('create')} onClose={onClose}>
      <EcosystemInputs form={form} before={null} />
      <Administrator form={form} />
    </DialogForm>
  )
}

function Administrator({ form }: { form: Form<NewEcosystemFields> }) {
  const { t } = useTranslation('platform-ecosystems')
  return (
    <>
      <Text size="sm" c="dimmed">
        {t('administratorHint')}
      </Text>
      <TextInput
        label={t('administratorName')}
        maxLength={100}
        autoComplete="off"
        required
        {...form.field('administratorName')}
      />
      <TextInput
        label={t('administratorEmail')}
        type="email"
        autoComplete="off"
        required
        {...form.field('email')}
      />
    </>
  )
}
