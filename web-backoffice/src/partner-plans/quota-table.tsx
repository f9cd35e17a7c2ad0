import { Table } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormats } from 'shared-ui/i18n/formats.ts'
import type { PlanFactsFragment } from './partner-plans.generated.ts'
import { useCurrency } from './use-currency.ts'

/** How many of each resource a plan includes, and what each one beyond costs. */
export function QuotaTable({ plan }: { plan: Pick<PlanFactsFragment, 'quotas'> }) {
  const { t } = useTranslation('partner-plans')
  const { number, amount } = useFormats()
  const currency = useCurrency()
  return (
    <Table verticalSpacing="xs" maw={560}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('resource')}</Table.Th>
          <Table.Th ta="right">{t('included')}</Table.Th>
          <Table.Th ta="right">{t('extraPrice')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {plan.quotas.map(({ resource, included, extraPrice }) => (
          <Table.Tr key={resource}>
            <Table.Th scope="row" fw={400}>
              {t(`resources.${resource}`)}
            </Table.Th>
            <Table.Td ta="right" className="tabular">
              {included === null ? t('unlimited') : number(included)}
            </Table.Td>
            <Table.Td ta="right" className="tabular">
              {extraPrice === null
                ? t(included === null ? 'notNeeded' : 'notSold')
                : amount(extraPrice, currency)}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
