import { Table, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormats } from 'shared-ui/i18n/formats.ts'
import { ErrorState, LoadingState, LoadMore } from 'shared-ui/lists/list-states.tsx'
import { useConnection } from 'shared-ui/lists/use-connection.ts'
import { SectionCard } from 'shared-ui/section-card.tsx'
import { StatusBadge } from 'shared-ui/status-badge.tsx'
import { RcmClaimsDocument } from './rcm.generated.ts'
import { type DashboardFilter, isNarrowed } from './rcm-filter.ts'
import { statusTones } from './status-colors.ts'

interface ClaimListProps {
  ecosystemId: string
  filter: DashboardFilter
  currency: string
}

/** The single claims behind the figures, loaded page by page. */
export function ClaimList({ ecosystemId, filter, currency }: ClaimListProps) {
  const { t } = useTranslation('web')
  const { money, month } = useFormats()
  const claims = useConnection(
    RcmClaimsDocument,
    { ecosystemId, filter: isNarrowed(filter) ? filter : null },
    (data) => data.rcmClaims,
  )

  return (
    <SectionCard title={t('rcm.list')}>
      {claims.loading && claims.nodes.length === 0 && <LoadingState rows={6} />}
      {claims.nodes.length > 0 && (
        <Table.ScrollContainer minWidth={540}>
          <Table tabularNums aria-label={t('rcm.list')} highlightOnHover>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('rcm.number')}</Table.Th>
                <Table.Th>{t('rcm.month')}</Table.Th>
                <Table.Th>{t('rcm.payer')}</Table.Th>
                <Table.Th>{t('rcm.status')}</Table.Th>
                <Table.Th ta="right">{t('rcm.amount')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {claims.nodes.map((claim) => (
                <Table.Tr key={claim.id}>
                  <Table.Td>
                    <Text fw={600} inherit>
                      {claim.number}
                    </Text>
                  </Table.Td>
                  <Table.Td>{month(claim.month)}</Table.Td>
                  <Table.Td>{claim.payer}</Table.Td>
                  <Table.Td>
                    <StatusBadge tone={statusTones[claim.status]}>
                      {t(`rcm.statusName.${claim.status}`)}
                    </StatusBadge>
                  </Table.Td>
                  <Table.Td ta="right">{money(claim.amountCents, currency)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      {claims.error ? (
        <ErrorState error={claims.error} onRetry={claims.reload} />
      ) : (
        claims.nodes.length > 0 && (
          <LoadMore
            shown={claims.nodes.length}
            {...(claims.totalCount === undefined ? {} : { total: claims.totalCount })}
            hasMore={claims.hasMore}
            busy={claims.loadingMore}
            onMore={claims.loadMore}
          />
        )
      )}
    </SectionCard>
  )
}
