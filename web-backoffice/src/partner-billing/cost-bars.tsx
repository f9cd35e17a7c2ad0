import { Stack, Table, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormats } from 'shared-ui/i18n/formats.ts'
import classes from './cost-bars.module.css'
import type { ShownMonth } from './month-page.tsx'

interface CostBarsProps {
  accounts: ShownMonth['topInfrastructure']
  currency: string
}

/** The dearest accounts as a table whose last column is a bar, which says the same as the cost beside it. */
export function CostBars({ accounts, currency }: CostBarsProps) {
  const { t } = useTranslation('partner-billing')
  const { amount, number } = useFormats()
  const dear = accounts.filter(({ infrastructure }) => infrastructure !== '0')
  const most = BigInt(dear[0]?.infrastructure ?? '1')
  const widthOf = (micros: string) => `${Number((BigInt(micros) * 1000n) / most) / 10}%`
  if (dear.length === 0) return <Text c="dimmed">{t('infrastructure.allFree')}</Text>
  return (
    <Stack gap="lg">
      <Table aria-label={t('infrastructure.top')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('account')}</Table.Th>
            <Table.Th ta="right">{t('activeUsers')}</Table.Th>
            <Table.Th ta="right">{t('cost')}</Table.Th>
            <Table.Td className={classes.picture} aria-hidden />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {dear.map(({ id, name, activeUsers, infrastructure }) => (
            <Table.Tr key={id}>
              <Table.Td>
                <bdi>{name}</bdi>
              </Table.Td>
              <Table.Td ta="right" className="tabular">
                {number(activeUsers)}
              </Table.Td>
              <Table.Td ta="right" className={`tabular ${classes.amount}`}>
                {amount(infrastructure, currency)}
              </Table.Td>
              <Table.Td className={classes.picture} aria-hidden>
                <div className={classes.bar} style={{ width: widthOf(infrastructure) }} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Stack>
  )
}
