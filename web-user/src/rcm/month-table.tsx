import { Table } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormats } from 'shared-ui/i18n/formats.ts'
import type { MonthFigures } from './month-chart.tsx'

/** The figures of the chart, month by month. */
export function MonthTable({ rows, statuses, measure, currency }: MonthFigures) {
  const { t } = useTranslation('rcm')
  const { money, number, month } = useFormats()
  const figure = (value: number) => (measure === 'AMOUNT' ? money(value, currency) : number(value))
  return (
    <Table tabularNums aria-label={t('byMonth')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('month')}</Table.Th>
          {statuses.map((status) => (
            <Table.Th key={status} ta="right">
              {t(`statusName.${status}`)}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <Table.Tr key={row.month}>
            <Table.Th scope="row">{month(row.month)}</Table.Th>
            {statuses.map((status) => (
              <Table.Td key={status} ta="right">
                {figure(row[status])}
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
      <Table.Tfoot>
        <Table.Tr>
          <Table.Th scope="row">{t('total')}</Table.Th>
          {statuses.map((status) => (
            <Table.Td key={status} ta="right" fw={650}>
              {figure(rows.reduce((sum, row) => sum + row[status], 0))}
            </Table.Td>
          ))}
        </Table.Tr>
      </Table.Tfoot>
    </Table>
  )
}
