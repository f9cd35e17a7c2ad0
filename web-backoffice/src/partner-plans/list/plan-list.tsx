import { Anchor, Group, Paper, Stack, Table, Text } from '@mantine/core'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useFormats } from 'shared-ui/i18n/formats.ts'
import type { PlanFactsFragment } from '../partner-plans.generated.ts'
import { PlanMarks } from '../plan-marks.tsx'
import { useCurrency } from '../use-currency.ts'
import classes from './plan-list.module.css'

interface PlanListProps {
  plans: readonly PlanFactsFragment[]
}

/** Plans as a table, for a wide window. */
export function PlanTable({ plans }: PlanListProps) {
  const { t } = useTranslation('partner-plans')
  return (
    <Paper withBorder px="xs">
      <Table
        verticalSpacing="sm"
        highlightOnHover
        stickyHeader
        stickyHeaderOffset="var(--app-fixed-top)"
      >
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('plan')}</Table.Th>
            <Table.Th>{t('state')}</Table.Th>
            <Table.Th ta="right">{t('priceAMonth')}</Table.Th>
            <Table.Th w="34%">{t('includes')}</Table.Th>
            <Table.Th ta="right">{t('accounts')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {plans.map((plan) => (
            <PlanTableRow key={plan.id} plan={plan} />
          ))}
        </Table.Tbody>
      </Table>
    </Paper>
  )
}

interface PlanProps {
  plan: PlanFactsFragment
}

const PlanTableRow = memo(function PlanTableRow({ plan }: PlanProps) {
  const { number, amount } = useFormats()
  const currency = useCurrency()
  return (
    <Table.Tr>
      <Table.Td>
        <Name plan={plan} />
      </Table.Td>
      <Table.Td>
        <PlanMarks plan={plan} />
      </Table.Td>
      <Table.Td ta="right" className="tabular">
        {amount(plan.price, currency)}
      </Table.Td>
      <Table.Td>
        <Included plan={plan} />
      </Table.Td>
      <Table.Td ta="right" className="tabular">
        {number(plan.accountCount)}
      </Table.Td>
    </Table.Tr>
  )
})

/** Plans as cards, for a narrow window. */
export function PlanCards({ plans }: PlanListProps) {
  return (
    <Stack component="ul" gap="sm" className={classes.cards}>
      {plans.map((plan) => (
        <PlanCard key={plan.id} plan={plan} />
      ))}
    </Stack>
  )
}

const PlanCard = memo(function PlanCard({ plan }: PlanProps) {
  const { t } = useTranslation('partner-plans')
  const { amount } = useFormats()
  const currency = useCurrency()
  return (
    <Paper component="li" withBorder p="sm">
      <Stack gap="xs">
        <Group justify="space-between" align="flex-start" gap="xs">
          <div>
            <Name plan={plan} />
          </div>
          <PlanMarks plan={plan} />
        </Group>
        <Text className="tabular">
          {t('amountAMonth', { amount: amount(plan.price, currency) })}
        </Text>
        <Included plan={plan} />
        <Text size="sm" c="dimmed">
          {t('accountsCount', { count: plan.accountCount })}
        </Text>
      </Stack>
    </Paper>
  )
})

function Name({ plan: { id, name } }: PlanProps) {
  return (
    <Anchor component={Link} to={`/admin/plans/${id}`} fw={600} className={classes.anywhere}>
      <bdi>{name}</bdi>
    </Anchor>
  )
}

/** What a plan includes, in one line. */
function Included({ plan: { quotas } }: PlanProps) {
  const { t } = useTranslation('partner-plans')
  const { list } = useFormats()
  return (
    <Text size="sm" c="dimmed">
      {list(
        quotas.map(({ resource, included }) =>
          included === null
            ? t(`unlimitedOf.${resource}`)
            : t(`countOf.${resource}`, { count: included }),
        ),
      )}
    </Text>
  )
}
