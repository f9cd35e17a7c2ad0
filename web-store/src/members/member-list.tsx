import { Button, Group, Paper, Stack, Table, Text } from '@mantine/core'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { EmailText } from 'shared-ui/email-text.tsx'
import { Instant } from 'shared-ui/instant.tsx'
import { MailsRefused } from 'shared-ui/mails-refused.tsx'
import { StatusBadge } from 'shared-ui/status-badge.tsx'
import { actionsFor, type MemberAction } from './member-actions.ts'
import classes from './member-list.module.css'
import type { MemberRowFragment } from './members.generated.ts'

/** Called with the chosen act and its member. */
export type OnAct = (action: MemberAction, member: MemberRowFragment) => void | Promise<void>

interface MemberListProps {
  members: readonly MemberRowFragment[]
  onAct: OnAct
}

/** The members as a table, for a wide window. */
export function MemberTable({ members, onAct }: MemberListProps) {
  const { t } = useTranslation('members')
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
            <Table.Th w="36%">{t('person')}</Table.Th>
            <Table.Th>{t('role')}</Table.Th>
            <Table.Th>{t('status')}</Table.Th>
            <Table.Th className={classes.short}>{t('joined')}</Table.Th>
            <Table.Th className={classes.short}>{t('lastActive')}</Table.Th>
            <Table.Th ta="right">{t('actions')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {members.map((member) => (
            <MemberTableRow key={member.id} member={member} onAct={onAct} />
          ))}
        </Table.Tbody>
      </Table>
    </Paper>
  )
}

const MemberTableRow = memo(function MemberTableRow({ member, onAct }: MemberProps) {
  const { t: word } = useTranslation('shared')
  return (
    <Table.Tr>
      <Table.Td>
        <Text fw={600} className={classes.anywhere}>
          {member.user.name}
        </Text>
        <Text size="sm" c="dimmed">
          <EmailText email={member.user.email} />
        </Text>
        {member.user.mailsRefused && <MailsRefused />}
      </Table.Td>
      <Table.Td>{word(`role.${member.role}`)}</Table.Td>
      <Table.Td>
        <MemberStatus member={member} />
      </Table.Td>
      <Table.Td className={classes.short}>
        <Instant at={member.joinedAt} as="date" />
      </Table.Td>
      <Table.Td className={classes.short}>
        <LastActive member={member} />
      </Table.Td>
      <Table.Td>
        <MemberActions member={member} onAct={onAct} />
      </Table.Td>
    </Table.Tr>
  )
})

/** The members as cards, for a narrow window. */
export function MemberCards({ members, onAct }: MemberListProps) {
  return (
    <Stack component="ul" gap="sm" className={classes.cards}>
      {members.map((member) => (
        <MemberCard key={member.id} member={member} onAct={onAct} />
      ))}
    </Stack>
  )
}

const MemberCard = memo(function MemberCard({ member, onAct }: MemberProps) {
  const { t } = useTranslation('members')
  const { t: word } = useTranslation('shared')
  return (
    <Paper component="li" withBorder p="sm">
      <Group justify="space-between" wrap="nowrap">
        <Text fw={600} className={classes.anywhere}>
          {member.user.name}
        </Text>
        <MemberStatus member={member} />
      </Group>
      <Text size="sm" c="dimmed">
        <EmailText email={member.user.email} />
      </Text>
      {member.user.mailsRefused && <MailsRefused />}
      <Group justify="space-between" mt="xs" gap="xs">
        <div>
          <Text size="sm">{word(`role.${member.role}`)}</Text>
          <Text size="sm" c="dimmed">
            {t('lastActive')}: <LastActive member={member} />
          </Text>
        </div>
        <MemberActions member={member} onAct={onAct} />
      </Group>
    </Paper>
  )
})

interface MemberProps {
  member: MemberRowFragment
  onAct: OnAct
}

function LastActive({ member: { lastActiveAt } }: { member: MemberRowFragment }) {
  const { t } = useTranslation('members')
  return lastActiveAt ? <Instant at={lastActiveAt} as="date" /> : t('never')
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
  const { t } = useTranslation('members')
  return (
    <Group gap={4} justify="flex-end" wrap="nowrap" ml="auto">
      {actionsFor(member).map((action) => (
        <Button
          // One button blocks and unblocks, so that it keeps the keyboard's focus.
          key={action === 'REMOVE' ? 'remove' : 'block'}
          size="compact-sm"
          variant="subtle"
          {...(action === 'REMOVE' ? { c: 'var(--mantine-color-error)' } : {})}
          aria-label={`${t(`${actionLabels[action]}`)}: ${member.user.name}`}
          onClick={() => void onAct(action, member)}
        >
          {t(`${actionLabels[action]}`)}
        </Button>
      ))}
    </Group>
  )
}
