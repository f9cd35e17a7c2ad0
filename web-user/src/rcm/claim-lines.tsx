import { Group, Stack, Table, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormats } from 'shared-ui/i18n/formats.ts'
import { StatusBadge } from 'shared-ui/status-badge.tsx'
import classes from './claim-lines.module.css'
import type { RcmClaimsQuery } from './rcm.generated.ts'
import { statusTones } from './status-colors.ts'

type Claim = RcmClaimsQuery['rcmClaims']['edges'][number]['node']

interface ClaimLinesProps {
  claims: readonly Claim[]
  currency: string
}

/** Claims as a table, for a wide window. */
export function ClaimTable({ claims, currency }: ClaimLinesProps) {
  const { t } = useTranslation('rcm')
  const { money, month } = useFormats()
  return (
    <Table tabularNums aria-label={t('list')} highlightOnHover>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('number')}</Table.Th>
          <Table.Th>{t('month')}</Table.Th>
          <Table.Th>{t('payer')}</Table.Th>
          <Table.Th>{t('status')}</Table.Th>
          <Table.Th ta="right">{t('amount')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {claims.map((claim) => (
          <Table.Tr key={claim.id}>
            <Table.Td fw={600}>{claim.number}</Table.Td>
            <Table.Td>{month(claim.month)}</Table.Td>
            <Table.Td>{claim.payer}</Table.Td>
            <Table.Td>
              <Status claim={claim} />
            </Table.Td>
            <Table.Td ta="right">{money(claim.amountCents, currency)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}

/** Claims one below the other, for a phone. */
export function ClaimCards({ claims, currency }: ClaimLinesProps) {
  const { money, month } = useFormats()
  return (
    <Stack component="ul" gap={0} className={classes.list}>
      {claims.map((claim) => (
        <li key={claim.id} className={classes.line}>
          <Group justify="space-between" gap="xs">
            <Text fw={600}>{claim.number}</Text>
            <Status claim={claim} />
          </Group>
          <Group justify="space-between" gap="xs">
            <Text size="sm" c="dimmed">
              {claim.payer} · {month(claim.month)}
            </Text>
            <Text className={classes.amount}>{money(claim.amountCents, currency)}</Text>
          </Group>
        </li>
      ))}
    </Stack>
  )
}

function Status({ claim: { status } }: { claim: Claim }) {
  const { t } = useTranslation('rcm')
  return <StatusBadge tone={statusTones[status]}>{t(`statusName.${status}`)}</StatusBadge>
}
