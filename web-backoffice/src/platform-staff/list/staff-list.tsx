import { Anchor, Group, Paper, Stack, Table, Text } from '@mantine/core'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { EmailText } from 'shared-ui/email-text.tsx'
import { useFormats } from 'shared-ui/i18n/formats.ts'
import { Instant } from 'shared-ui/instant.tsx'
import type { StaffRowFragment } from '../platform-staff.generated.ts'
import { RoleMarks, StaffSituationBadge } from '../staff-marks.tsx'
import classes from './staff-list.module.css'

interface StaffListProps {
  staff: readonly StaffRowFragment[]
}

/** Staff as a table, for a wide window. */
export function StaffTable({ staff }: StaffListProps) {
  const { t } = useTranslation('platform-staff')
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
            <Table.Th w="32%">{t('person')}</Table.Th>
            <Table.Th>{t('roles')}</Table.Th>
            <Table.Th>{t('situation')}</Table.Th>
            <Table.Th>{t('mfa.short')}</Table.Th>
            <Table.Th>{t('lastActive')}</Table.Th>
            <Table.Th ta="right">{t('devicesShort')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {staff.map((member) => (
            <StaffTableRow key={member.id} member={member} />
          ))}
        </Table.Tbody>
      </Table>
    </Paper>
  )
}

interface MemberProps {
  member: StaffRowFragment
}

const StaffTableRow = memo(function StaffTableRow({ member }: MemberProps) {
  const { t } = useTranslation('platform-staff')
  const { number } = useFormats()
  return (
    <Table.Tr>
      <Table.Td>
        <Name member={member} />
      </Table.Td>
      <Table.Td>
        <RoleMarks roles={member.roles} />
      </Table.Td>
      <Table.Td>
        <StaffSituationBadge situation={member.situation} />
      </Table.Td>
      <Table.Td className={classes.short}>{t(member.mfaOn ? 'mfa.on' : 'mfa.off')}</Table.Td>
      <Table.Td className={classes.short}>
        <LastActive member={member} />
      </Table.Td>
      <Table.Td ta="right" className="tabular">
        {number(member.signedInDevices)}
      </Table.Td>
    </Table.Tr>
  )
})

/** Staff as cards, for a narrow window. */
export function StaffCards({ staff }: StaffListProps) {
  return (
    <Stack component="ul" gap="sm" className={classes.cards}>
      {staff.map((member) => (
        <StaffCard key={member.id} member={member} />
      ))}
    </Stack>
  )
}

const StaffCard = memo(function StaffCard({ member }: MemberProps) {
  const { t } = useTranslation('platform-staff')
  return (
    <Paper component="li" withBorder p="sm">
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <div>
          <Name member={member} />
        </div>
        <StaffSituationBadge situation={member.situation} />
      </Group>
      <Stack gap={4} mt="xs" align="flex-start">
        <RoleMarks roles={member.roles} />
        <Text size="sm" c="dimmed">
          {t(member.mfaOn ? 'mfa.isOn' : 'mfa.isOff')} ·{' '}
          {t('devicesCount', { count: member.signedInDevices })}
        </Text>
        <Text size="sm" c="dimmed">
          {t('lastActive')}: <LastActive member={member} />
        </Text>
      </Stack>
    </Paper>
  )
})

function Name({ member: { id, name, email } }: MemberProps) {
  return (
    <>
      <Anchor component={Link} to={`/platform/staff/${id}`} fw={600} className={classes.anywhere}>
        <bdi>{name}</bdi>
      </Anchor>
      <Text size="sm" c="dimmed">
        <EmailText email={email} />
      </Text>
    </>
  )
}

function LastActive({ member: { lastActiveAt } }: MemberProps) {
  const { t } = useTranslation('platform-staff')
  return lastActiveAt ? <Instant at={lastActiveAt} as="date" /> : t('never')
}
