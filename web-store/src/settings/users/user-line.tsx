import { Badge, Button, Group, Paper, Stack, Text } from '@mantine/core'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { EmailText } from 'shared-ui/email-text.tsx'
import { StatusBadge } from 'shared-ui/status-badge.tsx'
import type { AttendantRowFragment } from './users.generated.ts'
import classes from './users.module.css'

/** What can be asked of one user. */
export type UserAct = 'CHANGE' | 'PLACES'

interface UserLineProps {
  user: AttendantRowFragment
  onAct: (act: UserAct) => void
}

/** A user with the name that contacts see, their role and their queues. */
export const UserLine = memo(function UserLine({ user, onAct }: UserLineProps) {
  const { t } = useTranslation('settings/users')
  const { t: word } = useTranslation('shared')
  const { role, attendant } = user
  const attends = role !== 'USER'
  return (
    <Paper component="li" withBorder p="md">
      <Group justify="space-between" align="flex-start" gap="sm">
        <Stack gap={2} flex="1 1 16rem" miw={0} className={classes.anywhere}>
          <Text fw={600}>{user.user.name}</Text>
          <Text size="sm" c="dimmed">
            <EmailText email={user.user.email} />
          </Text>
          <Text size="sm">
            {[
              word(`role.${role}`),
              attends
                ? attendant?.nickname
                  ? t('nicknameOf', { nickname: attendant.nickname })
                  : t('noNickname')
                : t('doesNotAttend'),
            ].join(' · ')}
          </Text>
          {attends && (
            <Group gap={6} mt={4}>
              {attendant?.restricted && <StatusBadge tone="warning">{t('restricted')}</StatusBadge>}
              {attendant?.queues.map(({ queueId, name, role: part }) => (
                <Badge key={queueId} variant="light" tt="none" fw={600} size="lg">
                  {part === 'SUPERVISOR' ? t('supervises', { queue: name }) : name}
                </Badge>
              ))}
              {attendant?.queues.length === 0 && (
                <Text size="sm" c="dimmed">
                  {t('noQueues')}
                </Text>
              )}
            </Group>
          )}
        </Stack>
        {attends && (
          <Group gap={4}>
            <Act label={t('edit')} name={user.user.name} onClick={() => onAct('CHANGE')} />
            <Act label={t('places.act')} name={user.user.name} onClick={() => onAct('PLACES')} />
          </Group>
        )}
      </Group>
    </Paper>
  )
})

interface ActProps {
  label: string
  name: string
  onClick: () => void
}

const Act = ({ label, name, onClick }: ActProps) => (
  <Button size="compact-sm" variant="subtle" aria-label={`${label}: ${name}`} onClick={onClick}>
    {label}
  </Button>
)
