import { Text, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { DialogForm } from 'shared-ui/dialogs/dialog-form.tsx'
import { DialogFrame } from 'shared-ui/dialogs/dialog-frame.tsx'
import { type Form, useForm } from 'shared-ui/form/use-form.ts'
import { browserZone } from 'shared-ui/i18n/shown-zone.ts'
import { notifyDone } from 'shared-ui/notify.tsx'
import { CreatePartnerDocument, type PartnerFactsFragment } from '../platform-partners.generated.ts'
import { missingIn, newPartner, type PartnerFields, sentOf } from './partner-fields.ts'
import { CountrySelect, ZoneSelect } from './place-selects.tsx'

interface NewPartnerDialogProps {
  opened: boolean
  onClose: () => void
}

/** Makes a partner with its Principal; what was typed stays if the API refuses it (PA4). */
export function NewPartnerDialog({ opened, onClose }: NewPartnerDialogProps) {
  const { t } = useTranslation('platform-partners')
  return (
    <DialogFrame opened={opened} title={t('new')} size="lg" onClose={onClose}>
      <NewPartnerForm onClose={onClose} />
    </DialogFrame>
  )
}

function NewPartnerForm({ onClose }: Pick<NewPartnerDialogProps, 'onClose'>) {
  const { t } = useTranslation('platform-partners')
  const navigate = useNavigate()
  const tell = useTold()
  const [create, state] = useAction(CreatePartnerDocument)
  const form = useForm<PartnerFields>({
    initial: newPartner(browserZone()),
    check: (typed) => {
      const missing = missingIn(typed)
      return Object.fromEntries(missing.map((name) => [name, t(`missing.${name}`)]))
    },
    state,
    send: async (typed, once) => {
      const content = sentOf(typed)
      const data = await once(content, (idempotencyKey) =>
        create({ input: { ...content, idempotencyKey } }),
      )
      if (!data) return
      tell(data.createPartner)
      onClose()
      await navigate(`/platform/partners/${data.createPartner.id}`)
    },
  })
  return (
    <DialogForm form={form} title={t('new')} confirmLabel={t('create')} onClose={onClose}>
      <TextInput
        label={t('name')}
        maxLength={100}
        autoComplete="off"
        required
        data-autofocus
        {...form.field('name')}
      />
      <CountrySelect field={form.field('country')} />
      <ZoneSelect field={form.field('zone')} />
      <Principal form={form} />
    </DialogForm>
  )
}

function Principal({ form }: { form: Form<PartnerFields> }) {
  const { t } = useTranslation('platform-partners')
  return (
    <>
      <Text size="sm" c="dimmed">
        {t('principalHint')}
      </Text>
      <TextInput
        label={t('principalName')}
        maxLength={100}
        autoComplete="off"
        required
        {...form.field('principalName')}
      />
      <TextInput
        label={t('principalEmail')}
        type="email"
        autoComplete="off"
        required
        {...form.field('email')}
      />
      <TextInput
        label={t('principalPhone')}
        description={t('phoneHint')}
        type="tel"
        maxLength={40}
        autoComplete="off"
        required
        {...form.field('phone')}
      />
    </>
  )
}

/** Says what has happened: an invitation was sent, or the person had a password and the partner exists at once. */
function useTold(): (made: PartnerFactsFragment) => void {
  const { t } = useTranslation('platform-partners')
  return ({ situation, name, principalEmail: email }) =>
    notifyDone(
      situation === 'INVITED' ? t('invited', { name, email }) : t('created', { name, email }),
    )
}
