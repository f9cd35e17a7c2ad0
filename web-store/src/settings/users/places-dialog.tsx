import { useQuery } from '@apollo/client/react'
import { Group, NativeSelect, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type QueueRole, queueRoles } from 'shared-schema/attendance-enums'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { DialogFrame } from 'shared-ui/dialogs/dialog-frame.tsx'
import { ErrorMessage } from 'shared-ui/errors/error-message.tsx'
import { ErrorState } from 'shared-ui/errors/error-state.tsx'
import { LoadingState } from 'shared-ui/lists/list-states.tsx'
import {
  QueuesDocument,
  RemoveQueueMemberDocument,
  SetQueueMemberDocument,
} from '../queues/queues.generated.ts'
import type { AttendantRowFragment } from './users.generated.ts'
import classes from './users.module.css'

interface PlacesDialogProps {
  ecosystemId: string
  user: AttendantRowFragment
  opened: boolean
  onClose: () => void
  onChanged: () => void
}

/** The queues in which a user works, and as what; each choice is saved at once. */
export function PlacesDialog({ opened, ...places }: PlacesDialogProps) {
  const { t } = useTranslation('settings/users')
  return (
    <DialogFrame
      opened={opened}
      title={t('places.title', { name: places.user.user.name })}
      onClose={places.onClose}
    >
      <Places {...places} />
    </DialogFrame>
  )
}

function Places({ ecosystemId, user, onChanged }: Omit<PlacesDialogProps, 'opened'>) {
  const { t } = useTranslation('settings/users')
  const { data, error, refetch } = useQuery(QueuesDocument, { variables: { ecosystemId } })
  const [set, setting] = useAction(SetQueueMemberDocument)
  const [remove, removing] = useAction(RemoveQueueMemberDocument)
  const choose = async (queueId: string, part: QueueRole | 'NONE') => {
    const place = { queueId, membershipId: user.id }
    const done =
      part === 'NONE'
        ? await remove({ input: place })
        : await set({ input: { ...place, role: part } })
    if (done) onChanged()
  }
  if (!data)
    return error ? (
      <ErrorState error={error} onRetry={() => void refetch().catch(() => undefined)} />
    ) : (
      <LoadingState rows={3} />
    )
  return (
    <Stack>
      <Text size="sm" c="dimmed">
        {t(data.queues.length > 0 ? 'places.explain' : 'places.none')}
      </Text>
      {data.queues.map(({ id, name }) => (
        <Group key={id} justify="space-between" gap="sm">
          <Text className={classes.anywhere}>{name}</Text>
          <NativeSelect
            aria-label={t('places.label', { queue: name, name: user.user.name })}
            value={user.attendant?.queues.find(({ queueId }) => queueId === id)?.role ?? 'NONE'}
            disabled={setting.busy || removing.busy}
            data={(['NONE', ...queueRoles] as const).map((part) => ({
              value: part,
              label: t(`places.role.${part}`),
            }))}
            onChange={(event) => void choose(id, event.currentTarget.value as QueueRole | 'NONE')}
          />
        </Group>
      ))}
      <ErrorMessage error={setting.error ?? removing.error} />
    </Stack>
  )
}
