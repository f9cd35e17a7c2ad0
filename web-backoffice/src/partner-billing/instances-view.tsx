import { Group, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { billedInstanceSorts } from 'shared-schema/billing-enums'
import { useFormats } from 'shared-ui/i18n/formats.ts'
import { useConnection } from 'shared-ui/lists/use-connection.ts'
import { ExportButton } from './export-button.tsx'
import type { ShownMonth } from './month-page.tsx'
import { BilledInstancesDocument, type BilledInstancesQuery } from './partner-billing.generated.ts'
import { type Column, SortedTable } from './sorted-table.tsx'
import { useBillingAddress } from './use-billing-address.ts'
import { useFollowedRows } from './use-followed-rows.ts'

type Sort = (typeof billedInstanceSorts)[number]
type Instance = BilledInstancesQuery['billedInstances']['edges'][number]['node']

/** The instances of a month: days × rate. */
export function InstancesView({ month }: { month: ShownMonth }) {
  const { t } = useTranslation('partner-billing')
  const { amount, number } = useFormats()
  const [address, change] = useBillingAddress()
  const sort = billedInstanceSorts.find((one) => one === address.sort) ?? 'NAME'
  const { descending } = address
  const { currency } = month
  const rows = useConnection(
    BilledInstancesDocument,
    { month: month.month, sort, descending },
    (data) => data.billedInstances,
    50,
  )
  useFollowedRows(rows, month)
  const columns: readonly Column<Instance, Sort>[] = [
    {
      key: 'account',
      label: t('account'),
      sort: 'NAME',
      cell: ({ account }) => <bdi>{account}</bdi>,
    },
    {
      key: 'quantity',
      label: t('instances'),
      sort: 'QUANTITY',
      isNumber: true,
      cell: ({ quantity }) => number(quantity),
    },
    {
      key: 'days',
      label: t('days'),
      sort: 'DAYS',
      isNumber: true,
      cell: ({ days }) => number(days ?? 0),
    },
    {
      key: 'rate',
      label: t('rateADay'),
      sort: 'RATE',
      isNumber: true,
      cell: ({ unit }) => amount(unit, currency),
    },
    {
      key: 'amount',
      label: t('amount'),
      sort: 'AMOUNT',
      isNumber: true,
      cell: (line) => amount(line.amount, currency),
    },
  ]
  return (
    <Stack gap="md">
      <Group justify="flex-end">
        <ExportButton table="INSTANCES" month={month.month} />
      </Group>
      <SortedTable
        label={t('view.instances')}
        rows={rows}
        columns={columns}
        sort={sort}
        descending={descending}
        onSort={(by, down) => change({ sort: by, descending: down })}
      />
    </Stack>
  )
}
