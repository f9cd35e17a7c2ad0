import { Anchor, Group, Paper, Stack, Table, Text } from '@mantine/core'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { EmailText } from 'shared-ui/email-text.tsx'
import { useFormats } from 'shared-ui/i18n/formats.ts'
import { PartnerSituationBadge } from '../partner-situation-badge.tsx'
import type { PartnerRowFragment } from '../platform-partners.generated.ts'
import classes from './partner-list.module.css'

interface PartnerListProps {
  partners: readonly PartnerRowFragment[]
}

/** Partners as a table, for a wide window. */
export function PartnerTable({ partners }: PartnerListProps) {
  const { t } = useTranslation('platform-partners')
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
            <Table.Th w="36%">{t('partner')}</Table.Th>
            <Table.Th>{t('situation')}</Table.Th>
            <Table.Th w="34%">{t('principal')}</Table.Th>
            <Table.Th ta="right">{t('accounts')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {partners.map((partner) => (
            <PartnerTableRow key={partner.id} partner={partner} />
          ))}
        </Table.Tbody>
      </Table>
    </Paper>
  )
}

interface PartnerProps {
  partner: PartnerRowFragment
}

const PartnerTableRow = memo(function PartnerTableRow({ partner }: PartnerProps) {
  const { number } = useFormats()
  const { situation, principalName, principalEmail, accountCount } = partner
  return (
    <Table.Tr>
      <Table.Td>
        <Name partner={partner} />
      </Table.Td>
      <Table.Td>
        <PartnerSituationBadge situation={situation} />
      </Table.Td>
      <Table.Td className={classes.anywhere}>
        <bdi>{principalName}</bdi>
        <Text size="sm" c="dimmed">
          <EmailText email={principalEmail} />
        </Text>
      </Table.Td>
      <Table.Td ta="right" className="tabular">
        {number(accountCount)}
      </Table.Td>
    </Table.Tr>
  )
})

/** Partners as cards, for a narrow window. */
export function PartnerCards({ partners }: PartnerListProps) {
  return (
    <Stack component="ul" gap="sm" className={classes.cards}>
      {partners.map((partner) => (
        <PartnerCard key={partner.id} partner={partner} />
      ))}
    </Stack>
  )
}

const PartnerCard = memo(function PartnerCard({ partner }: PartnerProps) {
  const { t } = useTranslation('platform-partners')
  const { situation, principalName, principalEmail, accountCount } = partner
  return (
    <Paper component="li" withBorder p="sm">
      <Group justify="space-between" align="flex-start" gap="xs">
        <div>
          <Name partner={partner} />
        </div>
        <PartnerSituationBadge situation={situation} />
      </Group>
      <Stack gap={4} mt="xs">
        <Text size="sm" c="dimmed" className={classes.anywhere}>
          {t('principal')}: <bdi>{principalName}</bdi> · <EmailText email={principalEmail} />
        </Text>
        <Text size="sm" c="dimmed">
          {t('accountsCount', { count: accountCount })}
        </Text>
      </Stack>
    </Paper>
  )
})

function Name({ partner: { id, name } }: PartnerProps) {
  return (
    <Anchor component={Link} to={`/platform/partners/${id}`} fw={600} className={classes.anywhere}>
      <bdi>{name}</bdi>
    </Anchor>
  )
}
