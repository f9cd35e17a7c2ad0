import { Radio, Stack, Text, TextInput } from '@mantine/core'
import '@mantine/core/styles/Radio.css'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { AccountSituation } from 'shared-schema/partner-enums'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { DialogForm } from 'shared-ui/dialogs/dialog-form.tsx'
import { DialogFrame } from 'shared-ui/dialogs/dialog-frame.tsx'
import { type Form, useForm } from 'shared-ui/form/use-form.ts'
import { notifyDone } from 'shared-ui/notify.tsx'
import { PhoneInput } from '../../own-place/phone-input.tsx'
import {
  CreatePartnerAccountDocument,
  type PlanToGiveFragment,
} from '../partner-accounts.generated.ts'
import { type AccountFields, companyIn, extrasIn, fieldsOf } from './account-fields.ts'
import { AccountInputs } from './account-inputs.tsx'
import { useAccountComplaints } from './use-account-complaints.ts'

/** In which situations an account can begin. */
const firstSituations = ['DEPLOYING', 'DEMO'] as const satisfies readonly AccountSituation[]

type NewAccountFields = AccountFields & {
  situation: (typeof firstSituations)[number]
  administratorName: string
  email: string
  phone: string
}

interface NewAccountDialogProps {
  opened: boolean
  onClose: () => void
}

/** Makes an account with its administrator; what was typed stays if the API refuses it (AD12). */
export function NewAccountDialog({ opened, onClose }: NewAccountDialogProps) {
  const { t } = useTranslation('partner-accounts')
  return (
    <DialogFrame opened={opened} title={t('newAccount')} size="lg" onClose={onClose}>
      <NewAccountForm onClose={onClose} />
    </DialogFrame>
  )
}

function NewAccountForm({ onClose }: Pick<NewAccountDialogProps, 'onClose'>) {
  const { t } = useTranslation('partner-accounts')
  const { t: placeWord } = useTranslation('own-place')
  const navigate = useNavigate()
  const [plan, setPlan] = useState<PlanToGiveFragment | null>(null)
  const complaintsOf = useAccountComplaints()
  const [create, state] = useAction(CreatePartnerAccountDocument)
  const form = useForm<NewAccountFields>({
    initial: {
      ...fieldsOf(null),
      situation: 'DEPLOYING',
      administratorName: '',
      email: '',
      phone: '',
    },
    check: (typed) => ({
      ...complaintsOf(typed, plan),
      administratorName: typed.administratorName.trim() === '' ? t('administratorMissing') : null,
      email: typed.email.trim() === '' ? t('emailMissing') : null,
      phone: typed.phone.trim() === '' ? placeWord('phone.missing') : null,
    }),
    state,
    send: async (typed, once) => {
      if (typed.planId === null) return
      const content = {
        ...companyIn(typed),
        planId: typed.planId,
        extras: extrasIn(typed, plan),
        situation: typed.situation,
        administratorName: typed.administratorName.trim(),
        administratorEmail: typed.email.trim(),
        administratorPhone: typed.phone.trim(),
      }
      const data = await once(content, (idempotencyKey) =>
        create({ input: { ...content, idempotencyKey } }),
      )
      if (!data) return
      const { id, name, administrator } = data.createPartnerAccount
      notifyDone(t('created', { name, email: administrator.email }))
      onClose()
      await navigate(`/admin/accounts/${id}`)
    },
  })
  return (
    <DialogForm form={form} title={t('newAccount')} confirmLabel={t('create')} onClose={onClose}>
      <AccountInputs form={form} plan={plan} onPlan={setPlan} />
      <SituationChoice form={form} />
      <Administrator form={form} />
    </DialogForm>
  )
}

interface FormProps {
  form: Form<NewAccountFields>
}

function SituationChoice({ form }: FormProps) {
  const { t } = useTranslation('partner-accounts')
  const { t: word } = useTranslation('shared')
  // ARIA does not allow this attribute on a group of radios.
  const { 'aria-invalid': _, ...field } = form.field('situation')
  return (
    <Radio.Group label={t('situation')} {...field}>
      <Stack gap="xs" mt={4}>
        {firstSituations.map((each) => (
          <Radio
            key={each}
            value={each}
            label={word(`accountSituation.${each}`)}
            description={t(`begins.${each}`)}
          />
        ))}
      </Stack>
    </Radio.Group>
  )
}

function Administrator({ form }: FormProps) {
  const { t } = useTranslation('partner-accounts')
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
      <PhoneInput field={form.field('phone')} />
    </>
  )
}
