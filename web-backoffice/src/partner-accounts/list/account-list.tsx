import { Anchor, Group, Paper, Stack, Table, Text, VisuallyHidden } from '@mantine/core'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { EmailText } from 'shared-ui/email-text.tsx'
import { Logo } from 'shared-ui/files/logo.tsx'
import { useFormats } from 'shared-ui/i18n/formats.ts'
import { AccessButton } from '../../account-access/access-button.tsx'
import { useCurrency } from '../../partner-plans/use-currency.ts'
import { writtenTaxNumber } from '../../written-tax-number.ts'
import { AccountMarks } from '../account-marks.tsx'
import type { AccountRowFragment } from '../partner-accounts.generated.ts'
import classes from './account-list.module.css'

interface AccountListProps {
  accounts: readonly AccountRowFragment[]
}

/** Accounts as a table, for a wide window. */
export function AccountTable({ accounts }: AccountListProps) {
  const { t } = useTranslation('partner-accounts')
  const { t: accessWord } = useTranslation('account-access')
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
            <Table.Th w="29%">{t('account')}</Table.Th>
            <Table.Th w="12%">{t('plan')}</Table.Th>
            <Table.Th>{t('situation')}</Table.Th>
            <Table.Th w="28%">{t('administrator')}</Table.Th>
            <Table.Th ta="right">{t('members')}</Table.Th>
            <Table.Th>
              <VisuallyHidden>{accessWord('access')}</VisuallyHidden>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {accounts.map((account) => (
            <AccountTableRow key={account.id} account={account} />
          ))}
        </Table.Tbody>
      </Table>
    </Paper>
  )
}

interface AccountProps {
  account: AccountRowFragment
}

const AccountTableRow = memo(function AccountTableRow({ account }: AccountProps) {
  const { t: word } = useTranslation('shared')
  const { number, amount } = useFormats()
  const currency = useCurrency()
  const { plan, partnerPlan, monthlyTotal, administrator, memberCount } = account
  return (
    <Table.Tr>
      <Table.Td>
        <Name account={account} />
      </Table.Td>
      <Table.Td className={classes.anywhere}>
        {partnerPlan?.name ?? word(`plan.${plan}`)}
        {monthlyTotal !== null && (
          <Text size="sm" c="dimmed" className={`${classes.short} tabular`}>
            {amount(monthlyTotal, currency)}
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        <AccountMarks account={account} />
      </Table.Td>
      <Table.Td className={classes.anywhere}>
        {administrator.name}
        <Text size="sm" c="dimmed">
          <EmailText email={administrator.email} />
        </Text>
      </Table.Td>
      <Table.Td ta="right" className="tabular">
        {number(memberCount)}
      </Table.Td>
      <Table.Td ta="right">
        <AccessButton account={account} size="xs" />
      </Table.Td>
    </Table.Tr>
  )
})

/** Accounts as cards, for a narrow window. */
export function AccountCards({ accounts }: AccountListProps) {
  return (
    <Stack component="ul" gap="sm" className={classes.cards}>
      {accounts.map((account) => (
        <AccountCard key={account.id} account={account} />
      ))}
    </Stack>
  )
}

const AccountCard = memo(function AccountCard({ account }: AccountProps) {
  const { t } = useTranslation('partner-accounts')
  const { t: word } = useTranslation('shared')
  const { plan, partnerPlan, administrator, memberCount } = account
  return (
    <Paper component="li" withBorder p="sm">
      <Stack gap="xs">
        <Group justify="space-between" align="flex-start" gap="xs">
          <div>
            <Name account={account} />
          </div>
          <AccountMarks account={account} />
        </Group>
        <Text size="sm" c="dimmed" className={classes.anywhere}>
          {partnerPlan?.name ?? word(`plan.${plan}`)} · {t('membersCount', { count: memberCount })}{' '}
          · {administrator.name}
        </Text>
        <div>
          <AccessButton account={account} size="xs" />
        </div>
      </Stack>
    </Paper>
  )
})

function Name({ account }: AccountProps) {
  const { id, name, legalName, logo } = account
  const taxNumber = writtenTaxNumber(account)
  return (
    <Group gap="sm" wrap="nowrap">
      {logo && <Logo key={logo.id} route="account-logo" logo={logo} small />}
      <div>
        <Anchor component={Link} to={`/admin/accounts/${id}`} fw={600} className={classes.anywhere}>
          <bdi>{name}</bdi>
        </Anchor>
        {(legalName ?? taxNumber) !== null && (
          <Text size="sm" c="dimmed" className={classes.anywhere}>
            {legalName}
            {legalName !== null && taxNumber !== null && ' · '}
            {taxNumber !== null && <bdi className={classes.short}>{taxNumber}</bdi>}
          </Text>
        )}
      </div>
    </Group>
  )
}
