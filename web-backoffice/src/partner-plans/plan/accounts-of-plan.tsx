import { useSubscription } from '@apollo/client/react'
import { Anchor, Table, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { ErrorState } from 'shared-ui/errors/error-state.tsx'
import { useFormats } from 'shared-ui/i18n/formats.ts'
import { LoadingState, LoadMore } from 'shared-ui/lists/list-states.tsx'
import { useConnection } from 'shared-ui/lists/use-connection.ts'
import { SectionCard } from 'shared-ui/section-card.tsx'
import {
  AccountsOfPlanDocument,
  AccountsOfPlansChangedDocument,
} from '../partner-plans.generated.ts'
import { useCurrency } from '../use-currency.ts'

/** The accounts that use a plan, page by page, for whoever may see accounts. */
export function AccountsOfPlan({ planId }: { planId: string }) {
  const { t } = useTranslation('partner-plans')
  const accounts = useConnection(
    AccountsOfPlanDocument,
    { planId },
    (data) => data.partnerAccounts,
    20,
  )
  useSubscription(AccountsOfPlansChangedDocument, { onData: accounts.lookAgain })
  return (
    <SectionCard title={t('usedBy')}>
      {accounts.nodes.length > 0 && <AccountRows accounts={accounts.nodes} />}
      {accounts.loading && <LoadingState rows={3} />}
      {!accounts.loading && !accounts.error && accounts.nodes.length === 0 && (
        <Text c="dimmed">{t('usedByNone')}</Text>
      )}
      {accounts.error ? (
        <ErrorState error={accounts.error} onRetry={accounts.reload} />
      ) : (
        <LoadMore
          shown={accounts.nodes.length}
          total={accounts.totalCount}
          hasMore={accounts.hasMore}
          busy={accounts.loadingMore}
          onMore={accounts.loadMore}
        />
      )}
    </SectionCard>
  )
}

interface Account {
  readonly id: string
  readonly name: string
  readonly situation: 'DEMO' | 'DEPLOYING' | 'PRODUCTION' | 'LATE' | 'SUSPENDED' | 'CANCELLED'
  readonly monthlyTotal: string | null
}

function AccountRows({ accounts }: { accounts: readonly Account[] }) {
  const { t } = useTranslation('partner-plans')
  const { t: word } = useTranslation('shared')
  const { amount } = useFormats()
  const currency = useCurrency()
  return (
    <Table verticalSpacing="xs">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('account')}</Table.Th>
          <Table.Th>{t('situation')}</Table.Th>
          <Table.Th ta="right">{t('totalAMonth')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {accounts.map(({ id, name, situation, monthlyTotal }) => (
          <Table.Tr key={id}>
            <Table.Td>
              <Anchor component={Link} to={`/admin/accounts/${id}`}>
                <bdi>{name}</bdi>
              </Anchor>
            </Table.Td>
            <Table.Td>{word(`accountSituation.${situation}`)}</Table.Td>
            <Table.Td ta="right" className="tabular">
              {monthlyTotal === null ? '' : amount(monthlyTotal, currency)}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
