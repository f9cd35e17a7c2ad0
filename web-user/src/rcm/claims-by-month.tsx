import { Group, SegmentedControl } from '@mantine/core'
import '@mantine/core/styles/FloatingIndicator.css'
import '@mantine/core/styles/SegmentedControl.css'
import { VisuallyHidden } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { SectionCard } from 'shared-ui/section-card.tsx'
import classes from './claims-by-month.module.css'
import { MonthChart } from './month-chart.tsx'
import { type Measure, monthRows, shownStatuses } from './month-rows.ts'
import { MonthTable } from './month-table.tsx'
import type { RcmDashboardQuery } from './rcm.generated.ts'
import type { DashboardFilter } from './rcm-filter.ts'

interface ClaimsByMonthProps {
  dashboard: RcmDashboardQuery['rcmDashboard']
  filter: DashboardFilter
}

type View = 'chart' | 'table'

/** The claims by month, as bars or as a table; screen readers always get the table. */
export function ClaimsByMonth({ dashboard, filter }: ClaimsByMonthProps) {
  const { t } = useTranslation('rcm')
  const [view, setView] = useState<View>('chart')
  const [measure, setMeasure] = useState<Measure>('AMOUNT')
  const statuses = shownStatuses(filter)
  const rows = monthRows(dashboard.months, measure)
  const table = (
    <MonthTable rows={rows} statuses={statuses} measure={measure} currency={dashboard.currency} />
  )

  return (
    <SectionCard
      title={t('byMonth')}
      actions={
        <Group>
          <SegmentedControl
            aria-label={t('measure')}
            value={measure}
            onChange={(chosen) => setMeasure(chosen as Measure)}
            data={(['AMOUNT', 'COUNT'] as const).map((value) => ({
              value,
              label: t(`${value}`),
            }))}
          />
          <SegmentedControl
            aria-label={t('show')}
            value={view}
            onChange={(chosen) => setView(chosen as View)}
            data={(['chart', 'table'] as const).map((value) => ({
              value,
              label: t(`${value}`),
            }))}
          />
        </Group>
      }
    >
      {view === 'chart' ? (
        <>
          <MonthChart
            rows={rows}
            statuses={statuses}
            measure={measure}
            currency={dashboard.currency}
          />
          <VisuallyHidden>{table}</VisuallyHidden>
        </>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <section className={classes.scroll} aria-label={t('tableLabel')} tabIndex={0}>
          {table}
        </section>
      )}
    </SectionCard>
  )
}
