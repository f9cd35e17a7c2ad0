import { Button, Card, Group, Stack, Table, Text } from '@mantine/core'
import '@mantine/core/styles/Table.css'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from 'shared-ui/i18n/formats.ts'
import { StatusBadge } from 'shared-ui/status-badge.tsx'
import { actionsFor, type MemberAction } from './member-actions.ts'
import type { MemberRowFragment } from './members.generated.ts'

/** Told which act was chosen for which member. */
export type OnAct = (action: MemberAction, member: MemberRowFragment) => void | Promise<void>

interface MemberListProps {
  members: readonly MemberRowFragment[]
  onAct: OnAct
}

/** The members as a table, for a wide window. */
export function MemberTable({ members, onAct }: MemberListProps) {
  const { t } = useTranslation('store')
  return (
    <Table.ScrollContainer minWidth={720}>
      <Table verticalSpacing="sm" highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('members.person')}</Table.Th>
            <Table.Th>{t('members.role')}</Table.Th>
            <Table.Th>{t('members.status')}</Table.Th>
            <Table.Th>{t('members.joined')}</Table.Th>
            <Table.Th>{t('members.lastActive')}</Table.Th>
            <Table.Th ta="right">{t('members.actions')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {members.map((member) => (
            <MemberTableRow key={member.id} member={member} onAct={onAct} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

const MemberTableRow = memo(function MemberTableRow({ member, onAct }: MemberProps) {
  const { t } = useTranslation('store')
  const { t: word } = useTranslation('shared')
  const { date } = useFormats()
  return (
    <Table.Tr>
      <Table.Td>
        <Text fw={600}>{member.user.name}</Text>
        <Text size="sm" c="dimmed">
          {member.user.email}
        </Text>
      </Table.Td>
      <Table.Td>{word(`role.${member.role}`)}</Table.Td>
      <Table.Td>
        <MemberStatus member={member} />
      </Table.Td>
      <Table.Td>{date(member.joinedAt)}</Table.Td>
      <Table.Td>{member.lastActiveAt ? date(member.lastActiveAt) : t('members.never')}</Table.Td>
      <Table.Td>
        <MemberActions member={member} onAct={onAct} />
      </Table.Td>
    </Table.Tr>
  )
})

/** The members as cards, for a phone. */
export function MemberCards({ members, onAct }: MemberListProps) {
  return (
    <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
      {members.map((member) => (
        <MemberCard key={member.id} member={member} onAct={onAct} />
      ))}
    </Stack>
  )
}

const MemberCard = memo(function MemberCard({ member, onAct }: MemberProps) {
  const { t } = useTranslation('store')
  const { t: word } = useTranslation('shared')
  const { date } = useFormats()
  const lastActive = member.lastActiveAt ? date(member.lastActiveAt) : t('members.never')
  return (
    <Card component="li" withBorder padding="sm">
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <Stack gap={0} miw={0}>
          <Text fw={600}>{member.user.name}</Text>
          <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
            {member.user.email}
          </Text>
        </Stack>
        <MemberStatus member={member} />
      </Group>
      <Text size="sm" mt="xs">
        {word(`role.${member.role}`)}
      </Text>
      <Text size="sm" c="dimmed">
        {t('members.lastActive')}: {lastActive}
      </Text>
      <MemberActions member={member} onAct={onAct} />
    </Card>
  )
})

interface MemberProps {
  member: MemberRowFragment
  onAct: OnAct
}

function MemberStatus({ member: { status } }: { member: MemberRowFragment }) {
  const { t: word } = useTranslation('shared')
  return (
    <StatusBadge tone={status === 'ACTIVE' ? 'good' : 'bad'}>
      {word(`userStatus.${status}`)}
    </StatusBadge>
  )
}

const actionLabels = { BLOCK: 'block', UNBLOCK: 'unblock', REMOVE: 'remove' } as const

function MemberActions({ member, onAct }: MemberProps) {
  const { t } = useTranslation('store')
  return (
    <Group gap={4} justify="flex-end" wrap="nowrap">
      {actionsFor(member).map((action) => (
        <Button
          key={action}
          size="compact-sm"
          variant="subtle"
          {...(action === 'REMOVE' ? { color: 'red.8' } : {})}
          aria-label={`${t(`members.${actionLabels[action]}`)}: ${member.user.name}`}
          onClick={() => void onAct(action, member)}
        >
          {t(`members.${actionLabels[action]}`)}
        </Button>
      ))}
    </Group>
  )
}
