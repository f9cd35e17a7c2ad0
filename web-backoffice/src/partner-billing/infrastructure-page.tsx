import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { infrastructureSorts } from 'shared-schema/billing-enums'
import { useFormats } from 'shared-ui/i18n/formats.ts'
import { useConnection } from 'shared-ui/lists/use-connection.ts'
import { SectionCard } from 'shared-ui/section-card.tsx'
import { CostBars } from './cost-bars.tsx'
import { ExportButton } from './export-button.tsx'
import { MonthPage, type ShownMonth } from './month-page.tsx'
import {
  InfrastructureCostsDocument,
  type InfrastructureRowFragment,
} from './partner-billing.generated.ts'
import { type Column, SortedTable } from './sorted-table.tsx'
import { useBillingAddress } from './use-billing-address.ts'
import { useFollowedRows } from './use-followed-rows.ts'

type Sort = (typeof infrastructureSorts)[number]

/** What the infrastructure of each account costs in a month, from the same lines as the billing report (AD12). */
export function InfrastructurePage() {
  const { t } = useTranslation('partner-billing')
  return (
    <MonthPage title={t('infrastructure.title')} lead={t('infrastructure.lead')}>
      {(month) => <Costs month={month} />}
    </MonthPage>
  )
}

function Costs({ month }: { month: ShownMonth }) {
  const { t } = useTranslation('partner-billing')
  const { amount, number } = useFormats()
  const [address, change] = useBillingAddress()
  const sort = infrastructureSorts.find((one) => one === address.sort) ?? 'NAME'
  const { descending } = address
  const { currency } = month
  const rows = useConnection(
    InfrastructureCostsDocument,
    { month: month.month, sort, descending },
    (data) => data.infrastructureCosts,
    50,
  )
  useFollowedRows(rows, month)
  const columns: readonly Column<InfrastructureRowFragment, Sort>[] = [
    { key: 'name', label: t('account'), sort: 'NAME', cell: ({ name }) => <bdi>{name}</bdi> },
    {
      key: 'attendances',
      label: t('attendances'),
      sort: 'ATTENDANCES',
      isNumber: true,
      cell: ({ attendances }) => number(attendances),
    },
    {
      key: 'activeUsers',
      label: t('activeUsers'),
      sort: 'ACTIVE_USERS',
      isNumber: true,
      cell: ({ activeUsers }) => number(activeUsers),
    },
    {
      key: 'excess',
      label: t('excessByBand'),
      sort: 'EXCESS',
      isNumber: true,
      cell: (row) => <Bands row={row} currency={currency} />,
    },
    {
      key: 'cost',
      label: t('cost'),
      sort: 'COST',
      isNumber: true,
      cell: ({ infrastructure }) => amount(infrastructure, currency),
    },
  ]
  return (
    <Stack gap="lg">
      <SectionCard title={t('infrastructure.top')} description={t('infrastructure.topHint')}>
        <CostBars accounts={month.topInfrastructure} currency={currency} />
      </SectionCard>
      <SectionCard
        title={t('infrastructure.every')}
        actions={<ExportButton table="INFRASTRUCTURE" month={month.month} />}
      >
        <SortedTable
          label={t('infrastructure.title')}
          rows={rows}
          columns={columns}
          sort={sort}
          descending={descending}
          onSort={(by, down) => change({ sort: by, descending: down })}
        />
      </SectionCard>
    </Stack>
  )
}

/** How many active users are in each band that costs something. */
function Bands({ row, currency }: { row: InfrastructureRowFragment; currency: string }) {
  const { t } = useTranslation('partner-billing')
  const { amount, number } = useFormats()
  const dear = row.lines.filter(({ kind, unit }) => kind === 'INFRASTRUCTURE' && unit !== '0')
  if (dear.length === 0) return <>{number(0)}</>
  return (
    <>
      {dear.map(({ id, bandFrom, quantity, unit }) => (
        <Text key={id} size="sm" inherit>
          {t('band', {
            users: number(quantity),
            rate: amount(unit, currency),
            from: number(bandFrom ?? 0),
          })}
        </Text>
      ))}
    </>
  )
}
