import { ColorSwatch, Group, RingProgress, SimpleGrid, Stack, Table, Text } from '@mantine/core'
import '@mantine/core/styles/ColorSwatch.css'
import { useTranslation } from 'react-i18next'
import { useFormats } from 'shared-ui/i18n/formats.ts'
import { SectionCard } from 'shared-ui/section-card.tsx'
import { ExportButton } from './export-button.tsx'
import type { ShownMonth } from './month-page.tsx'
import { type Share, sharesOf } from './shares.ts'
import totalClasses from './total.module.css'

/** What a month costs altogether: by kind, and which accounts cost the most. */
export function ConsolidatedView({ month }: { month: ShownMonth }) {
  const { t } = useTranslation('partner-billing')
  return (
    <Stack gap="lg">
      <SectionCard
        title={t('byKind')}
        actions={<ExportButton table="CONSOLIDATED" month={month.month} />}
      >
        <Totals month={month} />
      </SectionCard>
      <SectionCard title={t('topAccounts')} description={t('topAccountsHint')}>
        <TopAccounts month={month} />
      </SectionCard>
    </Stack>
  )
}

function Totals({ month: { totals, total, currency } }: { month: ShownMonth }) {
  const { t } = useTranslation('partner-billing')
  const { amount: written, number } = useFormats()
  return (
    <Table aria-label={t('byKind')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('kind')}</Table.Th>
          <Table.Th ta="right">{t('lines')}</Table.Th>
          <Table.Th ta="right">{t('amount')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {totals.map(({ kind, lines, amount }) => (
          <Table.Tr key={kind}>
            <Table.Td>{t(`kinds.${kind}`)}</Table.Td>
            <Table.Td ta="right" className="tabular">
              {number(lines)}
            </Table.Td>
            <Table.Td ta="right" className="tabular">
              {written(amount, currency)}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
      <Table.Tfoot className={totalClasses.total}>
        <Table.Tr>
          <Table.Th>{t('total')}</Table.Th>
          <Table.Th ta="right" className="tabular">
            {number(totals.reduce((sum, { lines }) => sum + lines, 0))}
          </Table.Th>
          <Table.Th ta="right" className="tabular">
            {written(total, currency)}
          </Table.Th>
        </Table.Tr>
      </Table.Tfoot>
    </Table>
  )
}

function TopAccounts({ month }: { month: ShownMonth }) {
  const { t } = useTranslation('partner-billing')
  const { amount, percent } = useFormats()
  const { currency, total } = month
  const shares = sharesOf(month.topAccounts, total)
  const nameOf = ({ name }: Share) => name ?? t('allOthers')
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }} spacing="xl" verticalSpacing="lg">
      <Group justify="center">
        {/* A picture only: the table beside it has the figures. */}
        <RingProgress
          size={260}
          thickness={44}
          sections={shares.map(({ share, color }) => ({ value: share * 100, color }))}
          label={
            <Text ta="center" fw={650} size="sm" className="tabular">
              {amount(total, currency)}
            </Text>
          }
          aria-hidden
        />
      </Group>
      <Table aria-label={t('topAccounts')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('account')}</Table.Th>
            <Table.Th ta="right">{t('total')}</Table.Th>
            <Table.Th ta="right">{t('share')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {shares.map((share) => (
            <Table.Tr key={share.id}>
              <Table.Td>
                <Group gap="sm" wrap="nowrap">
                  <ColorSwatch
                    color={`var(--mantine-color-${share.color.replace('.', '-')})`}
                    size={12}
                    withShadow={false}
                    aria-hidden
                  />
                  <bdi>{nameOf(share)}</bdi>
                </Group>
              </Table.Td>
              <Table.Td ta="right" className="tabular">
                {amount(share.amount, currency)}
              </Table.Td>
              <Table.Td ta="right" className="tabular">
                {percent(share.share)}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </SimpleGrid>
  )
}
