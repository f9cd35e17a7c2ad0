import { Group, NativeSelect, Radio, Stack, Text, TextInput } from '@mantine/core'
import '@mantine/core/styles/Radio.css'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { plans } from 'shared-schema/enums'
import { planResources } from 'shared-schema/partner-enums'
import { INCLUDED_MAXIMUM } from 'shared-schema/plan-terms'
import type { ActionState } from 'shared-ui/api-client/action-state.ts'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { DialogForm } from 'shared-ui/dialogs/dialog-form.tsx'
import { DialogFrame } from 'shared-ui/dialogs/dialog-frame.tsx'
import type { SendOnce } from 'shared-ui/form/submission-key.ts'
import { type Form, useForm } from 'shared-ui/form/use-form.ts'
import { useFormats } from 'shared-ui/i18n/formats.ts'
import { notifyDone } from 'shared-ui/notify.tsx'
import {
  ChangePartnerPlanDocument,
  CreatePartnerPlanDocument,
  type PlanFactsFragment,
} from '../partner-plans.generated.ts'
import { useCurrency } from '../use-currency.ts'
import {
  canSell,
  fieldsOf,
  type PlanFields,
  termsOf,
  UNLIMITED,
  wrongPrices,
} from './plan-fields.ts'

interface DialogProps {
  opened: boolean
  onClose: () => void
}

/** Creates a plan; what was typed stays if the API refuses it. */
export function NewPlanDialog({ opened, onClose }: DialogProps) {
  const { t } = useTranslation('partner-plans')
  return (
    <DialogFrame opened={opened} title={t('newPlan')} size="lg" onClose={onClose}>
      <NewPlanForm onClose={onClose} />
    </DialogFrame>
  )
}

function NewPlanForm({ onClose }: Pick<DialogProps, 'onClose'>) {
  const { t } = useTranslation('partner-plans')
  const [create, state] = useAction(CreatePartnerPlanDocument)
  const form = usePlanForm(null, state, async ({ tier, ...terms }, once) => {
    const content = { ...terms, tier }
    const data = await once(content, (idempotencyKey) =>
      create({ input: { ...content, idempotencyKey } }),
    )
    if (!data) return
    notifyDone(t('created', { name: data.createPartnerPlan.name }))
    onClose()
  })
  const { 'aria-invalid': _, ...tier } = form.field('tier')
  return (
    <DialogForm form={form} title={t('newPlan')} confirmLabel={t('create')} onClose={onClose}>
      <Name form={form} />
      <Radio.Group label={t('tier')} description={t('tierStays')} {...tier}>
        <Stack gap="xs" mt={8}>
          {plans.map((each) => (
            <Radio key={each} value={each} label={t(`tierHint.${each}`)} />
          ))}
        </Stack>
      </Radio.Group>
      <Prices form={form} />
    </DialogForm>
  )
}

interface ChangePlanDialogProps extends DialogProps {
  plan: PlanFactsFragment
}

/** Changes a plan: what its accounts cost from now on. What was typed stays if the API refuses it. */
export function ChangePlanDialog({ plan, opened, onClose }: ChangePlanDialogProps) {
  const { t } = useTranslation('partner-plans')
  return (
    <DialogFrame
      opened={opened}
      title={t('changeOf', { name: plan.name })}
      size="lg"
      onClose={onClose}
    >
      <ChangePlanForm plan={plan} onClose={onClose} />
    </DialogFrame>
  )
}

function ChangePlanForm({ plan, onClose }: Omit<ChangePlanDialogProps, 'opened'>) {
  const { t } = useTranslation('partner-plans')
  const { t: word } = useTranslation('shared')
  const { number } = useFormats()
  const [change, state] = useAction(ChangePartnerPlanDocument)
  // The form is of the version with which it was opened, whatever comes meanwhile.
  const [{ id: planId, version }] = useState(plan)
  const form = usePlanForm(plan, state, async ({ tier: _, ...terms }) => {
    if (!(await change({ input: { planId, version, ...terms } }))) return
    notifyDone(t('changed', { name: terms.name }))
    onClose()
  })
  return (
    <DialogForm
      form={form}
      title={t('changeOf', { name: plan.name })}
      description={
        plan.accountCount > 0 &&
        t('changeReaches', { count: plan.accountCount, shown: number(plan.accountCount) })
      }
      confirmLabel={word('action.save')}
      onClose={onClose}
    >
      <Name form={form} />
      <Prices form={form} />
    </DialogForm>
  )
}

type Terms = ReturnType<typeof termsOf> & Pick<PlanFields, 'tier'>

function usePlanForm(
  plan: PlanFactsFragment | null,
  state: Pick<ActionState, 'busy' | 'error'>,
  send: (terms: Terms, once: SendOnce) => unknown,
): Form<PlanFields> {
  const { t, i18n } = useTranslation('partner-plans')
  const currency = useCurrency()
  const tag = i18n.language
  return useForm<PlanFields>({
    initial: fieldsOf(plan, tag),
    check: (typed) => ({
      name: typed.name.trim() === '' ? t('nameMissing') : null,
      ...Object.fromEntries(
        wrongPrices(typed, currency, tag).map((field) => [field, t('priceWrong')]),
      ),
    }),
    state,
    send: (typed, once) => send({ ...termsOf(typed, currency, tag), tier: typed.tier }, once),
  })
}

interface FormProps {
  form: Form<PlanFields>
}

function Name({ form }: FormProps) {
  const { t } = useTranslation('partner-plans')
  return (
    <TextInput
      label={t('name')}
      maxLength={100}
      autoComplete="off"
      required
      data-autofocus
      {...form.field('name')}
    />
  )
}

/** The base price, and each resource with how many are included and what more of it costs. */
function Prices({ form }: FormProps) {
  const { t } = useTranslation('partner-plans')
  const { number } = useFormats()
  const currency = useCurrency()
  const numbers = Array.from({ length: INCLUDED_MAXIMUM + 1 }, (_, count) => ({
    value: String(count),
    label: number(count),
  }))
  return (
    <>
      <TextInput
        label={t('priceIn', { currency })}
        inputMode="decimal"
        autoComplete="off"
        maxLength={40}
        required
        {...form.field('price')}
      />
      {planResources.map((resource) => {
        const isSellable = canSell(form.values, resource)
        const price = form.field(`price${resource}`)
        return (
          <Group
            key={resource}
            component="fieldset"
            gap="sm"
            align="flex-start"
            grow
            bd={0}
            p={0}
            m={0}
          >
            <NativeSelect
              label={t(`includedOf.${resource}`)}
              data={[...numbers, { value: UNLIMITED, label: t('unlimited') }]}
              {...form.field(`included${resource}`)}
            />
            <TextInput
              label={t(`priceOf.${resource}`, { currency })}
              placeholder={t(isSellable ? 'notSold' : 'notNeeded')}
              inputMode="decimal"
              autoComplete="off"
              maxLength={40}
              disabled={!isSellable}
              {...price}
              value={isSellable ? price.value : ''}
            />
          </Group>
        )
      })}
      <Text size="sm" c="dimmed">
        {t('extraHint')}
      </Text>
    </>
  )
}
