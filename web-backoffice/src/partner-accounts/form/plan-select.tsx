import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FieldProps } from 'shared-ui/form/use-form.ts'
import { useFormats } from 'shared-ui/i18n/formats.ts'
import { useConnection } from 'shared-ui/lists/use-connection.ts'
import { useLastFound } from 'shared-ui/lists/use-last-found.ts'
import { useCurrency } from '../../partner-plans/use-currency.ts'
import { PlansToGiveDocument, type PlanToGiveFragment } from '../partner-accounts.generated.ts'

interface PlanSelectProps {
  field: FieldProps<string | null>
  /** The chosen plan, which may be sold no more. */
  chosen: PlanToGiveFragment | null
  onChoose: (plan: PlanToGiveFragment) => void
}

/** Finds a plan by what is typed, among those that can be given to accounts. */
export function PlanSelect({ field, chosen, onChoose }: PlanSelectProps) {
  const { t } = useTranslation('partner-accounts')
  const { t: word } = useTranslation('shared')
  const { amount } = useFormats()
  const currency = useCurrency()
  const [typed, type] = useState('')
  const labelOf = ({ name, tier, price }: PlanToGiveFragment) =>
    `${name} · ${word(`plan.${tier}`)} · ${amount(price, currency)}`
  const ofChosen = chosen ? labelOf(chosen) : ''
  const [search] = useDebouncedValue(typed === ofChosen ? '' : typed.trim(), 250)
  const found = useConnection(
    PlansToGiveDocument,
    { search: search || null },
    (data) => data.partnerPlans,
    50,
  )
  const active = useLastFound(found)
  const isListed = chosen === null || active.some(({ id }) => id === chosen.id)
  const plans = isListed ? active : [chosen, ...active]
  const { errorProps: _, ...props } = field
  return (
    <Select
      label={t('soldPlan')}
      placeholder={t('choosePlan')}
      searchable
      required
      allowDeselect={false}
      data={plans.map((plan) => ({ value: plan.id, label: labelOf(plan) }))}
      // The API has searched already.
      filter={({ options }) => options}
      onSearchChange={type}
      nothingFoundMessage={t(search === '' ? 'noPlans' : 'noPlanFound')}
      {...props}
      onChange={(id) => {
        const plan = plans.find((each) => each.id === id)
        if (plan) onChoose(plan)
        props.onChange(id)
      }}
    />
  )
}
