import { BarChart } from '@mantine/charts'
import '@mantine/charts/styles.css'
import { useTranslation } from 'react-i18next'
import { useFormats } from 'shared-ui/i18n/formats.ts'
import type { Measure, MonthRow } from './month-rows.ts'
import type { ClaimStatus } from './rcm.generated.ts'
import { statusColors } from './status-colors.ts'

export interface MonthFigures {
  rows: readonly MonthRow[]
  statuses: readonly ClaimStatus[]
  measure: Measure
  currency: string
}

/** The claims by month as bars; a picture only, since the table beside it has the figures. */
export function MonthChart({ rows, statuses, measure, currency }: MonthFigures) {
  const { t, i18n } = useTranslation('rcm')
  const { money, number, shortMonth } = useFormats()
  const short = new Intl.NumberFormat(i18n.language, {
    notation: 'compact',
    maximumFractionDigits: 1,
  })
  const axisValue = (value: number) => short.format(measure === 'AMOUNT' ? value / 100 : value)

  return (
    <div role="img" aria-label={t('chartLabel')}>
      <div aria-hidden>
        <BarChart
          h={320}
          data={rows.map((row) => ({
            ...row,
            month: shortMonth(row.month),
          }))}
          dataKey="month"
          series={statuses.map((status) => ({
            name: status,
            label: t(`statusName.${status}`),
            color: statusColors[status],
          }))}
          valueFormatter={(value) =>
            measure === 'AMOUNT' ? money(value, currency) : number(value)
          }
          xAxisProps={{ interval: 'equidistantPreserveStart' }}
          yAxisProps={{ tickFormatter: axisValue, width: 56, allowDecimals: false }}
          barChartProps={{ accessibilityLayer: false }}
          type="stacked"
          maxBarWidth={36}
          tickLine="y"
          withLegend
          legendProps={{ verticalAlign: 'bottom', itemSorter: null }}
        />
      </div>
    </div>
  )
}
