import { Anchor, Button, Group, Paper, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { ErrorMessage } from 'shared-ui/errors/error-message.tsx'
import { notifyDone } from 'shared-ui/notify.tsx'
import { StatusBadge } from 'shared-ui/status-badge.tsx'
import { ChangeQueueDialog, DeleteQueueDialog } from './queue-dialogs.tsx'
import classes from './queue-list.module.css'
import {
  MakeDefaultQueueDocument,
  type QueueRowFragment,
  QueuesDocument,
} from './queues.generated.ts'

interface QueueListProps {
  ecosystemId: string
  queues: readonly QueueRowFragment[]
}

interface Asked {
  /** Null while the dialog closes. */
  act: 'CHANGE' | 'DELETE' | null
  queue: QueueRowFragment
}

/** The queues of an ecosystem, with what can be done to each. */
export function QueueList({ ecosystemId, queues }: QueueListProps) {
  const { t } = useTranslation('settings/queues')
  const [asked, setAsked] = useState<Asked | null>(null)
  const [makeDefault, { busy, error }] = useAction(MakeDefaultQueueDocument, {
    refetchQueries: [QueuesDocument],
    awaitRefetchQueries: true,
  })
  const close = () => setAsked((last) => last && { ...last, act: null })
  const choose = async ({ id, name }: QueueRowFragment) => {
    if (await makeDefault({ input: { queueId: id } })) notifyDone(t('madeDefault', { name }))
  }
  return (
    <>
      <ErrorMessage error={error} />
      <Stack component="ul" gap="sm" className={classes.queues}>
        {queues.map((queue) => (
          <Paper key={queue.id} component="li" withBorder p="md">
            <Group justify="space-between" align="flex-start" gap="sm">
              <Stack gap={2} flex="1 1 14rem" miw={0}>
                <Group gap="xs">
                  <Anchor
                    component={Link}
                    to={`/ecosystems/${ecosystemId}/settings/queues/${queue.id}`}
                    fw={600}
                    className={classes.anywhere}
                  >
                    {queue.name}
                  </Anchor>
                  {queue.isDefault && <StatusBadge tone="live">{t('default')}</StatusBadge>}
                </Group>
                <Text size="sm">{t(`accessOf.${queue.access}`)}</Text>
                <Text size="sm" c="dimmed">
                  {t(`accessHint.${queue.access}`)}
                </Text>
              </Stack>
              <QueueActs
                queue={queue}
                busy={busy}
                onMakeDefault={() => void choose(queue)}
                onAsk={(act) => setAsked({ act, queue })}
              />
            </Group>
          </Paper>
        ))}
      </Stack>
      {asked && (
        <>
          <ChangeQueueDialog queue={asked.queue} opened={asked.act === 'CHANGE'} onClose={close} />
          <DeleteQueueDialog queue={asked.queue} opened={asked.act === 'DELETE'} onClose={close} />
        </>
      )}
    </>
  )
}

interface QueueActsProps {
  queue: QueueRowFragment
  busy: boolean
  onMakeDefault: () => void
  onAsk: (act: 'CHANGE' | 'DELETE') => void
}

function QueueActs({ queue, busy, onMakeDefault, onAsk }: QueueActsProps) {
  const { t } = useTranslation('settings/queues')
  const button = (label: string, onClick: () => void) => (
    <Button
      size="compact-sm"
      variant="subtle"
      aria-label={`${label}: ${queue.name}`}
      disabled={busy}
      onClick={onClick}
    >
      {label}
    </Button>
  )
  return (
    <Group gap={4}>
      {button(t('edit'), () => onAsk('CHANGE'))}
      {!queue.isDefault && button(t('makeDefault'), onMakeDefault)}
      {!queue.isDefault && (
        <Button
          size="compact-sm"
          variant="subtle"
          c="var(--mantine-color-error)"
          aria-label={`${t('delete')}: ${queue.name}`}
          onClick={() => onAsk('DELETE')}
        >
          {t('delete')}
        </Button>
      )}
    </Group>
  )
}
