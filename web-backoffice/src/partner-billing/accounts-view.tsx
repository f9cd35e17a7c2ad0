import { Anchor, Group, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { billedAccountSorts } from 'shared-schema/billing-enums'
import { useFormats } from 'shared-ui/i18n/formats.ts'
import { useConnection } from 'shared-ui/lists/use-connection.ts'
import { AccountLinesDialog } from './account-lines-dialog.tsx'
import { ExportButton } from './export-button.tsx'
import type { ShownMonth } from './month-page.tsx'
import {
  type BilledAccountRowFragment,
  BilledAccountsDocument,
} from './partner-billing.generated.ts'
import { type Column, SortedTable } from './sorted-table.tsx'
import { useBillingAddress } from './use-billing-address.ts'
import { useFollowedRows } from './use-followed-rows.ts'
import { useWrittenDay } from './written-day.ts'

type Sort = (typeof billedAccountSorts)[number]

/** The accounts of a month, sorted by the API; each leads to its lines, and from there to a correction. */
export function AccountsView({ month }: { month: ShownMonth }) {
  const { t } = useTranslation('partner-billing')
  const [address, change] = useBillingAddress()
  const [opened, setOpened] = useState<BilledAccountRowFragment | null>(null)
  const sort = billedAccountSorts.find((one) => one === address.sort) ?? 'NAME'
  const { descending } = address
  const rows = useConnection(
    BilledAccountsDocument,
    { month: month.month, sort, descending },
    (data) => data.billedAccounts,
    50,
  )
  useFollowedRows(rows, month)
  const columns = useColumns(month.currency, setOpened)
  return (
    <Stack gap="md">
      <Group justify="flex-end">
        <ExportButton table="ACCOUNTS" month={month.month} />
      </Group>
      <SortedTable
        label={t('view.accounts')}
        rows={rows}
        columns={columns}
        sort={sort}
        descending={descending}
        onSort={(by, down) => change({ sort: by, descending: down })}
      />
      {opened && (
        <AccountLinesDialog
          key={opened.id}
          account={opened}
          month={month}
          onClose={() => setOpened(null)}
          onCorrected={rows.lookAgain}
        />
      )}
    </Stack>
  )
}

function useColumns(
  currency: string,
  open: (account: BilledAccountRowFragment) => void,
): readonly Column<BilledAccountRowFragment, Sort>[] {
  const { t } = useTranslation('partner-billing')
  const { amount, number } = useFormats()
  const writtenDay = useWrittenDay()
  const day = (of: string | null) => (of === null ? '–' : writtenDay(of))
  return [
    {
      key: 'name',
      label: t('account'),
      sort: 'NAME',
      cell: (account) => (
        <Anchor component="button" ta="start" fw={600} onClick={() => open(account)}>
          <bdi>{account.name}</bdi>
        </Anchor>
      ),
    },
    { key: 'plan', label: t('plan'), cell: ({ plan }) => plan ?? t('noPlan') },
    { key: 'start', label: t('firstDay'), isNumber: true, cell: ({ firstDay }) => day(firstDay) },
    { key: 'end', label: t('lastDay'), isNumber: true, cell: ({ lastDay }) => day(lastDay) },
    {
      key: 'days',
      label: t('days'),
      sort: 'DAYS',
      isNumber: true,
      cell: ({ days }) => number(days),
    },
    {
      key: 'users',
      label: t('users'),
      sort: 'USERS',
      isNumber: true,
      cell: ({ users }) => number(users),
    },
    {
      key: 'excess',
      label: t('excess'),
      sort: 'EXCESS',
      isNumber: true,
      cell: ({ excessUsers }) => number(excessUsers),
    },
    {
      key: 'extras',
      label: t('extras'),
      sort: 'EXTRAS',
      isNumber: true,
      cell: ({ extras }) => amount(extras, currency),
    },
    {
      key: 'total',
      label: t('total'),
      sort: 'TOTAL',
      isNumber: true,
      cell: ({ total }) => amount(total, currency),
    },
  ]
}
