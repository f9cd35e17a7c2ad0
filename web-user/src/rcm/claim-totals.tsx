import { ColorSwatch, Group, Paper, SimpleGrid, Stack, Text, useMantineTheme } from '@mantine/core'
import '@mantine/core/styles/ColorSwatch.css'
import { getThemeColor } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormats } from 'shared-ui/i18n/formats.ts'
import { figureOf, type RcmTotal, shareOf, shownStatuses } from './month-rows.ts'
import type { DashboardFilter } from './rcm-filter.ts'
import { statusColors } from './status-colors.ts'

interface ClaimTotalsProps {
  total: RcmTotal
  currency: string
  filter: DashboardFilter
}

/** The totals of billed, paid and denied claims: amount, share of the whole, and number of claims. */
export function ClaimTotals({ total, currency, filter }: ClaimTotalsProps) {
  const { t } = useTranslation('rcm')
  const theme = useMantineTheme()
  const { money, percent } = useFormats()
  return (
    <SimpleGrid component="dl" m={0} cols={{ base: 1, sm: shownStatuses(filter).length }}>
      {shownStatuses(filter).map((status) => {
        const share = shareOf(total, status)
        const count = figureOf(total, status, 'COUNT')
        return (
          <Paper key={status} withBorder p="md">
            <Group component="dt" gap="xs">
              <ColorSwatch
                size={12}
                withShadow={false}
                color={getThemeColor(statusColors[status], theme)}
              />
              <Text c="dimmed">{t(`statusName.${status}`)}</Text>
            </Group>
            <Stack component="dd" gap={0} m={0}>
              <Text fz={26} fw={650} style={{ fontVariantNumeric: 'tabular-nums' }}>
                {money(figureOf(total, status, 'AMOUNT'), currency)}
              </Text>
              <Text size="sm" c="dimmed">
                {t('claims', { count })}
                {share !== null && filter.status === null && ` · ${percent(share)}`}
              </Text>
            </Stack>
          </Paper>
        )
      })}
    </SimpleGrid>
  )
}
