import { Group, NativeSelect, Text, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { taxKinds } from 'shared-schema/partner-enums'
import type { Form } from 'shared-ui/form/use-form.ts'
import { useFormats } from 'shared-ui/i18n/formats.ts'
import { useCurrency } from '../../partner-plans/use-currency.ts'
import type { PlanToGiveFragment } from '../partner-accounts.generated.ts'
import { type AccountFields, soldExtras, typedTotal } from './account-fields.ts'
import { PlanSelect } from './plan-select.tsx'

interface AccountInputsProps {
  form: Pick<Form<AccountFields>, 'values' | 'field'>
  plan: PlanToGiveFragment | null
  onPlan: (plan: PlanToGiveFragment) => void
}

/** What an account is called and is sold, with the total that follows from it. */
export function AccountInputs({ form, plan, onPlan }: AccountInputsProps) {
  const { t } = useTranslation('partner-accounts')
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
      <TextInput
        label={t('legalName')}
        maxLength={100}
        autoComplete="off"
        {...form.field('legalName')}
      />
      <Group gap="sm" align="flex-start" wrap="nowrap">
        <NativeSelect
          label={t('taxKind')}
          data={taxKinds.map((kind) => ({
            value: kind,
            label: kind === 'OTHER' ? t('otherTax') : kind,
          }))}
          {...form.field('taxKind')}
        />
        <TextInput
          flex={1}
          label={t('taxNumber')}
          maxLength={40}
          autoComplete="off"
          {...form.field('taxNumber')}
        />
      </Group>
      <PlanSelect field={form.field('planId')} chosen={plan} onChoose={onPlan} />
      {plan && <Extras form={form} plan={plan} />}
      {plan && <Total values={form.values} plan={plan} />}
    </>
  )
}

/** A number of each resource that the plan sells beyond what it includes. */
function Extras({ form, plan }: Pick<AccountInputsProps, 'form'> & { plan: PlanToGiveFragment }) {
  const { t } = useTranslation('partner-accounts')
  const { amount, number } = useFormats()
  const currency = useCurrency()
  return soldExtras(plan).map((resource) => {
    const quota = plan.quotas.find((each) => each.resource === resource)
    return (
      <TextInput
        key={resource}
        label={t(`extraOf.${resource}`)}
        description={t('extraHint', {
          included: number(quota?.included ?? 0),
          price: amount(quota?.extraPrice ?? '0', currency),
        })}
        inputMode="numeric"
        placeholder="0"
        maxLength={6}
        autoComplete="off"
        {...form.field(`extra${resource}`)}
      />
    )
  })
}

/** What the account costs a month by what is typed, told anew as it changes. */
function Total({
  values,
  plan,
}: Pick<Form<AccountFields>, 'values'> & { plan: PlanToGiveFragment }) {
  const { t } = useTranslation('partner-accounts')
  const { amount } = useFormats()
  const currency = useCurrency()
  return (
    <Group justify="space-between" gap="sm" role="status">
      <Text fw={600}>{t('totalAMonth')}</Text>
      <Text fw={650} fz="lg" className="tabular">
        {amount(typedTotal(values, plan), currency)}
      </Text>
    </Group>
  )
}
