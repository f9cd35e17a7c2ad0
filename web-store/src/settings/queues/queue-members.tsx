import { Button, Group, NativeSelect, Paper, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type QueueRole, queueRoles } from 'shared-schema/attendance-enums'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { ConfirmDialog } from 'shared-ui/dialogs/confirm-dialog.tsx'
import { ErrorMessage } from 'shared-ui/errors/error-message.tsx'
import { ErrorState } from 'shared-ui/errors/error-state.tsx'
import { EmptyState, LoadingState, LoadMore } from 'shared-ui/lists/list-states.tsx'
import type { LoadedConnection } from 'shared-ui/lists/use-connection.ts'
import { notifyDone } from 'shared-ui/notify.tsx'
import classes from './queue-list.module.css'
import {
  type QueueMemberRowFragment,
  type QueueRowFragment,
  RemoveQueueMemberDocument,
  SetQueueMemberDocument,
} from './queues.generated.ts'

interface QueueMembersProps {
  queue: QueueRowFragment
  members: LoadedConnection<QueueMemberRowFragment>
}

/** The people of a queue in every state: loading, failed, none, some, more to load. */
export function QueueMembers({ queue, members }: QueueMembersProps) {
  const { t } = useTranslation('settings/queues')
  const { nodes, error } = members
  const [leaving, setLeaving] = useState<{ member: QueueMemberRowFragment; opened: boolean }>()
  if (nodes.length === 0) {
    if (error) return <ErrorState error={error} onRetry={members.reload} />
    if (members.loading) return <LoadingState rows={4} />
    return <EmptyState title={t(queue.access === 'ALL' ? 'member.noneForAll' : 'member.none')} />
  }
  return (
    <>
      <Stack component="ul" gap="sm" className={classes.queues} aria-label={t('member.title')}>
        {nodes.map((member) => (
          <MemberLine
            key={member.id}
            queueId={queue.id}
            place={member}
            onRemove={() => setLeaving({ member, opened: true })}
          />
        ))}
      </Stack>
      {error ? (
        <ErrorState error={error} onRetry={members.reload} />
      ) : (
        <LoadMore
          shown={nodes.length}
          hasMore={members.hasMore}
          busy={members.loadingMore}
          onMore={members.loadMore}
        />
      )}
      {leaving && (
        <RemoveMemberDialog
          queueId={queue.id}
          place={leaving.member}
          opened={leaving.opened}
          onClose={() => setLeaving({ ...leaving, opened: false })}
          onRemoved={members.lookAgain}
        />
      )}
    </>
  )
}

interface MemberLineProps {
  queueId: string
  place: QueueMemberRowFragment
  onRemove: () => void
}

function MemberLine({ queueId, place, onRemove }: MemberLineProps) {
  const { t } = useTranslation('settings/queues')
  const [set, { busy, error }] = useAction(SetQueueMemberDocument)
  const { membershipId, name, nickname } = place.member
  const change = async (role: QueueRole) => {
    if (await set({ input: { queueId, membershipId, role } }))
      notifyDone(t('member.changed', { name }))
  }
  return (
    <Paper component="li" withBorder p="sm">
      <Group justify="space-between" gap="sm">
        <div className={classes.anywhere}>
          <Text fw={600}>{name}</Text>
          {nickname && (
            <Text size="sm" c="dimmed">
              {nickname}
            </Text>
          )}
        </div>
        <Group gap="xs">
          <NativeSelect
            size="sm"
            aria-label={`${t('member.role')}: ${name}`}
            value={place.role}
            disabled={busy}
            data={queueRoles.map((role) => ({ value: role, label: t(`member.roleOf.${role}`) }))}
            onChange={(event) => void change(event.currentTarget.value as QueueRole)}
          />
          <Button
            size="compact-sm"
            variant="subtle"
            c="var(--mantine-color-error)"
            aria-label={`${t('member.remove')}: ${name}`}
            onClick={onRemove}
          >
            {t('member.remove')}
          </Button>
        </Group>
      </Group>
      <ErrorMessage error={error} />
    </Paper>
  )
}

interface RemoveMemberDialogProps {
  queueId: string
  place: QueueMemberRowFragment
  opened: boolean
  onClose: () => void
  onRemoved: () => void
}

function RemoveMemberDialog({
  queueId,
  place,
  opened,
  onClose,
  onRemoved,
}: RemoveMemberDialogProps) {
  const { t } = useTranslation('settings/queues')
  const [remove, { busy, error }] = useAction(RemoveQueueMemberDocument)
  const { membershipId, name } = place.member
  const confirm = async () => {
    if (!(await remove({ input: { queueId, membershipId } }))) return
    notifyDone(t('member.removed', { name }))
    onClose()
    onRemoved()
  }
  return (
    <ConfirmDialog
      opened={opened}
      title={t('member.removeTitle', { name })}
      confirmLabel={t('member.remove')}
      danger
      busy={busy}
      error={error}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      {t('member.removeBody', { name })}
    </ConfirmDialog>
  )
}
