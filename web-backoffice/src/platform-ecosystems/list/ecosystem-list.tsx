import { Anchor, Group, Paper, Stack, Table, Text } from '@mantine/core'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { EmailText } from 'shared-ui/email-text.tsx'
import { useFormats } from 'shared-ui/i18n/formats.ts'
import { writtenTaxNumber } from '../../written-tax-number.ts'
import type { EcosystemRowFragment } from '../platform-ecosystems.generated.ts'
import { SituationBadge } from '../situation-badge.tsx'
import classes from './ecosystem-list.module.css'

interface EcosystemListProps {
  ecosystems: readonly EcosystemRowFragment[]
}

/** Ecosystems as a table, for a wide window. */
export function EcosystemTable({ ecosystems }: EcosystemListProps) {
  const { t } = useTranslation('platform-ecosystems')
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
            <Table.Th w="30%">{t('ecosystem')}</Table.Th>
            <Table.Th>{t('plan')}</Table.Th>
            <Table.Th>{t('situation')}</Table.Th>
            <Table.Th w="26%">{t('administrator')}</Table.Th>
            <Table.Th>{t('partner')}</Table.Th>
            <Table.Th ta="right">{t('members')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {ecosystems.map((ecosystem) => (
            <EcosystemTableRow key={ecosystem.id} ecosystem={ecosystem} />
          ))}
        </Table.Tbody>
      </Table>
    </Paper>
  )
}

interface EcosystemProps {
  ecosystem: EcosystemRowFragment
}

const EcosystemTableRow = memo(function EcosystemTableRow({ ecosystem }: EcosystemProps) {
  const { number } = useFormats()
  const { situation, administrator, partner, memberCount } = ecosystem
  return (
    <Table.Tr>
      <Table.Td>
        <Name ecosystem={ecosystem} />
      </Table.Td>
      <Table.Td>
        <PlanAndModules ecosystem={ecosystem} />
      </Table.Td>
      <Table.Td>
        <SituationBadge situation={situation} />
      </Table.Td>
      <Table.Td className={classes.anywhere}>
        {administrator.name}
        <Text size="sm" c="dimmed">
          <EmailText email={administrator.email} />
        </Text>
      </Table.Td>
      <Table.Td className={classes.anywhere}>
        {partner ? <bdi>{partner.name}</bdi> : <span aria-hidden>–</span>}
      </Table.Td>
      <Table.Td ta="right" className="tabular">
        {number(memberCount)}
      </Table.Td>
    </Table.Tr>
  )
})

/** Ecosystems as cards, for a narrow window. */
export function EcosystemCards({ ecosystems }: EcosystemListProps) {
  return (
    <Stack component="ul" gap="sm" className={classes.cards}>
      {ecosystems.map((ecosystem) => (
        <EcosystemCard key={ecosystem.id} ecosystem={ecosystem} />
      ))}
    </Stack>
  )
}

const EcosystemCard = memo(function EcosystemCard({ ecosystem }: EcosystemProps) {
  const { t } = useTranslation('platform-ecosystems')
  const { situation, administrator, partner, memberCount } = ecosystem
  return (
    <Paper component="li" withBorder p="sm">
      <Stack gap="xs">
        <Group justify="space-between" align="flex-start" gap="xs">
          <div>
            <Name ecosystem={ecosystem} />
          </div>
          <SituationBadge situation={situation} />
        </Group>
        <Text size="sm" c="dimmed" className={classes.anywhere}>
          <PlanAndModules ecosystem={ecosystem} /> · {t('membersCount', { count: memberCount })} ·{' '}
          {administrator.name}
          {partner && (
            <>
              {' '}
              · <bdi>{partner.name}</bdi>
            </>
          )}
        </Text>
      </Stack>
    </Paper>
  )
})

function PlanAndModules({ ecosystem: { plan, modules } }: EcosystemProps) {
  const { t } = useTranslation('shared')
  return [t(`plan.${plan}`), ...modules.map((module) => t(`module.${module}`))].join(' + ')
}

function Name({ ecosystem }: EcosystemProps) {
  const { id, name, legalName } = ecosystem
  const taxNumber = writtenTaxNumber(ecosystem)
  return (
    <>
      <Anchor
        component={Link}
        to={`/platform/ecosystems/${id}`}
        fw={600}
        className={classes.anywhere}
      >
        <bdi>{name}</bdi>
      </Anchor>
      {(legalName ?? taxNumber) !== null && (
        <Text size="sm" c="dimmed" className={classes.anywhere}>
          {legalName}
          {legalName !== null && taxNumber !== null && ' · '}
          {taxNumber !== null && <bdi className={classes.short}>{taxNumber}</bdi>}
        </Text>
      )}
    </>
  )
}
